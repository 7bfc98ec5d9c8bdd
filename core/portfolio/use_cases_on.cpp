// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/use_cases_on.h"

#include "core/portfolio/portfolio_snapshot.h"
#include "core/usecases/use_case_store.h"

#include <map>

namespace assay {

UseCase asItWas(UseCase useCase, const StageHistory& history)
{
    const StageStay& last = history.stays.back();
    useCase.state = history.state();
    useCase.stateSince = last.from;
    useCase.stateBeforeHold = history.stage() == history.state() ? std::nullopt : std::optional(history.stage());
    useCase.iteration = last.round;
    useCase.stopReason = isHeldOrStopped(useCase) ? last.reason : QString();
    useCase.stopCode = last.code ? toString(*last.code) : QString();
    return useCase;
}

std::vector<UseCase> useCasesOn(db::Connection& connection, qint64 past)
{
    std::vector<StageEvent> events = stageEvents(connection);
    std::erase_if(events, [past](const StageEvent& event) { return event.at > past; });
    const std::vector<StageHistory> histories = replay(events);
    std::map<QString, const StageHistory*> byUid;
    for (const StageHistory& history : histories)
        byUid[history.useCase] = &history;
    std::vector<UseCase> then;
    for (UseCase& useCase : usecases::all(connection)) {
        const auto history = byUid.find(useCase.uid);
        if (history != byUid.end())
            then.push_back(asItWas(std::move(useCase), *history->second));
    }
    return then;
}

} // namespace assay
