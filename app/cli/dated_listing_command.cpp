// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dated_listing_command.h"

#include "app/cli/project_argument.h"
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
    const Result<ListingFormat> format = formatFrom(parser);
    if (!format)
        return failed(format);
    const Result<std::optional<qint64>> asOf = asOfFrom(parser);
    if (!asOf)
        return failed(asOf);
    const Result<std::unique_ptr<db::Database>> database = openProject(parser);
    if (!database)
        return failed(database);
    const Result<> listed = list(**database, parser.positionalArguments(), *asOf, *format, out);
    if (!listed)
        return failed(listed);
    return Exit::Done;
}

} // namespace assay
