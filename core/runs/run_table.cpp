// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_table.h"

#include "core/runs/metric_definitions.h"
#include "core/runs/run_rows.h"
#include "core/runs/runs_apart.h"
#include "core/runs/series_store.h"
#include "core/runs/text_ranks.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <set>

namespace assay {
namespace {

/// A condition on the run `r`, after others; nothing where all are chosen.
QByteArray conditionOf(const RunFilter& filter)
{
    return filter.experiment ? " AND r.experiment_id = " + QByteArray::number(filter.experiment->value) : QByteArray();
}

QByteArray conditionOf(std::span<const RunId> runs)
{
    QByteArrayList numbers;
    for (const RunId run : runs)
        numbers << QByteArray::number(run.value);
    return " AND r.id IN (" + numbers.join(',') + ')';
}

/// What joins a detail table `d` to the chosen runs; nothing where all are, since the join costs most of the time.
QByteArray chosenBy(const QByteArray& condition)
{
    return condition.isEmpty() ? QByteArray() : " JOIN run r ON r.id = d.run_id" + condition;
}

void readRuns(db::Connection& connection, const QByteArray& condition, RunTable& table)
{
    db::Statement found = connection.prepare(
        "SELECT r.id, r.uid, " + runs::nameSql()
        + ", r.status, r.deleted, r.started_at, r.ended_at, e.name, r.user_name,"
          " r.source, r.external_id, r.archived_at FROM run r JOIN experiment e ON e.id = r.experiment_id"
        + condition + " ORDER BY " + runs::usualOrderSql());
    const QByteArrayView mlflow("mlflow:");
    const quint32 nothing = table.texts.idOf("");
    while (found.step()) {
        ListedRun run;
        run.id = {found.integer(0)};
        run.uid = found.text(1);
        run.name = found.text(2);
        run.status = runStatusFromString(found.text(3)).value_or(RunStatus::Failed);
        run.deleted = found.boolean(4);
        run.startedAt = found.optionalInteger(5);
        run.endedAt = found.optionalInteger(6);
        run.experiment = table.texts.idOf(found.bytesView(7));
        run.user = table.texts.idOf(found.bytesView(8));
        run.source = table.texts.idOf(found.bytesView(9));
        run.data = nothing;
        if (const QByteArrayView external = found.bytesView(10); external.startsWith(mlflow))
            run.mlflowId = QString::fromUtf8(external.sliced(mlflow.size()));
        run.archived = !found.isNull(11);
        table.rowOfRun.emplace(run.id.value, table.runs.size());
        table.runs.push_back(std::move(run));
    }
}

/// Calls `add(row, statement)` for each row of a query whose first column is a run's id.
template <typename Add>
void forEachRow(db::Connection& connection, const QByteArray& sql, const RunTable& table, Add add)
{
    db::Statement found = connection.prepare(sql);
    qint64 last = -1;
    std::size_t row = 0;
    while (found.step()) {
        const qint64 run = found.integer(0);
        if (run != last) { // A run's rows mostly come together.
            const auto place = table.rowOfRun.find(run);
            if (place == table.rowOfRun.end())
                continue;
            last = run;
            row = place->second;
        }
        add(static_cast<quint32>(row), found);
    }
}

RowEntries<ListedMetric> readMetrics(db::Connection& connection, const QByteArray& chosen, RunTable& table)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<std::pair<quint32, ListedMetric>> entries;
    const QByteArray sql =
        "SELECT d.run_id, d.name, d.points, d.last_bits, d.minimum, d.maximum FROM metric_series d" + chosen;
    forEachRow(connection, sql, table, [&](quint32 row, const db::Statement& found) {
        entries.emplace_back(row,
                             ListedMetric{.key = table.metricKeys.idOf(found.bytesView(1)),
                                          .points = found.integer(2),
                                          .last = std::bit_cast<double>(found.integer(3)),
                                          .minimum = found.isNull(4) ? none : found.real(4),
                                          .maximum = found.isNull(5) ? none : found.real(5)});
    });
    return {table.size(), std::move(entries)};
}

StepValues readStep(db::Connection& connection, const QByteArray& chosen, const MetricStep& at, const RunTable& table)
{
    db::Statement series = connection.prepare("SELECT d.run_id, d.id FROM metric_series d" + chosen
                                              + (chosen.isEmpty() ? " WHERE" : " AND") + " d.name = ?");
    series.bind(at.key);
    std::vector<std::pair<quint32, double>> values;
    while (series.step()) {
        const std::optional<std::size_t> row = table.rowOf(RunId{series.integer(0)});
        const std::optional<double> value =
            row ? series::valueAt(connection, SeriesId{series.integer(1)}, at.step) : std::nullopt;
        if (value)
            values.emplace_back(static_cast<quint32>(*row), *value);
    }
    std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return {at, std::move(values)};
}

RowEntries<ListedText> readTexts(db::Connection& connection, const QByteArray& from, TextPool& keys, RunTable& table)
{
    std::vector<std::pair<quint32, ListedText>> entries;
    forEachRow(
        connection, "SELECT d.run_id, d.name, d.value FROM " + from, table,
        [&](quint32 row, const db::Statement& found) {
            entries.emplace_back(row, ListedText{keys.idOf(found.bytesView(1)), table.texts.idOf(found.bytesView(2))});
        });
    return {table.size(), std::move(entries)};
}

/// What the sources say, except where people say something else, and what people say.
RowEntries<ListedText> readTags(db::Connection& connection, const QByteArray& chosen, RunTable& table)
{
    std::vector<std::pair<quint32, ListedText>> entries;
    std::set<std::pair<quint32, quint32>> given; // Row and key; mostly there are none.
    forEachRow(connection, "SELECT d.run_id, d.name, d.value FROM run_given_tag d" + chosen, table,
               [&](quint32 row, const db::Statement& found) {
                   const quint32 key = table.tagKeys.idOf(found.bytesView(1));
                   given.emplace(row, key);
                   if (!found.isNull(2))
                       entries.emplace_back(row, ListedText{key, table.texts.idOf(found.bytesView(2))});
               });
    forEachRow(connection, "SELECT d.run_id, d.name, d.value FROM run_tag d" + chosen, table,
               [&](quint32 row, const db::Statement& found) {
                   const quint32 key = table.tagKeys.idOf(found.bytesView(1));
                   if (given.empty() || !given.contains({row, key}))
                       entries.emplace_back(row, ListedText{key, table.texts.idOf(found.bytesView(2))});
               });
    return {table.size(), std::move(entries)};
}

/// How many notes each run has that nobody has taken back.
void countNotes(db::Connection& connection, RunTable& table)
{
    forEachRow(connection,
               "SELECT a.run_id, count(DISTINCT a.note_id) FROM note_anchor a JOIN note n ON n.id = a.note_id"
               " WHERE n.withdrawn_at IS NULL GROUP BY a.run_id",
               table, [&](quint32 row, const db::Statement& found) {
                   table.runs[row].notes = static_cast<quint32>(found.integer(1));
               });
}

void readData(db::Connection& connection, const QByteArray& chosen, RunTable& table)
{
    std::vector<QStringList> names(table.size());
    std::vector<std::pair<quint32, ListedInput>> inputs;
    const QByteArray sql =
        "SELECT d.run_id, s.name, s.digest, d.context FROM run_input d JOIN dataset s ON s.id = d.dataset_id" + chosen;
    forEachRow(connection, sql, table, [&](quint32 row, const db::Statement& found) {
        const QString digest = found.text(2);
        names[row] << (digest.isEmpty() ? found.text(1) : found.text(1) + QLatin1Char('@') + digest);
        inputs.emplace_back(row,
                            ListedInput{table.texts.idOf(found.bytesView(1)), table.texts.idOf(found.bytesView(2)),
                                        table.texts.idOf(found.bytesView(3))});
    });
    table.inputs = {table.size(), std::move(inputs)};
    for (std::size_t row = 0; row < names.size(); ++row) {
        names[row].sort();
        names[row].removeDuplicates();
        table.runs[row].data = table.texts.idOf(names[row].join(QStringLiteral(", ")).toUtf8());
    }
}

std::shared_ptr<const RunTable> readTable(db::Connection& connection, const QByteArray& condition,
                                          std::span<const MetricStep> steps)
{
    auto table = std::make_shared<RunTable>();
    const QByteArray chosen = chosenBy(condition);
    readRuns(connection, condition, *table);
    table->metrics = readMetrics(connection, chosen, *table);
    table->params = readTexts(connection, "run_param d" + chosen, table->paramKeys, *table);
    table->tags = readTags(connection, chosen, *table);
    countNotes(connection, *table);
    readData(connection, chosen, *table);
    for (const MetricStep& step : steps)
        table->steps.push_back(readStep(connection, chosen, step, *table));
    table->goals = definitions::goals(connection);
    std::vector<const QString*> names;
    for (const ListedRun& run : table->runs)
        names.push_back(&run.name);
    table->nameRanks = textRanks(names);
    return table;
}

} // namespace

