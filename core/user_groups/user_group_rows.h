// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/user_group.h"

/// Reading user groups. All of these run inside a transaction of the caller and may throw db::SqlError.
namespace assay::usergroups {

std::vector<UserGroup> all(db::Connection& connection); ///< In the order of their making.
std::vector<UserGroup> ofUseCase(db::Connection& connection, UseCaseId useCase);
UserGroup byKeyOrUid(db::Connection& connection, const QString& name); ///< "G-1" or a uid; raises NotFound.

std::vector<UserContact> contacts(db::Connection& connection);                             ///< Newest first.
std::vector<UserContact> contactsOfUseCase(db::Connection& connection, UseCaseId useCase); ///< Newest first.

/// How long ago each group of a use case was talked with.
std::vector<ContactStanding> standings(db::Connection& connection, UseCaseId useCase, qint64 now);

Digest groupHash(db::Connection& connection, UserGroupId id);
Digest contactHash(db::Connection& connection, UserContactId id);

} // namespace assay::usergroups
