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

/// A role that is held for one use case only, or for a time.
struct LimitedRole {
    Role role = Role::EndUser;
    UseCaseId useCase; ///< 0 for the whole project.
    QString useCaseUid;
    QString useCaseKey;               ///< "UC-3"
    std::optional<qint64> from = {};  ///< Milliseconds, UTC; nothing where it holds since it was granted.
    std::optional<qint64> until = {}; ///< The first moment at which it no longer holds.

    bool holdsAt(qint64 now) const;
    QString title() const; ///< "Model-risk auditor for UC-3, until 2027-03-31", translated.

    bool operator==(const LimitedRole&) const = default;
};

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
    std::vector<Role> roles;          ///< Those held now for the whole project.
    std::vector<LimitedRole> limited; ///< Those with a limit that is not over yet, also if it has not begun.

    /// Those held at a time that count for a use case, each once: for the whole project or for it alone.
    std::vector<Role> rolesFor(UseCaseId useCase, qint64 now) const;
};

} // namespace assay
