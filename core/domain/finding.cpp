// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finding.h"

#include "core/base/word_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array SeverityWords{WordTitle{"low", QT_TRANSLATE_NOOP("Severity", "Low")},
                                   WordTitle{"medium", QT_TRANSLATE_NOOP("Severity", "Medium")},
                                   WordTitle{"high", QT_TRANSLATE_NOOP("Severity", "High")},
                                   WordTitle{"critical", QT_TRANSLATE_NOOP("Severity", "Critical")}};

constexpr std::array FindingStateWords{
    WordTitle{"Open", QT_TRANSLATE_NOOP("FindingState", "Open")},
    WordTitle{"InProgress", QT_TRANSLATE_NOOP("FindingState", "In progress")},
    WordTitle{"ReadyForValidation", QT_TRANSLATE_NOOP("FindingState", "Ready for validation")},
    WordTitle{"RiskAccepted", QT_TRANSLATE_NOOP("FindingState", "Risk accepted")},
    WordTitle{"Closed", QT_TRANSLATE_NOOP("FindingState", "Closed")}};

constexpr std::array FindingRuleWords{
    WordTitle{"artifact-changed", QT_TRANSLATE_NOOP("FindingRule", "Files of a release changed")},
    WordTitle{"decides-against-framing", QT_TRANSLATE_NOOP("FindingRule", "Decides otherwise than its framing says")},
    WordTitle{"deployed-in-freeze", QT_TRANSLATE_NOOP("FindingRule", "Deployed in a freeze")},
    WordTitle{"deployed-through-closed-gate", QT_TRANSLATE_NOOP("FindingRule", "Deployed through a closed gate")},
    WordTitle{"deployed-without-approval", QT_TRANSLATE_NOOP("FindingRule", "Deployed without approval")},
    WordTitle{"deployed-without-change", QT_TRANSLATE_NOOP("FindingRule", "Deployed without a change")},
    WordTitle{"plan-after-results", QT_TRANSLATE_NOOP("FindingRule", "Planned after results")},
    WordTitle{"skill-gap", QT_TRANSLATE_NOOP("FindingRule", "Skills are missing")}};

constexpr std::array FindingSteps{
    FindingTransition{FindingState::Open, FindingState::InProgress, FindingActor::Owner},
    FindingTransition{FindingState::InProgress, FindingState::ReadyForValidation, FindingActor::Owner},
    FindingTransition{FindingState::ReadyForValidation, FindingState::Closed, FindingActor::RiskAuditor},
    FindingTransition{FindingState::ReadyForValidation, FindingState::Open, FindingActor::RiskAuditor, true},
    FindingTransition{FindingState::Open, FindingState::RiskAccepted, FindingActor::AgreeingAuditor, true}};

} // namespace

QString toString(Severity severity)
{
    return wordAt(SeverityWords, severity);
}

std::optional<Severity> severityFromString(QStringView word)
{
    return valueOfWord<Severity>(SeverityWords, word);
}

QString severityTitle(Severity severity)
{
    return titleAt("Severity", SeverityWords, severity);
}

QString toString(FindingState state)
{
    return wordAt(FindingStateWords, state);
}

std::optional<FindingState> findingStateFromString(QStringView word)
{
    return valueOfWord<FindingState>(FindingStateWords, word);
}

QString findingStateTitle(FindingState state)
{
    return titleAt("FindingState", FindingStateWords, state);
}

QString findingRuleTitle(const QString& rule)
{
    const QString fault = rule.section(u'/', 0, 0);
    const auto known = std::find_if(FindingRuleWords.begin(), FindingRuleWords.end(),
                                    [&](const WordTitle& each) { return fault == QLatin1StringView(each.word); });
    if (known == FindingRuleWords.end())
        return rule;
    const QString title = QCoreApplication::translate("FindingRule", known->title);
    const QString environment = rule.section(u'/', 1);
    return environment.isEmpty() ? title
                                 : QCoreApplication::translate("FindingRule", "%1 (%2)").arg(title, environment);
}

FindingState Finding::stateAt(qint64 now) const
{
    const bool ended = state == FindingState::RiskAccepted && acceptedUntil.value_or(0) <= now;
    return ended ? FindingState::Open : state;
}

bool Finding::isOfferedAt(qint64 now) const
{
    return state == FindingState::Open && accepter.id && acceptedUntil.value_or(0) > now;
}

bool Finding::isOverdue(qint64 now) const
{
    const bool waits = state == FindingState::Open || state == FindingState::InProgress;
    return waits && dueAt && *dueAt < now;
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
