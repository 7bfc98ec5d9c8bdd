// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/models/address_role.h"
#include "ui/shell/page_stack.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// What runs where, in the window.
class TestDeploymentsTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void S44_theDemosDeploymentsAreListedAndLeadToTheirReleases()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "devops", QStringLiteral("deployments")});
        QVERIFY(m_fixture->idle());
        QTableView& table = *m_fixture->child<QTableView>("deployments");
        const QAbstractItemModelTester tester(table.model());
        QCOMPARE(table.model()->rowCount(),
                 static_cast<int>(numberIn(*m_fixture->session().database, "SELECT count(*) FROM deployment")));
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address().kind, QByteArray("release"));
    }

    void rowsOfOneReleaseAreChosenOneAtATime()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "devops", QStringLiteral("deployments")});
        QVERIFY(m_fixture->idle());
        QTableView& table = *m_fixture->child<QTableView>("deployments");
        const int last = table.model()->rowCount() - 1; // An earlier deployment of the release in the first row.
        QCOMPARE(addressOf(table.model()->index(last, 0)), addressOf(table.model()->index(0, 0)));
        for (const int row : {0, last}) {
            table.setCurrentIndex(table.model()->index(row, 1));
            Q_EMIT m_fixture->session().events.changed(); // It is read again.
            QVERIFY(m_fixture->idle());
            QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
            QCOMPARE(table.selectionModel()->selectedRows().front().row(), row);
            QCOMPARE(table.currentIndex(), table.model()->index(row, 1));
        }
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

ASSAY_TEST(TestDeploymentsTab)
#include "tst_deployments_tab.moc"
