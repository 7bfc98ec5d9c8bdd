// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_listing.h"

#include "app/cli/project_argument.h"

namespace assay {

Result<Exit> listProject(const QCommandLineParser& parser,
                         const std::function<Result<>(db::Database&, ListingFormat)>& list)
{
    const Result<ListingFormat> format = formatFrom(parser);
    if (!format)
        return failed(format);
    const Result<std::unique_ptr<db::Database>> database = openProject(parser);
    if (!database)
        return failed(database);
    const Result<> listed = list(**database, *format);
    if (!listed)
        return failed(listed);
    return Exit::Done;
}

} // namespace assay
