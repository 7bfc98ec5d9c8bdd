// SPDX-License-Identifier: GPL-3.0-or-later
// Filter and order over 100,000 runs with 20 metrics each, the first 100 rows, from a warm database; the first query beside
// one SQL statement by hand that answers the same.
#include "core/imports/import_plan.h"
#include "core/inbox/inbox_store.h"
#include "core/people/new_project.h"
#include "core/query/run_selection.h"
#include "core/runs/run_store.h"
#include "core/views/runs_page_view.h"
#include "core/views/view_store.h"
#include "tests/bench/bench.h"
#include "tests/bench/raw_query.h"

#include <QTemporaryDir>

#include <array>
#include <bit>
#include <random>

namespace assay::bench {
namespace {

constexpr int queriedRuns = 100'000;
constexpr int queriedMetrics = 20;
constexpr double queryLimit = 30; ///< Milliseconds.

/// Not measured here: the median of five searches with three comparisons and an order by a metric, first 100 of 5,000 runs
/// x 10 metrics, by the client of MLflow 3.4.1.dev0 from its own server over HTTP on two cores.
constexpr double quotedMlflow = 318; ///< Milliseconds.

/// Rows as an import leaves them, written without one: what is measured is the query.
void fillRuns(db::WriteTransaction& transaction)
{
    std::mt19937 random(3);
    db::Connection& connection = transaction.connection();
    connection.execute(
        "INSERT INTO experiment (uid, external_id, name, deleted, created_at) VALUES ('E', 'E', 'many', 0, 0)");
    db::Statement run = connection.prepare(
        "INSERT INTO run (id, uid, experiment_id, external_id, name, status, deleted, started_at, ended_at, user_name,"
        " source, parent_external_id) VALUES (?, ?, 1, ?, ?, 'FINISHED', 0, ?, ?, 'mei', 'train.py', '')");
    db::Statement series = connection.prepare(
        "INSERT INTO metric_series (run_id, name, points, nan_points, inf_points, first_step, last_step, last_bits,"
        " minimum, maximum) VALUES (?, ?, 100, 0, 0, 0, 99, ?, ?, ?)");
    db::Statement param = connection.prepare("INSERT INTO run_param (run_id, name, value) VALUES (?, ?, ?)");
    const QStringList boosters{QStringLiteral("gbtree"), QStringLiteral("dart"), QStringLiteral("gblinear")};
    for (qint64 i = 1; i <= queriedRuns; ++i) {
        const QString name = QStringLiteral("run-%1").arg(i);
        run.bind(i).bind(name).bind(name).bind(name).bind(i).bind(i + 1000).run();
        for (int key = 0; key < queriedMetrics; ++key) {
            const double value = random() / static_cast<double>(std::mt19937::max());
            series.bind(i).bind(QStringLiteral("metric-%1").arg(key)).bind(std::bit_cast<qint64>(value));
            series.bind(value / 2).bind(value * 2).run();
        }
        param.bind(i).bind(QStringLiteral("booster")).bind(boosters.at(static_cast<qsizetype>(random() % 3))).run();
        param.bind(i).bind(QStringLiteral("depth")).bind(QString::number(random() % 40)).run();
    }
}

std::unique_ptr<db::Database> projectOfManyRuns(const QString& path)
{
    auto database =
        required(createProject(path, {.projectName = QStringLiteral("Many"), .personName = QStringLiteral("Mei")}));
    const Actor actor = required(defaultActor(*database, QStringLiteral("data-scientist")));
    required(database->write({.actor = actor,
                              .verb = QStringLiteral("import.add"),
                              .entity = QStringLiteral("run"),
                              .entityId = {},
                              .reason = {}},
                             [](db::WriteTransaction& transaction) { fillRuns(transaction); }));
    return database;
}

struct AskedQuery {
    const char* name;
    const char* filter;
    const char* order;
};

constexpr std::array askedQueries{
    AskedQuery{"three comparisons, by a metric",
               "metrics.metric-1 > 0.5 AND metrics.metric-2 < 0.9 AND params.booster = 'gbtree'",
               "metrics.metric-0 DESC"},
    AskedQuery{"few match, by a metric", "metrics.metric-1 > 0.999 AND params.booster = 'gbtree'", "metrics.metric-0"},
    AskedQuery{"all, by a metric", "", "metrics.metric-0 DESC"},
    AskedQuery{"all, newest first", "", ""},
    AskedQuery{"pattern and figure in parameters, newest first", "params.booster LIKE 'gb%' AND params.depth < 12", ""},
    AskedQuery{"min() or max(), by a parameter", "min(metrics.metric-3) > 0.4 OR max(metrics.metric-4) < 0.1",
               "params.depth DESC"}};

/// Milliseconds that the first of them takes in SQL; it has to find the same runs.
double timeByHand(RawQuery& raw, const SelectedRuns& found)
{
    const QByteArray sql = "SELECT o.run_id FROM metric_series o JOIN run r ON r.id = o.run_id"
                           " JOIN metric_series a ON a.run_id = r.id AND a.name = 'metric-1'"
                           " JOIN metric_series b ON b.run_id = r.id AND b.name = 'metric-2'"
                           " JOIN run_param p ON p.run_id = r.id AND p.name = 'booster'"
                           " WHERE o.name = 'metric-0' AND a.last_bits > "
        + QByteArray::number(std::bit_cast<qint64>(0.5)) + " AND b.last_bits < "
        + QByteArray::number(std::bit_cast<qint64>(0.9))
        + " AND p.value = 'gbtree' ORDER BY o.last_bits DESC, r.started_at DESC, r.uid LIMIT 100";
    qint64 sum = 0;
    const double taken = medianMilliseconds(5, [&] { sum = raw.sumOf(sql); });
    for (const RunId run : found.runs)
        sum -= run.value;
    if (sum != 0)
        qFatal("The statement by hand and the query found different runs.");
    return taken;
}

/// As many views of the runs as there are queries, each followed.
void followViews(db::Database& database, const Actor& actor)
{
    for (const AskedQuery& asked : askedQueries) {
        RunsPageView view;
        view.filter = QString::fromLatin1(asked.filter);
        const QString name = QString::fromLatin1(asked.name);
        const QString uid =
            required(ViewStore(database).create({RunsPage, name, false, canonicalView(view)}, actor, name));
        required(InboxStore(database).follow({"view", uid}, FollowLevel::All, actor, uid));
    }
}

/// What a run that is followed live brings at once.
ImportBatch anotherPoint(int step)
{
    ImportBatch batch;
    batch.format = "bench";
    batch.source = QStringLiteral("bench");
    batch.experiments = {{QStringLiteral("E"), {}, QStringLiteral("many"), false, 0, {}}};
    ImportedRun& run = batch.runs.emplace_back();
    run.experimentExternalId = QStringLiteral("E");
    run.externalId = QStringLiteral("live");
    run.name = QStringLiteral("live");
    ImportedSeries& series = run.series.emplace_back();
    series.key = QStringLiteral("metric-1");
    series.points = {{step, step, 0.75}};
    return batch;
}

/// What a tag or a point costs whoever gives it, before and after its views are followed.
void timeFollowed(db::Database& database, Report& report)
{
    const Actor actor = required(defaultActor(database, QStringLiteral("data-scientist")));
    int given = 0;
    const auto tag = [&] {
        const QString value = QString::number(++given);
        required(RunStore(database).tag({{QStringLiteral("run-7")}, {QStringLiteral("seen"), value}}, actor, value));
    };
    int logged = 0;
    const auto bringIn = [&] { required(applyImport(database, actor, anotherPoint(++logged), {})); };
    const Timings tagged = timed(9, tag);
    const Timings brought = timed(9, bringIn);
    followViews(database, actor);
    report.within(QStringLiteral("tagging a run while six views are followed"), timed(9, tag), queryLimit,
                  QStringLiteral("while none is"), tagged.median);
    report.within(QStringLiteral("importing a point while six views are followed"), timed(9, bringIn), queryLimit,
                  QStringLiteral("while none is"), brought.median);
}

} // namespace

void queryBench(Report& report)
{
    report.section(QStringLiteral("Filter and order over %1 runs x %2 metrics, first 100, warm")
                       .arg(queriedRuns)
                       .arg(queriedMetrics));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.assay"));
    const std::unique_ptr<db::Database> database = projectOfManyRuns(path);
    RawQuery raw(path);
    bool byHand = true;
    for (const AskedQuery& asked : askedQueries) {
        const QString name = QString::fromLatin1(asked.name);
        const RunSelection selection{.query = {Filter::parse(QString::fromLatin1(asked.filter), {}).value(),
                                               parseOrder(QString::fromLatin1(asked.order), {}).value()},
                                     .limit = 100};
        SelectedRuns found;
        const Timings taken = timed(9, [&] {
            found =
                required(database->read([&](db::Connection& connection) { return selectRuns(connection, selection); }));
        });
        if (byHand)
            report.within(name, taken, queryLimit, QStringLiteral("in SQL by hand"), timeByHand(raw, found));
        else
            report.within(name, taken, queryLimit);
        byHand = false;
    }
    timeFollowed(*database, report);
    report.plain(QStringLiteral("quoted: MLflow 3.4 by HTTP, of 5,000 runs"), quotedMlflow, QStringLiteral("ms"));
}

} // namespace assay::bench
