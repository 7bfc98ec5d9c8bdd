// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what somebody said of their own inbox.
#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/inbox/inbox_store.h"
#include "core/undo/undo_case.h"

#include <algorithm>

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
    qint64 at = 0; ///< When it was said; milliseconds, UTC.

    bool isOfAll() const { return marking.thing.kind.isEmpty(); }

    /// Whether the other is of something that this one is of; of the same entries.
    bool touches(const StoredMark& other) const
    {
        const bool isOneThing = isOfAll() || other.isOfAll() || other.marking.thing == marking.thing;
        return isOneThing && (!marking.cause || !other.marking.cause || *other.marking.cause == *marking.cause);
    }

    /// Whether the other, which touches it, was said of as much as this one and leaves nothing of it; of the same entries.
    bool isWithin(const StoredMark& other) const
    {
        return (other.isOfAll() || !isOfAll()) && (!other.marking.cause || marking.cause);
    }
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
                      row.optionalInteger(7),
                      inboxCauseFromString(row.text(9))};
    stored.at = row.integer(8);
    return stored;
}

const QByteArray MarkSql = "SELECT id, person_id, first_seq, last_seq, thing_kind, thing_uid, mark, until, marked_at,"
                           " cause FROM inbox_mark ";

/// What else the person said of some of the same, in the order in which they said it.
std::vector<StoredMark> marksBeside(db::Connection& connection, const StoredMark& mark)
{
    db::Statement rows = connection.prepare(
        MarkSql + "WHERE person_id = ? AND id <> ? AND first_seq <= ? AND last_seq >= ? ORDER BY id");
    rows.bind(mark.person).bind(mark.id).bind(mark.marking.lastSeq).bind(mark.marking.firstSeq);
    std::vector<StoredMark> beside;
    while (rows.step()) {
        StoredMark other = markAt(rows);
        if (mark.touches(other))
            beside.push_back(std::move(other));
    }
    return beside;
}

/// Whether it was said otherwise since that mark. What was said of one thing after something was said of all stays.
bool isSaidOtherwise(const StoredMark& mark, const std::vector<StoredMark>& beside, qint64 since)
{
    return std::any_of(beside.begin(), beside.end(),
                       [&mark, since](const StoredMark& other) { return other.id > since && mark.isWithin(other); });
}

/// Another mark as far as it is of the same, and as it holds now: what was put off until a time that has come is unread.
StoredMark withinMark(const StoredMark& mark, StoredMark other, qint64 now)
{
    InboxMarking& said = other.marking;
    said.firstSeq = std::max(said.firstSeq, mark.marking.firstSeq);
    said.lastSeq = std::min(said.lastSeq, mark.marking.lastSeq);
    if (!mark.isOfAll())
        said.thing = mark.marking.thing;
    if (mark.marking.cause)
        said.cause = mark.marking.cause;
    if (said.mark == InboxMark::Snoozed && said.until.value_or(0) <= now) {
        said.mark = InboxMark::Unread;
        said.until.reset();
    }
    return other;
}

/// What is to be said so that all of it stands as if this had not been: that none of it was read, and then once more what else
/// was said of it. The last word holds, so that nothing before one that is of all of it counts.
std::vector<StoredMark> withoutMark(const StoredMark& mark, const std::vector<StoredMark>& beside, qint64 now)
{
    StoredMark none = mark;
    none.marking.mark = InboxMark::Unread;
    none.marking.until.reset();
    none.at = now;
    std::vector<StoredMark> again{none};
    for (const StoredMark& other : beside) {
        const StoredMark said = withinMark(mark, other, now);
        const bool isWhole = said.marking.thing == mark.marking.thing && said.marking.cause == mark.marking.cause
            && said.marking.firstSeq == mark.marking.firstSeq && said.marking.lastSeq == mark.marking.lastSeq;
        if (isWhole)
            again.resize(1); // What became due after that word is unread.
        again.push_back(said);
    }
    return again;
}

