// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"

namespace assay::views {
namespace {

constexpr auto Columns =
    "SELECT s.id, s.uid, s.page, s.owner_id, o.name, v.version, v.name, v.shared, v.archived, v.content, p.name,"
    " v.written_at FROM saved_view s JOIN person o ON o.id = s.owner_id"
    " JOIN saved_view_version v ON v.view_id = s.id JOIN person p ON p.id = v.author_id ";
constexpr auto Newest = "v.version = (SELECT max(w.version) FROM saved_view_version w WHERE w.view_id = s.id) ";
constexpr auto Kept = "AND v.archived = 0 ";

SavedView readView(const db::Statement& row)
{
    SavedView view;
    view.id = {row.integer(0)};
    view.uid = row.text(1);
    view.page = row.text(2);
    view.owner = {row.integer(3)};
    view.ownerName = row.text(4);
    view.version = row.integer(5);
    view.name = row.text(6);
    view.shared = row.boolean(7);
    view.archived = row.boolean(8);
    view.content = row.bytes(9);
    view.writtenBy = row.text(10);
    view.writtenAt = row.integer(11);
    return view;
}

std::vector<SavedView> readAll(db::Statement& rows)
{
    std::vector<SavedView> found;
    while (rows.step())
        found.push_back(readView(rows));
    return found;
}

void raiseNoView(const QString& name)
{
    db::raise(Error::Kind::NotFound,
              Text::tr("The project has no view “%1”. List them with: assay-cli view list.").arg(name));
}

void raiseSeveral(const QString& name)
{
    db::raise(Error::Kind::Conflict,
              Text::tr("Several views are called “%1”. Name one by its id from: assay-cli view list.").arg(name));
}

bool isFoundBy(db::Connection& connection, const SavedView& view, const QString& person)
{
    return view.shared || people::byId(connection, view.owner).uid == person;
}

} // namespace

std::vector<SavedView> visibleTo(db::Connection& connection, const QString& page, PersonId person)
{
    db::Statement rows = connection.prepare(
        QByteArray(Columns) + "WHERE " + Newest + Kept
        + "AND s.page = ? AND (s.owner_id = ? OR v.shared = 1) ORDER BY s.owner_id <> ?, lower(v.name), s.id");
    rows.bind(page).bind(person.value).bind(person.value);
    return readAll(rows);
}

QStringList hiddenFrom(db::Connection& connection, const QString& person)
{
    db::Statement rows =
        connection.prepare(QByteArray(Columns) + "WHERE " + Newest + Kept + "AND v.shared = 0 AND o.uid <> ?");
    rows.bind(person);
    QStringList uids;
    while (rows.step())
        uids << rows.text(1);
    return uids;
}

std::vector<SavedView> archivedOf(db::Connection& connection, const QString& page, PersonId owner)
{
    db::Statement rows =
        connection.prepare(QByteArray(Columns) + "WHERE " + Newest
                           + "AND v.archived = 1 AND s.page = ? AND s.owner_id = ? ORDER BY lower(v.name), s.id");
    rows.bind(page).bind(owner.value);
    return readAll(rows);
}

std::vector<SavedView> allFoundBy(db::Connection& connection, const QString& person)
{
    db::Statement rows = connection.prepare(QByteArray(Columns) + "WHERE " + Newest + Kept
                                            + "AND (v.shared = 1 OR o.uid = ?) ORDER BY s.page, lower(v.name), s.id");
    rows.bind(person);
    return readAll(rows);
}

SavedView byUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(QByteArray(Columns) + "WHERE s.uid = ? ORDER BY v.version DESC LIMIT 1");
    if (!row.bind(uid).step())
        raiseNoView(uid);
    return readView(row);
}

std::optional<SavedView> calledByAll(db::Connection& connection, const QString& name)
{
    db::Statement rows = connection.prepare(QByteArray(Columns) + "WHERE " + Newest + "AND (s.uid = ? OR (v.name = ? "
                                            + Kept + "AND v.shared = 1)) ORDER BY s.uid <> ?, s.id LIMIT 2");
    if (!rows.bind(name).bind(name).bind(name).step())
        return std::nullopt;
    const SavedView view = readView(rows);
    const bool isMeant = view.uid == name || !rows.step();
    return isMeant ? std::optional(view) : std::nullopt;
}

SavedView foundBy(db::Connection& connection, const QString& name, const QString& person)
{
    db::Statement rows = connection.prepare(QByteArray(Columns) + "WHERE " + Newest + "AND (s.uid = ? OR (v.name = ? "
                                            + Kept + ")) ORDER BY v.shared = 0 AND o.uid <> ?, s.id LIMIT 2");
    if (!rows.bind(name).bind(name).bind(person).step())
        raiseNoView(name);
    const SavedView view = readView(rows);
    if (!isFoundBy(connection, view, person)) {
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 keeps this view to themselves. Ask them to share it.").arg(view.ownerName));
    }
    if (rows.step() && isFoundBy(connection, readView(rows), person))
        raiseSeveral(name);
    return view;
}

std::vector<SavedView> versionsOf(db::Connection& connection, SavedViewId view)
{
    db::Statement rows = connection.prepare(QByteArray(Columns) + "WHERE s.id = ? ORDER BY v.version DESC");
    rows.bind(view.value);
    return readAll(rows);
}

Digest viewHash(db::Connection& connection, SavedViewId view)
{
    RowHasher hasher("saved_view");
    addRows(hasher, connection,
            "SELECT uid, page, CAST(owner_id AS TEXT), CAST(created_at AS TEXT) FROM saved_view WHERE id = ?",
            view.value);
    addRows(hasher, connection,
            "SELECT CAST(version AS TEXT), name, CAST(shared AS TEXT), CAST(archived AS TEXT), content,"
            " CAST(author_id AS TEXT), CAST(written_at AS TEXT) FROM saved_view_version WHERE view_id = ?"
            " ORDER BY version",
            view.value);
    return hasher.finish();
}

} // namespace assay::views
