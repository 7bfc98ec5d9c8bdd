// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/policies/check_kind.h"

namespace assay::policies {
namespace {

CheckOutcome checkPlanBeforeResults(const CheckContext& context)
{
    const auto& plan = context.facts.plan;
    if (!plan || !plan->fixedAt)
        return lacking(Text::tr("an evaluation plan that is fixed"));
    CheckOutcome outcome{.measured = Text::tr("fixed %1").arg(exactTime(*plan->fixedAt)), .evidence = plan->evidence};
    if (plan->firstResultAt) {
        outcome.measured += Text::tr(", first result %1").arg(exactTime(*plan->firstResultAt));
        if (*plan->firstResultAt <= *plan->fixedAt)
            outcome.reasons << Text::tr("the plan was fixed after results were known");
    }
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& planBeforeResultsCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("plan-before-results"),
        .requirement = [](const Parameters&) { return Text::tr("the evaluation plan is older than the first result"); },
        .suppliers =
            [](const Parameters&) {
                return std::vector{Role::DataScientist, Role::BusinessOwner};
            },
        .check = checkPlanBeforeResults};
    return kind;
}

} // namespace assay::policies
