// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"
#include "core/policies/metric_question.h"
#include "core/policies/plan_bounds.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace assay::policies {
namespace {

QString beatsBaselinesRequirement(const Parameters& parameters)
{
    const QStringList names = parameter<QStringList>(parameters, u"baselines");
    const QString whom = names.isEmpty() ? Text::tr("every trivial baseline") : names.join(QStringLiteral(", "));
    return Text::tr("%1 better than %2, and than what the evaluation plan names; its bounds kept")
        .arg(metricWords(parameters), whom);
}

/// Whether two names are the same but for case, hyphens and the like: "Refuse everybody" and "refuse-everybody".
bool isSameName(const QString& one, const QString& other)
{
    static const QRegularExpression between(QStringLiteral("[\\s_.-]+"));
    const auto folded = [](QString name) {
        return name.trimmed().replace(between, QStringLiteral(" ")).toCaseFolded();
    };
    return folded(one) == folded(other);
}

/// Those that the control names, and of the agreed metric those that the plan names.
QStringList askedBaselines(const CheckContext& context, const MetricQuestion& question)
{
    QStringList asked = parameter<QStringList>(context.parameters(), u"baselines");
    const auto& plan = context.facts.plan;
    if (plan && plan->fixedAt && plan->primaryMetric == question.metric && plan->primarySplit == question.split)
        asked << plan->baselines;
    return asked;
}

/// Any that is known where the control names none, for the plan's names leave none out.
std::vector<const BaselineFact*> knownBaselines(const CheckContext& context, const MetricQuestion& question)
{
    const QStringList asked = askedBaselines(context, question);
    const bool takesAny = parameter<QStringList>(context.parameters(), u"baselines").isEmpty();
    std::vector<const BaselineFact*> known;
    for (const BaselineFact& fact : context.facts.baselines) {
        const bool isAsked = takesAny || std::any_of(asked.begin(), asked.end(), [&fact](const QString& name) {
                                 return isSameName(name, fact.name);
                             });
        if (isAsked && fact.metric == question.metric && fact.split == question.split && std::isfinite(fact.value))
            known.push_back(&fact);
    }
    return known;
}

void checkAllBaselinesKnown(CheckOutcome& outcome, const QStringList& asked,
                            const std::vector<const BaselineFact*>& known)
{
    for (const QString& name : asked) {
        const auto isIt = [&](const BaselineFact* fact) { return isSameName(fact->name, name); };
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
    checkAllBaselinesKnown(outcome, askedBaselines(context, question), known);
    judgePlanBounds(outcome, context, question);
    outcome.measured = metricFigure(fact, std::nullopt);
    if (!figures.isEmpty())
        outcome.measured = Text::tr("%1 against %2").arg(outcome.measured, figures.join(QStringLiteral(", ")));
    judgeCosts(outcome, context, fact);
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
