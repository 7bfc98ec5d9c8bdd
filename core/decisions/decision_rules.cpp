// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_rules.h"

#include "core/base/text.h"

#include <algorithm>

namespace assay {
namespace {

bool decides(const DecisionRecord& decision, const DecisionParty& party)
{
    return std::any_of(party.acting.begin(), party.acting.end(),
                       [&](Role role) { return role == Role::Manager || role == deciderOf(decision.topic); });
}

QString whoDecides(const DecisionRecord& decision, const RoleHolders& holders)
{
    const Role decider = deciderOf(decision.topic);
    return Text::tr("a %1 (%2) or a %3 (%4)")
        .arg(roleTitle(decider), whoHolds(decider, holders), roleTitle(Role::Manager),
             whoHolds(Role::Manager, holders));
}

} // namespace

QString decisionStepRefusal(const DecisionRecord& decision, DecisionState to, const DecisionParty& party,
                            const RoleHolders& holders)
{
    if (!isDecisionStep(decision.state, to)) {
        return Text::tr("%1 is %2 and cannot become %3. Nothing was changed.")
            .arg(decision.key, decisionStateTitle(decision.state), decisionStateTitle(to));
    }
    if (!decides(decision, party)) {
        return Text::tr("%1 is decided by %2. Nothing was changed; ask one of them.")
            .arg(decision.key, whoDecides(decision, holders));
    }
    if (decision.text.outcome.trimmed().isEmpty() && to == DecisionState::Accepted)
        return Text::tr("%1 does not say what is decided. Nothing was changed; write its outcome first.")
            .arg(decision.key);
    return {};
}

QString decisionEditRefusal(const DecisionRecord& decision, const DecisionParty& party, const RoleHolders& holders)
{
    if (decision.state != DecisionState::Proposed) {
        return Text::tr(
                   "%1 is %2, and its words stay as they were decided. Nothing was changed; propose one that takes "
                   "its place.")
            .arg(decision.key, decisionStateTitle(decision.state));
    }
    if (decision.author.id == party.person || decides(decision, party))
        return {};
    return Text::tr(
               "The words of %1 are changed by %2, who proposed it, or by %3. Nothing was changed; ask one of them.")
        .arg(decision.key, decision.author.name, whoDecides(decision, holders));
}

} // namespace assay
