// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"
#include "core/policies/metric_question.h"

namespace assay::policies {
namespace {

QString noWorseThanChampionRequirement(const Parameters& parameters)
{
    const double margin = numberParameter(parameters, u"margin").value_or(0);
    const QString words = Text::tr("%1 no worse than that of the version in use").arg(metricWords(parameters));
    return margin == 0 ? words : Text::tr("%1, within %2").arg(words, numberWords(margin));
}

CheckOutcome compareWithChampion(const MetricFact& ours, const MetricFact& theirs, const CheckContext& context)
{
    CheckOutcome outcome{.evidence = ours.evidence};
    outcome.add(theirs.evidence);
    const double better = advantage(ours, ours.value, theirs.value);
    outcome.value = ours.value - theirs.value;
    outcome.measured = Text::tr("%1 against %2 of %3")
                           .arg(numberWords(ours.value), numberWords(theirs.value), context.facts.champion->name);
    if (!ours.higherIsBetter)
        outcome.missing << Text::tr("which way %1 gets better").arg(ours.name);
    else if (!reaches(better, -numberParameter(context.parameters(), u"margin").value_or(0)))
        outcome.reasons << Text::tr("worse by %1").arg(numberWords(-better));
    return decided(std::move(outcome));
}

CheckOutcome checkNoWorseThanChampion(const CheckContext& context)
{
    const auto& champion = context.facts.champion;
    if (!champion)
        return lacking(Text::tr("which version is in use, or that there is none"));
    if (!champion->exists) {
        return {.status = ControlStatus::NotApplicable,
                .measured = Text::tr("the first version: there is none to compare with"),
                .evidence = champion->evidence};
    }
    const MetricQuestion question = metricQuestion(context);
    const MetricAnswer ours = answerAmong(context.facts.metrics, question, Text::tr("this version"));
    if (!ours.fact)
        return lacking(ours.missing);
    const MetricAnswer theirs = answerAmong(champion->metrics, question, champion->name);
    return theirs.fact ? compareWithChampion(*ours.fact, *theirs.fact, context) : lacking(theirs.missing);
}

} // namespace

const CheckKind& noWorseThanChampionCheck()
{
    static const CheckKind kind = [] {
        CheckKind made{.name = QStringLiteral("no-worse-than-champion"), .parameters = metricParameters()};
        made.parameters.push_back({.name = QStringLiteral("margin"), .type = ParameterRule::Type::Number, .least = 0});
        made.problem = metricProblem;
        made.requirement = noWorseThanChampionRequirement;
        made.suppliers = [](const Parameters&) { return std::vector{Role::DataScientist}; };
        made.check = checkNoWorseThanChampion;
        return made;
    }();
    return kind;
}

} // namespace assay::policies
