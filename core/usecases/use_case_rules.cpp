// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/use_case_rules.h"

#include "core/base/text.h"

#include <algorithm>

namespace assay {
namespace {

bool contains(const std::vector<Role>& roles, Role role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

StepRefusal noSuchStep(const UseCase& useCase, UseCaseState to)
{
    QStringList ways;
    for (const UseCaseTransition& way : transitionsFrom(useCase))
        ways.append(stateTitle(way.to));
    return {Text::tr("not from %1").arg(stateTitle(useCase.state)),
            Text::tr("%1 is %2 and cannot go to %3 from there. Nothing was changed; it can go to: %4.")
                .arg(useCase.key, stateTitle(useCase.state), stateTitle(to),
                     ways.isEmpty() ? Text::tr("nowhere") : ways.join(QStringLiteral(", ")))};
}

StepRefusal otherRole(const UseCase& useCase, const UseCaseTransition& step, const RoleHolders& holders)
{
    const QString who = whoHolds(*step.role, holders);
    return {Text::tr("by a %1 (%2)").arg(roleTitle(*step.role), who),
            Text::tr("%1 goes from %2 to %3 by a %4 (%5). Nothing was changed; ask them to take the step.")
                .arg(useCase.key, stateTitle(step.from), stateTitle(step.to), roleTitle(*step.role), who)};
}

/// A framed use case has a problem, somebody in the business who owns it, and a framing that all have agreed to who have to.
std::optional<StepRefusal> incompleteFraming(const UseCase& useCase)
{
    QStringList missing;
    if (useCase.problem.trimmed().isEmpty())
        missing.append(Text::tr("the problem"));
    if (!useCase.businessOwner)
        missing.append(Text::tr("a business owner"));
    if (!useCase.framingAccepted)
        missing.append(Text::tr("a framing that is agreed on"));
    if (missing.isEmpty())
        return std::nullopt;
    const QString what = missing.join(Text::tr(" and "));
    return StepRefusal{
        Text::tr("lacks %1").arg(what),
        Text::tr("%1 cannot be called framed: it lacks %2. Nothing was changed.").arg(useCase.key, what)};
}

} // namespace

std::optional<StepRefusal> refusalOf(const UseCase& useCase, UseCaseState to, const std::vector<Role>& acting,
                                     const RoleHolders& holders)
{
    const std::optional<UseCaseTransition> step = transition(useCase, to);
    if (!step)
        return noSuchStep(useCase, to);
    if (step->role && !contains(acting, *step->role))
        return otherRole(useCase, *step, holders);
    // Back from a hold the framing was accepted before.
    return to == UseCaseState::Framed && useCase.state != UseCaseState::OnHold ? incompleteFraming(useCase)
                                                                               : std::nullopt;
}

QString actingRole(const UseCaseTransition& step, const std::vector<Role>& held, const QString& usual)
{
    return step.role && contains(held, *step.role) ? toString(*step.role) : usual;
}

std::optional<StepRefusal> editRefusalOf(const UseCase& useCase, PersonId person, const std::vector<Role>& acting,
                                         const RoleHolders& holders)
{
    const bool owns = person && (person == useCase.owner || person == useCase.businessOwner);
    if (owns || contains(acting, Role::DataScientist) || contains(acting, Role::Manager))
        return std::nullopt;
    const QString scientists = whoHolds(Role::DataScientist, holders);
    const QString managers = whoHolds(Role::Manager, holders);
    return StepRefusal{
        Text::tr("by its owners, a %1 or a %2").arg(roleTitle(Role::DataScientist), roleTitle(Role::Manager)),
        Text::tr("The texts of %1 are changed by its owners, a %2 (%3) or a %4 (%5). Nothing was changed; ask "
                 "one of them.")
            .arg(useCase.key, roleTitle(Role::DataScientist), scientists, roleTitle(Role::Manager), managers)};
}

} // namespace assay
