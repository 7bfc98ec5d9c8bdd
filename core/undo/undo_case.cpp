// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo/undo_case.h"

#include "core/base/text.h"
#include "core/merge/newer_texts.h"

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

UndoStep leftSince(const QString& person, const QString& thing)
{
    return refused(Text::tr("%1, whose it was, has left the project. Nothing was changed; give %2 to somebody who is "
                            "here.")
                       .arg(person, thing));
}

FormerFields formerFields(const UndoCase& undo)
{
    const QStringList fields = merging::changedFields(undo.entry);
    if (fields.isEmpty())
        return {{}, noWayBack()};
    FormerFields former{merging::formerTexts(undo.entry), {}};
    for (const QString& field : fields) {
        const AuditEntry* next =
            later(undo, [&](const AuditEntry& entry) { return merging::changedFields(entry).contains(field); });
        if (next)
            return {{}, changedSince(undo, next)};
        if (!textIn(former.texts, field))
            return {{},
                    refused(Text::tr("The log does not hold what it said before: an earlier version of Assay wrote "
                                     "this entry. Nothing was changed."))};
    }
    return former;
}

std::optional<UndoStep> unlessOwn(const UndoCase& undo)
{
    if (undo.entry.actor == undo.actor.person)
        return std::nullopt;
    return refused(Text::tr("Only %1, who said it, takes it back. Nothing was changed.")
                       .arg(personCalled(undo.connection, undo.entry.actor)));
}

} // namespace assay::undoing
