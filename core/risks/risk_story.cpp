// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_story.h"

#include "core/findings/finding_rows.h"
#include "core/people/people_store.h"
#include "core/risks/risk_rows.h"
#include "core/risks/risk_rules.h"
#include "core/usecases/use_case_party.h"

#include <algorithm>
#include <tuple>

namespace assay::risks {
namespace {

constexpr int toldRiskChanges = 100; ///< Of the history.

RiskRefusals riskRefusalsFor(const Risk& risk, const RiskParty& party, const RoleHolders& holders, qint64 now)
{
    RiskRefusals refusals;
    refusals.edit = riskEditRefusal(risk, party, holders);
    refusals.assess = riskAssessRefusal(risk, party, holders);
    refusals.lower = riskLowerRefusal(risk, party, holders);
    refusals.validate = riskValidateRefusal(risk, party, holders);
    refusals.offer = riskOfferRefusal(risk, party, holders);
    refusals.agree = riskStepRefusal(risk, RiskState::RiskAccepted, party, holders, now);
    refusals.close = riskStepRefusal(risk, RiskState::Closed, party, holders, now);
    refusals.reopen = riskStepRefusal(risk, RiskState::Assessed, party, holders, now);
    return refusals;
}

} // namespace

std::vector<Risk> riskList(db::Connection& connection, qint64 now)
{
    std::vector<Risk> list;
    for (Risk& risk : all(connection))
        list.push_back(asItStands(std::move(risk), now));
    const auto rank = [](const Risk& risk) {
        return std::tuple(risk.state == RiskState::Closed, risk.residual.has_value(),
                          risk.residual ? -risk.residual->score() : 0);
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const Risk& one, const Risk& other) { return rank(one) < rank(other); });
    return list;
}

RiskStory newRiskStory(db::Connection& connection, qint64 now)
{
    RiskStory story;
    story.asOf = now;
    for (const Person& person : people::all(connection)) {
        if (person.active)
            story.people.push_back(person);
    }
    story.subjects = findings::subjects(connection);
    story.findings = findings::all(connection);
    return story;
}

RiskStory riskStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now)
{
    RiskStory story = newRiskStory(connection, now);
    story.risk = asItStands(byName(connection, name), now);
    const UseCaseId about = usecases::servedBy(connection, story.risk.useCase, story.risk.release);
    const RiskParty party{people::byUid(connection, viewer.person).id, people::rolesActedIn(connection, viewer, about)};
    story.refusals = riskRefusalsFor(story.risk, party, people::holders(connection, about), now);
    story.history = thingHistory(connection, {{}, "risk", story.risk.uid}, toldRiskChanges);
    return story;
}

} // namespace assay::risks
