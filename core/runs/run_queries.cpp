// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_queries.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/runs/run_rows.h"
#include "core/runs/series_store.h"
#include "core/usecases/use_case_store.h"

#include <QByteArrayList>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace assay {
namespace {

QByteArray whereOf(const RunFilter& filter)
{
    QByteArray where = " WHERE 1 = 1";
    if (filter.experiment)
        where += " AND r.experiment_id = " + QByteArray::number(filter.experiment->value);
    return where;
}

constexpr std::size_t runsAtOnce = 500; ///< In one statement.

using RowIndex = QHash<qint64, std::size_t>;

/// Reads a detail table of the filtered runs in one pass; `add` gets the run's row and the statement.
template <typename Add>
void readDetails(db::Connection& connection, const QByteArray& sql, const RowIndex& index, Add add)
{
    db::Statement rows = connection.prepare(sql);
    while (rows.step()) {
        const auto found = index.constFind(rows.integer(0));
        if (found != index.constEnd())
            add(*found, rows);
    }
}

void readAttributes(db::Connection& connection, const QByteArray& table, const QByteArray& where, const RowIndex& index,
                    std::vector<RunRow>& rows, std::vector<Attribute> RunRow::*list)
{
    const QByteArray sql = "SELECT t.run_id, t.name, t.value FROM " + table + " t JOIN run r ON r.id = t.run_id" + where
        + " ORDER BY t.run_id, t.name";
    readDetails(connection, sql, index, [&](std::size_t row, const db::Statement& found) {
        (rows[row].*list).push_back({found.text(1), found.text(2)});
    });
}

void readGivenTags(db::Connection& connection, const QByteArray& where, const RowIndex& index,
                   std::vector<RunRow>& rows)
{
    const QByteArray sql = "SELECT t.run_id, t.name, t.value FROM run_given_tag t JOIN run r ON r.id = t.run_id" + where
        + " ORDER BY t.run_id, t.name";
    readDetails(connection, sql, index, [&](std::size_t row, const db::Statement& found) {
        const bool hides = found.isNull(2);
        const QString key = found.text(1);
        std::vector<Attribute>& tags = rows[row].tags;
        const auto at = std::lower_bound(tags.begin(), tags.end(), key,
                                         [](const Attribute& tag, const QString& name) { return tag.key < name; });
        const bool known = at != tags.end() && at->key == key;
        if (hides && known)
            tags.erase(at);
        else if (!hides && known)
            at->value = found.text(2);
        else if (!hides)
            tags.insert(at, {key, found.text(2)});
    });
}

void readInputs(db::Connection& connection, const QByteArray& where, const RowIndex& index, std::vector<RunRow>& rows)
{
    const QByteArray sql = "SELECT i.run_id, d.name, d.digest, d.source_type, d.source, i.context FROM run_input i"
                           " JOIN dataset d ON d.id = i.dataset_id JOIN run r ON r.id = i.run_id"
        + where + " ORDER BY i.run_id, d.name, i.context";
    readDetails(connection, sql, index, [&](std::size_t row, const db::Statement& found) {
        DatasetInput input;
        input.name = found.text(1);
        input.digest = found.text(2);
        input.sourceType = found.text(3);
        input.source = found.text(4);
        input.context = found.text(5);
        rows[row].inputs.push_back(std::move(input));
    });
}

std::vector<RunRow> readRuns(db::Connection& connection, const QByteArray& where, RowIndex& index)
{
    db::Statement found = connection.prepare("SELECT " + runs::columnsSql()
                                             + ", e.name FROM run r JOIN experiment e ON e.id = r.experiment_id" + where
                                             + " ORDER BY " + runs::usualOrderSql());
    std::vector<RunRow> rows;
    while (found.step()) {
        RunRow row;
        row.run = runs::readRun(found);
        row.experimentName = found.text(14);
        index.insert(row.run.id.value, rows.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

namespace {

void addUseCases(db::Connection& connection, std::vector<ExperimentRow>& rows)
{
    db::Statement links = connection.prepare("SELECT l.experiment_id, u.uid, u.key, u.title, u.state"
                                             " FROM experiment_use_case l JOIN use_case u ON u.id = l.use_case_id");
    QHash<qint64, LinkedUseCase> useCases;
    while (links.step()) {
        useCases.insert(
            links.integer(0),
            {links.text(1), links.text(2), links.text(3), usecases::stateFrom(links.text(4), links.text(2))});
    }
    for (ExperimentRow& row : rows) {
        const auto found = useCases.constFind(row.id.value);
        if (found != useCases.constEnd())
            row.useCase = *found;
    }
}

} // namespace

std::vector<ExperimentRow> experimentRows(db::Connection& connection)
{
    db::Statement found = connection.prepare(
        "SELECT e.id, e.uid, e.name, e.deleted, count(r.id), max(r.started_at) FROM experiment e"
        " LEFT JOIN run r ON r.experiment_id = e.id GROUP BY e.id, e.uid, e.name, e.deleted ORDER BY e.name, e.id");
    std::vector<ExperimentRow> rows;
    while (found.step()) {
        rows.push_back({{found.integer(0)},
                        found.text(1),
                        found.text(2),
                        found.boolean(3),
                        found.integer(4),
                        found.optionalInteger(5)});
    }
    addUseCases(connection, rows);
    return rows;
}

ExperimentRow findExperiment(db::Connection& connection, const QString& wanted)
{
    const std::vector<ExperimentRow> rows = experimentRows(connection);
    const auto isWanted = [&](const ExperimentRow& row) { return row.uid == wanted || row.name == wanted; };
    const auto found = std::find_if(rows.begin(), rows.end(), isWanted);
    if (found == rows.end())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no experiment “%1”.").arg(wanted));
    if (found->uid != wanted && std::count_if(rows.begin(), rows.end(), isWanted) > 1)
        db::raise(Error::Kind::Invalid,
                  Text::tr("Several experiments are called “%1”; name the one that is meant by its uid.").arg(wanted));
    return *found;
}

namespace {

std::vector<RunRow> wholeRows(db::Connection& connection, const QByteArray& where)
{
    RowIndex index;
    std::vector<RunRow> rows = readRuns(connection, where, index);
    readAttributes(connection, "run_param", where, index, rows, &RunRow::params);
    readAttributes(connection, "run_tag", where, index, rows, &RunRow::tags);
    readGivenTags(connection, where, index, rows);
    readInputs(connection, where, index, rows);
    readDetails(connection, series::summaryQuery(where), index, [&](std::size_t row, const db::Statement& found) {
        rows[row].metrics.push_back(series::readSummary(found, 1));
    });
    return rows;
}

} // namespace

std::vector<RunRow> runRows(db::Connection& connection, const RunFilter& filter)
{
    return wholeRows(connection, whereOf(filter));
}

std::vector<RunRow> rowsOfRuns(db::Connection& connection, std::span<const RunId> runs)
{
    std::vector<RunRow> rows;
    for (std::size_t start = 0; start < runs.size(); start += runsAtOnce) {
        const std::span<const RunId> part = runs.subspan(start, std::min(runsAtOnce, runs.size() - start));
        QHash<qint64, std::size_t> places;
        QByteArrayList ids;
        for (const RunId run : part) {
            places.insert(run.value, places.size());
            ids.append(QByteArray::number(run.value));
        }
        std::vector<RunRow> found = wholeRows(connection, " WHERE r.id IN (" + ids.join(',') + ")");
        std::sort(found.begin(), found.end(), [&](const RunRow& a, const RunRow& b) {
            return places.value(a.run.id.value) < places.value(b.run.id.value);
        });
        std::move(found.begin(), found.end(), std::back_inserter(rows));
    }
    return rows;
}

Run findRun(db::Connection& connection, const QString& wanted)
{
    db::Statement exact = connection.prepare("SELECT id FROM run WHERE uid = ? OR external_id = ? OR name = ?"
                                             " OR given_name = ? OR external_id LIKE '%:' || ? ORDER BY id LIMIT 2");
    exact.bind(wanted).bind(wanted).bind(wanted).bind(wanted).bind(wanted);
    if (!exact.step())
        db::raise(Error::Kind::NotFound,
                  Text::tr("The project has no run “%1”. List them with: assay-cli runs.").arg(wanted));
    const RunId id{exact.integer(0)};
    if (exact.step()) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("Several runs are called “%1”. Name one by its id from: assay-cli runs.").arg(wanted));
    }
    return runs::runRow(connection, id);
}

std::vector<SeriesSummary> seriesOf(db::Connection& connection, RunId run)
{
    return series::summaries(connection, run);
}

std::vector<MetricPoint> pointsOf(db::Connection& connection, RunId run, const QString& key)
{
    const std::optional<SeriesId> found = series::find(connection, run, key);
    if (!found)
        db::raise(Error::Kind::NotFound, Text::tr("The run logged no metric “%1”.").arg(key));
    return series::points(connection, *found);
}

} // namespace assay
