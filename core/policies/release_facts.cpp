// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/release_facts.h"

#include "core/base/text.h"

namespace assay::policies {

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return QStringLiteral("low");
    case Severity::Medium:
        return QStringLiteral("medium");
    case Severity::High:
        return QStringLiteral("high");
    case Severity::Critical:
        break;
    }
    return QStringLiteral("critical");
}

std::optional<Severity> severityFromString(QStringView word)
{
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical}) {
        if (word == toString(severity))
            return severity;
    }
    return std::nullopt;
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return Text::tr("Low");
    case Severity::Medium:
        return Text::tr("Medium");
    case Severity::High:
        return Text::tr("High");
    case Severity::Critical:
        break;
    }
    return Text::tr("Critical");
}

QString toString(FileVerdict verdict)
{
    switch (verdict) {
    case FileVerdict::Safe:
        return QStringLiteral("safe");
    case FileVerdict::Suspicious:
        return QStringLiteral("suspicious");
    case FileVerdict::Invalid:
        return QStringLiteral("invalid");
    case FileVerdict::Dangerous:
        break;
    }
    return QStringLiteral("dangerous");
}

QString verdictTitle(FileVerdict verdict)
{
    switch (verdict) {
    case FileVerdict::Safe:
        return Text::tr("safe");
    case FileVerdict::Suspicious:
        return Text::tr("suspicious");
    case FileVerdict::Invalid:
        return Text::tr("invalid");
    case FileVerdict::Dangerous:
        break;
    }
    return Text::tr("dangerous");
}

} // namespace assay::policies
