// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/version_option.h"

#include "app/cli/command.h"
#include "core/base/text.h"

namespace assay {
namespace {

const QString SeenOption = QStringLiteral("seen");

} // namespace

void declareSeenOption(QCommandLineParser& parser)
{
    parser.addOption({SeenOption,
                      Text::tr("The version that you have seen: a field that somebody changed after it is not "
                               "overwritten, and named."),
                      QStringLiteral("VERSION")});
}

Result<std::optional<qint64>> seenVersion(const QCommandLineParser& parser)
{
    if (!parser.isSet(SeenOption))
        return std::optional<qint64>();
    bool is = false;
    const qint64 version = parser.value(SeenOption).toLongLong(&is);
    if (!is || version < 1)
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” is no version: a number from 1.").arg(parser.value(SeenOption)), usageDetail());
    return std::optional(version);
}

} // namespace assay
