// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/metric_question.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace assay::policies {

std::vector<ParameterRule> metricParameters()
{
    return {{.name = QStringLiteral("metric"), .type = ParameterRule::Type::Word},
            {.name = QStringLiteral("split"), .type = ParameterRule::Type::Word}};
}

QString metricProblem(const Parameters& parameters)
{
    if (parameters.contains(u"metric") == parameters.contains(u"split"))
        return {};
    return Text::tr("a metric is named together with its split, or neither, for the one the evaluation plan agrees on");
}

QString metricWords(const Parameters& parameters)
{
    const QString metric = parameter<QString>(parameters, u"metric");
    return metric.isEmpty() ? Text::tr("the agreed metric")
                            : Text::tr("%1 on %2").arg(metric, parameter<QString>(parameters, u"split"));
}

MetricQuestion metricQuestion(const CheckContext& context)
{
    MetricQuestion question{
        parameter<QString>(context.parameters(), u"metric"), parameter<QString>(context.parameters(), u"split"), {}};
    if (!question.metric.isEmpty())
        return question;
    const auto& plan = context.facts.plan;
    if (plan && plan->fixedAt && !plan->primaryMetric.isEmpty() && !plan->primarySplit.isEmpty())
        return {plan->primaryMetric, plan->primarySplit, {}};
    question.missing = Text::tr("an evaluation plan that names the metric that counts");
    return question;
}

MetricAnswer answerAmong(const std::vector<MetricFact>& metrics, const MetricQuestion& question, const QString& whose)
{
    if (!question.missing.isEmpty())
        return {nullptr, question.missing};
    const auto isAsked = [&](const MetricFact& fact) {
        return fact.name == question.metric && fact.split == question.split;
    };
    const auto found = std::find_if(metrics.begin(), metrics.end(), isAsked);
    if (found == metrics.end())
        return {nullptr, Text::tr("%1 on %2 of %3").arg(question.metric, question.split, whose)};
    if (std::find_if(found + 1, metrics.end(), isAsked) != metrics.end())
        return {
            nullptr,
            Text::tr("which of several values of %1 on %2 of %3 counts").arg(question.metric, question.split, whose)};
    if (!std::isfinite(found->value))
        return {nullptr, Text::tr("a finite value of %1 on %2 of %3").arg(question.metric, question.split, whose)};
    return {&*found, {}};
}

CostStanding costStanding(const CheckContext& context, const MetricFact& fact)
{
    const std::optional<MistakeCosts>& framed = context.facts.framing ? context.facts.framing->costs : std::nullopt;
    if (!framed || !fact.name.contains(u"cost", Qt::CaseInsensitive))
        return {};
    if (!fact.costs)
        return {{}, Text::tr("the costs behind it are not known")};
    if (*fact.costs == *framed)
        return {};
    return {Text::tr("it was computed with a false alarm at %1 and a miss at %2, and the framing says %3 and %4")
                .arg(numberWords(fact.costs->falsePositive), numberWords(fact.costs->falseNegative),
                     numberWords(framed->falsePositive), numberWords(framed->falseNegative)),
            {}};
}

void judgeCosts(CheckOutcome& outcome, const CheckContext& context, const MetricFact& fact)
{
    const CostStanding standing = costStanding(context, fact);
    if (!standing.reason.isEmpty())
        outcome.reasons << standing.reason;
    if (!standing.remark.isEmpty())
        outcome.measured = Text::tr("%1; %2").arg(outcome.measured, standing.remark);
}

double advantage(const MetricFact& metric, double value, double over)
{
    return metric.higherIsBetter.value_or(true) ? value - over : over - value;
}

bool reaches(double advantage, double asked)
{
    constexpr double rounding = 1e-12;
    return advantage >= asked - rounding * std::max(1.0, std::abs(asked));
}

QString numberWords(double number)
{
    return QString::number(number, 'g', 6);
}

QString metricFigure(const MetricFact& fact, const std::optional<statistics::Interval>& interval)
{
    QString figure = numberWords(fact.value);
    if (interval)
        figure += QStringLiteral(" [%1, %2]").arg(numberWords(interval->low), numberWords(interval->high));
    if (fact.count)
        figure += QStringLiteral(", n = %1").arg(*fact.count);
    return figure;
}

} // namespace assay::policies
