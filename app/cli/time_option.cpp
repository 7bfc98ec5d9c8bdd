// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"

#include "app/cli/command.h"
#include "core/base/moment.h"
#include "core/base/text.h"

namespace assay {
namespace {

const QString AsOfOption = QStringLiteral("as-of");
constexpr qint64 restOfDay = 86'400'000 - 1; ///< From its beginning, in milliseconds.
constexpr qsizetype dayLength = 10;          ///< Of "2027-01-31".

} // namespace

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

void declareAsOf(QCommandLineParser& parser, const QString& explanation)
{
    parser.addOption({AsOfOption, explanation, QStringLiteral("DAY")});
}

Result<std::optional<qint64>> asOfFrom(const QCommandLineParser& parser)
{
    const Result<std::optional<qint64>> begin = timeFrom(parser, AsOfOption);
    const bool isDay = parser.value(AsOfOption).simplified().size() == dayLength; // It means its end, a time itself.
    return begin && *begin && isDay ? Result<std::optional<qint64>>(**begin + restOfDay) : begin;
}

} // namespace assay
