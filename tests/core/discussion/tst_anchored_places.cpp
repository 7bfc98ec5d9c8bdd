// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/anchored_places.h"

#include "core/discussion/cell_lists.h"
#include "core/discussion/comment_anchor.h"
#include "core/discussion/comment_rows.h"
#include "core/imports/import_plan.h"
#include "core/reports/report_store.h"
#include "core/runs/run_queries.h"
#include "core/views/list_view.h"
#include "tests/support/six_runs.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

#include <array>

using namespace assay;
using namespace assay::tests;

using Part = CommentAnchor::Part;

/// F1: what within a thing a comment is about, in words, and whether one can go there.
class TestAnchoredPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F1_pointOfAChartIsThereWhileItsMetricHasTheStep()
    {
        const ThingName run{"run", importRuns(sixRuns())};
        const auto at = [&](const QString& metric, std::optional<StepRange> steps) {
            return place(run, {Part::Metric, metric, steps});
        };
        QCOMPARE(at(QStringLiteral("loss"), StepRange{40, 40}), place(QStringLiteral("loss, step 40"), true));
        QCOMPARE(at(QStringLiteral("loss"), StepRange{90, 120}), place(QStringLiteral("loss, steps 90 to 120"), true));
        QCOMPARE(at(QStringLiteral("loss"), {}), place(QStringLiteral("loss"), true));
        QCOMPARE(at(QStringLiteral("loss"), StepRange{100, 100}), place(QStringLiteral("loss, step 100"), false));
        QCOMPARE(at(QStringLiteral("gain"), {}), place(QStringLiteral("gain"), false));
    }

    void F1_pointIsFoundAgainAfterAnImportThatBringsMore()
    {
        const ThingName run{"run", importRuns(sixRuns())};
        CommentDraft draft{run, QStringLiteral("A kink"),
                           CommentAnchor{Part::Metric, QStringLiteral("loss"), StepRange{3, 3}}};
        valueOf(m_project->comments().add(draft, m_project->cleo, m_project->once()));
        ImportBatch grown = sixRuns();
        for (ImportedRun& each : grown.runs)
            each.series.front().points.push_back({100, 1, 0.5});
        importRuns(grown);
        QCOMPARE(place(run, *draft.anchor), place(QStringLiteral("loss, step 3"), true));
        QCOMPARE(counts(run), (std::map<QString, int>{{QStringLiteral("metric:loss@3"), 1}}));
    }

    void onlyCommentsAtMetricsOfTheRunsAreRead()
    {
        importRuns(sixRuns());
        const auto runs =
            valueOf(m_project->database().read([](db::Connection& connection) { return runRows(connection, {}); }));
        const CommentAnchor loss{Part::Metric, QStringLiteral("loss"), StepRange{3, 3}};
        for (const std::size_t run : {std::size_t(2), std::size_t(0), std::size_t(1)}) {
            const CommentDraft draft{{"run", runs.at(run).run.uid}, QStringLiteral("of %1").arg(run), loss};
            valueOf(m_project->comments().add(draft, m_project->cleo, m_project->once()));
        }
        m_project->say({"run", runs.at(0).run.uid}, QStringLiteral("of all of it"), m_project->cleo);
        const std::array asked{runs.at(0).run.id, runs.at(2).run.id};
        QStringList said;
        for (const Comment& comment : valueOf(m_project->database().read(
                 [&](db::Connection& connection) { return discussion::commentsAtMetrics(connection, asked); })))
            said << comment.text;
        QCOMPARE(said, QStringList({QStringLiteral("of 2"), QStringLiteral("of 0")}));
    }

    void anchorOfAMetricWhoseNameLooksLikeStepsIsReadBackAsItWas()
    {
        for (const char* name : {"recall@10", "x@", "@", "@3", "a@1-2", "a@b", "a@2-1", "a@b@7"}) {
            for (const std::optional<StepRange>& steps :
                 {std::optional<StepRange>(), std::optional(StepRange{3, 3}), std::optional(StepRange{3, 5})}) {
                const CommentAnchor anchor{Part::Metric, QString::fromLatin1(name), steps};
                QVERIFY2(anchorFromText(anchorText(anchor)) == std::optional(anchor), qPrintable(anchorText(anchor)));
            }
        }
        QCOMPARE(anchorText({Part::Metric, QStringLiteral("recall@10"), {}}), QStringLiteral("metric:recall@10@"));
        QCOMPARE(anchorText({Part::Metric, QStringLiteral("loss"), {}}), QStringLiteral("metric:loss"));
    }

    void anchorThatCannotBeReadBackIsRefused()
    {
        for (const QString& name : {QString(), QString(longestAnchorName + 1, u'x')}) {
            const auto refused = m_project->comments().add(
                {m_project->theUseCase(), QStringLiteral("x"), CommentAnchor{Part::Cell, name}}, m_project->cleo,
                m_project->once());
            QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        }
    }

    void F1_cellIsNamedByItsColumn()
    {
        const ThingName run{"run", importRuns(sixRuns())};
        QCOMPARE(place(run, cell("param:depth")), place(QStringLiteral("depth"), true));
        QCOMPARE(place(run, cell("metric.max:loss")), place(QStringLiteral("loss, highest"), true));
        QCOMPARE(place(run, cell("metric:gain")), place(QStringLiteral("gain"), false));
        QCOMPARE(place(run, cell("started")), place(QStringLiteral("Started (UTC)"), true));
        QCOMPARE(place(m_project->theUseCase(), cell("score")), place(QStringLiteral("Score"), true));
        QCOMPARE(place(m_project->theUseCase(), cell("amount")), place(QStringLiteral("amount"), false));
        QCOMPARE(place({"person", QStringLiteral("P")}, cell("owner")), place(QStringLiteral("Owner"), false));
    }

    void everyColumnOfAListHasItsWords()
    {
        for (const char* kind :
             {"finding", "task", "risk", "release", "decision", "change", "handover", "meeting", "use-case"}) {
            const CellList* list = cellListOf(kind);
            QVERIFY2(list && list->columns.size() > 5, kind);
            for (const QString& column : list->columns)
                QVERIFY2(cellTitle(column), qPrintable(column));
        }
        QVERIFY(!cellListOf("run") && !cellTitle(QStringLiteral("nothing")) && !cellTitle(QStringLiteral("param:")));
    }

    void F1_paragraphThatWasRemovedKeepsItsWords()
    {
        const QString report =
            valueOf(reports().create({QStringLiteral("Findings")}, m_project->cleo, m_project->once()));
        const QString words =
            QStringLiteral("We chose <b>depth</b> 3 & stayed there because nothing deeper was any better at all.");
        const QString block = valueOf(reports().addBlock(report, {.kind = ReportBlockKind::Text, .text = words},
                                                         m_project->cleo, m_project->once()));
        const CommentAnchor anchor{Part::Paragraph, block};
        const discussion::PlaceInThing there = place({"report", report}, anchor);
        QVERIFY(there.isThere);
        QCOMPARE(there.words, QStringLiteral("Text “%1…”").arg(words.left(59)));
        QVERIFY(reports().removeBlock(block, m_project->cleo, m_project->once()));
        QCOMPARE(place({"report", report}, anchor), place(there.words, false));
        const CommentAnchor never{Part::Paragraph, QStringLiteral("01J")};
        QCOMPARE(place({"report", report}, never), place(QStringLiteral("01J"), false));
        QCOMPARE(place(m_project->theUseCase(), anchor), place(block, false)); // Of another thing.
    }

    void onlyOpenCommentsAtPlacesAreCounted()
    {
        const ThingName thing = m_project->theUseCase();
        m_project->say(thing, QStringLiteral("of all of it"), m_project->cleo);
        QStringList uids;
        for (int i = 0; i < 4; ++i) {
            uids << valueOf(m_project->comments().add({thing, QStringLiteral("here"), cell("score")}, m_project->cleo,
                                                      m_project->once()));
        }
        QVERIFY(m_project->comments().resolve(uids.at(0), m_project->ben, m_project->once()));
        QVERIFY(m_project->comments().withdraw(uids.at(1), m_project->cleo, m_project->once()));
        QCOMPARE(counts(thing), (std::map<QString, int>{{QStringLiteral("cell:score"), 2}}));
        const auto cells = valueOf(m_project->database().read(
            [](db::Connection& connection) { return discussion::openCommentsInCells(connection, "use-case"); }));
        QCOMPARE(cells, (discussion::CellComments{{{m_project->useCase, QStringLiteral("score")}, 2}}));
    }

private:
    static CommentAnchor cell(const char* column) { return {Part::Cell, QString::fromLatin1(column)}; }
    static discussion::PlaceInThing place(const QString& words, bool isThere) { return {words, isThere}; }
    ReportStore reports() const { return ReportStore(m_project->database()); }

    discussion::PlaceInThing place(const ThingName& thing, const CommentAnchor& anchor) const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return discussion::placeInThing(connection, thing, anchor); }));
    }

    std::map<QString, int> counts(const ThingName& thing) const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return discussion::openCommentsAt(connection, thing); }));
    }

    /// Answers the uid of the first run.
    QString importRuns(const ImportBatch& batch) const
    {
        valueOf(applyImport(m_project->database(), m_project->cleo, batch, {}));
        return valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM run ORDER BY id");
            row.step();
            return row.text(0);
        }));
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestAnchoredPlaces)
#include "tst_anchored_places.moc"
