// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"

#include "app/cli/command.h"
#include "core/base/moment.h"
#include "core/base/text.h"

namespace assay {

Result<std::optional<qint64>> timeFrom(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option))
        return std::optional<qint64>();
    const QString text = parser.value(option);
    const std::optional<qint64> moment = momentFrom(text);
    if (!moment) {
        return fail(Error::Kind::Invalid, Text::tr("“%1” is no day; one is written as in 2027-01-31.").arg(text),
                    usageDetail());
    }
    return moment;
}

} // namespace assay
