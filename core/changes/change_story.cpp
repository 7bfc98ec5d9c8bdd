// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_story.h"

#include "core/changes/change_rows.h"
#include "core/changes/change_writing.h"
#include "core/people/people_store.h"
#include "core/service_levels/level_rows.h"
#include "core/usecases/use_case_party.h"

#include <algorithm>
#include <tuple>

namespace assay::changes {
namespace {

constexpr int toldChangeEntries = 100; ///< Of the history.

/// In lists: what asks something of somebody comes before what is over.
int rankOf(const ChangeRecord& change, qint64 now)
{
    if (change.reviewIsLate(now))
        return 0;
    switch (change.state) {
    case ChangeState::Submitted:
        return 1;
    case ChangeState::Approved:
    case ChangeState::Scheduled:
        return 2;
    case ChangeState::Draft:
        return 3;
    case ChangeState::Implemented:
        return 4;
    case ChangeState::Reviewed:
    case ChangeState::Failed:
    case ChangeState::Cancelled:
        break;
    }
    return 5;
}

} // namespace

std::vector<ChangeRecord> changeList(db::Connection& connection, qint64 now)
{
    std::vector<ChangeRecord> list = all(connection);
    std::stable_sort(list.begin(), list.end(), [&](const ChangeRecord& one, const ChangeRecord& other) {
        return std::tuple(rankOf(one, now), -one.createdAt) < std::tuple(rankOf(other, now), -other.createdAt);
    });
    return list;
}

std::vector<ChangeSubject> changeSubjects(db::Connection& connection)
{
    db::Statement rows =
        connection.prepare("SELECT r.uid, m.name || '@' || CAST(v.version AS TEXT) FROM release r JOIN model_version v"
                           " ON v.id = r.version_id JOIN registered_model m ON m.id = v.model_id ORDER BY r.id DESC");
    std::vector<ChangeSubject> subjects;
    while (rows.step())
        subjects.push_back({rows.text(0), rows.text(1)});
    return subjects;
}

ChangeStory changeStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now)
{
    ChangeStory story;
    story.asOf = now;
    story.change = byName(connection, name);
    const ChangeParty party = partyOf(connection, viewer, story.change.release);
    const RoleHolders holders = people::holders(connection, usecases::servedBy(connection, {}, story.change.release));
    story.refusals.edit = changeEditRefusal(story.change, party, holders);
    story.refusals.approve = changeApproveRefusal(story.change, party, holders);
    for (const ChangeState to :
         {ChangeState::Draft, ChangeState::Submitted, ChangeState::Scheduled, ChangeState::Implemented,
          ChangeState::Reviewed, ChangeState::Failed, ChangeState::Cancelled})
        story.refusals.step[to] = changeStepRefusal(story.change, to, party, holders);
    if (story.refusals.approve.isEmpty())
        story.approvesAs = approvingRoleOf(story.change, party);
    if (story.change.state == ChangeState::Submitted)
        story.standing = levels::all(connection)
                             .standing(WaitKind::Review, story.change.missingApprovals(), story.change.stateSince);
    story.releases = changeSubjects(connection);
    story.typeNames = typeNames(connection);
    story.holders = holders;
    story.history = thingHistory(connection, {{}, "change", story.change.uid}, toldChangeEntries);
    return story;
}

} // namespace assay::changes
