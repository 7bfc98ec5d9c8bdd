// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/person.h"
#include "core/domain/saved_view.h"

#include <optional>
#include <vector>

/// With which saved view a page opens, as a role or a person has it. These run inside a transaction of the caller and may
/// throw db::SqlError.
namespace assay::views {

/// That a page opens with a view, by its newest word.
struct UsualView {
    SavedView view;
    std::optional<Role> role; ///< Nothing where it is one person's.
    PersonId person;          ///< Whose it is where there is no role; else who said it.
    QString personName;
};

/// All that hold, by page and then by role; a person's come last.
std::vector<UsualView> usualViews(db::Connection& connection);

/// That of a page for a role, or for a person where there is no role; nothing where there is none, whether or not somebody
/// finds it.
std::optional<SavedView> usualOf(db::Connection& connection, const QString& page, std::optional<Role> role,
                                 PersonId person);

/// With which view a page opens for a person who acts in a role: their own, else that of the role; one that is archived, or that
/// they do not find, is passed over. Nothing where there is none.
std::optional<SavedView> opensWith(db::Connection& connection, const QString& page, std::optional<Role> role,
                                   PersonId person);

/// What the log covers of one word about it.
Digest usualHash(db::Connection& connection, qint64 id);

} // namespace assay::views
