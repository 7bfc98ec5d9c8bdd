// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/charts/value_bars.h"
#include "ui/panes/data_scientist/data_science_page.h"
#include "ui/panes/data_scientist/difference_card.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/pane.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace assay;

namespace {

ImportedRun run(int number, const QString& name)
{
    ImportedRun made;
    made.experimentExternalId = QStringLiteral("test:e");
    made.externalId = QStringLiteral("test:r%1").arg(number);
    made.name = name;
    made.status = number == 2 ? RunStatus::Failed : RunStatus::Finished;
    made.startedAt = 1700000000000 + number * 60000;
    made.endedAt = *made.startedAt + 5000;
    made.params = {{QStringLiteral("depth"), QString::number(number)}, {QStringLiteral("solver"), QStringLiteral("lbfgs")}};
    ImportedSeries loss{QStringLiteral("loss"), {}};
    for (int step = 0; step < 100; ++step)
        loss.points.push_back({step, *made.startedAt + step, 1.0 / (step + 1) + number * 0.1});
    loss.points[40].value = std::numeric_limits<double>::quiet_NaN();
    made.series = {loss, {QStringLiteral("auc"), {{0, *made.startedAt, 0.5 + number * 0.05}}}};
    return made;
}

ImportBatch batch()
{
    ImportBatch made;
    made.format = "test";
    made.source = QStringLiteral("memory");
    made.experiments = {{QStringLiteral("test:e"), QStringLiteral("Card <b>default</b>"), false, 1, {}}};
    for (int i = 0; i < 6; ++i)
        made.runs.push_back(run(i, i == 0 ? QStringLiteral("<img src=x>") : QStringLiteral("run-%1").arg(i)));
    return made;
}

} // namespace

class TestDataSciencePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto database = createProject(m_dir->filePath(QStringLiteral("p.assay")),
                                      {.projectName = QStringLiteral("Cards"), .personName = QStringLiteral("Mei Okafor")});
        QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
        const Actor actor = defaultActor(**database, QStringLiteral("data-scientist")).value();
        m_jobs = std::make_unique<JobList>();
        m_session = std::make_unique<Session>(std::move(*database), *m_jobs);
        m_session->actor = actor;
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_jobs.reset();
    }

    void anEmptyProjectSaysWhatBelongsHere()
    {
        open();
        QVERIFY(words().contains(QStringLiteral("No runs yet")));
    }

    void everyRunIsListedAndTheFirstFewAreDrawn()
    {
        importRuns();
        open();
        QCOMPARE(runs()->model()->rowCount(), 6);
        QCOMPARE(runs()->model()->index(0, 0).data().toString(), QStringLiteral("run-5")); // Newest first.
        QCOMPARE(charts().size(), 2);
        QCOMPARE(chart(QStringLiteral("loss"))->view().lines().size(), 4u);
    }

    void modelsKeepTheirPromises()
    {
        importRuns();
        open();
        for (QTableView* view : m_page->findChildren<QTableView*>())
            new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view);
        runs()->sortByColumn(0, Qt::AscendingOrder);
        m_page->findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("run-3"));
        QCOMPARE(runs()->model()->rowCount(), 1);
        m_page->findChild<QLineEdit*>(QStringLiteral("filter"))->clear();
        QCOMPARE(runs()->model()->rowCount(), 6);
    }

    void choosingARunDrawsItInItsColour()
    {
        importRuns();
        open();
        runs()->selectRow(2);
        waitForJobs();
        QCOMPARE(chart(QStringLiteral("loss"))->view().lines().size(), 1u);
        const QColor color = lightPalette().seriesColor(runs()->model()->index(2, 0).data(ColorIndexRole).toInt());
        const QImage picture = chart(QStringLiteral("loss"))->grab().toImage();
        int pixels = 0;
        for (int y = 40; y < picture.height() - 30; ++y) {
            for (int x = 0; x < picture.width(); ++x)
                pixels += picture.pixelColor(x, y) == color;
        }
        QVERIFY2(pixels > 20, qPrintable(QString::number(pixels)));
        QVERIFY(!runs()->model()->index(0, 0).data(ColorIndexRole).isValid());
    }

    void aRunKeepsItsColourWhileOthersComeAndGo()
    {
        importRuns();
        open();
        const QVariant before = runs()->model()->index(2, 0).data(ColorIndexRole);
        runs()->selectionModel()->select(runs()->model()->index(0, 0),
                                         QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        waitForJobs();
        QCOMPARE(runs()->model()->index(2, 0).data(ColorIndexRole), before);
    }

    void theFooterTellsOfEveryPointAndTheNan()
    {
        importRuns();
        open();
        QCOMPARE(chart(QStringLiteral("loss"))->footer(), QStringLiteral("400 points, all drawn · 4 NaN marked"));
        QCOMPARE(chart(QStringLiteral("auc"))->footer(), QStringLiteral("4 points, all drawn"));
    }

    void wallTimeIsAnAxisToo()
    {
        importRuns();
        open();
        m_page->findChild<QComboBox*>(QStringLiteral("axis"))->setCurrentIndex(1);
        waitForJobs();
        QCOMPARE(chart(QStringLiteral("loss"))->view().axis(), XAxis::WallTime);
        QCOMPARE(chart(QStringLiteral("loss"))->view().lines().front().plot->x.front(), 1700000000000.0 + 5 * 60000);
    }

    void theTableWorksByKeyboard()
    {
        importRuns();
        open();
        m_page->show();
        m_page->activateWindow();
        QLineEdit* filter = m_page->findChild<QLineEdit*>(QStringLiteral("filter"));
        filter->setFocus();
        for (int i = 0; i < 20 && !runs()->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(runs()->hasFocus());
        runs()->setCurrentIndex(runs()->model()->index(0, 0));
        QTest::keyClick(runs(), Qt::Key_Down);
        waitForJobs();
        QCOMPARE(runs()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(runs()->selectionModel()->selectedRows().front().row(), 1);
        QCOMPARE(chart(QStringLiteral("loss"))->view().lines().front().name, QStringLiteral("run-4"));
        QTest::keyClick(runs(), Qt::Key_Tab);
        QVERIFY(!runs()->hasFocus());
    }

    void whatEveryRunLoggedOnceIsShownAsBars()
    {
        importRuns();
        open();
        QVERIFY(chart(QStringLiteral("auc"))->findChild<ValueBars*>()->isVisible());
        QVERIFY(!chart(QStringLiteral("auc"))->view().isVisible());
        QVERIFY(chart(QStringLiteral("loss"))->view().isVisible());
    }

    void whatDiffersLeavesOutWhatIsTheSame()
    {
        RunRow a, b;
        a.params = {{QStringLiteral("depth"), QStringLiteral("3")}, {QStringLiteral("solver"), QStringLiteral("lbfgs")}};
        b.params = {{QStringLiteral("depth"), QStringLiteral("4")}, {QStringLiteral("solver"), QStringLiteral("lbfgs")}};
        const std::vector<DifferenceRow> rows = differencesOf({&a, &b});
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].name, QStringLiteral("depth"));
        QCOMPARE(rows[0].values, (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
    }

    void whatIsCommittedElsewhereAppears()
    {
        open();
        importRuns();
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QCOMPARE(runs()->model()->rowCount(), 6);
    }

    void noTextIsTakenForMarkupInAnyPane()
    {
        importRuns();
        for (const Pane* pane : allPanes()) {
            m_page.reset(pane->createPage(*m_session, nullptr));
            m_page->resize(1224, 874);
            waitForJobs();
            for (const QLabel* label : m_page->findChildren<QLabel*>())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            for (const QWidget* widget : m_page->findChildren<QWidget*>())
                QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(widget->toolTip()));
        }
    }

    void everyControlHasANameForAScreenReader()
    {
        importRuns();
        open();
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool viewport = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
            if (widget->focusPolicy() == Qt::NoFocus || viewport || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                || widget->inherits("QScrollBar") || widget->inherits("QScrollArea") || widget->inherits("QHeaderView")
                || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView")
                || widget->inherits("QMenu") || widget->inherits("QTableCornerButton") || widget->inherits("QLabel");
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

private:
    void open()
    {
        m_page = std::make_unique<DataSciencePage>(*m_session);
        m_page->resize(1224, 874);
        m_page->show();
        waitForJobs();
    }

    void importRuns()
    {
        const auto outcome = applyImport(*m_session->database, m_session->actor, batch(), {});
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    }

    void waitForJobs() { QTRY_VERIFY_WITH_TIMEOUT(m_jobs->idle(), 20000); }

    QTableView* runs() const { return m_page->findChild<QTableView*>(QStringLiteral("runs")); }
    QList<MetricChart*> charts() const { return m_page->findChildren<MetricChart*>(); }

    MetricChart* chart(const QString& metric) const
    {
        for (MetricChart* chart : charts()) {
            if (chart->metric() == metric)
                return chart;
        }
        qFatal("no such chart");
    }

    QStringList words() const
    {
        QStringList words;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            words << label->text();
        return words;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_page;
};

QTEST_MAIN(TestDataSciencePage)
#include "tst_data_science_page.moc"
