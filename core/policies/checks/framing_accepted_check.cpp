// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

#include <algorithm>

namespace assay::policies {
namespace {

QString roleTitlesOf(const Parameters& parameters)
{
    QStringList titles;
    for (const Role role : rolesParameter(parameters, u"roles"))
        titles << roleTitle(role);
    return titles.join(QStringLiteral(", "));
}

CheckOutcome checkFramingAccepted(const CheckContext& context)
{
    const auto& framing = context.facts.framing;
    if (!framing)
        return lacking(Text::tr("a framing of the use case"));
    CheckOutcome outcome{.evidence = framing->evidence};
    QStringList accepted;
    for (const FramingFact::Acceptance& acceptance : framing->accepted)
        accepted << Text::tr("%1 (%2)").arg(acceptance.by.name, roleTitle(acceptance.role));
    for (const Role role : rolesParameter(context.parameters(), u"roles")) {
        const auto isIt = [&](const FramingFact::Acceptance& acceptance) { return acceptance.role == role; };
        if (std::none_of(framing->accepted.begin(), framing->accepted.end(), isIt))
            outcome.missing << Text::tr("acceptance by the %1").arg(roleTitle(role));
    }
    outcome.value = static_cast<double>(accepted.size());
    outcome.measured = accepted.isEmpty() ? Text::tr("accepted by nobody") : accepted.join(QStringLiteral(", "));
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& framingAcceptedCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("framing-accepted"),
        .parameters = {{.name = QStringLiteral("roles"), .type = ParameterRule::Type::Roles, .required = true}},
        .requirement =
            [](const Parameters& parameters) {
                return Text::tr("the framing is accepted by: %1").arg(roleTitlesOf(parameters));
            },
        .suppliers = [](const Parameters& parameters) { return rolesParameter(parameters, u"roles"); },
        .check = checkFramingAccepted};
    return kind;
}

} // namespace assay::policies
