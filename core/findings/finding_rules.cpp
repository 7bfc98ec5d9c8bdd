// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <span>

namespace assay {
namespace {

bool actsInOneOf(const FindingParty& party, std::span<const Role> roles)
{
    return std::any_of(roles.begin(), roles.end(), [&](Role role) {
        return std::find(party.acting.begin(), party.acting.end(), role) != party.acting.end();
    });
}

bool actsAs(const FindingParty& party, Role role)
{
    return actsInOneOf(party, std::span(&role, 1));
}

QString roleAndNames(Role role, const RoleHolders& holders)
{
    return Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
}

QString auditorOnly(const Finding& finding, FindingState to, const RoleHolders& holders)
{
    return Text::tr("%1 goes from %2 to %3 by a %4. Nothing was changed; ask one of them to take the step.")
        .arg(finding.key, findingStateTitle(finding.state), findingStateTitle(to),
             roleAndNames(Role::RiskAuditor, holders));
}

QString ownerJudges(const Finding& finding, const RoleHolders& holders)
{
    return Text::tr("%1 is %2's to mend, so another person judges it. Nothing was changed; ask another %3.")
        .arg(finding.key, finding.owner.name, roleAndNames(Role::RiskAuditor, holders));
}

/// An acceptance takes two: whoever bears the risk, and a risk auditor who agrees.
QString agreementRefusal(const Finding& finding, const FindingParty& party, const RoleHolders& holders, qint64 now)
{
    if (!finding.accepter.id) {
        return Text::tr("Nobody offers to bear the risk of %1. Nothing was changed; a %2 or a %3 has to offer it, with "
                        "a reason and a day on which it ends.")
            .arg(finding.key, roleAndNames(Role::Manager, holders), roleAndNames(Role::BusinessOwner, holders));
    }
    if (finding.acceptedUntil.value_or(0) <= now) {
        return Text::tr("%1's offer to bear the risk of %2 has ended. Nothing was changed; ask for a new one.")
            .arg(finding.accepter.name, finding.key);
    }
    if (finding.accepter.id == party.person) {
        return Text::tr("%1 bears the risk of %2, so another person agrees to it. Nothing was changed; ask another %3.")
            .arg(finding.accepter.name, finding.key, roleAndNames(Role::RiskAuditor, holders));
    }
    return {};
}

QString noSuchFindingStep(const Finding& finding, FindingState to)
{
    QStringList ways;
    for (const FindingTransition& way : findingTransitionsFrom(finding.state))
        ways.append(findingStateTitle(way.to));
    return Text::tr("%1 is %2 and cannot go to %3 from there. Nothing was changed; it can go to: %4.")
        .arg(finding.key, findingStateTitle(finding.state), findingStateTitle(to),
             ways.isEmpty() ? Text::tr("nowhere") : ways.join(QStringLiteral(", ")));
}

QString ownerOnly(const Finding& finding)
{
    if (!finding.owner.id)
        return Text::tr("%1 has no owner who could work on it. Nothing was changed; name one first.").arg(finding.key);
    return Text::tr("%1 is %2's to mend, and nobody else says how far that is. Nothing was changed; ask them.")
        .arg(finding.key, finding.owner.name);
}

} // namespace

QString stepRefusal(const Finding& finding, FindingState to, const FindingParty& party, const RoleHolders& holders,
                    qint64 now)
{
    const std::optional<FindingTransition> step = findingTransition(finding.state, to);
    if (!step)
        return noSuchFindingStep(finding, to);
    if (step->by == FindingActor::Owner)
        return finding.owner.id && finding.owner.id == party.person ? QString() : ownerOnly(finding);
    if (!actsAs(party, Role::RiskAuditor))
        return auditorOnly(finding, to, holders);
    if (finding.owner.id && finding.owner.id == party.person)
        return ownerJudges(finding, holders);
    return step->by == FindingActor::AgreeingAuditor ? agreementRefusal(finding, party, holders, now) : QString();
}

QString findingEditRefusal(const Finding& finding, const FindingParty& party, const RoleHolders& holders)
{
    if (finding.state == FindingState::Closed)
        return Text::tr("%1 is closed and stays as it is. Nothing was changed; raise another.").arg(finding.key);
    if (finding.owner.id && finding.owner.id == party.person)
        return ownerJudges(finding, holders);
    if (actsAs(party, Role::RiskAuditor) || (finding.source.isEmpty() && finding.raisedBy.id == party.person))
        return {};
    if (!finding.source.isEmpty()) {
        return Text::tr("%1 was raised by a rule, so a %2 changes what it says. Nothing was changed; ask one of them.")
            .arg(finding.key, roleAndNames(Role::RiskAuditor, holders));
    }
    return Text::tr("What %1 says is changed by %2, who raised it, or a %3. Nothing was changed; ask one of them.")
        .arg(finding.key, finding.raisedBy.name, roleAndNames(Role::RiskAuditor, holders));
}

QString assignRefusal(const Finding& finding, const FindingParty& party, const RoleHolders& holders)
{
    if (finding.state == FindingState::Closed)
        return Text::tr("%1 is closed and stays as it is. Nothing was changed; raise another.").arg(finding.key);
    constexpr std::array assigners{Role::RiskAuditor, Role::Manager};
    if (actsInOneOf(party, assigners) || (finding.owner.id && finding.owner.id == party.person))
        return {};
    return Text::tr("Who mends %1 is said by its owner, a %2 or a %3. Nothing was changed; ask one of them.")
        .arg(finding.key, roleAndNames(Role::RiskAuditor, holders), roleAndNames(Role::Manager, holders));
}

QString acceptanceRefusal(const Finding& finding, const FindingParty& party, const RoleHolders& holders)
{
    if (finding.state != FindingState::Open) {
        return Text::tr("%1 is %2; a risk is accepted of an open finding. Nothing was changed.")
            .arg(finding.key, findingStateTitle(finding.state));
    }
    if (actsInOneOf(party, riskBearers))
        return {};
    return Text::tr("The risk of %1 is borne by a %2 or a %3. Nothing was changed; ask one of them.")
        .arg(finding.key, roleAndNames(Role::Manager, holders), roleAndNames(Role::BusinessOwner, holders));
}

} // namespace assay
