// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back how a saved view was changed, renamed, shared or archived: what it was before becomes its next version.
#include "core/base/text.h"
#include "core/undo/undo_case.h"
#include "core/views/view_rows.h"
#include "core/views/view_store.h"

namespace assay {

UndoStep undoOfView(const UndoCase& undo)
{
    using namespace Qt::Literals::StringLiterals;
    if (auto refusal = undoing::unlessOwn(undo))
        return *refusal;
    if (undo.entry.verb != "updated"_L1)
        return undoing::refused(
            Text::tr("A view that was saved stays in the project. Nothing was changed; archive it."));
    const AuditEntry* next = undoing::later(undo, [](const AuditEntry& entry) { return entry.verb == "updated"_L1; });
    const SavedView now = views::byUid(undo.connection, undo.entry.entityId);
    const std::vector<SavedView> versions = views::versionsOf(undo.connection, now.id);
    if (next)
        return undoing::changedSince(undo, next);
    const std::size_t number = undoing::countBefore(undo, "updated"_L1);
    if (number + 1 >= versions.size())
        return undoing::noWayBack();
    const SavedView& before = versions[versions.size() - 1 - number]; // They are the newest first.
    const ViewEdit edit{now.uid, now.version, before.name, before.shared, before.archived, before.content};
    return {Text::tr("Put the view “%1” back as it was").arg(before.name),
            {},
            [edit](db::WriteTransaction& transaction) { views::edit(transaction, edit); }};
}

} // namespace assay
