// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/portfolio_cards.h"

#include "core/base/text.h"
#include "ui/models/time_text.h"

namespace assay {
namespace {

using State = UseCaseState;

QString factsOf(const PortfolioCard& card)
{
    const UseCase& useCase = card.useCase;
    QString fact = useCase.technique;
    if (!useCase.stopReason.isEmpty())
        fact = useCase.stopReason;
    else if (card.stage <= State::Framed || fact.isEmpty())
        fact = useCase.valueHypothesis;
    return fact.isEmpty() ? useCase.key : useCase.key + QStringLiteral(" · ") + fact;
}

QString tipOf(const PortfolioCard& card)
{
    QStringList lines{Text::tr("%1 since %2").arg(stateTitle(card.useCase.state), exactTime(card.since)),
                      Text::tr("%1 in this state; times before and after a return add up").arg(ageText(card.age))};
    if (card.staleAfter > 0)
        lines.append(Text::tr("85 % of those done with it took up to %1").arg(ageText(card.staleAfter)));
    if (!card.owner.name.isEmpty())
        lines.append(Text::tr("Owner: %1").arg(nameOf(card.owner)));
    if (!card.useCase.stopReason.isEmpty())
        lines.append(Text::tr("Reason: %1").arg(card.useCase.stopReason));
    if (card.useCase.staged)
        lines.append(Text::tr("Staged for the demo"));
    return lines.join(u'\n');
}

std::vector<BoardMark> marksOf(const PortfolioCard& card, const std::vector<Role>& held)
{
    std::vector<BoardMark> marks;
    if (card.stale())
        marks.push_back({Text::tr("Stale %1").arg(ageText(card.age)), Tone::Bad});
    if (stepExpectedOf(card.useCase, held))
        marks.push_back({Text::tr("Needs you"), Tone::Accent});
    return marks;
}

BoardCard boardCard(const PortfolioCard& card, const std::vector<Role>& held)
{
    return {.id = card.useCase.uid,
            .title = card.useCase.title,
            .line = factsOf(card),
            .state = stateMark(card.useCase.state),
            .marks = marksOf(card, held),
            .age = ageText(card.age),
            .tip = tipOf(card),
            .person = card.owner.name,
            .personUid = card.owner.uid};
}

bool passes(const PortfolioCard& card, const QString& filter)
{
    const UseCase& useCase = card.useCase;
    const QString texts[] = {useCase.key,
                             useCase.title,
                             useCase.problem,
                             useCase.technique,
                             useCase.valueHypothesis,
                             useCase.stopReason,
                             card.owner.name,
                             stateTitle(useCase.state),
                             stateMark(useCase.state).word};
    return filter.isEmpty() || std::any_of(std::begin(texts), std::end(texts), [&](const QString& text) {
               return text.contains(filter, Qt::CaseInsensitive);
           });
}

} // namespace

QStringList boardColumns()
{
    return {Text::tr("Framing"), Text::tr("Development"), Text::tr("Validation"),
            Text::tr("Release"), Text::tr("Production"),  Text::tr("Retired, stopped")};
}

int boardColumnOf(UseCaseState state)
{
    switch (state) {
    case State::Proposed:
    case State::Framed:
        return 0;
    case State::Approved:
    case State::Developing:
        return 1;
    case State::Validating:
        return 2;
    case State::Releasing:
        return 3;
    case State::Operating:
        return 4;
    case State::Retired:
    case State::Stopped:
        return 5;
    case State::OnHold:
        return -1; // Wherever it was.
    }
    return -1;
}

BoardMark stateMark(UseCaseState state)
{
    switch (state) {
    case State::Proposed:
    case State::Approved:
        return {Text::tr("planned"), Tone::Neutral};
    case State::Framed:
    case State::Developing:
    case State::Validating:
    case State::Releasing:
        return {Text::tr("in progress"), Tone::Accent};
    case State::Operating:
    case State::Retired:
        return {Text::tr("done"), Tone::Ok};
    case State::OnHold:
        return {Text::tr("on hold"), Tone::Warn};
    case State::Stopped:
        return {Text::tr("stopped"), Tone::Bad};
    }
    return {};
}

QString nameOf(const Person& person)
{
    return person.staged ? Text::tr("%1 (staged)").arg(person.name) : person.name;
}

std::vector<std::vector<BoardCard>> boardCards(const PortfolioSnapshot& snapshot, const QString& filter)
{
    std::vector<std::vector<BoardCard>> columns(static_cast<std::size_t>(boardColumns().size()));
    for (const PortfolioCard& card : snapshot.cards) {
        if (passes(card, filter.trimmed()))
            columns.at(static_cast<std::size_t>(boardColumnOf(card.stage))).push_back(boardCard(card, snapshot.held));
    }
    return columns;
}

} // namespace assay
