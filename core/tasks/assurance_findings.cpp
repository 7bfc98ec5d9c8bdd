// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance_sources.h"

#include "core/domain/finding.h"

namespace assay {
namespace {

AssuranceStage stageOfFinding(FindingState state)
{
    if (state == FindingState::Open)
        return AssuranceStage::Planned;
    const bool isWorkedOn = state == FindingState::InProgress || state == FindingState::ReadyForValidation;
    return isWorkedOn ? AssuranceStage::InProgress : AssuranceStage::Done;
}

} // namespace

void tasks::addFindingItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
{
    db::Statement rows = connection.prepare(
        "SELECT f.uid, f.key, f.title, f.severity, f.state, f.state_since, f.created_at, coalesce(o.name, ''),"
        " f.accepted_until, f.staged FROM finding f LEFT JOIN person o ON o.id = f.owner_id ORDER BY f.id");
    while (rows.step()) {
        Finding finding;
        finding.state = findingStateFromString(rows.text(4)).value_or(FindingState::Open);
        finding.acceptedUntil = rows.optionalInteger(8);
        const FindingState state = finding.stateAt(now);
        AssuranceItem item;
        item.source = AssuranceSource::Finding;
        item.thing = {"finding", rows.text(0)};
        item.key = rows.text(1);
        item.title = rows.text(2);
        item.kind = severityTitle(severityFromString(rows.text(3)).value_or(Severity::Critical));
        item.stage = stageOfFinding(state);
        item.state = findingStateTitle(state);
        item.since = rows.integer(5);
        item.age = (item.stage == AssuranceStage::Done ? item.since : now) - rows.integer(6);
        item.owner = rows.text(7);
        item.staged = rows.boolean(9);
        items.push_back(std::move(item));
    }
}

} // namespace assay
