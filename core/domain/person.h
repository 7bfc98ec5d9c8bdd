// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace assay {

/// The part somebody plays. One person may hold several; separation of duties is checked on the person.
enum class Role {
    DataEngineer,
    DataScientist,
    SoftwareEngineer,
    DevOps,
    MlArchitect,
    RiskAuditor,
    Manager,
    BusinessOwner,
    EndUser,
    Administrator, ///< Grants roles; never signs.
};

/// "data-scientist": the word of the project file, the audit log and the command line.
QString toString(Role role);
std::optional<Role> roleFromString(QStringView word);

/// "Data scientist", translated.
QString roleTitle(Role role);
std::vector<Role> allRoles();

/// The names of those who hold each role.
using RoleHolders = std::map<Role, QStringList>;

/// Their names, or that there is nobody, translated: for a refusal that says whom to ask.
QString whoHolds(Role role, const RoleHolders& holders);

/// Somebody who works in the project or is named by it.
struct Person {
    PersonId id;
    QString uid; ///< ULID.
    QString name;
    QString email;
    bool active = true;
    bool staged = false;  ///< Invented for a demo; shown as such.
    qint64 createdAt = 0; ///< Milliseconds, UTC.
    qint64 rowVersion = 1;
    std::vector<Role> roles; ///< Those held now.
};

} // namespace assay
