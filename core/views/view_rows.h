// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/saved_view.h"

#include <vector>

namespace assay::views {

// These run inside a transaction of the caller and may throw db::SqlError.

/// The views of a page that a person finds: their own, then those that others share, each by name; no archived ones.
std::vector<SavedView> visibleTo(db::Connection& connection, const QString& page, PersonId person);

/// The views of a page that their owner has archived, by name.
std::vector<SavedView> archivedOf(db::Connection& connection, const QString& page, PersonId owner);

/// Every view that is not archived, of all pages, for listings.
std::vector<SavedView> all(db::Connection& connection);

/// The uids of the views that others keep to themselves, by the person's uid.
QStringList hiddenFrom(db::Connection& connection, const QString& person);

SavedView byUid(db::Connection& connection, const QString& uid); ///< Raises NotFound.

/// A view by its uid, also one that is archived, or by its name; raises NotFound, or Conflict where several have that name.
SavedView byName(db::Connection& connection, const QString& name);

/// The same as a person finds it, by their uid: their own, and what others share. Raises Denied for what others keep to
/// themselves, which makes a name no other's: of several of a name, those do not count.
SavedView foundBy(db::Connection& connection, const QString& name, const QString& person);

/// Each version, newest first.
std::vector<SavedView> versionsOf(db::Connection& connection, SavedViewId view);

/// What the log covers: a view with every version of it.
Digest viewHash(db::Connection& connection, SavedViewId view);

} // namespace assay::views
