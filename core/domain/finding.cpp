// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct SeverityWord {
    const char* word;
    const char* title;
};

constexpr std::array SeverityWords{SeverityWord{"low", QT_TRANSLATE_NOOP("Severity", "Low")},
                                   SeverityWord{"medium", QT_TRANSLATE_NOOP("Severity", "Medium")},
                                   SeverityWord{"high", QT_TRANSLATE_NOOP("Severity", "High")},
                                   SeverityWord{"critical", QT_TRANSLATE_NOOP("Severity", "Critical")}};

struct FindingStateWord {
    const char* word;
    const char* title;
};

constexpr std::array FindingStateWords{
    FindingStateWord{"Open", QT_TRANSLATE_NOOP("FindingState", "Open")},
    FindingStateWord{"InProgress", QT_TRANSLATE_NOOP("FindingState", "In progress")},
    FindingStateWord{"ReadyForValidation", QT_TRANSLATE_NOOP("FindingState", "Ready for validation")},
    FindingStateWord{"Closed", QT_TRANSLATE_NOOP("FindingState", "Closed")},
    FindingStateWord{"RiskAccepted", QT_TRANSLATE_NOOP("FindingState", "Risk accepted")}};

constexpr std::array FindingSteps{
    FindingTransition{FindingState::Open, FindingState::InProgress, FindingActor::Owner},
    FindingTransition{FindingState::InProgress, FindingState::ReadyForValidation, FindingActor::Owner},
    FindingTransition{FindingState::ReadyForValidation, FindingState::Closed, FindingActor::RiskAuditor},
    FindingTransition{FindingState::ReadyForValidation, FindingState::Open, FindingActor::RiskAuditor, true},
    FindingTransition{FindingState::Open, FindingState::RiskAccepted, FindingActor::AgreeingAuditor, true}};

/// The place in `words` of the one that is `word`.
template <typename Value, typename Words>
std::optional<Value> valueOfWord(const Words& words, QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto& entry) { return word == QLatin1StringView(entry.word); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Value>(found - words.begin()));
}

} // namespace

QString toString(Severity severity)
{
    return QString::fromLatin1(SeverityWords.at(static_cast<std::size_t>(severity)).word);
}

std::optional<Severity> severityFromString(QStringView word)
{
    return valueOfWord<Severity>(SeverityWords, word);
}

QString severityTitle(Severity severity)
{
    return QCoreApplication::translate("Severity", SeverityWords.at(static_cast<std::size_t>(severity)).title);
}

QString toString(FindingState state)
{
    return QString::fromLatin1(FindingStateWords.at(static_cast<std::size_t>(state)).word);
}

std::optional<FindingState> findingStateFromString(QStringView word)
{
    return valueOfWord<FindingState>(FindingStateWords, word);
}

QString findingStateTitle(FindingState state)
{
    return QCoreApplication::translate("FindingState", FindingStateWords.at(static_cast<std::size_t>(state)).title);
}

FindingState Finding::stateAt(qint64 now) const
{
    const bool ended = state == FindingState::RiskAccepted && acceptedUntil.value_or(0) <= now;
    return ended ? FindingState::Open : state;
}

std::vector<FindingTransition> findingTransitionsFrom(FindingState state)
{
    std::vector<FindingTransition> found;
    for (const FindingTransition& step : FindingSteps) {
        if (step.from == state)
            found.push_back(step);
    }
    return found;
}

std::optional<FindingTransition> findingTransition(FindingState from, FindingState to)
{
    for (const FindingTransition& step : findingTransitionsFrom(from)) {
        if (step.to == to)
            return step;
    }
    return std::nullopt;
}

} // namespace assay
