// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_form.h"
#include "tests/support/every_view.h"
#include "tests/support/faults.h"
#include "tests/support/menu_walk.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/panes/pane.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/diagnostics_page.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/shortcuts_page.h"
#include "ui/widgets/page.h"

#include "core/db/sqlite/sqlite_library.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace assay;

class TestCommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<tests::WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void beginningsOfWordsMatchBestAndTheirLettersAreKnown()
    {
        const auto start = fuzzyMatch(QStringLiteral("Import a folder…"), QStringLiteral("if"));
        QVERIFY(start);
        QCOMPARE(start->letters, (std::vector<int>{0, 9}));
        const auto inside = fuzzyMatch(QStringLiteral("Tariff"), QStringLiteral("if"));
        QVERIFY(inside->score < fuzzyMatch(QStringLiteral("If"), QStringLiteral("if"))->score);
        QVERIFY(!fuzzyMatch(QStringLiteral("Import"), QStringLiteral("tropmi")));
        QVERIFY(fuzzyMatch(QStringLiteral("Import a folder"), QStringLiteral("folder imp")));
        QVERIFY(!fuzzyMatch(QString(), QStringLiteral("a")));
        QVERIFY(fuzzyMatch(QStringLiteral("anything"), QString()));
    }

    void theModelKeepsTheRulesOfModels()
    {
        PaletteModel model({entry("a", "Import files…"), entry("b", "Close project")}, {entry("b", "Close project")});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.entry(1)->id, QStringLiteral("b")); // Chosen lately, so first.
        model.setWords(QStringLiteral("imp"));
        QCOMPARE(model.entry(1)->id, QStringLiteral("a"));
        QCOMPARE(model.index(1).data(PaletteModel::LettersRole).value<QList<int>>(), (QList<int>{0, 1, 2}));
        model.setFound(QStringLiteral("imp"), {entry("run", "imp run", PaletteEntry::Section::GoTo)}, 77);
        QVERIFY(model.index(model.rowCount() - 1).data().toString().contains(QStringLiteral("77")));
        QVERIFY(!model.canChoose(model.rowCount() - 1));
        const int rows = model.rowCount();
        model.setFound(QStringLiteral("other words"), {}, 0);
        QCOMPARE(model.rowCount(), rows); // An answer that came too late changes nothing.
    }

    void F15_everyActionOfTheWindowAndOfEveryPageIsThere()
    {
        QVERIFY(m_fixture->openDemo());
        for (const Pane* pane : allPanes()) {
            m_fixture->window().showPane(pane->id());
            QVERIFY(m_fixture->idle());
            CommandPalette* palette = openPalette();
            QVERIFY(palette);
            const QAbstractItemModel& model = *palette->findChild<QListView*>()->model();
            QStringList offered;
            for (int row = 0; row < model.rowCount(); ++row)
                offered << model.index(row, 0).data().toString();
            QList<QAction*> expected = m_fixture->window().actions();
            expected << m_fixture->window().findChild<PageStack*>()->page()->actions();
            QVERIFY(expected.size() > 20);
            for (const QAction* action : expected)
                QVERIFY2(offered.contains(action->text()), qPrintable(action->text()));
            const QStringList missing = missingButtons(*m_fixture->window().findChild<PageStack*>()->page(), offered);
            QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
            QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
            QTRY_VERIFY(!m_fixture->window().findChild<CommandPalette*>());
        }
    }

    void F15_aViewAndAButtonOfThePageAreChosenByTyping()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().showPane("portfolio");
        QVERIFY(m_fixture->idle());
        choose(QStringLiteral("portfolio waiting"), QStringLiteral("Portfolio: Waiting"));
        QVERIFY(m_fixture->idle());
        QVERIFY(m_fixture->window().findChild<QWidget*>(QStringLiteral("waitingView"))->isVisible());
        choose(QStringLiteral("change a level"), QStringLiteral("Change a level…"));
        QTRY_VERIFY(m_fixture->window().findChild<QWidget*>(QStringLiteral("levelOfServiceForm")));
    }

    void whatNothingIsCalledIsSaid()
    {
        QVERIFY(m_fixture->openDemo());
        CommandPalette* palette = openPalette();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("zqxjzqxj"));
        QVERIFY(m_fixture->idle());
        const auto* list = palette->findChild<QListView*>();
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Nothing has this name"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
    }

    void F15_everyActionOfEveryMenuIsThereAndSaysWhyWhereItCannotBeDone()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->press(QStringLiteral("Ctrl+D")); // A pin has a menu, too.
        QStringList faults;
        tests::EveryView views(*m_fixture);
        tests::EveryForm buttons(*m_fixture, views);
        tests::MenuWalk menus(*m_fixture);
        views.go([&](const QString& view) {
            const auto compare = [&](const QString& where, const QList<tests::MenuWalk::Entry>& entries) {
                for (const QString& fault : missingOrMute(entries))
                    faults << view + QStringLiteral(" > ") + where + QStringLiteral(" > ") + fault;
            };
            menus.go(compare);
            buttons.go([&](const QString& button, QWidget& opened) {
                auto* menu = qobject_cast<QMenu*>(&opened);
                if (!menu)
                    return;
                const QList<tests::MenuWalk::Entry> entries = tests::MenuWalk::entriesOf(*menu);
                menu->close();
                compare(button, entries);
            });
        });
        faults.removeDuplicates();
        QVERIFY2(tests::noFaults(faults), "These actions of menus are not in the palette, or do not say why.");
        QVERIFY2(menus.count() > 100, qPrintable(QString::number(menus.count()))); // So that it meets them at all.
    }

    void anEntryOfAMenuIsChosenByTyping()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().showPane("portfolio");
        QVERIFY(m_fixture->idle());
        auto* page = m_fixture->window().findChild<PageStack*>()->page();
        page->setCurrentTab(10);
        QVERIFY(m_fixture->idle());
        CommandPalette* palette = openPalette();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("put usual away"));
        auto* list = palette->findChild<QListView*>();
        QVERIFY(list->model()->rowCount() > 1);
        const QModelIndex away = list->model()->index(1, 0);
        QVERIFY2(away.data().toString().startsWith(QStringLiteral("Dashboard: ")), qPrintable(away.data().toString()));
        QVERIFY(!(away.flags() & Qt::ItemIsEnabled));
        QVERIFY(away.data(PaletteModel::HintRole).toString().contains(QStringLiteral("always there")));
    }

    void whatAMenuHasIsNotDoneByAKeyOfAThingAndReturnAtOnce()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "experiment", m_fixture->firstUid("experiment")});
        QVERIFY(m_fixture->idle());
        const auto links = [&] {
            return tests::numberIn(*m_fixture->session().database,
                                   "SELECT count(*) FROM audit_event WHERE verb IN ('linked', 'unlinked')");
        };
        const qint64 before = links();
        CommandPalette* palette = openPalette();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("UC-12"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return); // Before anybody knows of a use case.
        QVERIFY(m_fixture->idle());
        QCOMPARE(links(), before);
        QTRY_VERIFY(
            palette->findChild<QListView*>()->currentIndex().data().toString().startsWith(QStringLiteral("UC-12 ")));
    }

    void F15_whatIsDisabledSaysWhyAndCannotBeChosen()
    {
        CommandPalette* palette = openPalette();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("import files"));
        auto* list = palette->findChild<QListView*>();
        bool told = false;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() != m_fixture->action("import")->text())
                continue;
            told = true;
            QCOMPARE(index.data(PaletteModel::HintRole).toString(), QStringLiteral("no project is open"));
            QVERIFY(!(index.flags() & Qt::ItemIsEnabled));
        }
        QVERIFY(told);
    }

    void aPageIsReachedByTypingAndIsRecentAfterwards()
    {
        QVERIFY(m_fixture->openDemo());
        CommandPalette* palette = openPalette();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("portf"));
        QVERIFY(m_fixture->idle());
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->shownPage(), QByteArray("portfolio"));
        QTRY_VERIFY(!m_fixture->window().findChild<CommandPalette*>());
        palette = openPalette();
        QCOMPARE(palette->findChild<QListView*>()->currentIndex().data().toString(), QStringLiteral("Portfolio"));
    }

    void aThingIsFoundByTheBeginningOfItsNameAndOpened()
    {
        QVERIFY(m_fixture->openDemo());
        CommandPalette* palette = openPalette();
        auto* list = palette->findChild<QListView*>();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("UC-1"));
        QTRY_VERIFY(list->currentIndex().data().toString().startsWith(QStringLiteral("UC-1 "))); // Not UC-10.
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        const Address expected = m_fixture->useCase(QStringLiteral("Card fraud alerts"));
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address(), expected); // At once,
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address(), expected); // and when it has been read.
        QTRY_VERIFY(!m_fixture->window().findChild<CommandPalette*>());
        QVERIFY(openPalette()->findChild<QListView*>()->currentIndex().data().toString().startsWith(
            QStringLiteral("UC-1 ")));
    }

    void arrowKeysPassOverHeadings()
    {
        QVERIFY(m_fixture->openDemo());
        CommandPalette* palette = openPalette();
        auto* list = palette->findChild<QListView*>();
        auto* field = palette->findChild<QLineEdit*>();
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(field, i < 40 ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(list->currentIndex().flags() & Qt::ItemIsEnabled);
        }
        QVERIFY(!field->accessibleDescription().isEmpty());
    }

    void theFocusGoesBackToWhereItWas()
    {
        QVERIFY(m_fixture->openDemo());
        auto* filter = m_fixture->child<QLineEdit>("filter");
        filter->setFocus();
        m_fixture->press(QStringLiteral("Ctrl+K"));
        QTRY_VERIFY(m_fixture->window().findChild<CommandPalette*>());
        QTest::keyClick(m_fixture->focus(), Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), filter);
    }

    void shortcutsAreListedFromTheSameActions()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->press(QStringLiteral("?"));
        ShortcutsPage* page = nullptr;
        QTRY_VERIFY((page = m_fixture->window().findChild<ShortcutsPage*>()));
        QStringList texts;
        for (const QWidget* widget : page->findChildren<QWidget*>())
            texts << widget->accessibleName();
        for (const QLabel* label : page->findChildren<QLabel*>())
            texts << label->text();
        for (const QAction* action : m_fixture->window().actions()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(texts.contains(action->text()), qPrintable(action->text()));
            QVERIFY2(texts.contains(shortcutText(action->shortcuts().constLast())), qPrintable(action->text()));
        }
        QVERIFY(texts.contains(QStringLiteral("Charts")));
        for (const KeyHelp& help : ChartView::keys()) {
            QVERIFY2(texts.contains(help.keys), qPrintable(help.keys));
            QVERIFY2(texts.contains(help.text), qPrintable(help.text));
        }
        QTest::keyClick(m_fixture->focus(), Qt::Key_Escape);
        QTRY_VERIFY(!m_fixture->window().findChild<ShortcutsPage*>());
    }

    void gAndALetterJumpToARole()
    {
        QVERIFY(m_fixture->openDemo());
        QTest::keyClick(&m_fixture->window(), Qt::Key_G);
        QTest::keyClick(&m_fixture->window(), Qt::Key_R);
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->shownPage(), QByteArray("risk-audit"));
    }

    void lettersTypedIntoAFieldStayText()
    {
        QVERIFY(m_fixture->openDemo());
        auto* filter = m_fixture->child<QLineEdit>("filter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("gr?jk"));
        QCOMPARE(filter->text(), QStringLiteral("gr?jk"));
        QVERIFY(!m_fixture->window().findChild<ShortcutsPage*>());
    }

    void diagnosticsTellTheVersionsAndTheProjectAndCopyAsText()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->action("diagnostics")->trigger();
        DiagnosticsPage* page = nullptr;
        QTRY_VERIFY((page = m_fixture->window().findChild<DiagnosticsPage*>()));
        QVERIFY(m_fixture->idle());
        page->findChild<QPushButton*>(QStringLiteral("copyDiagnostics"))->click();
        const QString text = QApplication::clipboard()->text();
        for (const QString& part : {db::sqliteVersion(), QString::fromLatin1(qVersion()), QStringLiteral("OpenSSL 3"),
                                    m_fixture->window().session()->database->projectUid()})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void theFaultOfSqliteIsComputedFromItsVersion()
    {
        QVERIFY(!db::hasWalResetFault(3006023));
        QVERIFY(db::hasWalResetFault(3007000));
        QVERIFY(db::hasWalResetFault(3051002));
        QVERIFY(!db::hasWalResetFault(3051003));
    }

private:
    /// Which visible buttons of a page the palette lacks, of those whose name no other one has.
    static QStringList missingButtons(const QWidget& page, const QStringList& offered)
    {
        QStringList names;
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible())
                names << (button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
        }
        QStringList missing;
        for (const QString& name : names) {
            if (!name.isEmpty() && names.count(name) == 1 && !offered.contains(name))
                missing << name;
        }
        return missing;
    }

    /// Types some letters of what the palette has, which has to be the first that matches, and chooses it.
    void choose(const QString& letters, const QString& words)
    {
        CommandPalette* palette = openPalette();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), letters);
        QVERIFY(m_fixture->idle());
        QCOMPARE(palette->findChild<QListView*>()->currentIndex().data().toString(), words);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(!m_fixture->window().findChild<CommandPalette*>());
    }

    /// Which entries of a menu the palette lacks, or has without a reason though they cannot be chosen.
    QStringList missingOrMute(const QList<tests::MenuWalk::Entry>& entries)
    {
        CommandPalette* palette = openPalette();
        const QAbstractItemModel& model = *palette->findChild<QListView*>()->model();
        QStringList faults;
        for (const tests::MenuWalk::Entry& entry : entries) {
            QModelIndex found;
            for (int row = 0; row < model.rowCount() && !found.isValid(); ++row) {
                const QString offered = model.index(row, 0).data().toString();
                const bool same = offered == entry.words || offered.endsWith(QStringLiteral(": ") + entry.words);
                const bool enabled = !model.index(row, 0).data(PaletteModel::RefusedRole).toBool();
                if (same && enabled == entry.enabled) // Other menus may have one of the same name.
                    found = model.index(row, 0);
            }
            if (!found.isValid())
                faults << entry.words + QStringLiteral(" is not there");
            else if (!entry.enabled && found.data(PaletteModel::HintRole).toString().isEmpty())
                faults << entry.words + QStringLiteral(" does not say why");
        }
        palette->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return faults;
    }

    static PaletteEntry entry(const char* id, const char* title,
                              PaletteEntry::Section section = PaletteEntry::Section::Actions)
    {
        return {section, QString::fromLatin1(id), QString::fromUtf8(title), {}, true, [] {}};
    }

    CommandPalette* openPalette()
    {
        m_fixture->action("command-palette")->trigger();
        return m_fixture->window().findChild<CommandPalette*>();
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

ASSAY_TEST(TestCommandPalette)
#include "tst_command_palette.moc"
