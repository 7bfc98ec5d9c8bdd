// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio_filter.h"

#include <algorithm>

namespace assay {
namespace {

const QString riskMark = QStringLiteral("risk:");
const QString stageMark = QStringLiteral("stage:");
const QString techniqueMark = QStringLiteral("technique:");

/// The parts between spaces, where quotation marks keep the words of a technique together; elsewhere they are inches.
QStringList partsOf(const QString& text)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const QChar letter : text.simplified()) {
        if (letter == u'"')
            quoted = !quoted && part.compare(techniqueMark, Qt::CaseInsensitive) == 0;
        if (letter == u' ' && !quoted) {
            parts.append(part);
            part.clear();
        } else {
            part += letter;
        }
    }
    parts.append(part);
    parts.removeAll(QString());
    return parts;
}

} // namespace

bool PortfolioFilter::passes(const PortfolioCard& card) const
{
    const UseCase& useCase = card.useCase;
    if ((risk && *risk != useCase.riskTier) || (stage && *stage != card.part()))
        return false;
    if (!technique.isEmpty() && technique.compare(useCase.technique, Qt::CaseInsensitive) != 0)
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
    if (!technique.isEmpty())
        parts.append(techniqueMark + (technique.contains(u' ') ? u'"' + technique + u'"' : technique));
    if (!words.isEmpty())
        parts.append(words);
    return parts.join(u' ');
}

PortfolioFilter portfolioFilterFrom(const QString& text)
{
    PortfolioFilter filter;
    QStringList words;
    for (const QString& part : partsOf(text)) {
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
        else if (part.size() > techniqueMark.size() && part.startsWith(techniqueMark, Qt::CaseInsensitive))
            filter.technique = part.mid(techniqueMark.size()).remove(u'"').trimmed();
        else
            words.append(part);
    }
    filter.words = words.join(u' ');
    return filter;
}

} // namespace assay
