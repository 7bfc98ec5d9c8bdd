// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/personal_listing_command.h"

#include "app/cli/project_argument.h"
#include "app/cli/project_listing.h"

namespace assay {

void PersonalListingCommand::declare(QCommandLineParser& parser) const
{
    declareOptions(parser);
    declareFormat(parser);
    declareMigrate(parser);
    declareActor(parser);
}

Result<Exit> PersonalListingCommand::run(const QCommandLineParser& parser, QTextStream& out) const
{
    return listProject(parser, [&](db::Database& database, ListingFormat format) -> Result<> {
        const Result<Actor> actor = actorFrom(parser, database);
        if (!actor)
            return failed(actor);
        const qint64 now = database.clock().now();
        const Result<Listing> listing =
            database.read([&](db::Connection& connection) { return rows(connection, parser, actor->person, now); });
        if (!listing)
            return failed(listing);
        write(out, *listing, format);
        return {};
    });
}

} // namespace assay
