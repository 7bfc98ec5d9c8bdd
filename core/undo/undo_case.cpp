// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo/undo_case.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/merge/newer_texts.h"
#include "core/people/people_rows.h"

#include <algorithm>
#include <set>
#include <span>

namespace assay::undoing {
namespace {

using Entries = std::span<const AuditEntry>;

/// The number of the entry that this one took back; nothing where it took none back.
std::optional<qint64> takenBackBy(const AuditEntry& entry)
{
    return entry.verb == u"undone" ? audit::numberFact(entry, u"entry") : std::nullopt;
}

/// The numbers of entries that were taken back among these, and of what took them back: together they changed nothing. What
/// was taken back and then said again, by taking that back, holds.
std::set<qint64> withoutEffect(Entries entries)
{
    std::set<qint64> gone;
    for (auto mark = entries.rbegin(); mark != entries.rend(); ++mark) {
        const std::optional<qint64> seq = gone.contains(mark->seq) ? std::nullopt : takenBackBy(*mark);
        const auto target = std::find_if(entries.begin(), entries.end(),
                                         [seq](const AuditEntry& entry) { return seq && entry.seq == *seq; });
        if (target == entries.end())
            continue;
        gone.insert(*seq);
        for (const AuditEntry& entry : entries) {
            const bool saysSo =
                takenBackBy(entry) && entry.command == target->command; // Where that took one back, too.
            if (entry.command == mark->command || saysSo)
                gone.insert(entry.seq);
        }
    }
    return gone;
}

} // namespace

const AuditEntry* earlier(const UndoCase& undo, const std::function<bool(const AuditEntry&)>& passes)
{
    const auto end = std::find_if(undo.trail.begin(), undo.trail.end(),
                                  [&](const AuditEntry& entry) { return entry.seq >= undo.entry.seq; });
    const Entries before(undo.trail.begin(), end);
    const std::set<qint64> gone = withoutEffect(before);
    const auto found = std::find_if(before.rbegin(), before.rend(), [&](const AuditEntry& entry) {
        return !gone.contains(entry.seq) && passes(entry);
    });
    return found == before.rend() ? nullptr : &*found;
}

const AuditEntry* later(const UndoCase& undo, const std::function<bool(const AuditEntry&)>& passes)
{
    const auto begin = std::find_if(undo.trail.begin(), undo.trail.end(),
                                    [&](const AuditEntry& entry) { return entry.seq > undo.entry.seq; });
    const Entries after(begin, undo.trail.end());
    const std::set<qint64> gone = withoutEffect(after);
    const auto found = std::find_if(after.begin(), after.end(), [&](const AuditEntry& entry) {
        return !gone.contains(entry.seq) && passes(entry);
    });
    return found == after.end() ? nullptr : &*found;
}

std::size_t countBefore(const UndoCase& undo, QLatin1StringView verb)
{
    return static_cast<std::size_t>(std::count_if(undo.trail.begin(), undo.trail.end(), [&](const AuditEntry& entry) {
        return entry.seq < undo.entry.seq && entry.verb == verb;
    }));
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
                       .arg(people::nameOf(undo.connection, by->actor), QString::number(by->seq)));
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
                       .arg(people::nameOf(undo.connection, undo.entry.actor)));
}

} // namespace assay::undoing
