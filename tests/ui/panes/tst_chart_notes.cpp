// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_store.h"
#include "tests/support/data_science_fixture.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/note_form.h"
#include "ui/panes/data_scientist/report_blocks.h"

#include <QPlainTextEdit>

using namespace assay;
using namespace assay::tests;

/// Notes that are pinned to a point or a stretch of a chart.
class TestChartNotes : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void init()
    {
        makeProject();
        importBatch(sixRuns());
        openPage();
    }

    void cleanup() { closeAll(); }

    void aNoteIsPinnedToTheSelectedStretch()
    {
        grid().setSelection(AxisRange{20, 40});
        writeNote(QStringLiteral("Too <b>high</b> here"));
        QCOMPARE(view().notes().size(), 1u); // One mark, though four runs are drawn.
        QCOMPARE(view().notes().front().steps, (StepRange{20, 40}));
        QCOMPARE(numberIn(*m_session->database, "SELECT count(*) FROM note_anchor"), 4);
        QVERIFY(view().accessibleDescription().contains(QStringLiteral("Too <b>high</b> here")));
    }

    void aNoteIsPinnedToThePointAtTheCursor()
    {
        Q_EMIT view().hovered(30.0);
        writeNote(QStringLiteral("Here"));
        QCOMPARE(view().notes().front().steps, (StepRange{30, 30}));
    }

    void aNoteSurvivesAnotherImport()
    {
        Q_EMIT view().hovered(30.0);
        writeNote(QStringLiteral("Here"));
        ImportBatch again = sixRuns();
        for (ImportedRun& run : again.runs)
            run.series.front().points.push_back({100, 1, 0.5});
        importBatch(again);
        openPage();
        QCOMPARE(view().notes().size(), 1u);
        QCOMPARE(view().notes().front().steps, (StepRange{30, 30}));
    }

    void notesHaveNoPlaceOnOtherAxesAndAreAboutTheWholeMetric()
    {
        LineLayout layout = grid().layoutOfLines();
        layout.axis = XAxis::WallTime;
        grid().setLayoutOfLines(layout);
        waitForJobs();
        Q_EMIT view().hovered(1700000000000.0);
        QVERIFY(!view().notePlace());
        writeNote(QStringLiteral("All of it"));
        QCOMPARE(numberIn(*m_session->database, "SELECT count(*) FROM note_anchor WHERE first_step IS NULL"), 4);
    }

    void aReportHasTheNotesBelowTheirChart()
    {
        grid().setSelection(AxisRange{20, 40});
        writeNote(QStringLiteral("Too high"));
        const auto blocks =
            valueOf(reportBlocks(grid().plan(), grid().layoutOfLines(), {QStringLiteral("r")}, grid().notes()));
        QCOMPARE(blocks.at(0).metric, QStringLiteral("loss"));
        QVERIFY(blocks.at(1).kind == ReportBlockKind::Note);
        QVERIFY(blocks.at(1).text.contains(QStringLiteral("loss, steps 20 to 40")));
        QVERIFY(blocks.at(1).text.contains(QStringLiteral("Too high")));
    }

    void F1_aCommentOnAPointIsMarkedOnTheChartThatDrawsItsRun()
    {
        const QString run = grid().runUidsWith(QStringLiteral("loss")).constFirst();
        CommentDraft draft{{"run", run}, QStringLiteral("A <b>kink</b>")};
        draft.anchor = CommentAnchor{CommentAnchor::Part::Metric, QStringLiteral("loss"), StepRange{30, 30}};
        valueOf(CommentStore(*m_session->database).add(draft, m_session->actor, QStringLiteral("c")));
        draft.anchor->steps.reset(); // Of all of it: no place of its own.
        valueOf(CommentStore(*m_session->database).add(draft, m_session->actor, QStringLiteral("d")));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QCOMPARE(view().notes().size(), 1u);
        QCOMPARE(view().notes().front().steps, (StepRange{30, 30}));
        QVERIFY(view().accessibleDescription().contains(QStringLiteral("A <b>kink</b>")));
        QVERIFY(grid().notes().empty()); // What a report takes over is the notes alone.
    }

private:
    ChartGrid& grid() { return *m_page->findChild<ChartGrid*>(); }

    ChartView& view()
    {
        for (MetricChart* chart : m_page->findChildren<MetricChart*>()) {
            if (chart->key() == QStringLiteral("loss"))
                return chart->view();
        }
        qFatal("no such chart");
    }

    void writeNote(const QString& words)
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_N);
        auto* form = m_page->findChild<NoteForm*>();
        QVERIFY(form);
        auto* text = form->findChild<QPlainTextEdit*>();
        QTest::keyClicks(text, words);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        waitForJobs();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        waitForJobs();
    }
};

ASSAY_TEST(TestChartNotes)
#include "tst_chart_notes.moc"
