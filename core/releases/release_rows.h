// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/release.h"

namespace assay::releases {

// Inside a transaction of the caller; each may throw db::SqlError.

/// Every release with all of its parts, newest first.
std::vector<Release> all(db::Connection& connection);

Release byId(db::Connection& connection, ReleaseId id); ///< Raises NotFound.

/// By its uid or as "credit-default@3". Raises NotFound; Invalid where two models of that name have the version.
Release byName(db::Connection& connection, const QString& name);

/// Releases of which everything that makes the model is the same, without the release itself.
std::vector<QString> namesWithIdentity(db::Connection& connection, const Digest& identity, ReleaseId except);

/// Covers a release with its parts and the deployments that were recorded of it.
Digest releaseHash(db::Connection& connection, ReleaseId id);

} // namespace assay::releases
