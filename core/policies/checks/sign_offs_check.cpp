// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"
#include "core/policies/quorum.h"

namespace assay::policies {
namespace {

CheckOutcome checkSignOffs(const CheckContext& context)
{
    const auto& facts = context.facts;
    const auto quorum = facts.tier ? context.policy.quorums.find(*facts.tier) : context.policy.quorums.end();
    if (quorum == context.policy.quorums.end())
        return lacking(Text::tr("the risk tier, which says who has to sign"));
    if (!facts.signOffs)
        return lacking(Text::tr("the sign-offs on this version, or that there are none"));
    const QuorumResult result = weigh(quorum->second, *facts.signOffs, facts.people, context.now);
    CheckOutcome outcome{.reasons = result.blocks, .missing = result.missing};
    outcome.value = result.keysCounted;
    outcome.measured =
        Text::tr("%1 of %2 approve").arg(QString::number(result.keysCounted), QString::number(result.keysAsked));
    for (const WeighedSignOff& weighed : result.signOffs)
        outcome.evidence.push_back(weighed.signOff.evidence);
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& signOffsCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("sign-offs"),
        .requirement =
            [](const Parameters&) {
                return Text::tr("the people whom the risk tier asks for approve, none of whom made it");
            },
        .suppliers =
            [](const Parameters&) {
                return std::vector{Role::RiskAuditor, Role::DevOps, Role::BusinessOwner, Role::Manager};
            },
        .check = checkSignOffs};
    return kind;
}

} // namespace assay::policies
