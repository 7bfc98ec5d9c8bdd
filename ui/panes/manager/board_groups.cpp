// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/board_groups.h"

#include "core/base/text.h"
#include "core/views/portfolio_view.h"
#include "ui/panes/manager/portfolio_cards.h"

#include <algorithm>

namespace assay {
namespace {

/// "In progress": a word as a heading.
QString asHeading(const QString& word)
{
    return word.left(1).toUpper() + word.mid(1);
}

/// The people who own use cases, by name; nobody comes last.
std::vector<Person> ownersOf(const std::vector<PortfolioCard>& cards)
{
    std::vector<Person> owners;
    for (const PortfolioCard& card : cards) {
        const bool known =
            std::any_of(owners.begin(), owners.end(), [&](const Person& owner) { return owner.uid == card.owner.uid; });
        if (!known)
            owners.push_back(card.owner);
    }
    std::sort(owners.begin(), owners.end(), [](const Person& a, const Person& b) {
        if (a.uid.isEmpty() != b.uid.isEmpty())
            return b.uid.isEmpty();
        return std::pair(a.name, a.uid) < std::pair(b.name, b.uid);
    });
    return owners;
}

constexpr std::array tiers{RiskTier::High, RiskTier::Medium, RiskTier::Low};

} // namespace

QString toString(BoardGrouping grouping)
{
    return portfolioGroupings().at(static_cast<int>(grouping));
}

std::optional<BoardGrouping> boardGroupingFrom(QStringView word)
{
    const auto found = std::find_if(boardGroupings.begin(), boardGroupings.end(),
                                    [word](BoardGrouping grouping) { return toString(grouping) == word; });
    return found == boardGroupings.end() ? std::nullopt : std::optional(*found);
}

QString groupingTitle(BoardGrouping grouping)
{
    switch (grouping) {
    case BoardGrouping::Stage:
        return Text::tr("stage");
    case BoardGrouping::Progress:
        return Text::tr("state");
    case BoardGrouping::Owner:
        return Text::tr("owner");
    case BoardGrouping::Risk:
        break;
    }
    return Text::tr("risk tier");
}

BoardGroups::BoardGroups(BoardGrouping grouping, const std::vector<PortfolioCard>& cards)
    : m_grouping(grouping)
{
    switch (grouping) {
    case BoardGrouping::Stage:
        for (PortfolioStage stage : portfolioStages)
            m_titles.append(stageTitle(stage));
        break;
    case BoardGrouping::Progress:
        for (Progress progress : allProgress)
            m_titles.append(asHeading(progressTitle(progress)));
        break;
    case BoardGrouping::Owner:
        for (const Person& owner : ownersOf(cards)) {
            m_owners.append(owner.uid);
            m_titles.append(owner.uid.isEmpty() ? Text::tr("Nobody") : nameOf(owner));
        }
        break;
    case BoardGrouping::Risk:
        for (RiskTier tier : tiers)
            m_titles.append(Text::tr("%1 risk").arg(tierTitle(tier)));
        break;
    }
}

int BoardGroups::columnOf(const PortfolioCard& card) const
{
    switch (m_grouping) {
    case BoardGrouping::Stage:
        return static_cast<int>(card.part());
    case BoardGrouping::Progress:
        return static_cast<int>(progressOf(card.useCase.state));
    case BoardGrouping::Owner:
        return static_cast<int>(m_owners.indexOf(card.owner.uid));
    case BoardGrouping::Risk:
        break;
    }
    return static_cast<int>(std::find(tiers.begin(), tiers.end(), card.useCase.riskTier) - tiers.begin());
}

int BoardGroups::columnOf(UseCaseState state) const
{
    if (m_grouping == BoardGrouping::Progress)
        return static_cast<int>(progressOf(state));
    const std::optional<PortfolioStage> stage = stageOf(state);
    return m_grouping == BoardGrouping::Stage && stage ? static_cast<int>(*stage) : -1;
}

QString BoardGroups::dropRefusal() const
{
    if (m_grouping == BoardGrouping::Owner)
        return Text::tr("an owner is changed by editing the use case");
    if (m_grouping == BoardGrouping::Risk)
        return Text::tr("a risk tier is changed by editing the use case");
    return {};
}

} // namespace assay
