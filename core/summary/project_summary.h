// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/domain/run.h"

#include <map>

namespace assay {

/// What a project holds, in numbers.
struct ProjectSummary {
    QString name;
    QString uid;
    qint64 experiments = 0;
    qint64 experimentsActive = 0; ///< Those not marked deleted.
    qint64 runs = 0;
    qint64 runsActive = 0;
    qint64 params = 0;
    qint64 tags = 0;
    qint64 metricSeries = 0;
    qint64 metricPoints = 0;
    qint64 nanPoints = 0;
    qint64 infPoints = 0;
    qint64 datasets = 0;
    qint64 registeredModels = 0;
    qint64 modelVersions = 0;
    qint64 aliases = 0;
    qint64 artifacts = 0;
    qint64 useCases = 0;
    qint64 people = 0;
    qint64 auditEntries = 0;
    QString auditRoot;                ///< Hex.
    std::map<QString, qint64> status; ///< "FINISHED" → runs.
};

/// Counts everything but leaves out the project's name and uid.
ProjectSummary projectCounts(db::Connection& connection);

/// Counts everything in one snapshot. Blocking: call it from a job.
Result<ProjectSummary> projectSummary(db::Database& database);

/// One count of a summary under the name that JSON output gives it.
struct NamedCount {
    const char* name;
    qint64 ProjectSummary::*value;
    const char* words; ///< For people, untranslated; title() translates them.

    QString title() const;
};

/// The counts in the order in which they are listed.
const std::vector<NamedCount>& summaryCounts();

} // namespace assay
