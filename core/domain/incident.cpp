// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/incident.h"

#include "core/base/word_table.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array IncidentStateWords{WordTitle{"Detected", QT_TRANSLATE_NOOP("IncidentState", "Detected")},
                                        WordTitle{"Acknowledged", QT_TRANSLATE_NOOP("IncidentState", "Acknowledged")},
                                        WordTitle{"Mitigated", QT_TRANSLATE_NOOP("IncidentState", "Mitigated")},
                                        WordTitle{"Resolved", QT_TRANSLATE_NOOP("IncidentState", "Resolved")},
                                        WordTitle{"Reviewed", QT_TRANSLATE_NOOP("IncidentState", "Reviewed")},
                                        WordTitle{"FalseAlarm", QT_TRANSLATE_NOOP("IncidentState", "False alarm")}};

constexpr std::array IncidentSteps{IncidentStep{IncidentState::Detected, IncidentState::Acknowledged},
                                   IncidentStep{IncidentState::Acknowledged, IncidentState::Mitigated},
                                   IncidentStep{IncidentState::Mitigated, IncidentState::Resolved},
                                   IncidentStep{IncidentState::Mitigated, IncidentState::Acknowledged, true},
                                   IncidentStep{IncidentState::Resolved, IncidentState::Reviewed},
                                   IncidentStep{IncidentState::Resolved, IncidentState::Acknowledged, true},
                                   IncidentStep{IncidentState::Detected, IncidentState::FalseAlarm, true},
                                   IncidentStep{IncidentState::Acknowledged, IncidentState::FalseAlarm, true},
                                   IncidentStep{IncidentState::Mitigated, IncidentState::FalseAlarm, true},
                                   IncidentStep{IncidentState::Resolved, IncidentState::FalseAlarm, true},
                                   IncidentStep{IncidentState::FalseAlarm, IncidentState::Acknowledged, true}};

} // namespace

QString toString(IncidentState state)
{
    return wordAt(IncidentStateWords, state);
}

std::optional<IncidentState> incidentStateFromString(QStringView word)
{
    return valueOfWord<IncidentState>(IncidentStateWords, word);
}

QString incidentStateTitle(IncidentState state)
{
    return titleAt("IncidentState", IncidentStateWords, state);
}

std::vector<IncidentState> allIncidentStates()
{
    return everyValue<IncidentState>(IncidentStateWords);
}

qint64 Incident::lastTime() const
{
    qint64 last = times.detected;
    for (const std::optional<qint64>& at :
         {times.acknowledged, times.mitigated, times.resolved, times.reopened, times.falseAlarm})
        last = std::max(last, at.value_or(last));
    return last;
}

std::vector<IncidentStep> incidentStepsFrom(IncidentState state)
{
    std::vector<IncidentStep> found;
    std::copy_if(IncidentSteps.begin(), IncidentSteps.end(), std::back_inserter(found),
                 [&](const IncidentStep& step) { return step.from == state; });
    return found;
}

std::optional<IncidentStep> incidentStep(IncidentState from, IncidentState to)
{
    for (const IncidentStep& step : incidentStepsFrom(from)) {
        if (step.to == to)
            return step;
    }
    return std::nullopt;
}

} // namespace assay
