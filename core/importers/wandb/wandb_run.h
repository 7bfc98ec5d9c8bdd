// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_text.h"
#include "core/importers/wandb/wandb_files.h"
#include "core/importers/wandb/wandb_items.h"
#include "core/importers/wandb/wandb_metrics.h"
#include "core/importers/wandb/wandb_points.h"

#include <optional>

namespace assay {

/// One run as the records of its logs tell it, bit by bit.
///
/// A history row gives a point for each of its numbers, at its `_step` and `_timestamp`; names that begin with "_" are
/// W&B's own. System metrics are the series system/<name> over whole seconds since the run began. A summary number that
/// no history has becomes a series of one point at the last step when the run has ended; until then, and for all else
/// in it, there is the tag wandb.summary.<name>.
class WandbRun {
public:
    explicit WandbRun(QString id);

    /// From here on the records of the log `name` come, whose media lie in `filesFolder`.
    void beginLog(const QString& name, const QString& filesFolder);

    /// A Record; `at` is its byte in the log.
    void take(QByteArrayView record, qint64 at, IssueList& issues);

    /// What the files beside a log say; it counts where the records say nothing of that kind.
    bool lacksConfig() const { return m_config.isEmpty(); }
    bool lacksSummary() const { return m_summary.isEmpty(); }
    bool lacksEnvironment() const { return !m_hasEnvironment; }
    void setParams(std::vector<Attribute> params) { m_paramsBeside = std::move(params); }
    void setSummary(WandbTable summary) { m_summaryBeside = std::move(summary); }
    /// Names as in wandb-metadata.json.
    void setEnvironment(const QString& name, const QString& value);
    void setStartBeside(qint64 time) { m_startBeside = time; }

    /// The experiment of the run: its project.
    ImportedExperiment experiment() const;

    /// All facts, and the points since the last call; what is left out is told in `notes`.
    ImportedRun news(ReadPace& pace, IssueList& issues, std::vector<ImportIssue>& notes);

private:
    /// Of a name whose object is taken apart, since each of its values repeats it, and of one in the summary.
    static constexpr qsizetype LongestKey = 4096;

    void takeKind(const WireField& field, IssueList& issues);
    bool takeItem(QByteArrayView message, std::vector<WandbItem>& items);
    void history(QByteArrayView record, IssueList& issues);
    void stats(QByteArrayView record, IssueList& issues);
    void table(QByteArrayView record, WandbTable& into, IssueList& issues);
    void setEntry(const WandbItem& item, WandbTable& into, IssueList& issues) const;
    void run(QByteArrayView record, IssueList& issues);
    void runText(const WireField& field);
    void files(QByteArrayView record);
    void repository(QByteArrayView message);
    void environment(QByteArrayView record);
    void alert(QByteArrayView record);
    void exit(QByteArrayView record);
    void timeOf(QByteArrayView record);
    void value(const QString& key, QByteArrayView json, MetricPoint point, IssueList& issues);
    void object(const QString& key, const JsonValue& object, MetricPoint point, IssueList& issues);
    void number(const QString& key, const NumberReading& number, MetricPoint point, IssueList& issues);
    void seen(std::optional<qint64> time);
    void damaged(IssueList& issues) const;
    QString place() const;

    void summaryInto(ImportedRun& run);
    void summaryEntry(const QString& key, const JsonValue& value, ImportedRun& run);
    void tagsInto(ImportedRun& run) const;
    void notesInto(std::vector<ImportIssue>& notes) const;
    std::optional<qint64> endedAt() const;

    QString m_id;
    QString m_log;
    QString m_filesFolder;
    qint64 m_at = 0;
    QHash<QString, QString> m_texts;       ///< Of the run's record: "entity", "project", "group" …
    QHash<QString, QString> m_environment; ///< By the names of setEnvironment().
    QStringList m_tags;
    std::vector<Attribute> m_alerts;
    bool m_hasEnvironment = false;
    WandbTable m_config;
    WandbTable m_summary;
    std::vector<Attribute> m_paramsBeside;
    WandbTable m_summaryBeside;
    WandbMetrics m_metrics;
    WandbPoints m_points;
    WandbFiles m_files;
    std::optional<qint64> m_startedAt;
    std::optional<qint64> m_startBeside;
    std::optional<qint64> m_clockStart; ///< Of this log: where its seconds of system metrics begin.
    qint64 m_lastTime = 0;
    qint64 m_lastStep = 0;
    qint64 m_rows = 0;
    std::optional<qint64> m_exitCode;
    qint64 m_runtime = 0;
    qint64 m_skippedValues = 0;  ///< Of all records.
    qint64 m_skippedSummary = 0; ///< Of the summary as it is now.
};

} // namespace assay
