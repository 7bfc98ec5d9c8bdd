// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/connection.h"
#include "core/domain/metric.h"
#include "core/domain/run.h"
#include "core/runs/run_queries.h"
#include "core/runs/step_values.h"
#include "core/runs/text_pool.h"

#include <QHash>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace assay {

/// A run as a row of a RunTable; the numbers are those of its text pool.
struct ListedRun {
    /// The id that MLflow knows it by, for a run that comes from there; else its uid.
    const QString& sourceId() const { return mlflowId.isEmpty() ? uid : mlflowId; }
    bool isActive() const { return !deleted && !archived; }

    RunId id;
    QString uid;
    QString mlflowId; ///< Empty for runs of other sources.
    QString name;
    RunStatus status = RunStatus::Finished;
    bool deleted = false;            ///< In its source.
    bool archived = false;           ///< Put away here by somebody.
    quint32 notes = 0;               ///< That are about it or about something it logged.
    std::optional<qint64> startedAt; ///< Milliseconds, UTC.
    std::optional<qint64> endedAt;   ///< Milliseconds, UTC.
    quint32 experiment = 0;
    quint32 user = 0;
    quint32 source = 0;
    quint32 data = 0; ///< Its data sets, "name@digest, …".
};

/// What a run's series came to.
struct ListedMetric {
    quint32 key = 0;
    qint64 points = 0;
    double last = 0;
    double minimum = 0; ///< Of the finite values; NaN where there are none.
    double maximum = 0;
};

/// A parameter or a tag of a run.
struct ListedText {
    quint32 key = 0;
    quint32 value = 0;
};

/// A data set that a run names as its input.
struct ListedInput {
    quint32 key = 0; ///< Its name, in the pool of texts.
    quint32 digest = 0;
    quint32 context = 0;
};

/// For each row, a few entries that are sorted by their key.
template <typename Entry>
class RowEntries {
public:
    RowEntries() = default;
    RowEntries(std::size_t rows, std::vector<std::pair<quint32, Entry>> unsorted); ///< Each with its row.

    std::span<const Entry> of(std::size_t row) const
    {
        if (row + 1 >= m_starts.size())
            return {};
        return std::span(m_entries).subspan(m_starts[row], m_starts[row + 1] - m_starts[row]);
    }

    const Entry* find(std::size_t row, quint32 key) const;
    std::span<const Entry> all() const { return m_entries; }

private:
    std::vector<std::size_t> m_starts{0};
    std::vector<Entry> m_entries;
};

/// All runs of an experiment or a project with everything a table can show of them, as plain values that threads share
/// and nobody changes. 100,000 runs with 20 metrics each take about 150 MB. Rows are newest
/// first, those of one time by their sourceId().
class RunTable {
public:
    std::size_t size() const { return runs.size(); }
    std::optional<std::size_t> rowOf(RunId run) const;
    std::optional<std::size_t> rowOf(const QString& uid) const;
    const StepValues* valuesAt(const MetricStep& at) const; ///< Null where they were not read.

    std::vector<ListedRun> runs;
    TextPool texts; ///< Of everything but names and uids.
    TextPool metricKeys;
    TextPool paramKeys;
    TextPool tagKeys;
    RowEntries<ListedMetric> metrics;
    RowEntries<ListedText> params;
    RowEntries<ListedText> tags;
    RowEntries<ListedInput> inputs;
    std::vector<StepValues> steps; ///< Those that were asked for.
    std::unordered_map<qint64, std::size_t> rowOfRun;
    QHash<QString, MetricGoal> goals; ///< Of the project's metrics, see definitions::goals().
    std::vector<quint64> nameRanks;   ///< Of each run's name among all; ranked once, since names hardly ever repeat.
};

/// Reads them in a few passes, and the last block or so of each series for each of `steps`. May throw db::SqlError; call
/// it from a job.
std::shared_ptr<const RunTable> readRunTable(db::Connection& connection, const RunFilter& filter,
                                             std::span<const MetricStep> steps = {});

} // namespace assay
