// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/raci/duty_gaps.h"

#include "core/people/people_store.h"
#include "core/raci/duty_rows.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace assay::duties {

std::optional<DutyStage> dutyStageOf(UseCaseState state)
{
    switch (state) {
    case UseCaseState::Proposed:
    case UseCaseState::Framed:
        return DutyStage::Frame;
    case UseCaseState::Approved:
        return DutyStage::Data; // Until development begins its data are made ready.
    case UseCaseState::Developing:
        return DutyStage::Develop;
    case UseCaseState::Validating:
        return DutyStage::Validate;
    case UseCaseState::Releasing:
        return DutyStage::Release;
    case UseCaseState::Operating:
        return DutyStage::Operate;
    case UseCaseState::Retired:
    case UseCaseState::OnHold:
    case UseCaseState::Stopped:
        break;
    }
    return std::nullopt;
}

std::vector<DutyGap> gaps(db::Connection& connection)
{
    std::map<qint64, std::vector<DutyEntry>> entries;
    for (DutyEntry& entry : all(connection))
        entries[entry.useCase.value].push_back(std::move(entry));
    std::map<qint64, QString> names;
    for (const Person& person : people::all(connection))
        names[person.id.value] = person.name;
    std::vector<DutyGap> found;
    for (UseCase& useCase : usecases::all(connection)) {
        if (useCase.state == UseCaseState::Retired || useCase.state == UseCaseState::Stopped)
            continue;
        DutyGap gap;
        gap.stages = stagesWithoutAccountable(entries[useCase.id.value]);
        if (gap.stages.empty())
            continue;
        const std::optional<DutyStage> now = dutyStageOf(useCase.state);
        gap.isNow = now && std::find(gap.stages.begin(), gap.stages.end(), *now) != gap.stages.end();
        gap.owner = names[useCase.owner.value];
        gap.useCase = std::move(useCase);
        found.push_back(std::move(gap));
    }
    std::stable_sort(found.begin(), found.end(), [](const DutyGap& one, const DutyGap& other) {
        return std::tuple(one.isNow, one.stages.size()) > std::tuple(other.isNow, other.stages.size());
    });
    return found;
}

} // namespace assay::duties
