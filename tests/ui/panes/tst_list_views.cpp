// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finding.h"
#include "core/people/people_store.h"
#include "core/views/list_view.h"
#include "core/views/usual_view_store.h"
#include "core/views/view_rows.h"
#include "core/views/view_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/view_name_form.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar_item.h"
#include "ui/widgets/segments.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <set>

using namespace assay;
using namespace assay::tests;

/// F13: how lists are narrowed, searched and sorted is saved and found again, by its menu and by its link.
class TestListViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openDemo());
    }
    void cleanup() { m_fixture.reset(); }

    void F13_findingsComeBackAsTheyWereSavedByTheirLink()
    {
        go({{}, "risk-audit", QStringLiteral("findings")});
        auto* states = m_fixture->child<QComboBox>("findingStates");
        auto* table = m_fixture->child<QTableView>("findings");
        states->setCurrentIndex(1);
        visible<QLineEdit>("filter")->setText(QStringLiteral("a"));
        table->sortByColumn(2, Qt::DescendingOrder);
        const QStringList listed = rows(*table);
        QVERIFY(listed.size() > 1);
        saveAs(QStringLiteral("All with an a"));
        QCOMPARE(visible<QPushButton>("views")->text(), QStringLiteral("View: All with an a"));

        states->setCurrentIndex(0);
        visible<QLineEdit>("filter")->clear();
        table->sortByColumn(0, Qt::AscendingOrder);
        QVERIFY(rows(*table) != listed);
        go({{}, "my-work", {}});
        go({{}, "view", uidOf(QStringLiteral("All with an a"))});
        QVERIFY(table->isVisible());
        QCOMPARE(states->currentIndex(), 1);
        QCOMPARE(visible<QLineEdit>("filter")->text(), QStringLiteral("a"));
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(rows(*table), listed);
    }

    void F13_findingsAreSortedByWhatTheirWordsMeanAndNotByTheirLetters()
    {
        go({{}, "risk-audit", QStringLiteral("findings")});
        m_fixture->child<QComboBox>("findingStates")->setCurrentIndex(1); // All of them.
        auto* table = m_fixture->child<QTableView>("findings");
        table->sortByColumn(0, Qt::AscendingOrder);
        std::vector<int> numbers;
        for (const QString& key : rows(*table))
            numbers.push_back(key.section(u'-', 1).toInt());
        QVERIFY(numbers.size() > 2 && numbers.front() == 1);
        QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
        table->sortByColumn(1, Qt::DescendingOrder);
        const QStringList worst{severityTitle(Severity::Critical), severityTitle(Severity::High),
                                severityTitle(Severity::Medium), severityTitle(Severity::Low)};
        std::vector<qsizetype> severities;
        for (const QString& severity : rows(*table, 1))
            severities.push_back(worst.indexOf(severity));
        QVERIFY(std::set<qsizetype>(severities.begin(), severities.end()).size() > 1);
        QVERIFY(std::is_sorted(severities.begin(), severities.end()));
    }

    /// Each list says the words of its columns in the order in which they stand there, and has its own views.
    void F13_everyListHasItsViewsAndNamesItsColumns_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("table");
        for (const auto& [page, table] : {std::pair("inbox", "inboxItems"),
                                          {"tasks", "taskList"},
                                          {"assurance", "assuranceItems"},
                                          {"findings", "findings"},
                                          {"releases", "releaseQueue"},
                                          {"changes", "changes"},
                                          {"incidents", "incidents"},
                                          {"scans", "scans"},
                                          {"drift", "drift"}})
            QTest::newRow(page) << QString::fromLatin1(page) << QString::fromLatin1(table);
    }

    void F13_everyListHasItsViewsAndNamesItsColumns()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, table);
        const ListPage* list = listPage(page);
        QVERIFY(list);
        go(list->place);
        auto* view = m_fixture->window().findChild<QTableView*>(table);
        QVERIFY(view);
        QCOMPARE(view->isSortingEnabled(), !list->columns.isEmpty());
        if (!list->columns.isEmpty())
            QCOMPARE(list->columns.size(), view->model()->columnCount());
        saveAs(QStringLiteral("Mine"));
        const SavedView saved = viewNamed(QStringLiteral("Mine"));
        QCOMPARE(saved.page, page);
        const ListView content = valueOf(listViewFrom(*list, QByteArrayView(saved.content)));
        QCOMPARE(content.choice, list->choices.value(0));
        go({{}, "my-work", QStringLiteral("activity")});
        go({{}, "view", saved.uid});
        QCOMPARE(visible<QPushButton>("views")->text(), QStringLiteral("View: Mine"));
    }

    void F12_aChosenViewIsWhereOneIsUntilItIsChangedByHand_data() { F13_everyListHasItsViewsAndNamesItsColumns_data(); }

    void F12_aChosenViewIsWhereOneIsUntilItIsChangedByHand()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, table);
        const ListPage* list = listPage(page);
        const QString other = list->choices.value(1);
        const QString view = save(ViewDraft{page, QStringLiteral("Mine"), false, canonicalListView({.choice = other})});
        go(list->place);
        QCOMPARE(pages().address(), list->place); // Nobody has chosen one yet.
        choose(QStringLiteral("Mine"));
        Address there = list->place;
        there.anchor = view;
        QCOMPARE(pages().address(), there);
        m_fixture->action("copy-address")->trigger(); // A menu was open, and without it a key finds no window here.
        there.project = m_fixture->session().database->projectUid();
        QCOMPARE(QApplication::clipboard()->text(), linkOf(there));
        m_fixture->action("pin")->trigger();
        m_fixture->settle();
        auto* pin = m_fixture->child<SideBarItem>("pin");
        QVERIFY(pin);
        QCOMPARE(pin->text(), QStringLiteral("Mine"));
        changeByHand(*list, table);
        QCOMPARE(pages().address(), list->place);
        go({{}, "portfolio", {}});
        m_fixture->action("back")->trigger(); // What was changed by hand is still so.
        m_fixture->settle();
        QCOMPARE(pages().address(), list->place);
        pin->click();
        m_fixture->settle();
        there.project.clear();
        QCOMPARE(pages().address(), there);
        QCOMPARE(visible<QPushButton>("views")->text(), QStringLiteral("View: Mine"));
    }

    void F12_whoGoesOnWhileAViewIsReadIsNotTakenBackToIt()
    {
        const QString view = save(ViewDraft{QStringLiteral("findings"), QStringLiteral("All"), true,
                                            canonicalListView({.choice = QStringLiteral("all")})});
        go({{}, "my-work", {}});
        m_fixture->window().openAddress({{}, "view", view});
        m_fixture->window().openAddress({{}, "portfolio", {}}); // Before anything is read.
        m_fixture->settle();
        QCOMPARE(pages().address().kind, QByteArray("portfolio"));
    }

    void aLinkToAViewLeadsThereAlsoOnceItIsArchived()
    {
        const QString view = save(ViewDraft{QStringLiteral("findings"), QStringLiteral("All"), true,
                                            canonicalListView({.choice = QStringLiteral("all")})});
        const ViewEdit archive{
            .uid = view, .expectedVersion = viewNamed(QStringLiteral("All")).version, .archived = true};
        valueOf(ViewStore(*m_fixture->session().database)
                    .edit(archive, m_fixture->session().actor, QStringLiteral("archive")));
        go({{}, "my-work", {}});
        go({{}, "view", view});
        QVERIFY(m_fixture->child<QTableView>("findings")->isVisible());
        QCOMPARE(m_fixture->child<QComboBox>("findingStates")->currentIndex(), 1);
    }

    void F13_aLinkToWhatSomebodyKeepsToThemselvesLeadsNowhereAndSaysSo()
    {
        db::Database& database = *m_fixture->session().database;
        const Person other = valueOf(PeopleStore(database).all()).back();
        QVERIFY(other.uid != m_fixture->session().actor.person);
        const QString view =
            valueOf(ViewStore(database).create({QStringLiteral("findings"), QStringLiteral("Theirs"), false,
                                                canonicalListView({.choice = QStringLiteral("all")})},
                                               {other.uid, QStringLiteral("devops")}, QStringLiteral("save theirs")));
        const QSignalSpy failed(&m_fixture->session().events, &SessionEvents::failed);
        go({{}, "my-work", {}});
        for (const Address& link : {Address{{}, "view", view}, Address{{}, "view", QStringLiteral("Theirs")}}) {
            go(link);
            QCOMPARE(pages().address().kind, QByteArray("my-work"));
        }
        Address there = listPage(QStringLiteral("findings"))->place;
        there.anchor = view; // The same, as its owner copies it.
        go(there);
        QCOMPARE(visible<QPushButton>("views")->text(), QStringLiteral("Views"));
        QCOMPARE(m_fixture->child<QComboBox>("findingStates")->currentIndex(), 0);
        QCOMPARE(failed.size(), 3);
        QVERIFY(failed.constLast().constFirst().value<Error>().message.contains(other.name));
    }

    void F12_aLinkToAViewIsNoPlaceToComeBackTo()
    {
        save(ViewDraft{QStringLiteral("findings"), QStringLiteral("All"), true,
                       canonicalListView({.choice = QStringLiteral("all")})});
        go({{}, "my-work", {}});
        go({{}, "view", uidOf(QStringLiteral("All"))});
        QCOMPARE(pages().address().kind, QByteArray("risk-audit"));
        m_fixture->press(QStringLiteral("Alt+Left"));
        m_fixture->settle();
        QCOMPARE(pages().address().kind, QByteArray("my-work"));
    }

    void F13_savedViewsAreFoundByThePalette()
    {
        const QString uid = save(ViewDraft{QStringLiteral("findings"), QStringLiteral("Zebra list"), false,
                                           canonicalListView({.choice = QStringLiteral("all")})});
        m_fixture->press(QStringLiteral("Ctrl+K"));
        auto* palette = m_fixture->window().findChild<CommandPalette*>();
        QTRY_VERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("zebra"));
        m_fixture->settle();
        QTRY_VERIFY(firstEntry(*palette).contains(QStringLiteral("Zebra list")));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        m_fixture->settle();
        QCOMPARE(pages().address(), (Address{{}, "risk-audit", QStringLiteral("findings"), uid}));
    }

    void F4_aViewOfAListIsFollowedInItsMenu()
    {
        save(ViewDraft{QStringLiteral("findings"), QStringLiteral("Watched"), true,
                       canonicalListView({.choice = QStringLiteral("all")})});
        go({{}, "risk-audit", QStringLiteral("findings")});
        QVERIFY(!entry("followView")->isEnabled());
        QVERIFY(entry("followView")->toolTip().contains(QStringLiteral("No saved view is shown")));
        choose(QStringLiteral("Watched"));
        QCOMPARE(entry("followView")->text(), QStringLiteral("Tell me when something enters"));
        QVERIFY2(entry("followView")->isEnabled(), qPrintable(entry("followView")->toolTip()));
        QVERIFY(!entry("followView")->isChecked());
        entry("followView")->trigger();
        m_fixture->settle();
        QVERIFY(entry("followView")->isChecked());
        const auto* button = visible<QPushButton>("views");
        QVERIFY(button->accessibleDescription().contains(QStringLiteral("You are told when something enters")));
        entry("followView")->trigger();
        m_fixture->settle();
        QVERIFY(!entry("followView")->isChecked());
    }

    void F4_aViewThatIsAnotherForEverybodySaysWhyNobodyFollowsIt()
    {
        go({{}, "my-work", {}});
        saveAs(QStringLiteral("My board"));
        QVERIFY(!entry("followView")->isEnabled());
        QVERIFY2(entry("followView")->statusTip().contains(QStringLiteral("everybody's tasks")),
                 qPrintable(entry("followView")->statusTip()));
    }

    void F4_aViewIsFollowedByThePalette()
    {
        const QString uid = save(ViewDraft{QStringLiteral("findings"), QStringLiteral("Watched"), true,
                                           canonicalListView({.choice = QStringLiteral("all")})});
        go({{}, "view", uid});
        m_fixture->press(QStringLiteral("Ctrl+K"));
        auto* palette = m_fixture->window().findChild<CommandPalette*>();
        QTRY_VERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("something enters"));
        m_fixture->settle();
        QTRY_VERIFY(firstEntry(*palette).contains(QStringLiteral("Tell me when something enters")));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        m_fixture->settle();
        QVERIFY(entry("followView")->isChecked());
    }

    void F13_aListOpensWithTheViewThatIsUsual()
    {
        const Address findings{{}, "risk-audit", QStringLiteral("findings")};
        const QString uid = save(ViewDraft{
            QStringLiteral("findings"), QStringLiteral("Mine"), false,
            canonicalListView(
                {.filter = QStringLiteral("a"), .choice = QStringLiteral("all"), .sort = QStringLiteral("title")})});
        save(ViewDraft{QStringLiteral("findings"), QStringLiteral("Other"), false,
                       canonicalListView({.choice = QStringLiteral("open")})});
        go(findings);
        choose(QStringLiteral("Mine"));
        entry("usualView")->trigger();
        m_fixture->settle();
        QVERIFY(entry("usualView")->isChecked());
        startAnew(findings);
        QCOMPARE(visible<QPushButton>("views")->text(), QStringLiteral("View: Mine"));
        QCOMPARE(m_fixture->child<QComboBox>("findingStates")->currentIndex(), 1);
        QCOMPARE(visible<QLineEdit>("filter")->text(), QStringLiteral("a"));
        QCOMPARE(pages().address(), (Address{{}, "risk-audit", QStringLiteral("findings"), uid}));
        choose(QStringLiteral("Other")); // What somebody chooses stays, whatever changes.
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        QCOMPARE(visible<QPushButton>("views")->text(), QStringLiteral("View: Other"));
        choose(QStringLiteral("Mine"));
        entry("usualView")->trigger(); // And is taken back.
        m_fixture->settle();
        startAnew(findings);
        QCOMPARE(visible<QPushButton>("views")->text(), QStringLiteral("Views"));
        QCOMPARE(visible<QLineEdit>("filter")->text(), QString());
    }

    void F13_whoComesForAnotherViewSeesThatOne()
    {
        const QString usual = save(ViewDraft{QStringLiteral("findings"), QStringLiteral("Usual"), false,
                                             canonicalListView({.choice = QStringLiteral("all")})});
        save(ViewDraft{QStringLiteral("findings"), QStringLiteral("Other"), false,
                       canonicalListView({.choice = QStringLiteral("open")})});
        QVERIFY(UsualViewStore(*m_fixture->session().database)
                    .say({usual}, m_fixture->session().actor, QStringLiteral("usual")));
        startAnew({{}, "view", uidOf(QStringLiteral("Other"))});
        QCOMPARE(visible<QPushButton>("views")->text(), QStringLiteral("View: Other"));
    }

    void F13_theInboxIsShownAsItsViewHasIt()
    {
        go({{}, "inbox", {}});
        auto* which = m_fixture->child<QWidget>("inboxView")->findChild<QPushButton*>(QStringLiteral("views"));
        QVERIFY(which->isVisible());
        save(ViewDraft{QStringLiteral("inbox"), QStringLiteral("Everything"), true,
                       canonicalListView({.choice = QStringLiteral("all")})});
        go({{}, "view", uidOf(QStringLiteral("Everything"))});
        QCOMPARE(which->text(), QStringLiteral("View: Everything"));
        QCOMPARE(m_fixture->child<QWidget>("inboxView")->findChild<Segments*>()->current(), 1);
    }

