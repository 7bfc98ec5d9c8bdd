// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inbox_reading.h"

#include "core/audit/audit_body_view.h"
#include "core/audit/audit_entry.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/inbox/follow_rows.h"
#include "core/inbox/inbox_marks.h"
#include "core/inbox/quiet_queue.h"
#include "core/people/people_rows.h"
#include "core/things/log_lines.h"
#include "core/things/thing_history.h"
#include "core/things/thing_kind.h"

#include <algorithm>

namespace assay::inbox {
namespace {

constexpr qint64 mostThingsApart = 5; ///< Of one write; beyond, one item stands for all.

/// Whether it is there until it is done, whatever came since.
bool isPending(const InboxCandidate& candidate)
{
    return candidate.isClock || candidate.isAsked;
}

/// Leaves out what is older than so many others: of what is pending than `mostPending`, of the rest than `most`. Answers
/// whether there was any.
template <typename Each, typename Pending>
bool leaveOutOld(std::vector<Each>& newestFirst, std::size_t most, std::size_t mostPending, const Pending& pending)
{
    std::size_t others = 0;
    std::size_t waiting = 0;
    return std::erase_if(newestFirst,
                         [&](const Each& each) { return pending(each) ? ++waiting > mostPending : ++others > most; })
        > 0;
}

/// Puts candidates together into items: what one write did to a thing, or to many things.
class ItemMaker {
public:
    ItemMaker(db::Connection& connection, const InboxMarks& marks, qint64 now)
        : m_body(connection.prepare("SELECT body FROM audit_event WHERE seq = ?"))
        , m_marks(marks)
        , m_now(now)
    {
    }

    void add(const InboxCandidate& candidate)
    {
        const QByteArray write = keyOf(candidate);
        Write& known = m_writes[write];
        const auto [place, isNew] =
            known.places.try_emplace({candidate.thing.kind, candidate.thing.uid}, m_items.size());
        if (!isNew)
            return join(m_items[place->second], candidate);
        known.items.push_back(m_items.size());
        InboxItem item;
        item.seq = candidate.seq;
        item.firstSeq = candidate.seq;
        item.at = candidate.at;
        item.reason = candidate.reason;
        item.thing = candidate.thing;
        item.things = candidate.things;
        item.isPending = isPending(candidate);
        if (candidate.standing)
            item.standing = *candidate.standing;
        m_clocks.push_back(candidate.isClock);
        m_items.push_back(item);
    }

    /// The items, with what each person said of them, newest first.
    std::vector<InboxItem> take(bool withDone)
    {
        std::vector<bool> joined(m_items.size(), false);
        for (const auto& [key, write] : m_writes) {
            if (static_cast<qint64>(write.items.size()) > mostThingsApart)
                joinAll(write.items, joined);
        }
        std::vector<InboxItem> items;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (joined[i])
                continue;
            if (m_clocks[i])
                m_items[i].entries = 0; // Nobody wrote it.
            m_marks.apply(m_items[i], m_now);
            const bool isPut = m_items[i].mark == InboxMark::Done || m_items[i].mark == InboxMark::Snoozed;
            if (isPut && !withDone)
                continue;
            items.push_back(m_items[i]);
        }
        return items;
    }

private:
    struct Write {
        std::vector<std::size_t> items;
        std::map<std::pair<QByteArray, QString>, std::size_t> places; ///< By thing.
    };

    /// What came of one write is told together; so is what one write made wait, once its time has come.
    QByteArray keyOf(const InboxCandidate& candidate)
    {
        if (!candidate.isClock)
            return writeOf(candidate);
        if (!candidate.standing)
            return "clock " + QByteArray::number(candidate.seq);
        return (candidate.standing->state(m_now) == LevelState::Late ? "late " : "soon ") + writeOf(candidate);
    }

    QByteArray writeOf(const InboxCandidate& candidate)
    {
        m_body.reset();
        m_body.bind(candidate.seq);
        if (!m_body.step())
            return QByteArray::number(candidate.seq);
        const QByteArray body = m_body.bytes(0);
        const Result<AuditBodyView> entry = AuditBodyView::parse(body);
        if (!entry)
            return QByteArray::number(candidate.seq);
        // One command is one write; without one, what the same person wrote at the same time.
        return entry->command.isEmpty() ? entry->actor.utf8() + ' ' + QByteArray::number(entry->at)
                                        : entry->command.utf8();
    }

    static void join(InboxItem& item, const InboxCandidate& candidate)
    {
        item.seq = std::max(item.seq, candidate.seq);
        item.firstSeq = std::min(item.firstSeq, candidate.seq);
        item.at = std::max(item.at, candidate.at);
        item.reason = std::min(item.reason, candidate.reason);
        item.isPending = item.isPending || isPending(candidate);
        ++item.entries;
    }

    void joinAll(const std::vector<std::size_t>& places, std::vector<bool>& joined)
    {
        InboxItem& first = m_items[places.front()];
        for (const std::size_t place : places) {
            if (place == places.front())
                continue;
            const InboxItem& other = m_items[place];
            joined[place] = true;
            first.seq = std::max(first.seq, other.seq);
            first.firstSeq = std::min(first.firstSeq, other.firstSeq);
            first.reason = std::min(first.reason, other.reason);
            first.isPending = first.isPending || other.isPending;
            first.entries += other.entries;
        }
        first.things = static_cast<qint64>(places.size());
    }