std::optional<StoredMark> markOf(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(MarkSql + "WHERE uid = ?");
    return row.bind(uid).step() ? std::optional(markAt(row)) : std::nullopt;
}

/// That an entry is among those by which another mark was taken back.
struct TakenBack {
    StoredMark mark;
    qint64 words = 0; ///< How many marks that took.
    bool isLast = false;
};

/// Nothing for what somebody said by itself. What one command wrote stands together in the log.
std::optional<TakenBack> takenBackWith(const UndoCase& undo)
{
    const auto isOfCommand = [&undo](const AuditEntry& entry) {
        return !entry.command.isEmpty() && entry.command == undo.entry.command;
    };
    db::Statement after = undo.connection.prepare("SELECT body FROM audit_event WHERE seq > ? ORDER BY seq");
    after.bind(undo.entry.seq);
    std::optional<AuditEntry> said;
    while (!said && after.step()) {
        AuditEntry next = db::orRaise(parseBody(after.bytesView(0)));
        if (!isOfCommand(next))
            return std::nullopt;
        if (!isWord(next))
            said = std::move(next);
    }
    const std::optional<StoredMark> mark = said ? markOf(undo.connection, said->entityId) : std::nullopt;
    if (!mark)
        return std::nullopt;
    TakenBack taken{*mark, 0, said->seq == undo.entry.seq + 1};
    db::Statement before = undo.connection.prepare("SELECT body FROM audit_event WHERE seq <= ? ORDER BY seq DESC");
    before.bind(undo.entry.seq);
    while (before.step() && isOfCommand(db::orRaise(parseBody(before.bytesView(0)))))
        ++taken.words;
    return taken;
}

UndoStep sayAgain(const QString& sentence, const std::vector<StoredMark>& words)
{
    return {sentence, {}, [words](db::WriteTransaction& transaction) {
                for (const StoredMark& word : words)
                    inbox::mark(transaction, word.marking, word.at);
            }};
}

/// The mark that was taken back, and after it what had been said of single things by then.
UndoStep undoOfUndoneMark(const UndoCase& undo, const StoredMark& last, const TakenBack& taken)
{
    const std::vector<StoredMark> beside = marksBeside(undo.connection, taken.mark);
    if (isSaidOtherwise(taken.mark, beside, last.id) || !taken.isLast)
        return undoing::changedSince(undo);
    std::vector<StoredMark> again{withinMark(taken.mark, taken.mark, undo.now)};
    for (const StoredMark& other : beside) {
        if (other.id > taken.mark.id && other.id <= last.id - taken.words)
            again.push_back(withinMark(taken.mark, other, undo.now));
    }
    return sayAgain(Text::tr("Mark it in the inbox as it was before"), again);
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
    const auto said = followLevelFromString(audit::factText(undo.entry, "level"_L1));
    const AuditEntry* before = undoing::earlier(undo, isWord);
    const auto was = before ? followLevelFromString(audit::factText(*before, "level"_L1)) : std::nullopt;
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
    const auto reason = inboxReasonFromString(audit::factText(undo.entry, "reason"_L1));
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
    const std::optional<StoredMark> stored = markOf(undo.connection, undo.entry.entityId);
    if (!stored)
        return undoing::noWayBack();
    if (const std::optional<TakenBack> taken = takenBackWith(undo))
        return undoOfUndoneMark(undo, *stored, *taken);
    const std::vector<StoredMark> beside = marksBeside(undo.connection, *stored);
    if (isSaidOtherwise(*stored, beside, stored->id))
        return undoing::changedSince(undo);
    const std::vector<StoredMark> again = withoutMark(*stored, beside, undo.now);
    return sayAgain(again.size() == 1 ? Text::tr("Put it into the inbox again, unread")
                                      : Text::tr("Mark it in the inbox as it was before"),
                    again);
}

} // namespace assay
