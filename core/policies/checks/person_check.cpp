// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"
#include "core/policies/parties.h"

#include <algorithm>

namespace assay::policies {
namespace {

/// The last answer that somebody gave in the role that answers, as long as it holds.
const AnswerFact* answerInRole(const CheckContext& context, Role role)
{
    const AnswerFact* last = nullptr;
    for (const AnswerFact& answer : context.facts.answers) {
        const bool holds = answer.at <= context.now && (!answer.until || context.now < *answer.until);
        const bool isOne = answer.control == context.control.key && answer.answer != AnswerWord::Accepted;
        if (isOne && holds && answer.role == role && (!last || last->at <= answer.at))
            last = &answer;
    }
    return last;
}

bool hasDigest(const std::vector<Evidence>& evidence)
{
    return std::any_of(evidence.begin(), evidence.end(), [](const Evidence& item) { return !item.sha256.isEmpty(); });
}

/// Nobody answers for what they made where the control asks for somebody else.
void requireIndependence(CheckOutcome& outcome, const AnswerFact& answer, const PeopleFact& people)
{
    if (!people.author)
        outcome.missing << Text::tr("who the author is");
    if (!people.runOwner)
        outcome.missing << Text::tr("who owns the run");
    if (const QString part = makersPartOf(answer.by, people); !part.isEmpty())
        outcome.missing << Text::tr("an answer by somebody who did not make it: %1 is %2").arg(answer.by.name, part);
}

CheckOutcome checkPerson(const CheckContext& context)
{
    const Parameters& parameters = context.parameters();
    const std::vector<Role> roles = rolesParameter(parameters, u"role");
    if (roles.empty())
        return lacking(Text::tr("the role that answers"));
    const AnswerFact* answer = answerInRole(context, roles.front());
    if (!answer)
        return lacking(Text::tr("an answer by the %1").arg(roleTitle(roles.front())));
    CheckOutcome outcome{.measured = Text::tr("%1: %2").arg(answer->by.name, answer->text),
                         .evidence = answer->evidence};
    if (answer->answer == AnswerWord::No)
        outcome.reasons << Text::tr("%1 answers no").arg(answer->by.name);
    if (parameter<bool>(parameters, u"independent"))
        requireIndependence(outcome, *answer, context.facts.people);
    if (answer->answer == AnswerWord::NotApplicable && answer->text.trimmed().isEmpty())
        outcome.missing << Text::tr("the reason why it does not apply");
    if (answer->answer == AnswerWord::Yes && parameter<bool>(parameters, u"evidence") && !hasDigest(answer->evidence))
        outcome.missing << Text::tr("evidence with its digest");
    outcome = decided(std::move(outcome));
    if (outcome.status == ControlStatus::Met && answer->answer == AnswerWord::NotApplicable)
        outcome.status = ControlStatus::NotApplicable;
    return outcome;
}

} // namespace

const CheckKind& personCheck()
{
    using Type = ParameterRule::Type;
    static const CheckKind kind{
        .name = QStringLiteral("person"),
        .parameters = {{.name = QStringLiteral("question"), .type = Type::Text, .required = true},
                       {.name = QStringLiteral("role"), .type = Type::Role, .required = true},
                       {.name = QStringLiteral("evidence"), .type = Type::Flag},
                       {.name = QStringLiteral("independent"), .type = Type::Flag}},
        .requirement = [](const Parameters& parameters) { return parameter<QString>(parameters, u"question"); },
        .suppliers = [](const Parameters& parameters) { return rolesParameter(parameters, u"role"); },
        .check = checkPerson};
    return kind;
}

} // namespace assay::policies
