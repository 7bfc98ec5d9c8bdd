// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"
#include "core/policies/metric_question.h"

namespace assay::policies {
namespace {

using statistics::Interval;

QString metricThresholdProblem(const Parameters& parameters)
{
    if (const QString problem = metricProblem(parameters); !problem.isEmpty())
        return problem;
    if (parameters.contains(u"atLeast") == parameters.contains(u"atMost"))
        return Text::tr("either atLeast or atMost is given");
    return {};
}

QString metricThresholdRequirement(const Parameters& parameters)
{
    const std::optional<double> atLeast = numberParameter(parameters, u"atLeast");
    const std::optional<double> atMost = numberParameter(parameters, u"atMost");
    QStringList parts;
    parts << QStringLiteral("%1 %2 %3")
                 .arg(metricWords(parameters), atLeast ? QStringLiteral("≥") : QStringLiteral("≤"),
                      numberWords(atLeast ? *atLeast : atMost.value_or(0)));
    if (const auto excluded = numberParameter(parameters, u"intervalExcludes"))
        parts << Text::tr("95 % interval excludes %1").arg(numberWords(*excluded));
    if (const auto cases = numberParameter(parameters, u"cases"))
        parts << Text::tr("at least %1 cases").arg(static_cast<qint64>(*cases));
    return parts.join(QStringLiteral(", "));
}

/// The interval by the way the control names: what was reported with the value, or worked out from its cases.
std::optional<Interval> intervalOf(const MetricFact& fact, const QString& way)
{
    if (way == u"wilson")
        return statistics::wilsonInterval(fact.value, fact.count.value_or(0));
    if (way == u"hanley-mcneil")
        return statistics::areaInterval(fact.value, fact.positives.value_or(0), fact.negatives.value_or(0));
    if (fact.low && fact.high)
        return Interval{*fact.low, *fact.high};
    return std::nullopt;
}

void checkExcluded(CheckOutcome& outcome, const std::optional<Interval>& interval, double excluded, bool fromBelow)
{
    if (!interval)
        outcome.missing << Text::tr("a 95 % interval of the metric, or the cases it is worked out from");
    else if (!(fromBelow ? interval->low > excluded : interval->high < excluded))
        outcome.reasons << Text::tr("the interval does not exclude %1").arg(numberWords(excluded));
}

CheckOutcome checkMetricThreshold(const CheckContext& context)
{
    const Parameters& parameters = context.parameters();
    const MetricAnswer answer = answerAmong(context.facts.metrics, metricQuestion(context), Text::tr("this version"));
    if (!answer.fact)
        return lacking(answer.missing);
    const MetricFact& fact = *answer.fact;
    const auto interval = intervalOf(fact, parameter<QString>(parameters, u"interval"));
    CheckOutcome outcome{.measured = metricFigure(fact, interval), .value = fact.value, .evidence = fact.evidence};
    const std::optional<double> atLeast = numberParameter(parameters, u"atLeast");
    const std::optional<double> atMost = numberParameter(parameters, u"atMost");
    if (atLeast && !(fact.value >= *atLeast))
        outcome.reasons << Text::tr("%1 is below %2").arg(numberWords(fact.value), numberWords(*atLeast));
    if (atMost && !(fact.value <= *atMost))
        outcome.reasons << Text::tr("%1 is above %2").arg(numberWords(fact.value), numberWords(*atMost));
    if (const auto excluded = numberParameter(parameters, u"intervalExcludes"))
        checkExcluded(outcome, interval, *excluded, atLeast.has_value());
    if (const auto cases = numberParameter(parameters, u"cases")) {
        if (!fact.count)
            outcome.missing << Text::tr("how many cases the metric was measured on");
        else if (static_cast<double>(*fact.count) < *cases)
            outcome.reasons << Text::tr("measured on %1 cases only").arg(*fact.count);
    }
    judgeCosts(outcome, context, fact);
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& metricThresholdCheck()
{
    using Type = ParameterRule::Type;
    static const CheckKind kind = [] {
        CheckKind made{.name = QStringLiteral("metric-threshold"), .parameters = metricParameters()};
        made.parameters.push_back({.name = QStringLiteral("atLeast"), .type = Type::Number});
        made.parameters.push_back({.name = QStringLiteral("atMost"), .type = Type::Number});
        made.parameters.push_back({.name = QStringLiteral("intervalExcludes"), .type = Type::Number});
        made.parameters.push_back(
            {.name = QStringLiteral("interval"),
             .type = Type::Word,
             .words = {QStringLiteral("reported"), QStringLiteral("wilson"), QStringLiteral("hanley-mcneil")}});
        made.parameters.push_back({.name = QStringLiteral("cases"), .type = Type::Count, .least = 1});
        made.problem = metricThresholdProblem;
        made.requirement = metricThresholdRequirement;
        made.suppliers = [](const Parameters&) { return std::vector{Role::DataScientist}; };
        made.check = checkMetricThreshold;
        return made;
    }();
    return kind;
}

} // namespace assay::policies
