// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/quiet_queue.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace assay::inbox {
namespace {

bool canWait(const InboxItem& item)
{
    return item.mark == InboxMark::Unread && item.reason != InboxReason::FeedbackHarm
        && item.reason != InboxReason::Alarm;
}

/// "2 × Assigned, 1 × Mentioned": the strongest first.
QString reasonCounts(const std::vector<InboxItem>& items)
{
    std::map<InboxReason, int> counts;
    for (const InboxItem& item : items)
        ++counts[item.reason];
    QStringList parts;
    for (const auto& [reason, count] : counts)
        parts << Text::tr("%1 × %2").arg(QString::number(count), inboxReasonTitle(reason));
    return parts.join(QStringLiteral(", "));
}

InboxItem summaryOf(std::vector<InboxItem> queued, qint64 ended)
{
    InboxItem summary = queued.front();
    for (const InboxItem& item : queued) {
        summary.seq = std::max(summary.seq, item.seq);
        summary.firstSeq = std::min(summary.firstSeq, item.firstSeq);
        summary.reason = std::min(summary.reason, item.reason);
        summary.isPending = summary.isPending || item.isPending;
    }
    summary.at = ended;
    summary.cameBackAt.reset();
    summary.thing = {};
    summary.title = Text::tr("While it was quiet");
    summary.sentence = reasonCounts(queued);
    summary.things = static_cast<qint64>(queued.size());
    summary.queued = std::move(queued);
    return summary;
}

} // namespace

QuietTime quietTimeOf(db::Connection& connection, PersonId person)
{
    db::Statement row = connection.prepare("SELECT is_on, days, whole_days, from_minute, until_minute, zone, since"
                                           " FROM quiet_time WHERE person_id = ?");
    if (!row.bind(person.value).step())
        return {};
    return {.on = row.boolean(0),
            .days = static_cast<int>(row.integer(1)),
            .wholeDays = static_cast<int>(row.integer(2)),
            .from = static_cast<int>(row.integer(3)),
            .until = static_cast<int>(row.integer(4)),
            .zone = row.bytes(5),
            .since = row.integer(6)};
}

Digest quietTimeHash(db::Connection& connection, qint64 id)
{
    RowHasher hasher("quiet_time");
    addRows(hasher, connection,
            "SELECT q.uid, p.uid, CAST(q.is_on AS TEXT), CAST(q.days AS TEXT), CAST(q.whole_days AS TEXT),"
            " CAST(q.from_minute AS TEXT), CAST(q.until_minute AS TEXT), q.zone, CAST(q.since AS TEXT),"
            " CAST(q.row_version AS TEXT) FROM quiet_time q JOIN person p ON p.id = q.person_id WHERE q.id = ?",
            id);
    return hasher.finish();
}

bool isShownBefore(const InboxItem& item, const InboxItem& other)
{
    return item.shownSince() > other.shownSince();
}

void queueQuiet(Inbox& inbox, const QuietTime& quiet, qint64 now)
{
    if (const auto stretch = quietAround(quiet, now))
        inbox.quietUntil = stretch->until;
    std::vector<InboxItem> heard, queued;
    qint64 ended = 0;
    for (InboxItem& item : inbox.items) {
        const bool waits = canWait(item) && item.shownSince() >= quiet.since;
        const std::optional<QuietStretch> stretch = waits ? quietAround(quiet, item.shownSince()) : std::nullopt;
        if (stretch && now < stretch->until) {
            ++inbox.waiting;
        } else if (stretch) {
            ended = std::max(ended, stretch->until);
            queued.push_back(std::move(item));
        } else {
            heard.push_back(std::move(item));
        }
    }
    if (queued.size() == 1)
        heard.push_back(std::move(queued.front()));
    else if (!queued.empty())
        heard.push_back(summaryOf(std::move(queued), ended));
    std::stable_sort(heard.begin(), heard.end(), isShownBefore);
    inbox.items = std::move(heard);
}

} // namespace assay::inbox
