// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/window_fixture.h"
#include "ui/widgets/board.h"
#include "ui/widgets/board_column.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidgetAction>

#include <functional>

namespace assay::tests {

/// Finds the menus of all that is visible in a window: those that stand behind buttons, and those that come up for the menu
/// key on a control or for M on a board.
class MenuWalk {
public:
    /// One that can be chosen, or could be at other times.
    struct Entry {
        QString words;
        bool enabled = true;
    };
    using Look = std::function<void(const QString& where, const QList<Entry>& entries)>;

    explicit MenuWalk(WindowFixture& fixture)
        : m_fixture(fixture)
    {
    }

    void go(const Look& look)
    {
        for (const QMenu* menu : m_fixture.window().findChildren<QMenu*>()) {
            const bool stands = menu->parentWidget()->isVisible() && !qobject_cast<QMenu*>(menu->parentWidget())
                && !menu->testAttribute(Qt::WA_DeleteOnClose);
            if (stands)
                tell(menu->parentWidget()->accessibleName(), entriesOf(*menu), look);
        }
        QList<QPointer<QWidget>> controls;
        for (QWidget* widget : m_fixture.window().findChildren<QWidget*>()) {
            if (widget->isVisible() && !hasOwnMenu(*widget))
                controls << widget;
        }
        for (const QPointer<QWidget>& control : controls) {
            if (control && control->isVisible())
                askFor(*control, look);
        }
    }

    int count() const { return m_count; } ///< Entries that were met, with repetitions.

    static QList<Entry> entriesOf(const QMenu& menu)
    {
        QList<Entry> entries;
        for (const QAction* action : menu.actions()) {
            if (action->isSeparator() || !action->isVisible() || qobject_cast<const QWidgetAction*>(action))
                continue;
            if (action->menu() && action->isEnabled())
                entries << entriesOf(*action->menu());
            else
                entries.append(
                    {QString(action->text()).replace(QStringLiteral("&&"), QStringLiteral("&")), action->isEnabled()});
        }
        return entries;
    }

private:
    /// Their menus are Qt's own, to copy and paste or to scroll.
    static bool hasOwnMenu(const QWidget& widget)
    {
        for (const QWidget* step = &widget; step; step = step->parentWidget()) {
            if (qobject_cast<const QScrollBar*>(step) || qobject_cast<const QAbstractSpinBox*>(step)
                || qobject_cast<const QLineEdit*>(step) || qobject_cast<const QPlainTextEdit*>(step)
                || qobject_cast<const QTextEdit*>(step) || qobject_cast<const QLabel*>(step))
                return true;
        }
        return false;
    }

    void askFor(QWidget& control, const Look& look)
    {
        const auto* area = qobject_cast<QAbstractScrollArea*>(&control);
        QWidget& target = area ? *area->viewport() : control;
        const QPoint at = target.rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, target.mapToGlobal(at));
        QCoreApplication::sendEvent(&target, &event);
        take(control, look);
        if (auto* column = qobject_cast<BoardColumn*>(&control)) {
            column->view().setFocus();
            QTest::keyClick(&column->view(), Qt::Key_M);
            take(control, look);
        }
    }

    void take(const QWidget& control, const Look& look)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        const QList<Entry> entries = entriesOf(*menu);
        const QString where = QString::fromLatin1(control.metaObject()->className()) + u' ' + control.accessibleName();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        tell(where, entries, look);
    }

    void tell(const QString& where, const QList<Entry>& entries, const Look& look)
    {
        m_count += static_cast<int>(entries.size());
        look(where, entries);
    }

    WindowFixture& m_fixture;
    int m_count = 0;
};

} // namespace assay::tests
