// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/importers/importer.h"
#include "core/importers/run_series.h"
#include "core/importers/sql_table.h"

#include <QHash>

namespace assay {

/// Reads a trackio project into a batch: the tables metrics, configs, system_metrics and alerts, by column name and without
/// those that are not there. A row of metrics is a JSON object whose numbers are points at its step; nested names are
/// joined by a dot, and "NaN", "Infinity" and "-Infinity" are the numbers that trackio means by them. Those of
/// system_metrics are series "system/…" over the ordinal of the row in its run. Alerts are tags "trackio.alert.1" and so
/// on. trackio does not say whether a run has ended.
class TrackioReader {
public:
    TrackioReader(db::ForeignDatabase& store, QString path, const ReadMonitor& monitor);

    Result<ImportBatch> read();

private:
    struct Known {
        std::size_t run = 0; ///< Place in the batch.
        RunSeries series;
        qint64 systemRows = 0;
        qint64 alerts = 0;
    };
    /// The columns that name the run of a row; every table is read with them first.
    static QStringList columnsBefore(const QStringList& more);

    void metrics();
    void systemMetrics();
    void configs();
    void config(SqlTable& rows, ImportedRun& run);
    void alerts();
    void identify();
    Known* runOf(SqlTable& rows);
    QString experimentOf(const QString& project);
    std::optional<JsonValue> objectAt(SqlTable& rows, int column);
    void points(const JsonValue& object, const QString& prefix, Known& known, qint64 step, qint64 time);
    qint64 timeOf(SqlTable& rows, const QString& text);

    QString m_path;
    db::ForeignDatabase& m_store;
    IssueList m_issues;
    ReadPace m_pace;
    SqlSource m_source;
    QHash<QString, Known> m_runs;          ///< By external id.
    QHash<QString, QString> m_experiments; ///< External ids by project.
    QHash<QString, qint64> m_firstTimes;   ///< Of the points of an experiment, in milliseconds.
    bool m_zoneAssumed = false;
    qint64 m_unread = 0; ///< Values without a place in a series.
    ImportBatch m_batch;
};

} // namespace assay
