// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/plan_bounds.h"

#include "core/base/text.h"

namespace assay::policies {

void judgePlanBounds(CheckOutcome& outcome, const CheckContext& context, const MetricQuestion& question)
{
    const auto& plan = context.facts.plan;
    if (!plan || !plan->fixedAt || plan->primaryMetric != question.metric || plan->primarySplit != question.split)
        return;
    for (const PlannedMetric& bound : plan->bounds) {
        const MetricAnswer answer =
            answerAmong(context.facts.metrics, {bound.name, plan->primarySplit, {}}, Text::tr("this version"));
        if (!answer.fact) {
            outcome.missing << answer.missing;
            continue;
        }
        const double value = answer.fact->value;
        outcome.add(answer.fact->evidence);
        if (bound.atLeast && !reaches(value, *bound.atLeast))
            outcome.reasons << Text::tr("%1 is %2, and the evaluation plan asks for at least %3")
                                   .arg(bound.name, numberWords(value), numberWords(*bound.atLeast));
        if (bound.atMost && !reaches(-value, -*bound.atMost))
            outcome.reasons << Text::tr("%1 is %2, and the evaluation plan asks for at most %3")
                                   .arg(bound.name, numberWords(value), numberWords(*bound.atMost));
    }
}

} // namespace assay::policies
