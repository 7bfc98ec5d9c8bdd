// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/seen_log.h"

#include "app/cli/project_argument.h"
#include "core/base/text.h"
#include "core/checkpoints/rollback_check.h"

#include <cstdio>

namespace assay {
namespace {

void warn(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(Text::tr("WARNING: %1").arg(sentence)));
}

} // namespace

QString restoredHint()
{
    return Text::tr("If that has a reason, say it: assay-cli restored PROJECT --reason TEXT");
}

Result<std::unique_ptr<db::Database>> openToWrite(const QCommandLineParser& parser, int argument)
{
    Result<std::unique_ptr<db::Database>> opened = openProject(parser, argument);
    if (!opened)
        return opened;
    const Result<std::optional<LogAlarm>> alarm = alarmAgainstSeen(**opened, SeenCheckpoints::ofUser());
    if (!alarm)
        warn(alarm.error().message);
    else if (*alarm)
        warn((*alarm)->sentence() + u'\n' + restoredHint());
    return opened;
}

void rememberLog(db::Database& database)
{
    const Result<std::optional<LogAlarm>> alarm = checkAgainstSeen(database, SeenCheckpoints::ofUser());
    if (!alarm && alarm.error().kind != Error::Kind::Corrupt) // That one was told when it was opened.
        warn(alarm.error().message);
}

} // namespace assay