    db::Statement m_body;
    const InboxMarks& m_marks;
    qint64 m_now;
    std::map<QByteArray, Write> m_writes;
    std::vector<InboxItem> m_items; ///< In the order of the candidates.
    std::vector<bool> m_clocks;
};

/// Whether the thing is a finding or a risk that somebody bears until that moment, as its row says. A risk that is borne is
/// looked at again on a day of its own.
bool isBorneUntil(db::Connection& connection, const ThingName& thing, qint64 end)
{
    if (thing.kind != "finding" && thing.kind != "risk")
        return false;
    db::Statement row = connection.prepare("SELECT 1 FROM " + thing.kind
                                           + " WHERE uid = ? AND state = 'RiskAccepted' AND accepted_until = ?");
    return row.bind(thing.uid).bind(end).step();
}

/// When the item's thing is due, in words.
QString dueSentence(db::Connection& connection, const InboxItem& item, qint64 now)
{
    if (item.standing && item.things > 1)
        return item.standing->state(now) == LevelState::Late
            ? Text::tr("%1 things wait for longer than they may").arg(item.things)
            : Text::tr("%1 things are due soon").arg(item.things);
    if (item.standing)
        return item.standing->sentence(now);
    if (item.things > 1)
        return Text::tr("%1 tasks of high priority are late").arg(item.things);
    const qint64 due = item.at + 24LL * 3600 * 1000;
    if (isBorneUntil(connection, item.thing, due))
        return due < now ? Text::tr("was accepted until %1").arg(dayText(due))
                         : Text::tr("is accepted until %1").arg(dayText(due));
    if (item.thing.kind == "decision")
        return due < now ? Text::tr("its effect was to be looked at on %1").arg(dayText(due))
                         : Text::tr("its effect is to be looked at on %1").arg(dayText(due));
    return due < now ? Text::tr("was due on %1").arg(dayText(due)) : Text::tr("is due on %1").arg(dayText(due));
}

/// What somebody did, and why where they said so; what the product writes as the reason, the sentence tells already.
QString happenedSentence(const AuditEntry& entry)
{
    const QString did = historySentence(entry);
    const bool isOwnReason = entry.verb != QLatin1StringView("undone") && entry.verb != QLatin1StringView("expired");
    const QString why = isOwnReason ? entry.reason.simplified() : QString();
    return why.isEmpty() ? did : Text::tr("%1: %2").arg(did, why);
}

/// Says who did what to what.
void tell(db::Connection& connection, InboxItem& item, qint64 now)
{
    const ThingKind* kind = thingKind(item.thing.kind);
    item.title = kind ? logThingName(connection, QString::fromLatin1(kind->entity), item.thing.uid) : QString();
    if (item.cause() == InboxCause::Clock) {
        item.sentence = dueSentence(connection, item, now);
        return;
    }
    db::Statement row = connection.prepare("SELECT body FROM audit_event WHERE seq = ?");
    if (!row.bind(item.seq).step())
        return;
    const Result<AuditEntry> entry = parseBody(row.bytesView(0));
    if (!entry) {
        item.sentence = entry.error().message;
        return;
    }
    item.person = people::nameOf(connection, entry->actor);
    item.sentence = item.things > 1 ? Text::tr("changed %1 things at once").arg(item.things) : happenedSentence(*entry);
}

} // namespace

Inbox inboxOf(db::Connection& connection, const QString& personUid, qint64 now, const InboxDemand& demand)
{
    const InboxOwner owner = inboxOwner(connection, personUid);
    const InboxMarks marks(connection, owner.id);
    const qint64 horizon = demand.withDone ? 0 : marks.horizon();
    InboxCandidates candidates(owner);
    addChangesOfFollowed(connection, owner, horizon, candidates);
    addMentions(connection, owner, horizon, candidates);
    addAnswers(connection, owner, horizon, candidates);
    addVotes(connection, owner, horizon, candidates);
    InboxWaiting waiting(connection, owner, now);
    addRequests(connection, owner, waiting, candidates);
    addWarnings(connection, owner, horizon, candidates);
    addAlarms(connection, owner, horizon, candidates);
    addObligations(connection, owner, horizon, now, candidates);
    addDue(connection, owner, now, candidates);
    addWaiting(connection, owner, waiting, now, candidates);

    std::vector<InboxCandidate> newest = candidates.newestFirst();
    Inbox inbox;
    inbox.readAt = now;
    inbox.isCut = leaveOutOld(newest, mostCandidates, newest.size(), isPending);
    ItemMaker maker(connection, marks, now);
    for (const InboxCandidate& candidate : newest)
        maker.add(candidate);
    inbox.items = maker.take(demand.withDone);
    std::stable_sort(inbox.items.begin(), inbox.items.end(), isShownBefore);
    if (!demand.withDone)
        queueQuiet(inbox, quietTimeOf(connection, owner.id), now);
    inbox.unread = std::count_if(inbox.items.begin(), inbox.items.end(),
                                 [](const InboxItem& item) { return item.mark == InboxMark::Unread; });
    if (leaveOutOld(inbox.items, demand.limit, demand.limit, [](const InboxItem& item) { return item.isPending; }))
        inbox.isCut = true;
    waiting.tell(connection, inbox.items);
    for (InboxItem& item : inbox.items) {
        if (item.queued.empty())
            tell(connection, item, now);
        waiting.tell(connection, item.queued);
        for (InboxItem& waited : item.queued)
            tell(connection, waited, now);
    }
    return inbox;
}

FollowLevel effectiveLevel(db::Connection& connection, const QString& personUid, const ThingName& thing)
{
    if (const std::optional<FollowLevel> said = levelOf(connection, personUid, thing))
        return *said;
    const std::vector<FollowedThing> things = followedThings(connection, inboxOwner(connection, personUid));
    const bool follows = std::any_of(things.begin(), things.end(),
                                     [&](const FollowedThing& followed) { return followed.thing == thing; });
    return follows ? FollowLevel::All : FollowLevel::Mentions;
}

} // namespace assay::inbox
