// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio_filter.h"

#include <algorithm>

namespace assay {
namespace {

const QString riskMark = QStringLiteral("risk:");
const QString stageMark = QStringLiteral("stage:");

} // namespace

bool PortfolioFilter::passes(const PortfolioCard& card) const
{
    const UseCase& useCase = card.useCase;
    if ((risk && *risk != useCase.riskTier) || (stage && *stage != card.part()))
        return false;
    const QString texts[] = {useCase.key,
                             useCase.title,
                             useCase.problem,
                             useCase.decision,
                             useCase.technique,
                             useCase.valueHypothesis,
                             useCase.stopReason,
                             isHeldOrStopped(useCase) ? stopSentence(useCase.stopCode, useCase.stopReason) : QString(),
                             card.owner.name,
                             stateTitle(useCase.state),
                             progressTitle(progressOf(useCase.state))};
    return words.isEmpty() || std::any_of(std::begin(texts), std::end(texts), [&](const QString& text) {
               return text.contains(words, Qt::CaseInsensitive);
           });
}

QString PortfolioFilter::text() const
{
    QStringList parts;
    if (risk)
        parts.append(riskMark + toString(*risk));
    if (stage)
        parts.append(stageMark + toString(*stage));
    if (!words.isEmpty())
        parts.append(words);
    return parts.join(u' ');
}

PortfolioFilter portfolioFilterFrom(const QString& text)
{
    PortfolioFilter filter;
    QStringList words;
    for (const QString& part : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto risk = part.startsWith(riskMark, Qt::CaseInsensitive)
            ? riskTierFromString(part.mid(riskMark.size()).toLower())
            : std::nullopt;
        const auto stage = part.startsWith(stageMark, Qt::CaseInsensitive)
            ? portfolioStageFromString(part.mid(stageMark.size()))
            : std::nullopt;
        if (risk)
            filter.risk = risk;
        else if (stage)
            filter.stage = stage;
        else
            words.append(part);
    }
    filter.words = words.join(u' ');
    return filter;
}

} // namespace assay
