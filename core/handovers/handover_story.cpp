// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handovers/handover_story.h"

#include "core/handovers/handover_rows.h"
#include "core/handovers/handover_rules.h"
#include "core/people/people_store.h"
#include "core/service_levels/level_rows.h"

#include <algorithm>
#include <tuple>

namespace assay::handovers {
namespace {

constexpr int toldHandoverChanges = 100; ///< Of the history.

bool isOnItsWay(const Handover& handover)
{
    return handover.state == HandoverState::Offered || handover.state == HandoverState::Returned;
}

/// Where it stands while its receiver has it.
void tellStanding(Handover& handover, const ServiceLevels& levels)
{
    if (handover.state == HandoverState::Offered)
        handover.standing =
            levels.standing(WaitKind::Handover, {handover.to}, handover.offeredAt, handover.waitedBefore);
}

void addReleases(db::Connection& connection, qint64 useCase, const QString& useCaseUid,
                 std::vector<HandoverSubject>& subjects)
{
    db::Statement rows =
        connection.prepare("SELECT m.name || '@' || CAST(v.version AS TEXT), r.uid FROM release r JOIN model_version v"
                           " ON v.id = r.version_id JOIN registered_model m ON m.id = v.model_id"
                           " WHERE r.use_case_id = ? ORDER BY r.id DESC");
    rows.bind(useCase);
    while (rows.step())
        subjects.push_back({rows.text(0), useCaseUid, rows.text(1)});
}

} // namespace

std::vector<Handover> handoverList(db::Connection& connection, qint64)
{
    std::vector<Handover> list = all(connection);
    const ServiceLevels levels = levels::all(connection);
    for (Handover& handover : list)
        tellStanding(handover, levels);
    const auto rank = [](const Handover& handover) {
        const bool open = isOnItsWay(handover);
        return std::tuple(!open, open ? handover.offeredAt : -handover.offeredAt);
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const Handover& one, const Handover& other) { return rank(one) < rank(other); });
    return list;
}

std::vector<HandoverSubject> handoverSubjects(db::Connection& connection)
{
    std::vector<HandoverSubject> subjects;
    db::Statement rows = connection.prepare("SELECT id, uid, key, title FROM use_case ORDER BY id");
    while (rows.step()) {
        subjects.push_back({rows.text(2) + QStringLiteral(" · ") + rows.text(3), rows.text(1), {}});
        addReleases(connection, rows.integer(0), rows.text(1), subjects);
    }
    return subjects;
}

HandoverStory handoverStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now)
{
    HandoverStory story;
    story.asOf = now;
    story.handover = byName(connection, name);
    tellStanding(story.handover, levels::all(connection));
    const Handover& handover = story.handover;
    db::Statement row = connection.prepare("SELECT uid, title FROM use_case WHERE id = ?");
    row.bind(handover.useCase.value).step();
    story.useCaseUid = row.text(0);
    story.useCaseTitle = row.text(1);
    const HandoverParty party{people::byUid(connection, viewer.person).id,
                              people::rolesActedIn(connection, viewer, handover.useCase)};
    const RoleHolders holders = people::holders(connection, handover.useCase);
    const HandoverState standing =
        handover.state == HandoverState::Returned ? HandoverState::Returned : HandoverState::Offered;
    story.refusals = {answerRefusal(handover, party, holders), receiverRefusal(handover, party, holders),
                      acceptRefusal(handover, party, holders), authorRefusal(handover, HandoverState::Returned, party),
                      authorRefusal(handover, standing, party)};
    story.history = thingHistory(connection, {{}, "handover", handover.uid}, toldHandoverChanges);
    return story;
}

} // namespace assay::handovers
