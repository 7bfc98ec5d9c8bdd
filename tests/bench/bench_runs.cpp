// SPDX-License-Identifier: GPL-3.0-or-later
// The runs table: 100,000 runs and 60 columns sorted, filtered and scrolled, beside QSortFilterProxyModel on the same
// model; and how long they take to read.
#include "core/people/new_project.h"
#include "core/query/run_order.h"
#include "core/runs/text_ranks.h"
#include "tests/bench/bench.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>

#include <cmath>
#include <random>

namespace assay::bench {
namespace {

constexpr quint32 runCount = 100'000;
constexpr quint32 metricCount = 30;
constexpr quint32 paramCount = 26;
constexpr quint32 readMetrics = 20;
constexpr double limit = 100;
constexpr int repeats = 9;

std::shared_ptr<const RunTable> manyRuns()
{
    auto table = std::make_shared<RunTable>();
    std::mt19937 random(11);
    const auto share = [&] { return random() / static_cast<double>(std::mt19937::max()); };
    for (quint32 key = 0; key < metricCount; ++key)
        table->metricKeys.idOf("metric-" + QByteArray::number(key));
    for (quint32 key = 0; key < paramCount; ++key)
        table->paramKeys.idOf("param-" + QByteArray::number(key));
    const quint32 nothing = table->texts.idOf("");
    std::vector<std::pair<quint32, ListedMetric>> metrics;
    std::vector<std::pair<quint32, ListedText>> params;
    for (quint32 row = 0; row < runCount; ++row) {
        ListedRun run;
        run.id = {row + 1};
        run.name = QStringLiteral("%1-lark-%2").arg(QString::number(random() % 997, 36)).arg(random() % runCount);
        run.startedAt = 1'700'000'000'000 + row;
        run.endedAt = *run.startedAt + random() % 100'000;
        run.experiment = run.user = run.source = run.data = nothing;
        table->rowOfRun.emplace(run.id.value, row);
        table->runs.push_back(std::move(run));
        for (quint32 key = 0; key < metricCount; ++key)
            metrics.emplace_back(row, ListedMetric{key, 100, share(), 0, 1});
        for (quint32 key = 0; key < paramCount; ++key)
            params.emplace_back(
                row, ListedText{key, table->texts.idOf("value-" + QByteArray::number(quint64(random() % 300)))});
    }
    table->metrics = {runCount, std::move(metrics)};
    table->params = {runCount, std::move(params)};
    std::vector<const QString*> names;
    for (const ListedRun& run : table->runs)
        names.push_back(&run.name);
    table->nameRanks = textRanks(names);
    return table;
}

std::vector<RunColumn> sixtyColumns()
{
    std::vector<RunColumn> columns{{{RunField::Kind::Name}}, {{RunField::Kind::Status}}};
    for (quint32 key = 0; key < metricCount; ++key)
        columns.push_back({{RunField::Kind::Metric, QStringLiteral("metric-%1").arg(key)}});
    for (quint32 key = 0; key < paramCount; ++key)
        columns.push_back({{RunField::Kind::Param, QStringLiteral("param-%1").arg(key)}});
    columns.push_back({{RunField::Kind::Started}});
    columns.push_back({{RunField::Kind::Duration}});
    return columns;
}

/// Compares figures as figures and text without regard to case, as the table does.
class Proxy final : public QSortFilterProxyModel {
protected:
    bool lessThan(const QModelIndex& a, const QModelIndex& b) const override
    {
        const auto& model = *static_cast<const RunsModel*>(sourceModel());
        const FieldReader reader(*model.table(), model.columns()[static_cast<std::size_t>(a.column())].field);
        if (reader.isNumber())
            return reader.number(*model.rows().runAt(a.row())) < reader.number(*model.rows().runAt(b.row()));
        return QString::compare(*reader.text(*model.rows().runAt(a.row())), *reader.text(*model.rows().runAt(b.row())),
                                Qt::CaseInsensitive)
            < 0;
    }
};

struct Table {
    RunsModel model;
    RunsView view;

