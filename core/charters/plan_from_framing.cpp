// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/plan_from_framing.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/charters/charter_text.h"

namespace assay::charters {

EvaluationPlan planFrom(const Framing& framing)
{
    EvaluationPlan plan;
    plan.split = QStringLiteral("test");
    if (!framing.heuristic.trimmed().isEmpty())
        plan.baselines = {framing.heuristic.simplified().left(200)}; // As long as a baseline may be.
    if (framing.costFalsePositive && framing.costFalseNegative) {
        plan.metric = QStringLiteral("cost_per_100");
        plan.higherIsBetter = false;
        plan.thresholdRule = Text::tr("The threshold that costs least on training data");
    }
    return plan;
}

QByteArray completedPlan(const QByteArray& text, const Framing& framing)
{
    const Result<JsonValue> said = readJson(text);
    Result<EvaluationPlan> plan = planFromText(text);
    if (!said || !plan)
        return text;
    const EvaluationPlan start = planFrom(framing);
    const auto lacks = [&said](QStringView member) { return !said->member(member); };
    if (lacks(u"baselines"))
        plan->baselines = start.baselines;
    if (lacks(u"split"))
        plan->split = start.split;
    if (lacks(u"metric")) { // Its direction and its threshold are of it.
        plan->metric = start.metric;
        std::erase_if(plan->otherMetrics, [&](const PlannedMetric& other) { return other.name == start.metric; });
        if (lacks(u"higherIsBetter"))
            plan->higherIsBetter = start.higherIsBetter;
        if (lacks(u"thresholdRule"))
            plan->thresholdRule = start.thresholdRule;
    }
    return textOf(*plan);
}

QStringList consequencesOf(const Framing& framing)
{
    QStringList lines;
    if (framing.waitDays == 1)
        lines << Text::tr("Outcomes come a day late: figures in use speak of what was decided before that.");
    else if (framing.waitDays)
        lines << Text::tr("Outcomes come %1 days late: figures in use speak of what was decided before that.")
                     .arg(*framing.waitDays);
    if (framing.costFalsePositive && framing.costFalseNegative && *framing.costFalsePositive > 0)
        lines << Text::tr("A miss counts %1 times a false alarm in the cost that the plan starts from.")
                     .arg(QString::number(*framing.costFalseNegative / *framing.costFalsePositive, 'g', 3));
    if (framing.humanRole)
        lines << (*framing.humanRole == HumanRole::Augment
                      ? Text::tr("It is brought into use as advice: somebody decides and can differ, and a deployment "
                                 "in which it decides alone is refused.")
                      : Text::tr("It is brought into use as a decision: the share that people overrule is watched."));
    return lines;
}

} // namespace assay::charters
