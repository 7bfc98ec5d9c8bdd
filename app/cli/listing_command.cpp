// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"

#include "app/cli/project_argument.h"

namespace assay {

void ListingCommand::declare(QCommandLineParser& parser) const
{
    declareFormat(parser);
    declareMigrate(parser);
}

Result<Exit> ListingCommand::run(const QCommandLineParser& parser, QTextStream& out) const
{
    const Result<ListingFormat> format = formatFrom(parser);
    if (!format)
        return failed(format);
    const Result<std::unique_ptr<db::Database>> database = openProject(parser);
    if (!database)
        return failed(database);
    const Result<> listed = list(**database, parser.positionalArguments(), *format, out);
    if (!listed)
        return failed(listed);
    return Exit::Done;
}

} // namespace assay
