// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/cut_texts.h"
#include "tests/support/shown_words.h"
#include "tests/support/temporary_project.h"
#include "tests/support/window_walk.h"

#include <QMenu>
#include <QTabBar>

namespace assay::tests {

/// Somebody without a mouse, at the demo or at a project of their own: keys go to what has the focus and to nothing else.
class KeyboardFixture : public QObject {
protected:
    void openWindow()
    {
        m_fixture = std::make_unique<WindowFixture>();
        if (!m_fixture->openDemo())
            qFatal("The demo cannot be opened.");
        beginWalk();
    }

    void openWindow(const QString& project)
    {
        m_fixture = std::make_unique<WindowFixture>();
        if (!m_fixture->openProject(project))
            qFatal("The project cannot be opened.");
        beginWalk();
    }

    void closeWindow()
    {
        m_walk.reset();
        m_fixture.reset();
    }

    /// The widget that keys go to; there always is one, and it can be seen.
    QWidget* target()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        // A page that was read anew gets the focus back once it stands.
        (void)QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 20'000);
        QWidget* focus = QApplication::focusWidget();
        if (!focus || !isInView(*focus))
            qFatal("After %d keys the focus is at %s, which nobody sees; it was at %s.", m_presses,
                   qPrintable(focus ? wayTo(*focus, m_fixture->window()) : QStringLiteral("nothing")),
                   qPrintable(m_last));
        m_last = wayTo(*focus, m_fixture->window());
        return focus;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_presses;
        QTest::keyClick(target(), key, modifiers);
        m_walk->settle();
        target();
    }

    void type(const QString& words)
    {
        QTest::keyClicks(target(), words);
        m_walk->settle();
    }

    void goTo(Qt::Key letter)
    {
        QTest::keyClick(target(), Qt::Key_G);
        press(letter);
    }

    template <typename Predicate>
    bool tabTo(Predicate wanted)
    {
        QStringList passed; // Told where it is not among them.
        for (int i = 0; i < mostTabs; ++i) {
            press(Qt::Key_Tab);
            if (wanted(*target()))
                return true;
            passed << wayTo(*target(), m_fixture->window()).section(QStringLiteral(" > "), -2) + u' '
                    + target()->accessibleName();
        }
        passed.removeDuplicates();
        qInfo().noquote() << "Tab leads to" << passed.join(QStringLiteral("; "));
        return false;
    }

    bool tabToNamed(const char* name)
    {
        return tabTo([name](const QWidget& focus) { return focus.objectName() == QLatin1String(name); });
    }

    /// Through the palette, as people do who know what they want.
    void choose(const QString& words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(words);
        press(Qt::Key_Return);
    }

    void actAs(const char* name)
    {
        choose(QStringLiteral("Act as %1,").arg(QLatin1String(name)));
        QCOMPARE(m_fixture->session().personName, QLatin1String(name));
    }

    /// To a tab of the page: Tab to the row of tabs, then arrows.
    bool toPageTab(const QString& title)
    {
        if (!tabTo([](const QWidget& focus) { return qobject_cast<const QTabBar*>(&focus) != nullptr; }))
            return false;
        auto* tabs = qobject_cast<QTabBar*>(target());
        for (int i = 0; i < tabs->count() && tabs->tabText(tabs->currentIndex()) != title; ++i)
            press(Qt::Key_Right);
        return tabs->tabText(tabs->currentIndex()) == title;
    }

    bool says(const QString& words) { return shownWords(m_fixture->window()).join(u'\n').contains(words); }

    template <typename Read>
    auto read(Read function)
    {
        return valueOf(m_fixture->session().database->read(function));
    }

    static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    PageStack& pages() { return *m_fixture->window().findChild<PageStack*>(); }
    QByteArray shownPage() { return pages().shownPage(); }
    Address address() { return pages().address(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<WindowWalk> m_walk;

private:
    void beginWalk()
    {
        m_walk = std::make_unique<WindowWalk>(*m_fixture);
        m_walk->settle();
    }

    static constexpr int mostTabs = 120;

    int m_presses = 0;
    QString m_last; ///< Where the focus was when keys went to it.
};

} // namespace assay::tests
