// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"
#include "core/importers/run_series.h"
#include "core/importers/sql_table.h"

#include <QHash>

namespace assay {

/// Reads Optuna's SQL storage of releases 0.9 to 3.x into a batch, by column name. A study is an experiment, a trial a run
/// of it. The series are "value", or "values_0" and so on for several objectives, with the goal of the study, and
/// "intermediate". User attributes are tags, system attributes tags "optuna.system.…", distributions
/// "optuna.distribution.…". Before 2.4 the objective is in trials.value and trial_values holds intermediate values.
class OptunaReader {
public:
    OptunaReader(db::ForeignDatabase& store, QString path, const ReadMonitor& monitor);

    Result<ImportBatch> read();

private:
    struct Study {
        std::size_t experiment = 0;      ///< Place in the batch.
        QHash<qint64, MetricGoal> goals; ///< By objective.
        qint64 trials = 0;               ///< Read so far.
        QString begun;                   ///< When its first trial did, as it is written; empty while none has.
    };
    struct Trial {
        std::size_t run = 0; ///< Place in the batch.
        qint64 study = 0;
        bool numbered = false;
        RunSeries series;
    };

    void tables();
    void studies();
    void directions();
    void trials();
    void trial(SqlTable& rows);
    void numbersOfOldTrials();
    void params();
    void objectives();
    void intermediates(const QString& table, const QString& value, const QString& type);
    void studyAttributes(const QString& table, const QString& prefix);
    void trialAttributes(const QString& table, const QString& prefix);
    void define();
    void identify();
    std::optional<qint64> timeOf(SqlTable& rows, int column);
    std::optional<double> numberAt(SqlTable& rows, int value, int type) const;
    QString objectiveKey(const Study& study, qint64 objective) const;
    Trial* trialOf(SqlTable& rows);
    void leftOut(const QString& table, qint64 count);

    db::ForeignDatabase& m_store;
    QString m_path;
    IssueList m_issues;
    ReadPace m_pace;
    SqlSource m_source;
    QHash<qint64, Study> m_studies;
    QHash<qint64, Trial> m_trials;
    bool m_zoneAssumed = false;
    ImportBatch m_batch;
};

} // namespace assay
