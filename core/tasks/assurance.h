// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/task.h"

namespace assay {

/// How far something that has to get better is, whatever it is.
enum class AssuranceStage { Planned, InProgress, Done };

QString assuranceStageTitle(AssuranceStage stage);

/// Where it is known from.
enum class AssuranceSource { Task, Finding, TestReport, Feedback, Incident, Scan, Drift };

QString assuranceSourceTitle(AssuranceSource source);

/// A defect, or something that could be done with less.
struct AssuranceItem {
    AssuranceSource source = AssuranceSource::Task;
    ThingName thing; ///< That it is, or is about.
    QString key;     ///< "T-1"; empty where it has none.
    QString title;
    QString kind; ///< "Defect", "High": what sort of one, translated.
    AssuranceStage stage = AssuranceStage::Planned;
    QString state;    ///< Of its own kind, translated.
    qint64 since = 0; ///< Milliseconds, UTC.
    qint64 age = 0;   ///< ms; of tasks added up over their returns.
    QString owner;    ///< By name; empty for nobody.
    QString blocked;  ///< Why it does not go on; empty where it does.
    bool staged = false;

    /// What it stays the same by, where `thing` is another from time to time, or the same of several.
    std::optional<ThingName> identity = {};
};

namespace tasks {

/// Every defect and efficiency item that the project knows of, from whatever source: tasks of those kinds that were not
/// cancelled, findings, test reports in which tests failed, feedback, incidents that were no false alarms, what scans found,
/// and columns that drifted. What is not done first, the oldest at the top. Runs inside a transaction of the caller and may
/// throw db::SqlError.
std::vector<AssuranceItem> assuranceItems(db::Connection& connection, qint64 now);

} // namespace tasks
} // namespace assay
