// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"

#include "app/cli/project_argument.h"
#include "app/cli/project_listing.h"

namespace assay {

void ListingCommand::declare(QCommandLineParser& parser) const
{
    declareFormat(parser);
    declareMigrate(parser);
}

Result<Exit> ListingCommand::run(const QCommandLineParser& parser, QTextStream& out) const
{
    return listProject(parser, [&](db::Database& database, ListingFormat format) {
        return list(database, parser.positionalArguments(), format, out);
    });
}

} // namespace assay
