// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify_report.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/jobs/read_monitor.h"

#include <QStringList>

namespace assay {

/// A thing whose rows are not what the log says of them.
struct RowFinding {
    QString entity;   ///< "run" …
    QString entityId; ///< Its uid; of a series, its number.
    QString message;  ///< One translated sentence.
};

/// A table, index, trigger or view that is not what the project's format says.
struct SchemaFinding {
    QString name;
    QString message; ///< One translated sentence.
};

/// What a verification of a whole project found.
struct ProjectVerification {
    VerifyReport log;
    std::vector<RowFinding> rows;
    std::vector<SchemaFinding> schema;
    bool isSchemaChecked = false; ///< Not where a newer Assay made the project.
    qint64 entitiesChecked = 0;
    qint64 pointsChecked = 0;
    qint64 signaturesChecked = 0;
    QStringList notChecked; ///< Translated sentences: what this verification says nothing about.

    bool intact() const { return log.intact() && rows.empty() && schema.empty(); }
};

/// Recomputes the log and its tree, then compares the definitions of tables and triggers with those of the format, and
/// the rows of everything the log covers, and every point, with what the log says of them. One snapshot, no row cap.
/// `monitor` counts entries, things and points together; Cancelled when it says stop. Blocking: call it from a job.
Result<ProjectVerification> verifyProject(db::Database& database, const ReadMonitor& monitor = {});

} // namespace assay
