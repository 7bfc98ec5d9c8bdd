// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_story.h"

#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_rules.h"
#include "core/people/people_store.h"

#include <algorithm>
#include <tuple>

namespace assay::decisions {
namespace {

constexpr int toldDecisionChanges = 100; ///< Of the history.

QString useCaseUidOf(db::Connection& connection, UseCaseId id)
{
    db::Statement row = connection.prepare("SELECT uid FROM use_case WHERE id = ?");
    return id && row.bind(id.value).step() ? row.text(0) : QString();
}

} // namespace

std::vector<DecisionRecord> decisionList(db::Connection& connection, qint64 now)
{
    std::vector<DecisionRecord> list = all(connection);
    const auto rank = [now](const DecisionRecord& decision) {
        return std::tuple(decision.state != DecisionState::Proposed, !decision.reviewIsDue(now), -decision.createdAt);
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const DecisionRecord& one, const DecisionRecord& other) { return rank(one) < rank(other); });
    return list;
}

std::vector<WrittenWords> effectsOf(db::Connection& connection, const DecisionRecord& decision)
{
    return wordsWritten(
        connection, {QStringLiteral("decision"), decision.uid, QStringLiteral("measured"), QStringLiteral("effect")},
        decision.measured);
}

DecisionStory decisionStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now)
{
    DecisionStory story;
    story.asOf = now;
    story.decision = byName(connection, name);
    story.useCaseUid = useCaseUidOf(connection, story.decision.useCase);
    const UseCaseId useCase = story.decision.useCase;
    const DecisionParty party{people::byUid(connection, viewer.person).id,
                              people::rolesActedIn(connection, viewer, useCase)};
    const RoleHolders holders = people::holders(connection, useCase);
    const auto step = [&](DecisionState to) { return decisionStepRefusal(story.decision, to, party, holders); };
    story.refusals = {decisionEditRefusal(story.decision, party, holders), step(DecisionState::Accepted),
                      step(DecisionState::Rejected), step(DecisionState::Deprecated)};
    story.effects = effectsOf(connection, story.decision);
    story.history = thingHistory(connection, {{}, "decision", story.decision.uid}, toldDecisionChanges);
    return story;
}

} // namespace assay::decisions
