// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/portfolio_cards.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/domain/stop_reason.h"
#include "ui/models/time_text.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/staged_words.h"

namespace assay {
namespace {

using State = UseCaseState;

constexpr int metricDigits = 3; ///< Of a metric on a card.

QString runsWord(qint64 runs)
{
    return runs == 1 ? Text::tr("1 run") : Text::tr("%1 runs").arg(runs);
}

/// "screening v3 · Best test/auc 0.747 · 10 runs"; empty where nothing of it is known.
QString evidenceOf(const UseCaseEvidence& evidence)
{
    QStringList parts;
    if (!evidence.model.isEmpty())
        parts.append(shownText(evidence.model));
    if (!evidence.metric.isEmpty())
        parts.append(
            Text::tr("Best %1 %2").arg(shownText(evidence.metric), QString::number(evidence.best, 'g', metricDigits)));
    if (evidence.runs > 0)
        parts.append(runsWord(evidence.runs));
    return parts.join(QStringLiteral(" · "));
}

QString tipOf(const PortfolioCard& card)
{
    QStringList lines{
        Text::tr("%1 · %2 since %3").arg(card.useCase.key, stateTitle(card.useCase.state), exactTime(card.since)),
        Text::tr("%1 in this state; times before and after a return add up").arg(ageText(card.age))};
    if (card.staleAfter > 0)
        lines.append(Text::tr("85 % of those done with it took up to %1").arg(ageText(card.staleAfter)));
    if (!card.owner.name.isEmpty())
        lines.append(Text::tr("Owner: %1").arg(nameOf(card.owner)));
    if (!card.useCase.technique.isEmpty())
        lines.append(Text::tr("Technique: %1").arg(card.useCase.technique));
    if (card.evidence.runs > 0)
        lines.append(Text::tr("In its experiments: %1").arg(runsWord(card.evidence.runs)));
    if (card.evidence.editions > 0)
        lines.append(Text::tr("Of its report: %1")
                         .arg(card.evidence.editions == 1 ? Text::tr("1 edition")
                                                          : Text::tr("%1 editions").arg(card.evidence.editions)));
    if (card.returned())
        lines.append(Text::tr("Returned by validation: %1").arg(card.stays.back().reason));
    if (isHeldOrStopped(card.useCase))
        lines.append(Text::tr("Reason: %1").arg(stopSentence(card.useCase.stopCode, card.useCase.stopReason)));
    if (card.useCase.staged)
        lines.append(Text::tr("Staged for the demo"));
    return lines.join(u'\n');
}

QString findingsWord(const UseCaseTroubles& troubles)
{
    if (troubles.graveFindings > 0)
        return troubles.graveFindings == 1 ? Text::tr("1 grave finding")
                                           : Text::tr("%1 grave findings").arg(troubles.graveFindings);
    return troubles.findings == 1 ? Text::tr("1 finding") : Text::tr("%1 findings").arg(troubles.findings);
}

std::vector<BoardMark> marksOf(const PortfolioCard& card, const std::vector<Role>& held)
{
    std::vector<BoardMark> marks;
    if (card.troubles.suspendedReleases > 0)
        marks.push_back({Text::tr("Suspended"), Tone::Bad});
    if (card.troubles.findings > 0)
        marks.push_back({findingsWord(card.troubles), card.troubles.graveFindings > 0 ? Tone::Bad : Tone::Warn});
    if (card.stale())
        marks.push_back({Text::tr("Stale %1").arg(ageText(card.age)), Tone::Bad});
    if (card.returned())
        marks.push_back({Text::tr("Returned"), Tone::Warn});
    if (card.owner.name.isEmpty() && card.part() != PortfolioStage::Ended)
        marks.push_back({Text::tr("No owner"), Tone::Warn});
    if (stepExpectedOf(card.useCase, held))
        marks.push_back({Text::tr("Needs you"), Tone::Accent});
    return marks;
}

BoardCard boardCard(const PortfolioCard& card, const std::vector<Role>& held)
{
    return {.id = card.useCase.uid,
            .title = shownLine(card.useCase.title),
            .line = shownLine(factOf(card)),
            .state = stateMark(card.useCase.state),
            .marks = marksOf(card, held),
            .age = ageText(card.age),
            .tip = shownPart(tipOf(card)),
            .person = shownLine(card.owner.name),
            .personUid = card.owner.uid};
}

} // namespace

QString factOf(const PortfolioCard& card)
{
    const UseCase& useCase = card.useCase;
    if (isHeldOrStopped(useCase))
        return Text::tr("Reason: %1").arg(stopCodeTitle(stopCodeOf(useCase.stopCode, useCase.stopReason)));
    const UseCaseEvidence& evidence = card.evidence;
    QString known = evidenceOf(evidence);
    if (evidence.model.isEmpty() && evidence.metric.isEmpty() && evidence.runs > 0 && !useCase.technique.isEmpty())
        known = useCase.technique + QStringLiteral(" · ") + known; // A number of runs alone says little.
    QStringList candidates{known, useCase.technique, useCase.valueHypothesis, useCase.key};
    if (card.part() == PortfolioStage::Framing)
        candidates.move(2, 0);
    candidates.removeAll(QString());
    return useCase.state == State::Releasing ? Text::tr("In release · %1").arg(candidates.constFirst())
                                             : candidates.constFirst();
}

BoardMark stateMark(UseCaseState state)
{
    constexpr std::array tones{Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad};
    const Progress progress = progressOf(state);
    return {progressTitle(progress), tones.at(static_cast<std::size_t>(progress))};
}

QString nameOf(const Person& person)
{
    return stagedWords(shownText(person.name), person.staged);
}

std::vector<std::vector<BoardCard>> boardCards(const PortfolioSnapshot& snapshot, const BoardGroups& groups,
                                               const PortfolioFilter& filter)
{
    std::vector<std::vector<BoardCard>> columns(static_cast<std::size_t>(groups.titles().size()));
    for (const PortfolioCard& card : snapshot.cards) {
        if (filter.passes(card))
            columns.at(static_cast<std::size_t>(groups.columnOf(card)))
                .push_back(boardCard(card, snapshot.heldFor(card.useCase.id)));
    }
    return columns;
}

} // namespace assay
