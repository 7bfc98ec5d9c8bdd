// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/saved_view.h"

#include <optional>
#include <vector>

/// Who wants to hear what comes into which saved view. These run inside a transaction of the caller and may throw
/// db::SqlError.
namespace assay::views {

/// Kept views that at least one person follows and still finds, each once.
std::vector<SavedView> followedViews(db::Connection& connection);

/// Why nobody can be told of what comes into the view, as a sentence; nothing where they can.
std::optional<QString> followRefusal(db::Connection& connection, const SavedView& view, PersonId person);

/// Why nothing can be said to come into a view of a list, as a sentence: it is another one for everybody, or the clock alone
/// brings things in. Nothing where it can, and for views that are no list's. It may be written by a newer version: then
/// what is wrong with it.
std::optional<QString> listFollowRefusal(const SavedView& view);

/// The condition of SQL that the person of `subscription b` finds the view that the row is about.
QByteArray findsViewSql();

} // namespace assay::views
