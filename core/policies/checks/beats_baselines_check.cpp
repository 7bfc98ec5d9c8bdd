// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"
#include "core/policies/metric_question.h"

#include <algorithm>
#include <cmath>

namespace assay::policies {
namespace {

QString beatsBaselinesRequirement(const Parameters& parameters)
{
    const QStringList names = parameter<QStringList>(parameters, u"baselines");
    const QString whom = names.isEmpty() ? Text::tr("every trivial baseline") : names.join(QStringLiteral(", "));
    return Text::tr("%1 better than %2").arg(metricWords(parameters), whom);
}

std::vector<const BaselineFact*> knownBaselines(const CheckContext& context, const MetricQuestion& question)
{
    const QStringList asked = parameter<QStringList>(context.parameters(), u"baselines");
    std::vector<const BaselineFact*> known;
    for (const BaselineFact& fact : context.facts.baselines) {
        const bool isAsked = asked.isEmpty() || asked.contains(fact.name);
        if (isAsked && fact.metric == question.metric && fact.split == question.split && std::isfinite(fact.value))
            known.push_back(&fact);
    }
    return known;
}

void checkAllBaselinesKnown(CheckOutcome& outcome, const CheckContext& context,
                            const std::vector<const BaselineFact*>& known)
{
    for (const QString& name : parameter<QStringList>(context.parameters(), u"baselines")) {
        const auto isIt = [&](const BaselineFact* fact) { return fact->name == name; };
        if (std::none_of(known.begin(), known.end(), isIt))
            outcome.missing << Text::tr("what %1 would reach").arg(name);
    }
    if (known.empty() && outcome.missing.isEmpty())
        outcome.missing << Text::tr("what a trivial baseline would reach");
}

CheckOutcome checkBeatsBaselines(const CheckContext& context)
{
    const MetricQuestion question = metricQuestion(context);
    const MetricAnswer answer = answerAmong(context.facts.metrics, question, Text::tr("this version"));
    if (!answer.fact)
        return lacking(answer.missing);
    const MetricFact& fact = *answer.fact;
    if (!fact.higherIsBetter)
        return lacking(Text::tr("which way %1 gets better").arg(fact.name));
    const std::vector<const BaselineFact*> known = knownBaselines(context, question);
    CheckOutcome outcome{.value = fact.value, .evidence = fact.evidence};
    QStringList figures;
    for (const BaselineFact* baseline : known) {
        figures << QStringLiteral("%1 %2").arg(baseline->name, numberWords(baseline->value));
        outcome.add(baseline->evidence);
        if (!(advantage(fact, fact.value, baseline->value) > 0)) {
            outcome.reasons << Text::tr("%1 is no better than %2 of %3")
                                   .arg(numberWords(fact.value), numberWords(baseline->value), baseline->name);
        }
    }
    checkAllBaselinesKnown(outcome, context, known);
    outcome.measured = metricFigure(fact, std::nullopt);
    if (!figures.isEmpty())
        outcome.measured = Text::tr("%1 against %2").arg(outcome.measured, figures.join(QStringLiteral(", ")));
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& beatsBaselinesCheck()
{
    static const CheckKind kind = [] {
        CheckKind made{.name = QStringLiteral("beats-baselines"), .parameters = metricParameters()};
        made.parameters.push_back({.name = QStringLiteral("baselines"), .type = ParameterRule::Type::Words});
        made.problem = metricProblem;
        made.requirement = beatsBaselinesRequirement;
        made.suppliers = [](const Parameters&) { return std::vector{Role::DataScientist, Role::BusinessOwner}; };
        made.check = checkBeatsBaselines;
        return made;
    }();
    return kind;
}

} // namespace assay::policies
