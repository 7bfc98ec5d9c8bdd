// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what somebody said of their own inbox.
#include "core/base/text.h"
#include "core/inbox/inbox_store.h"
#include "core/undo/undo_case.h"

namespace assay {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Also what took an entry back has one of its own, by the command that it was.
bool isWord(const AuditEntry& entry)
{
    return entry.verb != "undone"_L1;
}

/// A mark as it is stored.
struct StoredMark {
    qint64 id = 0;
    qint64 person = 0;
    InboxMarking marking;
};

StoredMark markAt(const db::Statement& row)
{
    StoredMark stored;
    stored.id = row.integer(0);
    stored.person = row.integer(1);
    stored.marking = {row.integer(2),
                      row.integer(3),
                      {row.bytes(4), row.text(5)},
                      inboxMarkFromString(row.text(6)).value_or(InboxMark::Read),
                      row.optionalInteger(7)};
    return stored;
}

const QByteArray MarkSql = "SELECT id, person_id, first_seq, last_seq, thing_kind, thing_uid, mark, until"
                           " FROM inbox_mark ";

/// What was said last before or after a mark of some of the same; nothing where nothing was.
std::optional<StoredMark> markBeside(db::Connection& connection, const StoredMark& mark, bool isLater)
{
    db::Statement row =
        connection.prepare(MarkSql
                           + "WHERE person_id = ? AND thing_kind = ? AND thing_uid = ? AND first_seq <= ?"
                             " AND last_seq >= ? AND id "
                           + (isLater ? "> ? ORDER BY id LIMIT 1" : "< ? ORDER BY id DESC LIMIT 1"));
    row.bind(mark.person).bindText(mark.marking.thing.kind).bind(mark.marking.thing.uid);
    row.bind(mark.marking.lastSeq).bind(mark.marking.firstSeq).bind(mark.id);
    return row.step() ? std::optional(markAt(row)) : std::nullopt;
}

} // namespace

/// Where nothing was said before, they hear of all of it, or where they asked for all of what is meant for them: what
/// follows by itself cannot be said.
UndoStep undoOfFollowing(const UndoCase& undo)
{
    if (auto refusal = undoing::unlessOwn(undo))
        return *refusal;
    if (const AuditEntry* next = undoing::later(undo, isWord))
        return undoing::changedSince(undo, next);
    const auto said = followLevelFromString(past::factOf(undo.entry, "level"_L1));
    const AuditEntry* before = undoing::earlier(undo, isWord);
    const auto was = before ? followLevelFromString(past::factOf(*before, "level"_L1)) : std::nullopt;
    db::Statement row = undo.connection.prepare("SELECT thing_kind, thing_uid FROM subscription WHERE uid = ?");
    if (!said || (before && !was) || !row.bind(undo.entry.entityId).step())
        return undoing::noWayBack();
    const ThingName thing{row.bytes(0), row.text(1)};
    const FollowLevel level = was.value_or(*said == FollowLevel::All ? FollowLevel::Mentions : FollowLevel::All);
    return {Text::tr("Follow it as before: %1").arg(followLevelTitle(level)),
            {},
            [thing, level](db::WriteTransaction& transaction) { inbox::follow(transaction, thing, level); }};
}

/// The log does not say whether it was muted; the row does as long as nobody said something else.
UndoStep undoOfMutedReason(const UndoCase& undo)
{
    if (auto refusal = undoing::unlessOwn(undo))
        return *refusal;
    if (const AuditEntry* next = undoing::later(undo, isWord))
        return undoing::changedSince(undo, next);
    const auto reason = inboxReasonFromString(past::factOf(undo.entry, "reason"_L1));
    db::Statement row = undo.connection.prepare("SELECT muted FROM muted_reason WHERE uid = ?");
    if (!reason || !row.bind(undo.entry.entityId).step())
        return undoing::noWayBack();
    const bool muted = !row.boolean(0);
    return {
        (muted ? Text::tr("Mute again: %1") : Text::tr("Hear again of: %1")).arg(inboxReasonTitle(*reason)),
        {},
        [reason = *reason, muted](db::WriteTransaction& transaction) { inbox::setMuted(transaction, reason, muted); }};
}

UndoStep undoOfInboxMark(const UndoCase& undo)
{
    if (auto refusal = undoing::unlessOwn(undo))
        return *refusal;
    db::Statement row = undo.connection.prepare(MarkSql + "WHERE uid = ?");
    if (!row.bind(undo.entry.entityId).step())
        return undoing::noWayBack();
    const StoredMark stored = markAt(row);
    if (markBeside(undo.connection, stored, true))
        return undoing::changedSince(undo);
    InboxMarking marking = stored.marking;
    const std::optional<StoredMark> before = markBeside(undo.connection, stored, false);
    const bool holds = before && (before->marking.mark != InboxMark::Snoozed || before->marking.until > undo.now);
    marking.mark = holds ? before->marking.mark : InboxMark::Unread;
    marking.until = holds ? before->marking.until : std::nullopt;
    return {marking.mark == InboxMark::Unread ? Text::tr("Put it into the inbox again, unread")
                                              : Text::tr("Mark it in the inbox as it was before"),
            {},
            [marking](db::WriteTransaction& transaction) { inbox::mark(transaction, marking); }};
}

} // namespace assay
