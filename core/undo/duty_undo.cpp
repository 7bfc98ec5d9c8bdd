// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what somebody has to do with a stage of a use case.
#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/people/people_store.h"
#include "core/raci/duty_store.h"
#include "core/undo/undo_case.h"

namespace assay {
namespace {

/// Why the one who wants to does not say it; nothing where they may and whoever it is about is still here.
std::optional<UndoStep> unlessSayable(const UndoCase& undo, const DutyDraft& draft)
{
    db::Connection& connection = undo.connection;
    const Person person = people::byUid(connection, draft.person);
    if (draft.duty && !person.active)
        return undoing::leftSince(person.name, dutyStageTitle(draft.stage));
    const QString refusal = duties::refusal(connection, draft, undo.actor);
    return refusal.isEmpty() ? std::nullopt : std::optional(undoing::refused(refusal));
}

} // namespace

UndoStep undoOfDuty(const UndoCase& undo)
{
    using namespace Qt::Literals::StringLiterals;
    const auto saysIt = [](const AuditEntry& entry) { return entry.verb != "undone"_L1; };
    if (const AuditEntry* next = undoing::later(undo, saysIt))
        return undoing::changedSince(undo, next);
    const AuditEntry* before = undoing::earlier(undo, saysIt);
    const auto stage = dutyStageFromString(audit::factText(undo.entry, "stage"_L1));
    if (!stage)
        return undoing::noWayBack();
    const DutyDraft draft{audit::factText(undo.entry, "use_case"_L1), *stage, audit::factText(undo.entry, "person"_L1),
                          before ? dutyFromString(audit::factText(*before, "duty"_L1)) : std::nullopt};
    if (auto refusal = unlessSayable(undo, draft))
        return *refusal;
    return {draft.duty ? Text::tr("Say again: %1").arg(dutyTitle(*draft.duty)) : Text::tr("Take the duty back"),
            {},
            [draft](db::WriteTransaction& transaction) { duties::set(transaction, draft); }};
}

} // namespace assay
