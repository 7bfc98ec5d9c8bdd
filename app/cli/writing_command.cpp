// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"

#include "app/cli/project_argument.h"
#include "app/cli/seen_log.h"
#include "core/base/text.h"
#include "core/base/ulid.h"

namespace assay {
namespace {

const QString commandOption = QStringLiteral("command");

} // namespace

void WritingCommand::declare(QCommandLineParser& parser) const
{
    declareOptions(parser);
    parser.addOption({commandOption, Text::tr("A key of your own: the same key sent again changes nothing more."),
                      QStringLiteral("KEY")});
    declareMigrate(parser);
    if (isAdministration())
        declareAs(parser);
    else
        declareActor(parser);
}

Result<Exit> WritingCommand::run(const QCommandLineParser& parser, QTextStream& out) const
{
    const Result<std::unique_ptr<db::Database>> database = openToWrite(parser);
    if (!database)
        return failed(database);
    const Result<Actor> actor =
        isAdministration() ? administratorFrom(parser, **database) : actorFrom(parser, **database);
    if (!actor)
        return failed(actor);
    const QString command =
        parser.isSet(commandOption) ? parser.value(commandOption) : newUlid((*database)->clock().now());
    const Result<> written = write({parser, parser.positionalArguments(), **database, *actor, command, out});
    rememberLog(**database);
    if (!written && isAdministration())
        return failed(written);
    if (!written)
        return tl::unexpected<Error>(withRoleHint(parser, **database, *actor, written.error()));
    return Exit::Done;
}

} // namespace assay
