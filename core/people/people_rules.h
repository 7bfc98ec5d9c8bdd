// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/person.h"

#include <optional>

namespace assay::people {

/// Why somebody may not add people, give roles or take them away: the rule and who may. Nothing for an administrator.
/// May throw db::SqlError, as all of these may.
std::optional<QString> administrationRefusal(db::Connection& connection, const Actor& actor);

/// Why somebody may not change the e-mail address of a person, who may do that as well.
std::optional<QString> emailRefusal(db::Connection& connection, const Person& person, const Actor& actor);

/// Why a person cannot lose this role: nobody else would administer the project. Empty where they can.
QString lastAdministratorRefusal(db::Connection& connection, const Person& person, Role role);

/// What is wrong with the name or the address of a person, who may be among the project's already; empty where nothing is.
QString nameProblem(db::Connection& connection, const QString& name, PersonId person = {});
QString emailProblem(db::Connection& connection, const QString& email, PersonId person = {});

/// What somebody owns that is not done yet: it stays theirs when they leave.
struct OpenWork {
    int useCases = 0;
    int tasks = 0;
    int findings = 0;
    int incidents = 0;

    bool isNothing() const { return useCases + tasks + findings + incidents == 0; }
};
OpenWork openWork(db::Connection& connection, PersonId person);

/// "Still theirs: use cases 2, tasks 1." translated; empty where there is nothing.
QString openWorkText(const OpenWork& work);

} // namespace assay::people
