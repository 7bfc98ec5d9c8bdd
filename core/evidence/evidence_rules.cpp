// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_rules.h"

#include "core/base/text.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/usecases/use_case_party.h"

#include <algorithm>

namespace assay::evidence {
namespace {

using Word = ControlAnswer::Word;

bool isPersonControl(const policies::Control& control)
{
    return control.check.kind == QLatin1StringView("person");
}

std::vector<Role> answeringRoles(const policies::Control& control, Word word)
{
    if (word == Word::Accepted)
        return {Role::RiskAuditor, Role::Manager, Role::BusinessOwner};
    return policies::rolesParameter(control.check.parameters, isPersonControl(control) ? u"role" : u"roles");
}

/// Nobody answers for what they made where the control asks for somebody else, nor accepts a warning about it.
std::optional<QString> makerRefusal(db::Connection& connection, const policies::Control& control, Word word,
                                    const Release& release, const Actor& actor)
{
    const bool independent =
        word == Word::Accepted || policies::parameter<bool>(control.check.parameters, u"independent");
    if (!independent)
        return std::nullopt;
    const Person person = people::byUid(connection, actor.person);
    if (person.id != release.author)
        return std::nullopt;
    return Text::tr("“%1” is answered by somebody who did not make %2, and %3 did. Nothing was changed; ask another "
                    "person.")
        .arg(control.title, release.name(), person.name);
}

} // namespace

std::optional<QString> addRefusal(db::Connection& connection, const Actor& actor)
{
    return people::memberRefusal(connection, actor,
                                 Text::tr("Evidence is added by people of the project in a role that they hold."));
}

std::optional<QString> withdrawRefusal(db::Connection& connection, const ReleaseEvidence& evidence, const Actor& actor)
{
    const UseCaseId about = usecases::servedBy(connection, {}, evidence.release);
    const std::vector<Role> acting = people::rolesActedIn(connection, actor, about);
    const bool audits = std::find(acting.begin(), acting.end(), Role::RiskAuditor) != acting.end();
    if (audits || (!acting.empty() && evidence.author.uid == actor.person))
        return std::nullopt;
    return Text::tr("“%1” is withdrawn by %2, who added it, or a %3 (%4). Nothing was changed; ask one of them.")
        .arg(evidence.title, evidence.author.name, roleTitle(Role::RiskAuditor),
             whoHolds(Role::RiskAuditor, people::holders(connection, about)));
}

bool isAnsweredByPeople(const policies::Control& control)
{
    return isPersonControl(control) || control.check.kind == QLatin1StringView("framing-accepted");
}

bool isAcceptable(const policies::Control& control)
{
    return control.weight == policies::Weight::Warning;
}

bool needsEvidence(const policies::Control& control)
{
    return policies::parameter<bool>(control.check.parameters, u"evidence");
}

std::optional<QString> wordRefusal(const policies::Control& control, Word word)
{
    if (word == Word::Accepted && !isAcceptable(control)) {
        return Text::tr("Only a warning is accepted as it is, and “%1” is none. Nothing was saved.").arg(control.title);
    }
    if (word != Word::Accepted && !isAnsweredByPeople(control)) {
        return Text::tr("“%1” is checked by the program and answered by nobody. Nothing was saved; bring what it looks "
                        "at.")
            .arg(control.title);
    }
    return std::nullopt;
}

std::optional<QString> answerRefusal(db::Connection& connection, const policies::Control& control, Word word,
                                     const Release& release, const Actor& actor)
{
    if (std::optional<QString> refusal = wordRefusal(control, word))
        return refusal;
    if (std::optional<QString> refusal = people::roleRefusal(
            connection, actor, answeringRoles(control, word),
            Text::tr("“%1” is answered by the role that it asks for.").arg(control.title), release.useCase))
        return refusal;
    return makerRefusal(connection, control, word, release, actor);
}

} // namespace assay::evidence
