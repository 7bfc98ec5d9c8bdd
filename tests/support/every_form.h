// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/every_view.h"
#include "ui/widgets/overlay.h"

#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <QToolButton>

namespace assay::tests {

/// Presses every button of a view that nobody has pressed on another, and what ends in "…" in the menus that come up, and
/// shows each form that this opens. What they write goes into the copy of the demo project.
class EveryForm {
public:
    using Look = std::function<void(const QString& button, QWidget& form)>;

    EveryForm(WindowFixture& fixture, EveryView& views)
        : m_fixture(fixture)
        , m_views(views)
    {
        QObject::connect(&m_leaving, &QTimer::timeout, &m_leaving, [] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                dialog->reject(); // It asks for a file and has a loop of its own.
        });
        m_leaving.start(20);
    }

    void go(const Look& look)
    {
        while (QAbstractButton* button = next()) {
            const QString name = nameOf(*button);
            const Address before = m_fixture.window().findChild<PageStack*>()->address();
            const QByteArray shown = m_fixture.window().findChild<PageStack*>()->shownPage();
            button->click();
            m_views.settle();
            lookAtPopup(name, look);
            lookAtPanels(name, look);
            const auto* pages = m_fixture.window().findChild<PageStack*>();
            if (pages->address() != before || pages->shownPage() != shown)
                m_views.arrive();
        }
    }

private:
    static QString nameOf(const QAbstractButton& button)
    {
        const QString words = button.text().isEmpty() ? button.accessibleName() : button.text();
        return button.objectName().isEmpty() ? words : button.objectName();
    }

    QAbstractButton* next()
    {
        for (QAbstractButton* button : m_views.page().findChildren<QAbstractButton*>()) {
            const bool leads = button->isVisible() && button->isEnabled() && !button->isCheckable()
                && (qobject_cast<QPushButton*>(button) || qobject_cast<QToolButton*>(button));
            if (!leads || m_pressed.contains(nameOf(*button)))
                continue;
            m_pressed.insert(nameOf(*button));
            return button;
        }
        return nullptr;
    }

    void lookAtPopup(const QString& name, const Look& look)
    {
        const QPointer<QWidget> popup = QApplication::activePopupWidget();
        if (!popup)
            return;
        QList<QPointer<QAction>> asking;
        for (QAction* action : popup->actions()) {
            if (action->isEnabled() && action->text().endsWith(u'…') && !m_pressed.contains(action->text()))
                asking << action;
        }
        look(name, *popup);
        for (const QPointer<QAction>& action : asking) {
            if (!action)
                continue;
            const QString words = action->text();
            m_pressed.insert(words);
            action->trigger();
            m_views.settle();
            lookAtPanels(name + QStringLiteral(" > ") + words, look);
        }
        if (popup)
            popup->close();
        m_views.settle();
    }

    void lookAtPanels(const QString& name, const Look& look)
    {
        constexpr int most = 3; // A form may ask what shall become of what it holds.
        for (int i = 0; i < most; ++i) {
            const QList<Overlay*> panels = m_fixture.window().findChildren<Overlay*>();
            if (panels.isEmpty())
                return;
            look(name, *panels.constLast());
            QTest::keyClick(panels.constLast(), Qt::Key_Escape);
            m_views.settle();
        }
    }

    WindowFixture& m_fixture;
    EveryView& m_views;
    QSet<QString> m_pressed{QStringLiteral("parentPage"), QStringLiteral("Back"), QStringLiteral("Forward")};
    QTimer m_leaving;
};

} // namespace assay::tests
