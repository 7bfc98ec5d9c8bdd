// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"
#include "core/policies/parties.h"

namespace assay::policies {
namespace {

CheckOutcome checkIndependentValidator(const CheckContext& context)
{
    const PeopleFact& people = context.facts.people;
    CheckOutcome outcome{.evidence = people.evidence};
    if (!people.author)
        outcome.missing << Text::tr("who the author is");
    if (!people.runOwner)
        outcome.missing << Text::tr("who owns the run");
    if (!people.validators || people.validators->empty())
        outcome.missing << Text::tr("who validated the version");
    if (!outcome.missing.isEmpty())
        return decided(std::move(outcome));
    QStringList independent, involved;
    for (const Party& validator : *people.validators) {
        const QString part = makersPartOf(validator, people);
        if (part.isEmpty())
            independent << validator.name;
        else
            involved << Text::tr("%1 is %2").arg(validator.name, part);
    }
    outcome.value = static_cast<double>(independent.size());
    outcome.measured = independent.isEmpty() ? Text::tr("nobody") : independent.join(QStringLiteral(", "));
    if (independent.isEmpty())
        outcome.reasons = involved;
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& independentValidatorCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("independent-validator"),
        .requirement = [](const Parameters&) { return Text::tr("validated by somebody who did not make it"); },
        .suppliers = [](const Parameters&) { return std::vector{Role::RiskAuditor}; },
        .check = checkIndependentValidator};
    return kind;
}

} // namespace assay::policies
