// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inbox_marks.h"

#include <algorithm>
#include <limits>

namespace assay::inbox {

InboxMarks::InboxMarks(db::Connection& connection, PersonId person)
{
    db::Statement rows =
        connection.prepare("SELECT thing_kind, thing_uid, first_seq, last_seq, mark, until, marked_at, id, cause"
                           " FROM inbox_mark WHERE person_id = ? ORDER BY id DESC");
    rows.bind(person.value);
    qint64 open = std::numeric_limits<qint64>::max();
    std::optional<Said> doneWithAll; // The word said last of all that was there.
    while (rows.step()) {
        const std::optional<InboxCause> cause = inboxCauseFromString(rows.text(8));
        const bool isOfAll = rows.bytesView(0).isEmpty() && rows.integer(2) <= 1 && !cause;
        const Said said{rows.integer(2),
                        rows.integer(3),
                        inboxMarkFromString(rows.text(4)).value_or(InboxMark::Read),
                        rows.optionalInteger(5),
                        rows.integer(6),
                        rows.integer(7),
                        cause,
                        isOfAll};
        m_byThing[{rows.bytes(0), rows.text(1)}].push_back(said);
        if (cause == InboxCause::Clock)
            continue; // What is due is found without reading the log.
        // What is done with as a whole need not be read again, unless something of it was taken back since or was put off.
        if (doneWithAll ? isPutOffAt(said, doneWithAll->at) : said.mark != InboxMark::Done)
            open = std::min(open, said.firstSeq);
        else if (!doneWithAll && isOfAll)
            doneWithAll = said;
    }
    if (doneWithAll)
        m_horizon = std::max<qint64>(std::min(doneWithAll->lastSeq, open - 1), 0);
}

bool InboxMarks::isPutOffAt(const Said& said, qint64 at)
{
    return said.mark == InboxMark::Snoozed && said.until.value_or(0) > at;
}

/// The word said last of the item; of those that were said before `before`, where that is given.
const InboxMarks::Said* InboxMarks::lastOf(const InboxItem& item, const Said* before) const
{
    const Said* last = nullptr;
    for (const auto& key : {std::pair(item.thing.kind, item.thing.uid), std::pair(QByteArray(), QString())}) {
        const auto said = m_byThing.find(key);
        if (said == m_byThing.end())
            continue;
        const auto word = std::find_if(said->second.begin(), said->second.end(), [&](const Said& each) {
            return (!before || each.order < before->order) && each.firstSeq <= item.seq && item.seq <= each.lastSeq
                && item.at <= each.at && each.cause.value_or(item.cause()) == item.cause();
        });
        if (word != said->second.end() && (!last || word->order > last->order))
            last = &*word;
    }
    return last;
}

/// Whoever is done with all means what is before them: what they put off until later comes back as they said.
const InboxMarks::Said* InboxMarks::holding(const InboxItem& item) const
{
    const Said* last = lastOf(item, nullptr);
    const Said* first = last;
    while (first && first->isOfAll && first->mark == InboxMark::Done) {
        first = lastOf(item, first);
        if (first && isPutOffAt(*first, last->at))
            return first;
    }
    return last;
}

void InboxMarks::apply(InboxItem& item, qint64 now) const
{
    const Said* holds = holding(item);
    if (!holds)
        return;
    if (holds->mark == InboxMark::Snoozed && holds->until.value_or(0) <= now) {
        item.cameBackAt = holds->until;
        return;
    }
    item.mark = holds->mark;
    item.snoozedUntil = holds->mark == InboxMark::Snoozed ? holds->until : std::nullopt;
}

} // namespace assay::inbox
