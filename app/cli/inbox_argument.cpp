// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inbox_argument.h"

#include "app/cli/command.h"
#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/inbox/inbox_reading.h"

namespace assay {

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
    for (const bool withDone : {false, true}) { // What stands for several entries is in the first only.
        const Result<Inbox> inbox = inboxWith(withDone);
        if (!inbox)
            return failed(inbox);
        for (const InboxItem& item : inbox->items) {
            const bool isIt = item.queued.empty() ? item.firstSeq <= seq && seq <= item.seq : item.seq == seq;
            if (isIt)
                return markingsOf(item, mark, until);
        }
    }
    return fail(Error::Kind::NotFound,
                Text::tr("Entry %1 is not in your inbox. Nothing was changed; list it to see what is.").arg(argument));
}

} // namespace assay