    void ask(const RunQuery& query)
    {
        model.setTable(model.table(), {arrangedRows(*model.table(), query), {}});
        view.viewport()->repaint();
    }
};

Filter searchFor(const QString& typed)
{
    return Filter::parse(typed, {.dialect = QueryDialect::Search}).value();
}

void measureQueries(Report& report, Table& table)
{
    RunsModel source;
    source.setTable(table.model.table(), {arrangedRows(*table.model.table(), {}), {}});
    source.setColumns(sixtyColumns());
    Proxy proxy;
    proxy.setSourceModel(&source);
    RunsView proxied;
    proxied.setModel(&proxy);
    proxied.resize(table.view.size());
    proxied.show();
    QApplication::processEvents();
    const QString reference = QStringLiteral("QSortFilterProxyModel");
    bool down = false;
    const auto sortBoth = [&](const QString& name, const RunField& field, int column) {
        const double slow = medianMilliseconds(3, [&] {
            down = !down;
            proxy.sort(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
            proxied.viewport()->repaint();
        });
        report.within(name, timed(repeats, [&] { table.ask({{}, {{field, down = !down}}}); }), limit, reference, slow);
    };
    sortBoth(QStringLiteral("sort by a number, painted"), {RunField::Kind::Metric, QStringLiteral("metric-0")}, 2);
    sortBoth(QStringLiteral("sort by a name, painted"), {RunField::Kind::Name}, 0);
    sortBoth(QStringLiteral("sort by a parameter, painted"), {RunField::Kind::Param, QStringLiteral("param-3")}, 35);
    proxy.sort(-1);
    proxy.setFilterKeyColumn(0);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    int turn = 0;
    const QStringList words{QStringLiteral("lark-7"), QStringLiteral("a-lark"), QStringLiteral("-lark-12")};
    const double slow = medianMilliseconds(3, [&] {
        proxy.setFilterFixedString(words.at(turn++ % words.size()));
        proxied.viewport()->repaint();
    });
    report.within(QStringLiteral("filter by a word anywhere, painted"),
                  timed(repeats,
                        [&] {
                            table.ask({searchFor(words.at(turn++ % words.size())), {}});
                        }),
                  limit, reference + QStringLiteral(", names only"), slow);
    report.within(
        QStringLiteral("filter by a figure and sort, painted"),
        timed(repeats,
              [&] {
                  const QString condition = QStringLiteral("metrics.metric-%1 > 0.5").arg(turn++ % 9);
                  table.ask({searchFor(condition), {{{RunField::Kind::Metric, QStringLiteral("metric-0")}, true}}});
              }),
        limit, reference + QStringLiteral(", names only"), slow);
}

void measureScrolling(Report& report, Table& table)
{
    table.ask({});
    QScrollBar* bar = table.view.verticalScrollBar();
    const Timings page = timed(31, [&] {
        bar->setValue((bar->value() + bar->pageStep()) % bar->maximum());
        table.view.viewport()->repaint();
    });
    report.atMost(QStringLiteral("scroll a page, painted frame, median"), page.median, QStringLiteral("ms"), 16);
    report.plain(QStringLiteral("    the least of them"), page.least, QStringLiteral("ms"));
}

/// Rows as an import leaves them, written without one: what is measured is the reading.
void fill(db::WriteTransaction& transaction)
{
    db::Connection& connection = transaction.connection();
    connection.execute(
        "INSERT INTO experiment (uid, external_id, name, deleted, created_at) VALUES ('E', 'E', 'many', 0, 0)");
    db::Statement run =
        connection.prepare("INSERT INTO run (id, uid, experiment_id, external_id, name, status, deleted, started_at, "
                           "ended_at, user_name, source,"
                           " parent_external_id) VALUES (?, ?, 1, ?, ?, 'FINISHED', 0, ?, ?, 'mei', 'train.py', '')");
    db::Statement series = connection.prepare("INSERT INTO metric_series (run_id, name, points, nan_points, "
                                              "inf_points, first_step, last_step, last_bits, minimum,"
                                              " maximum) VALUES (?, ?, 100, 0, 0, 0, 99, ?, 0.0, 1.0)");
    for (qint64 i = 1; i <= runCount; ++i) {
        const QString name = QStringLiteral("run-%1").arg(i);
        run.bind(i).bind(name).bind(name).bind(name).bind(i).bind(i + 1000).run();
        for (quint32 key = 0; key < readMetrics; ++key)
            series.bind(i)
                .bind(QStringLiteral("metric-%1").arg(key))
                .bind(static_cast<qint64>(4'600'000'000'000'000'000 + i))
                .run();
    }
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nan("");
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return std::nan("");
}

void measureReading(Report& report)
{
    const QTemporaryDir folder;
    const auto database =
        required(createProject(folder.filePath(QStringLiteral("many.assay")),
                               {.projectName = QStringLiteral("Many"), .personName = QStringLiteral("Mei")}));
    const Actor actor = required(defaultActor(*database, QStringLiteral("data-scientist")));
    required(database->write({.actor = actor,
                              .verb = QStringLiteral("import.add"),
                              .entity = QStringLiteral("run"),
                              .entityId = {},
                              .reason = {}},
                             [](db::WriteTransaction& transaction) { fill(transaction); }));
    const double before = residentMegabytes();
    std::shared_ptr<const RunTable> table;
    const double reading = medianMilliseconds(1, [&] {
        table = required(database->read([](db::Connection& connection) { return readRunTable(connection, {}); }));
    });
    report.plain(QStringLiteral("    memory they take"), residentMegabytes() - before, QStringLiteral("MB"));
    const double scanning = medianMilliseconds(1, [&] {
        required(database->read([](db::Connection& connection) {
            db::Statement rows =
                connection.prepare("SELECT run_id, name, points, last_bits, minimum, maximum FROM metric_series");
            qint64 sum = 0;
            while (rows.step())
                sum += rows.integer(0);
            return sum;
        }));
    });
    report.atMostTimes(QStringLiteral("read 100,000 runs with 20 metrics each"), reading,
                       QStringLiteral("stepping through the rows"), scanning, 4);
}

} // namespace

void runsBench(Report& report)
{
    report.section(QStringLiteral("Runs table, %1 runs and 60 columns").arg(runCount));
    applyTheme(ThemeChoice::Light);
    Table table;
    table.view.setModel(&table.model);
    const auto runs = manyRuns();
    table.model.setTable(runs, {arrangedRows(*runs, {}), {}});
    table.model.setColumns(sixtyColumns());
    table.view.resize(900, 700);
    table.view.show();
    QApplication::processEvents();
    measureQueries(report, table);
    measureScrolling(report, table);
    measureReading(report);
}

} // namespace assay::bench
