// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"

namespace assay {

Result<> TableCommand::list(db::Database& database, const QStringList& arguments, ListingFormat format,
                            QTextStream& out) const
{
    const qint64 now = database.clock().now();
    const Result<Listing> listing =
        database.read([&](db::Connection& connection) { return rows(connection, arguments, now); });
    if (!listing)
        return failed(listing);
    write(out, *listing, format);
    return {};
}

} // namespace assay
