// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_reader.h"
#include "core/importers/csv_metrics/csv_columns.h"
#include "core/importers/importer.h"

#include <QElapsedTimer>
#include <QHash>

namespace assay {

/// Reads one table of metrics into runs.
///
/// Each value of the run column is a run; without such a column the table is one. A column is a metric or a text by its
/// first value; a text column that is the same in all rows of a run is a param of it. Without a step column the step of
/// a row is its ordinal within its run, from 0. Cells and rows that cannot be read as written are left out and named in
/// issues, the first 20 of them one by one.
class CsvRunTable {
public:
    CsvRunTable(QByteArrayView bytes, QString place, const ReadMonitor& monitor);

    /// The runs have a name where the table names them; ids and experiment are left to the caller.
    Result<std::vector<ImportedRun>> read();

    std::vector<ImportIssue> takeIssues();
    bool namesRuns() const { return m_columns.run.has_value(); }
    qint64 rows() const { return m_rows; }

private:
    enum class Use { Unknown, Metric, Text, Ignored };
    enum class Clock { Unknown, Seconds, Milliseconds, Iso, Duration };

    Result<void> useHeader(const std::vector<QString>& header);
    void readRow(const CsvRow& row);
    void readCell(std::size_t column, const QByteArray& cell, MetricPoint point, qint64 line);
    void readText(std::size_t column, const QByteArray& cell);
    std::optional<qint64> stepOf(const CsvRow& row);
    qint64 timeOf(const CsvRow& row);
    void chooseClock(const QByteArray& cell);
    void enterRun(const QString& name);
    void dropVaryingTexts();
    void issue(qint64 line, const QString& message);
    bool goOn(qint64 done);

    QByteArrayView m_bytes;
    QString m_place;
    const ReadMonitor& m_monitor;
    QElapsedTimer m_sinceTold;
    std::vector<QString> m_header;
    CsvColumns m_columns;
    std::vector<Use> m_uses;
    std::vector<bool> m_varying; ///< Text columns that differ within a run.
    Clock m_clock = Clock::Unknown;
    bool m_zoneAssumed = false;
    std::vector<ImportedRun> m_runs;
    QHash<QString, std::size_t> m_runIndex;
    std::vector<std::vector<int>> m_seriesOf; ///< By run and column: index of the series, or -1.
    std::vector<std::vector<int>> m_paramOf;  ///< The same for params.
    std::vector<qint64> m_ordinals;           ///< By run: rows seen.
    std::size_t m_run = 0;
    qint64 m_rows = 0;
    qint64 m_points = 0;
    qint64 m_issueCount = 0;
    std::vector<ImportIssue> m_issues;
};

} // namespace assay
