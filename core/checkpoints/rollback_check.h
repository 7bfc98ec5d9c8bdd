// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/checkpoints/seen_checkpoints.h"
#include "core/db/database.h"

namespace assay {

/// A project whose log is not what this person saw of it before.
struct LogAlarm {
    enum class Kind {
        Shorter, ///< Fewer entries than were seen: an older file, or entries were taken away.
        Differs, ///< The entries that were seen are not those of the file.
    };

    Kind kind = Kind::Shorter;
    SeenHead seen;
    audit::AuditHead now;
    qint64 changedAt = 0; ///< Of the last entry now: milliseconds, UTC.

    QString sentence() const; ///< Translated, with both sizes and times.
};

/// Compares a project with what was seen of it, and remembers it as it is now where nothing is wrong. It takes the log at
/// its word for the root that it had at the size remembered, which verification recomputes: so opening a project of a
/// million entries costs no more than one of ten. Errors are those of reading and of SeenCheckpoints. Blocking: call it
/// from a job.
Result<std::optional<LogAlarm>> checkAgainstSeen(db::Database& database, const SeenCheckpoints& seen);

/// The same without remembering anything.
Result<std::optional<LogAlarm>> alarmAgainstSeen(db::Database& database, const SeenCheckpoints& seen);

/// Says that an alarm has a reason, such as a backup that was restored: into the log, with what was seen and with the
/// reason; from then on the project counts as seen as it is. Invalid without a reason and where there is no alarm; Denied
/// for who acts in no role they hold. Blocking: call it from a job.
Result<> acknowledgeAlarm(db::Database& database, const SeenCheckpoints& seen, const QString& reason,
                          const Actor& actor);

} // namespace assay
