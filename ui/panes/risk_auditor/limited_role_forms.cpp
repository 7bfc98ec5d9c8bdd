// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/limited_role_forms.h"

#include "core/base/shown_text.h"
#include "core/people/people_store.h"
#include "ui/panes/moment_field.h"

#include <QCoreApplication>

namespace assay {
namespace {

using LimitedField = FieldsForm::Field;
using LimitedValues = FieldsForm::Values;

class LimitedRoleForms final {
    Q_DECLARE_TR_FUNCTIONS(LimitedRoleForms)
};

QString limitReasonProblem(const LimitedValues& values)
{
    return FieldsForm::said(values, "reason").isEmpty()
        ? LimitedRoleForms::tr("Who may do what is changed for a reason.")
        : QString();
}

QString limitProblem(const LimitedValues& values)
{
    const bool isEmpty = FieldsForm::said(values, "useCase").isEmpty() && FieldsForm::said(values, "from").isEmpty()
        && FieldsForm::said(values, "until").isEmpty();
    if (isEmpty)
        return LimitedRoleForms::tr("Name a use case, or a day on which it begins or ends.");
    for (const char* day : {"from", "until"}) {
        if (const QString problem = momentProblem(values, day); !problem.isEmpty())
            return problem;
    }
    return limitReasonProblem(values);
}

LimitedField limitReasonField()
{
    return {QStringLiteral("reason"), LimitedRoleForms::tr("Reason, for everybody who reads the log"),
            FieldsForm::Kind::Text};
}

/// What is held is named by its role and the use case.
QString limitedWord(const LimitedRole& limited)
{
    return toString(limited.role) + u' ' + limited.useCaseUid;
}

} // namespace

FieldsForm* limitedRoleForm(Session& session, const Person& person, const std::vector<UseCase>& useCases)
{
    std::vector<std::pair<QString, QString>> roles;
    for (const Role role : allRoles()) {
        if (role != Role::Administrator) // Which is held without a limit.
            roles.emplace_back(roleTitle(role), toString(role));
    }
    std::vector<std::pair<QString, QString>> places{{LimitedRoleForms::tr("The whole project"), QString()}};
    for (const UseCase& useCase : useCases)
        places.emplace_back(QStringLiteral("%1 · %2").arg(useCase.key, shownText(useCase.title)), useCase.uid);
    const QString hint = LimitedRoleForms::tr("may stay empty");
    const std::vector<LimitedField> fields{
        {QStringLiteral("role"), LimitedRoleForms::tr("Role"), FieldsForm::Kind::Choice, roles.front().second, roles},
        {QStringLiteral("useCase"), LimitedRoleForms::tr("For"), FieldsForm::Kind::Choice, {}, places},
        {QStringLiteral("from"),
         LimitedRoleForms::tr("First day, as in 2027-01-31"),
         FieldsForm::Kind::Line,
         {},
         {},
         hint},
        {QStringLiteral("until"),
         LimitedRoleForms::tr("First day on which it no longer holds"),
         FieldsForm::Kind::Line,
         {},
         {},
         hint},
        limitReasonField()};
    return new FieldsForm(
        session,
        {QStringLiteral("limitedRoleForm"),
         LimitedRoleForms::tr("A role with a limit for %1").arg(shownText(person.name)),
         LimitedRoleForms::tr("Give the role"),
         LimitedRoleForms::tr("What they may do by it holds for that use case alone, or for that time.")},
        fields, limitProblem,
        [uid = person.uid](const LimitedValues& values, db::Database& database, const Actor& actor,
                           const QString& command) {
            const auto role = roleFromString(FieldsForm::said(values, "role"));
            return PeopleStore(database).grantLimited({uid, role.value_or(Role::EndUser),
                                                       FieldsForm::said(values, "useCase"), momentSaid(values, "from"),
                                                       momentSaid(values, "until"), FieldsForm::said(values, "reason")},
                                                      actor, command);
        });
}

FieldsForm* endLimitedRoleForm(Session& session, const Person& person)
{
    std::vector<std::pair<QString, QString>> held;
    for (const LimitedRole& limited : person.limited)
        held.emplace_back(limited.title(), limitedWord(limited));
    const QString first = held.empty() ? QString() : held.front().second;
    return new FieldsForm(
        session,
        {QStringLiteral("endLimitedRoleForm"),
         LimitedRoleForms::tr("End a role with a limit of %1").arg(shownText(person.name)),
         LimitedRoleForms::tr("Take the role away")},
        {{QStringLiteral("which"), LimitedRoleForms::tr("Role"), FieldsForm::Kind::Choice, first, held},
         limitReasonField()},
        limitReasonProblem,
        [uid = person.uid](const LimitedValues& values, db::Database& database, const Actor& actor,
                           const QString& command) {
            const QString which = FieldsForm::said(values, "which");
            const auto role = roleFromString(which.section(u' ', 0, 0));
            return PeopleStore(database).revokeLimited({uid,
                                                        role.value_or(Role::EndUser),
                                                        which.section(u' ', 1, 1),
                                                        {},
                                                        {},
                                                        FieldsForm::said(values, "reason")},
                                                       actor, command);
        });
}

} // namespace assay
