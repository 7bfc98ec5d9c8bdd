// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo/undo_case.h"

#include "core/base/text.h"

#include <algorithm>

namespace assay::undoing {
namespace {

QString personCalled(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare("SELECT name FROM person WHERE uid = ?");
    return row.bind(uid).step() ? row.text(0) : uid;
}

} // namespace

const AuditEntry* earlier(const UndoCase& undo, const std::function<bool(const AuditEntry&)>& passes)
{
    const auto found = std::find_if(undo.trail.rbegin(), undo.trail.rend(), [&](const AuditEntry& entry) {
        return entry.seq < undo.entry.seq && passes(entry);
    });
    return found == undo.trail.rend() ? nullptr : &*found;
}

const AuditEntry* later(const UndoCase& undo, const std::function<bool(const AuditEntry&)>& passes)
{
    const auto found = std::find_if(undo.trail.begin(), undo.trail.end(), [&](const AuditEntry& entry) {
        return entry.seq > undo.entry.seq && passes(entry);
    });
    return found == undo.trail.end() ? nullptr : &*found;
}

UndoStep refused(const QString& why)
{
    return {.refusal = why};
}

UndoStep changedSince(const UndoCase& undo, const AuditEntry* by)
{
    if (!by)
        return refused(Text::tr("It is another by now, so taking this back would lose that. Nothing was changed; say "
                                "what it should be where it stands."));
    return refused(Text::tr("%1 changed it again (entry %2), and taking this back would lose that. Nothing was "
                            "changed; take entry %2 back first.")
                       .arg(personCalled(undo.connection, by->actor), QString::number(by->seq)));
}

UndoStep noWayBack()
{
    return refused(Text::tr("No command takes this back: it stays as it was said, and what is said next stands beside "
                            "it. Nothing was changed."));
}

std::optional<UndoStep> unlessOwn(const UndoCase& undo)
{
    if (undo.entry.actor == undo.actor.person)
        return std::nullopt;
    return refused(Text::tr("Only %1, who said it, takes it back. Nothing was changed.")
                       .arg(personCalled(undo.connection, undo.entry.actor)));
}

} // namespace assay::undoing
