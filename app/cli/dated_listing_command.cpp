// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dated_listing_command.h"

#include "app/cli/project_argument.h"
#include "app/cli/project_listing.h"
#include "app/cli/time_option.h"

namespace assay {

void DatedListingCommand::declare(QCommandLineParser& parser) const
{
    declareFormat(parser);
    declareMigrate(parser);
    declareAsOf(parser, asOfExplanation());
}

Result<Exit> DatedListingCommand::run(const QCommandLineParser& parser, QTextStream& out) const
{
    const Result<std::optional<qint64>> asOf = asOfFrom(parser);
    if (!asOf)
        return failed(asOf);
    return listProject(parser, [&](db::Database& database, ListingFormat format) {
        return list(database, parser.positionalArguments(), *asOf, format, out);
    });
}

} // namespace assay
