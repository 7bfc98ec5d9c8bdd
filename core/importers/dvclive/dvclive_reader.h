// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/importers/importer.h"
#include "core/importers/name_budget.h"

#include <QSet>

#include <functional>

namespace assay {

/// Reads one DVCLive folder: plots/metrics/**.tsv are the series (columns step, optionally timestamp in milliseconds,
/// and the last part of the metric's name), params.yaml the params, plots/sklearn/**.json artifacts, whose bytes are kept
/// where they are confusion matrices or curves (core/curves/logged_plot.h). A value of metrics.json whose metric has no table
/// becomes a series of one point at the file's "step". Format: dvc.org, DVCLive "How it works".
class DvcliveReader {
public:
    DvcliveReader(QString folder, const ReadMonitor& monitor);

    Result<ImportBatch> read();

private:
    void eachFile(const QString& below, const QString& suffix, const std::function<void(const QString&)>& take,
                  int depth = 1);
    void table(const QString& path);
    void plot(const QString& path);
    void summary();
    void summaryValues(const JsonValue& object, const QString& prefix, qint64 step);
    void summaryValue(const JsonValue& number, const QString& key, qint64 step);
    bool goOn();

    QString m_folder;
    const ReadMonitor& m_monitor;
    bool m_cancelled = false;
    qint64 m_done = 0;
    QSet<QString> m_tableKeys;   ///< Metrics that have a table.
    QSet<QString> m_summaryKeys; ///< Metrics taken from metrics.json.
    NameBudget m_names;          ///< Of the nested names in metrics.json.
    qint64 m_plotBytes = 0;      ///< Of plots/sklearn, that enter the project.
    qint64 m_unread = 0;         ///< Values, or maps of them, in metrics.json whose names outgrow it.
    ImportedRun m_run;
    ImportBatch m_batch;
};

} // namespace assay
