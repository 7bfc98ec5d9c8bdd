// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inbox_argument.h"

#include "app/cli/command.h"
#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/inbox/inbox_reading.h"

namespace assay {
namespace {

/// Of all that is listed by the number: what was written, and what became due of it. Otherwise of what the entry is part of.
std::vector<InboxMarking> markingsOfEntry(const Inbox& inbox, qint64 seq, InboxMark mark, std::optional<qint64> until)
{
    std::vector<InboxMarking> markings;
    const InboxItem* around = nullptr;
    for (const InboxItem& item : inbox.items) {
        if (item.seq == seq) {
            const std::vector<InboxMarking> more = markingsOf(item, mark, until);
            markings.insert(markings.end(), more.begin(), more.end());
        } else if (!around && item.queued.empty() && item.firstSeq <= seq && seq < item.seq) {
            around = &item;
        }
    }
    return markings.empty() && around ? markingsOf(*around, mark, until) : markings;
}

} // namespace

Result<std::vector<InboxMarking>> inboxMarkingsFrom(db::Database& database, const Actor& actor, const QString& argument,
                                                    InboxMark mark, std::optional<qint64> until)
{
    const auto inboxWith = [&](bool withDone) {
        return database.read([&](db::Connection& connection) {
            return inbox::inboxOf(connection, actor.person, database.clock().now(), {withDone, 5000});
        });
    };
    if (argument == QLatin1StringView("all")) {
        const auto size = database.read([](db::Connection& connection) { return audit::head(connection).size; });
        if (!size)
            return failed(size);
        const Result<Inbox> inbox = inboxWith(false);
        if (!inbox)
            return failed(inbox);
        return markingsOfAll(*inbox, *size, mark, until);
    }
    bool isNumber = false;
    const qint64 seq = argument.toLongLong(&isNumber);
    if (!isNumber)
        return fail(Error::Kind::Invalid, Text::tr("“%1” is neither all nor the number of an entry.").arg(argument),
                    usageDetail());
    // What stands for several entries is in what waits only, and what is brought back in the other.
    const bool bringsBack = mark == InboxMark::Unread;
    for (const bool withDone : {bringsBack, !bringsBack}) {
        const Result<Inbox> inbox = inboxWith(withDone);
        if (!inbox)
            return failed(inbox);
        const std::vector<InboxMarking> markings = markingsOfEntry(*inbox, seq, mark, until);
        if (!markings.empty())
            return markings;
    }
    return fail(Error::Kind::NotFound,
                Text::tr("Entry %1 is not in your inbox. Nothing was changed; list it to see what is.").arg(argument));
}

} // namespace assay
