// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

namespace assay::policies {
namespace {

CheckOutcome checkSkillsCovered(const CheckContext& context)
{
    const auto& skills = context.facts.skills;
    if (!skills)
        return lacking(Text::tr("which skills the version needs and who has them"));
    const double asked = numberParameter(context.parameters(), u"people").value_or(1);
    CheckOutcome outcome;
    QStringList figures;
    for (const SkillFact& fact : *skills) {
        outcome.add(fact.evidence);
        figures << Text::tr("%1: %2").arg(fact.skill, QString::number(fact.people));
        if (static_cast<double>(fact.people) < asked)
            outcome.reasons << Text::tr("too few people have %1").arg(fact.skill);
    }
    outcome.measured =
        figures.isEmpty() ? Text::tr("no skill in particular is needed") : figures.join(QStringLiteral(", "));
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& skillsCoveredCheck()
{
    static const CheckKind kind{.name = QStringLiteral("skills-covered"),
                                .parameters = {{.name = QStringLiteral("people"),
                                                .type = ParameterRule::Type::Count,
                                                .required = true,
                                                .least = 1,
                                                .most = 100}},
                                .requirement =
                                    [](const Parameters& parameters) {
                                        return Text::tr("people who have each skill that is needed: at least %1")
                                            .arg(numberParameter(parameters, u"people").value_or(1));
                                    },
                                .suppliers = [](const Parameters&) { return std::vector{Role::Manager}; },
                                .check = checkSkillsCovered};
    return kind;
}

} // namespace assay::policies
