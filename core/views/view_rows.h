// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/saved_view.h"

#include <optional>
#include <vector>

namespace assay::views {

// These run inside a transaction of the caller and may throw db::SqlError.

/// The views of a page that a person finds: their own, then those that others share, each by name; no archived ones.
std::vector<SavedView> visibleTo(db::Connection& connection, const QString& page, PersonId person);

/// The views of a page that their owner has archived, by name.
std::vector<SavedView> archivedOf(db::Connection& connection, const QString& page, PersonId owner);

/// Every view of all pages that a person finds, by their uid, and that is not archived, for listings.
std::vector<SavedView> allFoundBy(db::Connection& connection, const QString& person);

/// The uids of the views that others keep to themselves, by the person's uid.
QStringList hiddenFrom(db::Connection& connection, const QString& person);

SavedView byUid(db::Connection& connection, const QString& uid); ///< Raises NotFound.

/// A view by its uid, whoever keeps it, or by a name that means one view to everybody: what somebody keeps to themselves has
/// none for others. Nothing where there is none, or several of the name.
std::optional<SavedView> calledByAll(db::Connection& connection, const QString& name);

/// A view by its uid, also one that is archived, or by its name, as a person finds it, by their uid: their own, and what others
/// share. Raises NotFound, Conflict where several have that name, and Denied for what others keep to themselves, which makes a
/// name no other's: of several of a name, those do not count.
SavedView foundBy(db::Connection& connection, const QString& name, const QString& person);

/// Each version, newest first.
std::vector<SavedView> versionsOf(db::Connection& connection, SavedViewId view);

/// What the log covers: a view with every version of it.
Digest viewHash(db::Connection& connection, SavedViewId view);

} // namespace assay::views
