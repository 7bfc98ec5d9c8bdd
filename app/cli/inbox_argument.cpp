// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inbox_argument.h"

#include "app/cli/command.h"
#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/inbox/inbox_reading.h"

namespace assay {

Result<InboxMarking> inboxMarkingFrom(db::Database& database, const Actor& actor, const QString& argument)
{
    InboxMarking marking;
    if (argument == QLatin1StringView("all")) {
        const auto size = database.read([](db::Connection& connection) { return audit::head(connection).size; });
        if (!size)
            return failed(size);
        marking.lastSeq = *size;
        return marking;
    }
    bool isNumber = false;
    const qint64 seq = argument.toLongLong(&isNumber);
    if (!isNumber)
        return fail(Error::Kind::Invalid, Text::tr("“%1” is neither all nor the number of an entry.").arg(argument),
                    usageDetail());
    const auto inbox = database.read([&](db::Connection& connection) {
        return inbox::inboxOf(connection, actor.person, database.clock().now(), {true, 5000});
    });
    if (!inbox)
        return failed(inbox);
    for (const InboxItem& item : inbox->items) {
        if (item.firstSeq > seq || item.seq < seq)
            continue;
        marking.firstSeq = item.firstSeq;
        marking.lastSeq = item.seq;
        marking.thing = item.things > 1 ? ThingName{} : item.thing;
        return marking;
    }
    return fail(Error::Kind::NotFound,
                Text::tr("Entry %1 is not in your inbox. Nothing was changed; list it to see what is.").arg(argument));
}

} // namespace assay
