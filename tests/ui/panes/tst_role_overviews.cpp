// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_window.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>

using namespace assay;
using namespace assay::tests;

/// What the demo holds for roles whose pages count it up.
class TestRoleOverviews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageWindow>();
        QVERIFY(m_fixture->openDemo());
    }
    void cleanup() { m_fixture.reset(); }

    void architectureTellsWhatRunsAndWhatWasDecided()
    {
        m_fixture->goTo({{}, "architecture", {}});
        const QTableView& running = tableCalled("What runs where, and what it is made of");
        const QAbstractItemModelTester tester(running.model());
        QVERIFY(running.model()->rowCount() > 0);
        QCOMPARE(addressOf(running.model()->index(0, 0)).kind, QByteArray("release"));
        QVERIFY(textAt(running, 0, "Release").endsWith(QStringLiteral("(staged)")));
        QVERIFY(textAt(running, 0, "Inputs").toInt() > 0);
        QVERIFY(!textAt(running, 0, "Data sets").isEmpty());
        const QTableView& decisions = tableCalled("Decisions on architecture that are to be taken or hold");
        QCOMPARE(textAt(decisions, 0, "Title"), QStringLiteral("A score service beside the officers' desk (staged)"));
        QCOMPARE(addressOf(decisions.model()->index(0, 0)).kind, QByteArray("decision"));
        QCOMPARE(addressOf(tableCalled("Experiments").model()->index(0, 0)).kind, QByteArray("experiment"));
    }

    void tablesThatScrollTogetherShowTheirFirstRows()
    {
        m_fixture->window().resize(1024, 680);
        m_fixture->goTo({{}, "architecture", {}});
        for (const char* title : {"What runs where, and what it is made of", "Experiments"}) {
            const QTableView& table = tableCalled(title);
            const int rows = std::min(table.model()->rowCount(), 8) * metrics::tableRow;
            QVERIFY2(table.viewport()->height() >= rows, title);
        }
    }

    void softwareEngineeringTellsTheCodeOfReleasesAndWhatScansFound()
    {
        m_fixture->goTo({{}, "software-engineering", {}});
        const QTableView& code = tableCalled("Code behind the releases");
        QCOMPARE(code.model()->rowCount(), 5);
        QCOMPARE(addressOf(code.model()->index(0, 0)).kind, QByteArray("release"));
        QVERIFY(textAt(code, 0, "Release").endsWith(QStringLiteral("(staged)")));
        QCOMPARE(textAt(code, 0, "Commit").size(), 12);
        QVERIFY(textAt(code, 0, "Model files").toInt() > 0);
        const QTableView& scans = tableCalled("Scans of code and packages");
        QVERIFY(scans.model()->rowCount() > 0);
        QCOMPARE(addressOf(scans.model()->index(0, 0)).kind, QByteArray("scan"));
    }

    void dataEngineeringTellsWhatWasCheckedForDrift()
    {
        m_fixture->goTo({{}, "data-engineering", {}});
        const QTableView& checks = tableCalled("Checks for drift");
        QCOMPARE(addressOf(checks.model()->index(0, 0)).kind, QByteArray("drift"));
        QCOMPARE(textAt(checks, 0, "Drifted"), QStringLiteral("1"));
        QCOMPARE(textAt(checks, 0, "Within"), QStringLiteral("3"));
    }

    void aLogThatWasReadIsNoScript()
    {
        m_fixture->goTo({{}, "software-engineering", {}});
        QVERIFY(m_fixture->isSaid(QStringLiteral("None of the runs names what was run.")));
    }

    void aShortListEndsWithItsRowsAndWhatFollowsMovesUp()
    {
        MainWindow& window = m_fixture->window();
        window.resize(1440, 900);
        m_fixture->goTo({{}, "devops", QStringLiteral("changes")});
        const QTableView& list = m_fixture->list("changes");
        const int rows = list.model()->rowCount() * metrics::tableRow;
        QVERIFY(rows > 0);
        QTRY_VERIFY(list.viewport()->height() >= rows);
        QTRY_VERIFY(list.viewport()->height() < rows + 2 * metrics::tableRow);
        const QWidget* below = m_fixture->child<QWidget>("calendarCards");
        QVERIFY(below);
        QTRY_VERIFY2(below->mapTo(&window, QPoint()).y() < window.height() / 2, "It stays at the end of the page.");
    }

    void dataSetsNeedNoScrollingSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1440, 900);
        QTest::newRow("smallest") << QSize(1024, 680);
    }

    void dataSetsNeedNoScrollingSideways()
    {
        QFETCH(QSize, size);
        m_fixture->window().resize(size);
        m_fixture->goTo({{}, "data-engineering", {}});
        const QTableView& table = tableCalled("Data sets");
        QVERIFY(table.model()->rowCount() > 0);
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        const QVariant runs = table.model()->index(0, columnOf(table, "Runs")).data(Qt::TextAlignmentRole);
        QVERIFY(runs.toInt() & Qt::AlignRight);
    }

private:
    QTableView& tableCalled(const char* name)
    {
        for (QTableView* table : m_fixture->window().findChildren<QTableView*>()) {
            if (table->isVisible() && table->accessibleName() == QLatin1String(name))
                return *table;
        }
        qFatal("no table is called %s", name);
    }

    static int columnOf(const QTableView& table, const char* heading)
    {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.model()->headerData(column, Qt::Horizontal).toString() == QLatin1String(heading))
                return column;
        }
        qFatal("no column %s", heading);
    }

    static QString textAt(const QTableView& table, int row, const char* heading)
    {
        return table.model()->index(row, columnOf(table, heading)).data().toString();
    }

    std::unique_ptr<PageWindow> m_fixture;
};

ASSAY_TEST(TestRoleOverviews)
#include "tst_role_overviews.moc"
