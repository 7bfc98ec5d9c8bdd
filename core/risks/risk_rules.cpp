// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_rules.h"

#include "core/base/text.h"

#include <algorithm>

namespace assay {
namespace {

bool actsAsRisk(const RiskParty& party, std::initializer_list<Role> roles)
{
    return std::any_of(roles.begin(), roles.end(), [&](Role role) {
        return std::find(party.acting.begin(), party.acting.end(), role) != party.acting.end();
    });
}

QString riskRole(Role role, const RoleHolders& holders)
{
    return Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
}

bool isRiskOwner(const Risk& risk, const RiskParty& party)
{
    return risk.owner.id && risk.owner.id == party.person;
}

QString notInState(const Risk& risk, const QString& what)
{
    return Text::tr("%1 is %2, and %3. Nothing was changed.").arg(risk.key, riskStateTitle(risk.state), what);
}

/// The owner of a risk does not judge it.
QString auditorRefusal(const Risk& risk, const QString& rule, const RiskParty& party, const RoleHolders& holders)
{
    if (!actsAsRisk(party, {Role::RiskAuditor}))
        return Text::tr("%1 by a %2. Nothing was changed; ask one of them.")
            .arg(rule, riskRole(Role::RiskAuditor, holders));
    if (isRiskOwner(risk, party))
        return Text::tr("%1 is %2's own, so another person judges it. Nothing was changed; ask another %3.")
            .arg(risk.key, risk.owner.name, riskRole(Role::RiskAuditor, holders));
    return {};
}

QString agreementToBear(const Risk& risk, const RiskParty& party, const RoleHolders& holders, qint64 now)
{
    if (!risk.accepter.id) {
        return Text::tr(
                   "Nobody offers to bear %1. Nothing was changed; a %2 or a %3 has to offer it, with a reason and "
                   "a day on which it ends.")
            .arg(risk.key, riskRole(Role::Manager, holders), riskRole(Role::BusinessOwner, holders));
    }
    if (risk.acceptedUntil.value_or(0) <= now)
        return Text::tr("%1's offer to bear %2 has ended. Nothing was changed; ask for a new one.")
            .arg(risk.accepter.name, risk.key);
    if (risk.accepter.id == party.person)
        return Text::tr("%1 bears %2, so another person agrees to it. Nothing was changed; ask another %3.")
            .arg(risk.accepter.name, risk.key, riskRole(Role::RiskAuditor, holders));
    return {};
}

} // namespace

QString riskEditRefusal(const Risk& risk, const RiskParty& party, const RoleHolders& holders)
{
    if (risk.state == RiskState::Closed)
        return Text::tr("%1 is closed and stays as it is. Nothing was changed; take it back or raise another.")
            .arg(risk.key);
    const bool isPart = isRiskOwner(risk, party) || risk.raisedBy.id == party.person;
    if (isPart || actsAsRisk(party, {Role::RiskAuditor, Role::Manager}))
        return {};
    return Text::tr(
               "What %1 says is changed by its owner, by %2, who raised it, a %3 or a %4. Nothing was changed; ask "
               "one of them.")
        .arg(risk.key, risk.raisedBy.name, riskRole(Role::RiskAuditor, holders), riskRole(Role::Manager, holders));
}

QString riskAssessRefusal(const Risk& risk, const RiskParty& party, const RoleHolders& holders)
{
    if (risk.state == RiskState::RiskAccepted || risk.state == RiskState::Closed)
        return notInState(risk, Text::tr("it is judged anew once it was taken back to Assessed"));
    return auditorRefusal(risk, Text::tr("%1 is assessed").arg(risk.key), party, holders);
}

QString riskLowerRefusal(const Risk& risk, const RiskParty& party, const RoleHolders& holders)
{
    if (risk.state != RiskState::Assessed && risk.state != RiskState::Treated)
        return notInState(risk, Text::tr("evidence that it is less counts for a risk that is assessed or treated"));
    const bool isPart = isRiskOwner(risk, party) || risk.raisedBy.id == party.person;
    if (isPart || actsAsRisk(party, {Role::RiskAuditor}))
        return {};
    return Text::tr("Evidence that %1 is less is brought by its owner, by %2, who raised it, or a %3. Nothing was "
                    "changed; ask one of them.")
        .arg(risk.key, risk.raisedBy.name, riskRole(Role::RiskAuditor, holders));
}

QString riskValidateRefusal(const Risk& risk, const RiskParty& party, const RoleHolders& holders)
{
    if (!risk.lowering)
        return Text::tr("There is no evidence to validate that %1 is less. Nothing was changed.").arg(risk.key);
    if (const QString refusal =
            auditorRefusal(risk, Text::tr("What lowers %1 is validated").arg(risk.key), party, holders);
        !refusal.isEmpty())
        return refusal;
    if (risk.lowering->by.id == party.person)
        return Text::tr("%1 brought the evidence for %2, so another person validates it. Nothing was changed; ask "
                        "another %3.")
            .arg(risk.lowering->by.name, risk.key, riskRole(Role::RiskAuditor, holders));
    return {};
}

QString riskOfferRefusal(const Risk& risk, const RiskParty& party, const RoleHolders& holders)
{
    if (!isRiskStep(risk.state, RiskState::RiskAccepted))
        return notInState(risk, Text::tr("a risk is accepted once it is assessed or treated"));
    if (actsAsRisk(party, {Role::Manager, Role::BusinessOwner}))
        return {};
    return Text::tr("%1 is borne by a %2 or a %3. Nothing was changed; ask one of them.")
        .arg(risk.key, riskRole(Role::Manager, holders), riskRole(Role::BusinessOwner, holders));
}

QString riskStepRefusal(const Risk& risk, RiskState to, const RiskParty& party, const RoleHolders& holders, qint64 now)
{
    if (!isRiskStep(risk.state, to))
        return notInState(risk, Text::tr("it cannot go to %1 from there").arg(riskStateTitle(to)));
    const QString rule =
        Text::tr("%1 goes from %2 to %3").arg(risk.key, riskStateTitle(risk.state), riskStateTitle(to));
    const QString refusal = auditorRefusal(risk, rule, party, holders);
    if (!refusal.isEmpty() || to != RiskState::RiskAccepted)
        return refusal;
    return agreementToBear(risk, party, holders, now);
}

} // namespace assay