template <typename Entry>
RowEntries<Entry>::RowEntries(std::size_t rows, std::vector<std::pair<quint32, Entry>> unsorted)
    : m_starts(rows + 1, 0)
    , m_entries(unsorted.size())
{
    for (const auto& [row, entry] : unsorted)
        ++m_starts[row + 1];
    for (std::size_t row = 0; row < rows; ++row)
        m_starts[row + 1] += m_starts[row];
    std::vector<std::size_t> next(m_starts.begin(), m_starts.end() - 1);
    for (const auto& [row, entry] : unsorted)
        m_entries[next[row]++] = entry;
    for (std::size_t row = 0; row < rows; ++row)
        std::sort(m_entries.begin() + static_cast<std::ptrdiff_t>(m_starts[row]),
                  m_entries.begin() + static_cast<std::ptrdiff_t>(m_starts[row + 1]),
                  [](const Entry& a, const Entry& b) { return a.key < b.key; });
}

template <typename Entry>
const Entry* RowEntries<Entry>::find(std::size_t row, quint32 key) const
{
    const std::span<const Entry> entries = of(row);
    const auto found = std::lower_bound(entries.begin(), entries.end(), key,
                                        [](const Entry& entry, quint32 wanted) { return entry.key < wanted; });
    return found != entries.end() && found->key == key ? &*found : nullptr;
}

template class RowEntries<ListedMetric>;
template class RowEntries<ListedText>;
template class RowEntries<ListedInput>;

std::optional<std::size_t> RunTable::rowOf(RunId run) const
{
    const auto found = rowOfRun.find(run.value);
    return found == rowOfRun.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> RunTable::rowOf(const QString& uid) const
{
    const auto found = std::find_if(runs.begin(), runs.end(), [&](const ListedRun& run) { return run.uid == uid; });
    return found == runs.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - runs.begin()));
}

const StepValues* RunTable::valuesAt(const MetricStep& at) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const StepValues& values) { return values.at() == at; });
    return found == steps.end() ? nullptr : &*found;
}

std::shared_ptr<const RunTable> readRunTable(db::Connection& connection, const RunFilter& filter,
                                             std::span<const MetricStep> steps)
{
    return readTable(connection, conditionOf(filter), steps);
}

std::shared_ptr<const RunTable> readRunTable(db::Connection& connection, std::span<const RunId> runs)
{
    return readTable(connection, conditionOf(runs), {});
}

} // namespace assay
