// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/list_view.h"
#include "core/views/view_rows.h"
#include "core/views/view_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/view_name_form.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

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
                                          {"changes", "changes"}})
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

    static QStringList rows(const QTableView& table)
    {
        QStringList found;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            found << table.model()->index(row, 0).data().toString();
        return found;
    }

    SavedView viewNamed(const QString& name)
    {
        return valueOf(m_fixture->session().database->read(
            [&](db::Connection& connection) { return views::byName(connection, name); }));
    }

    QString uidOf(const QString& name) { return viewNamed(name).uid; }

    void save(const ViewDraft& draft)
    {
        const Actor actor = m_fixture->session().actor;
        valueOf(ViewStore(*m_fixture->session().database).create(draft, actor, QStringLiteral("save ") + draft.name));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
    }

    void saveAs(const QString& name)
    {
        visible<QPushButton>("views")->click();
        QMenu* menu = m_fixture->window().findChildren<QMenu*>(QStringLiteral("viewsMenu")).constLast();
        menu->close();
        for (QAction* each : menu->actions()) {
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
