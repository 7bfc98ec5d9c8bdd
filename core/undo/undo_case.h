// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/merge/field_merge.h"
#include "core/past/trails.h"

#include <functional>

namespace assay {

/// An entry of the log that somebody wants to take back.
struct UndoCase {
    db::Connection& connection;
    const AuditEntry& entry;
    const past::Trail& trail; ///< All that the log has of the same thing, in order.
    Actor actor;
    qint64 now = 0; ///< Milliseconds, UTC.
};

/// What taking an entry back does: an ordinary command that sets what was there before.
struct UndoStep {
    QString sentence = {};                                 ///< "Give T-3 back to Ben", translated.
    QString refusal = {};                                  ///< Why it is not done, translated; empty where it is.
    std::function<void(db::WriteTransaction&)> apply = {}; ///< Set where nothing stands against it.
};

/// How entries about one kind of thing are taken back.
struct UndoRule {
    const char* entity; ///< As the log names it.
    UndoStep (*step)(const UndoCase&);
};

// One for each kind, in a file of its own. Inside a transaction of the caller; each may throw db::SqlError.

UndoStep undoOfTask(const UndoCase& undo);
UndoStep undoOfComment(const UndoCase& undo);
UndoStep undoOfFollowing(const UndoCase& undo);
UndoStep undoOfMutedReason(const UndoCase& undo);
UndoStep undoOfInboxMark(const UndoCase& undo);
UndoStep undoOfRun(const UndoCase& undo);
UndoStep undoOfExperiment(const UndoCase& undo);
UndoStep undoOfDuty(const UndoCase& undo);
UndoStep undoOfView(const UndoCase& undo);
UndoStep undoOfUseCase(const UndoCase& undo);
UndoStep undoOfDecision(const UndoCase& undo);
UndoStep undoOfFinding(const UndoCase& undo);
UndoStep undoOfUserGroup(const UndoCase& undo);
UndoStep undoOfChange(const UndoCase& undo);
UndoStep undoOfRisk(const UndoCase& undo);
UndoStep undoOfIncident(const UndoCase& undo);

namespace undoing {

/// The last entry before the one that is taken back for which `passes`, of those that still held then; null where there is
/// none.
const AuditEntry* earlier(const UndoCase& undo, const std::function<bool(const AuditEntry&)>& passes);

/// The first entry after it for which `passes`, of those that nobody took back; null where there is none.
const AuditEntry* later(const UndoCase& undo, const std::function<bool(const AuditEntry&)>& passes);

/// How many entries of that verb stand before it, whatever became of them: which version of a thing it changed.
std::size_t countBefore(const UndoCase& undo, QLatin1StringView verb);

UndoStep refused(const QString& why);

/// That it is another by now, by whose entry.
UndoStep changedSince(const UndoCase& undo, const AuditEntry* by = nullptr);

/// That what it did has no way back.
UndoStep noWayBack();

/// That whoever was named in `thing` then is here no more.
UndoStep leftSince(const QString& person, const QString& thing);

/// What the fields said before the edit that is taken back.
struct FormerFields {
    FieldTexts texts;
    std::optional<UndoStep>
        refusal; ///< Where one was changed again since, or the log does not hold what all of them said.
};
FormerFields formerFields(const UndoCase& undo);

/// That only the person whose word it was takes it back; nothing where that is who wants to.
std::optional<UndoStep> unlessOwn(const UndoCase& undo);

} // namespace undoing
} // namespace assay
