// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inbox_marks.h"

#include <algorithm>
#include <limits>

namespace assay::inbox {

InboxMarks::InboxMarks(db::Connection& connection, PersonId person)
{
    db::Statement rows =
        connection.prepare("SELECT thing_kind, thing_uid, first_seq, last_seq, mark, until, marked_at, id"
                           " FROM inbox_mark WHERE person_id = ? ORDER BY id DESC");
    rows.bind(person.value);
    qint64 open = std::numeric_limits<qint64>::max();
    while (rows.step()) {
        const Said said{
            rows.integer(2),         rows.integer(3), inboxMarkFromString(rows.text(4)).value_or(InboxMark::Read),
            rows.optionalInteger(5), rows.integer(6), rows.integer(7)};
        const bool isOfAll = rows.bytesView(0).isEmpty();
        m_byThing[{rows.bytes(0), rows.text(1)}].push_back(said);
        // What is done with as a whole need not be read again, unless something of it was taken back since.
        if (said.mark != InboxMark::Done)
            open = std::min(open, said.firstSeq);
        else if (isOfAll && said.firstSeq <= 1 && m_horizon == 0)
            m_horizon = std::min(said.lastSeq, open - 1);
    }
}

const InboxMarks::Said* InboxMarks::lastOf(const std::vector<Said>& said, const InboxItem& item) const
{
    for (const Said& word : said) {
        if (word.firstSeq <= item.seq && item.seq <= word.lastSeq && item.at <= word.at)
            return &word;
    }
    return nullptr;
}

void InboxMarks::apply(InboxItem& item, qint64 now) const
{
    const Said* holds = nullptr;
    for (const auto& key : {std::pair(item.thing.kind, item.thing.uid), std::pair(QByteArray(), QString())}) {
        const auto said = m_byThing.find(key);
        const Said* last = said == m_byThing.end() ? nullptr : lastOf(said->second, item);
        if (last && (!holds || last->order > holds->order))
            holds = last;
    }
    if (!holds)
        return;
    if (holds->mark == InboxMark::Snoozed && holds->until.value_or(0) <= now)
        return;
    item.mark = holds->mark;
    item.snoozedUntil = holds->mark == InboxMark::Snoozed ? holds->until : std::nullopt;
}

} // namespace assay::inbox
