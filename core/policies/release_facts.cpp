// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/release_facts.h"

#include "core/base/text.h"

namespace assay::policies {

QString documentFault(const DocumentFact& document)
{
    switch (document.state) {
    case DocumentFact::State::AsAdded:
        return {};
    case DocumentFact::State::Changed:
        return Text::tr("“%1” is not the file that was added").arg(document.evidence.title);
    case DocumentFact::State::Gone:
        break;
    }
    return Text::tr("“%1” is gone, or cannot be read here").arg(document.evidence.title);
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