private:
    void go(const Address& address)
    {
        m_fixture->window().openAddress(address);
        m_fixture->settle();
    }

    template <typename T>
    T* visible(const char* name)
    {
        for (T* each : m_fixture->window().findChildren<T*>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        qFatal("no %s is visible", name);
    }

    static QStringList rows(const QTableView& table, int column = 0)
    {
        QStringList found;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            found << table.model()->index(row, column).data().toString();
        return found;
    }

    SavedView viewNamed(const QString& name)
    {
        const Session& session = m_fixture->session();
        return valueOf(session.database->read(
            [&](db::Connection& connection) { return views::foundBy(connection, name, session.actor.person); }));
    }

    QString uidOf(const QString& name) { return viewNamed(name).uid; }

    QString save(const ViewDraft& draft)
    {
        const Actor actor = m_fixture->session().actor;
        const QString uid = valueOf(
            ViewStore(*m_fixture->session().database).create(draft, actor, QStringLiteral("save ") + draft.name));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        return uid;
    }

    PageStack& pages() { return *m_fixture->window().findChild<PageStack*>(); }

    QMenu& viewsMenu()
    {
        visible<QPushButton>("views")->click();
        QMenu* menu = m_fixture->window().findChildren<QMenu*>(QStringLiteral("viewsMenu")).constLast();
        menu->close();
        return *menu;
    }

    /// An entry of the menu of views, as it is offered now.
    QAction* entry(const char* name)
    {
        auto* found = viewsMenu().findChild<QAction*>(QLatin1String(name));
        if (!found)
            qFatal("the menu has no %s", name);
        return found;
    }

    /// Another window on the project, at a place.
    void startAnew(const Address& address)
    {
        m_fixture->open();
        QVERIFY(m_fixture->openDemo());
        m_fixture->settle();
        go(address);
    }

    void choose(const QString& name)
    {
        for (QAction* each : viewsMenu().actions()) {
            if (each->text() == name || each->text().startsWith(name + QStringLiteral(" · ")))
                each->trigger();
        }
        m_fixture->settle();
    }

    /// Words, an order or a choice: what the list has of them.
    void changeByHand(const ListPage& list, const QString& table)
    {
        if (list.filters)
            visible<QLineEdit>("filter")->setText(QStringLiteral("zz"));
        else if (!list.columns.isEmpty())
            m_fixture->window().findChild<QTableView*>(table)->sortByColumn(1, Qt::DescendingOrder);
        else
            m_fixture->child<QWidget>("inboxView")->findChild<Segments*>()->setCurrent(0);
    }

    static QString firstEntry(CommandPalette& palette)
    {
        const QAbstractItemModel* model = palette.findChild<QListView*>()->model();
        QString all;
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, 0).data().toString() + u'\n';
        return all;
    }

    void saveAs(const QString& name)
    {
        for (QAction* each : viewsMenu().actions()) {
            if (each->text() == QStringLiteral("Save as…"))
                each->trigger();
        }
        auto* form = m_fixture->window().findChild<ViewNameForm*>();
        QVERIFY(form);
        auto* field = form->findChild<QLineEdit*>();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        m_fixture->settle();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

ASSAY_TEST(TestListViews)

#include "tst_list_views.moc"
