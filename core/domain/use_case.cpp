// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/use_case.h"

#include <QCoreApplication>

#include <array>

namespace assay {
namespace {

using State = UseCaseState;

struct StateWord {
    State state;
    const char* word;
    const char* title;
};

constexpr std::array StateWords{
    StateWord{State::Proposed, "Proposed", QT_TRANSLATE_NOOP("UseCaseState", "Proposed")},
    StateWord{State::Framed, "Framed", QT_TRANSLATE_NOOP("UseCaseState", "Framed")},
    StateWord{State::Approved, "Approved", QT_TRANSLATE_NOOP("UseCaseState", "Approved")},
    StateWord{State::Developing, "Developing", QT_TRANSLATE_NOOP("UseCaseState", "Developing")},
    StateWord{State::Validating, "Validating", QT_TRANSLATE_NOOP("UseCaseState", "Validating")},
    StateWord{State::Releasing, "Releasing", QT_TRANSLATE_NOOP("UseCaseState", "Releasing")},
    StateWord{State::Operating, "Operating", QT_TRANSLATE_NOOP("UseCaseState", "Operating")},
    StateWord{State::Retired, "Retired", QT_TRANSLATE_NOOP("UseCaseState", "Retired")},
    StateWord{State::OnHold, "OnHold", QT_TRANSLATE_NOOP("UseCaseState", "On hold")},
    StateWord{State::Stopped, "Stopped", QT_TRANSLATE_NOOP("UseCaseState", "Stopped")},
};

constexpr std::array Steps{
    UseCaseTransition{State::Proposed, State::Framed, std::nullopt},
    UseCaseTransition{State::Framed, State::Approved, Role::Manager},
    UseCaseTransition{State::Approved, State::Developing, Role::DataScientist},
    UseCaseTransition{State::Developing, State::Validating, Role::DataScientist},
    UseCaseTransition{State::Validating, State::Releasing, Role::RiskAuditor},
    UseCaseTransition{State::Validating, State::Developing, Role::RiskAuditor, true, true},
    UseCaseTransition{State::Releasing, State::Operating, Role::DevOps},
    UseCaseTransition{State::Operating, State::Developing, Role::DataScientist, false, true},
    UseCaseTransition{State::Operating, State::Retired, Role::Manager},
};

struct TierWord {
    RiskTier tier;
    const char* word;
    const char* title;
};

constexpr std::array TierWords{TierWord{RiskTier::Low, "low", QT_TRANSLATE_NOOP("RiskTier", "Low")},
                               TierWord{RiskTier::Medium, "medium", QT_TRANSLATE_NOOP("RiskTier", "Medium")},
                               TierWord{RiskTier::High, "high", QT_TRANSLATE_NOOP("RiskTier", "High")}};

bool ended(State state)
{
    return state == State::Retired || state == State::Stopped;
}

} // namespace

QString toString(UseCaseState state)
{
    return QString::fromLatin1(StateWords.at(static_cast<std::size_t>(state)).word);
}

std::optional<UseCaseState> useCaseStateFromString(QStringView word)
{
    for (const StateWord& entry : StateWords) {
        if (word == QLatin1StringView(entry.word))
            return entry.state;
    }
    return std::nullopt;
}

QString stateTitle(UseCaseState state)
{
    return QCoreApplication::translate("UseCaseState", StateWords.at(static_cast<std::size_t>(state)).title);
}

QString toString(RiskTier tier)
{
    return QString::fromLatin1(TierWords.at(static_cast<std::size_t>(tier)).word);
}

std::optional<RiskTier> riskTierFromString(QStringView word)
{
    for (const TierWord& entry : TierWords) {
        if (word == QLatin1StringView(entry.word))
            return entry.tier;
    }
    return std::nullopt;
}

QString tierTitle(RiskTier tier)
{
    return QCoreApplication::translate("RiskTier", TierWords.at(static_cast<std::size_t>(tier)).title);
}

std::vector<UseCaseTransition> transitionsFrom(const UseCase& useCase)
{
    std::vector<UseCaseTransition> found;
    for (const UseCaseTransition& step : Steps) {
        if (step.from == useCase.state)
            found.push_back(step);
    }
    if (useCase.state == State::OnHold && useCase.stateBeforeHold)
        found.push_back({State::OnHold, *useCase.stateBeforeHold, Role::Manager});
    if (!ended(useCase.state)) {
        if (useCase.state != State::OnHold)
            found.push_back({useCase.state, State::OnHold, Role::Manager, true});
        found.push_back({useCase.state, State::Stopped, Role::Manager, true});
    }
    return found;
}

std::optional<UseCaseTransition> transition(const UseCase& useCase, UseCaseState to)
{
    for (const UseCaseTransition& step : transitionsFrom(useCase)) {
        if (step.to == to)
            return step;
    }
    return std::nullopt;
}

} // namespace assay
