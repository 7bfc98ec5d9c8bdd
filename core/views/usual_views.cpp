// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/usual_views.h"

#include "core/audit/row_query_hash.h"
#include "core/db/sql_error.h"
#include "core/views/view_rows.h"

namespace assay::views {

std::vector<UsualView> usualViews(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT s.uid, u.role, p.id, p.name FROM usual_view u JOIN saved_view s ON s.id = u.view_id JOIN person p ON"
        " p.id = u.person_id WHERE u.taken_back = 0 AND u.id = (SELECT max(w.id) FROM usual_view w WHERE w.page = "
        "u.page"
        " AND w.role = u.role AND (u.role <> '' OR w.person_id = u.person_id)) ORDER BY u.page, u.role = '', u.role,"
        " p.name, u.id");
    std::vector<UsualView> found;
    while (rows.step()) {
        UsualView usual{byUid(connection, rows.text(0)), {}, {rows.integer(2)}, rows.text(3)};
        if (const QString role = rows.text(1); !role.isEmpty())
            usual.role = db::requireKnown(roleFromString(role), usual.view.uid);
        found.push_back(std::move(usual));
    }
    return found;
}

std::optional<SavedView> usualOf(db::Connection& connection, const QString& page, std::optional<Role> role,
                                 PersonId person)
{
    db::Statement row =
        connection.prepare("SELECT s.uid, u.taken_back FROM usual_view u JOIN saved_view s ON s.id = u.view_id"
                           " WHERE u.page = ? AND u.role = ? AND (u.role <> '' OR u.person_id = ?)"
                           " ORDER BY u.id DESC LIMIT 1");
    row.bind(page).bind(role ? toString(*role) : QStringLiteral("")).bind(person.value);
    if (!row.step() || row.boolean(1))
        return std::nullopt;
    return byUid(connection, row.text(0));
}

std::optional<SavedView> opensWith(db::Connection& connection, const QString& page, std::optional<Role> role,
                                   PersonId person)
{
    const auto isFound = [person](const std::optional<SavedView>& view) {
        return view && !view->archived && (view->shared || view->owner == person);
    };
    if (auto own = usualOf(connection, page, std::nullopt, person); isFound(own))
        return own;
    auto ofRole = role ? usualOf(connection, page, role, person) : std::nullopt;
    return isFound(ofRole) ? ofRole : std::nullopt;
}

Digest usualHash(db::Connection& connection, qint64 id)
{
    RowHasher hasher("usual_view");
    addRows(
        hasher, connection,
        "SELECT u.uid, s.uid, u.page, u.role, p.uid, u.acted_as, CAST(u.taken_back AS TEXT), CAST(u.said_at AS TEXT)"
        " FROM usual_view u JOIN saved_view s ON s.id = u.view_id JOIN person p ON p.id = u.person_id WHERE u.id = ?",
        id);
    return hasher.finish();
}

} // namespace assay::views
