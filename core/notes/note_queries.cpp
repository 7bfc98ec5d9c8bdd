// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_queries.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/discussion/written_mentions.h"

#include <QByteArrayList>
#include <QHash>

#include <algorithm>
#include <set>

namespace assay::notes {
namespace {

constexpr std::size_t idsAtOnce = 500; ///< In one statement.

constexpr auto NoteSql = "SELECT n.id, n.uid, n.text, a.uid, a.name, n.created_at, n.edited_at, n.resolved_at,"
                         " coalesce(r.name, ''), n.withdrawn_at, n.row_version FROM note n"
                         " JOIN person a ON a.id = n.author_id LEFT JOIN person r ON r.id = n.resolved_by_id ";

Note readNote(const db::Statement& row)
{
    Note note;
    note.id = {row.integer(0)};
    note.uid = row.text(1);
    note.text = row.text(2);
    note.authorUid = row.text(3);
    note.author = row.text(4);
    note.createdAt = row.integer(5);
    note.editedAt = row.optionalInteger(6);
    note.resolvedAt = row.optionalInteger(7);
    note.resolvedBy = row.text(8);
    note.withdrawnAt = row.optionalInteger(9);
    note.rowVersion = row.integer(10);
    return note;
}

/// Calls `ask` with lists of ids that fit into one statement: "1,2,3".
template <typename T, typename Ask>
void forEachPart(std::span<const T> ids, Ask ask)
{
    for (std::size_t start = 0; start < ids.size(); start += idsAtOnce) {
        QByteArrayList part;
        for (const T& id : ids.subspan(start, std::min(idsAtOnce, ids.size() - start)))
            part.append(QByteArray::number(id.value));
        ask(part.join(','));
    }
}

void readAnchors(db::Connection& connection, std::vector<Note>& found)
{
    QHash<qint64, std::size_t> places;
    std::vector<NoteId> ids;
    for (std::size_t i = 0; i < found.size(); ++i) {
        places.insert(found[i].id.value, i);
        ids.push_back(found[i].id);
    }
    forEachPart(std::span<const NoteId>(ids), [&](const QByteArray& part) {
        db::Statement rows =
            connection.prepare("SELECT a.note_id, r.id, r.uid, a.metric, a.first_step, a.last_step FROM note_anchor a"
                               " JOIN run r ON r.id = a.run_id WHERE a.note_id IN ("
                               + part + ") ORDER BY a.note_id, a.ordinal");
        while (rows.step()) {
            NoteAnchor anchor{{rows.integer(1)}, rows.text(2), rows.text(3)};
            if (const auto first = rows.optionalInteger(4))
                anchor.steps = {*first, rows.integer(5)};
            found[places.value(rows.integer(0))].anchors.push_back(std::move(anchor));
        }
    });
}

/// By the numbers of their rows, which is the order in which they were written.
std::vector<Note> notesWith(db::Connection& connection, const std::set<NoteId>& ids)
{
    std::vector<Note> found;
    const std::vector<NoteId> inOrder(ids.begin(), ids.end());
    forEachPart(std::span<const NoteId>(inOrder), [&](const QByteArray& part) {
        db::Statement rows =
            connection.prepare(NoteSql + ("WHERE n.withdrawn_at IS NULL AND n.id IN (" + part) + ") ORDER BY n.id");
        while (rows.step())
            found.push_back(readNote(rows));
    });
    readAnchors(connection, found);
    return found;
}

std::set<NoteId> idsOf(db::Connection& connection, std::span<const RunId> runs, const std::optional<QString>& metric)
{
    std::set<NoteId> ids;
    forEachPart(runs, [&](const QByteArray& part) {
        db::Statement rows = connection.prepare("SELECT DISTINCT note_id FROM note_anchor WHERE run_id IN (" + part
                                                + ")" + (metric ? " AND metric = ?" : ""));
        if (metric)
            rows.bind(*metric);
        while (rows.step())
            ids.insert({rows.integer(0)});
    });
    return ids;
}

} // namespace

std::vector<Note> notesOf(db::Connection& connection, std::span<const RunId> runs)
{
    return notesWith(connection, idsOf(connection, runs, std::nullopt));
}

std::vector<Note> notesOfMetric(db::Connection& connection, std::span<const RunId> runs, const QString& metric)
{
    return notesWith(connection, idsOf(connection, runs, metric));
}

Note byUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(QByteArray(NoteSql) + "WHERE n.uid = ?");
    row.bind(uid);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no note with the id %1.").arg(uid));
    std::vector<Note> found{readNote(row)};
    readAnchors(connection, found);
    return found.front();
}

std::vector<NoteRevision> revisionsOf(db::Connection& connection, NoteId note)
{
    db::Statement rows = connection.prepare("SELECT text, since FROM note_revision WHERE note_id = ? ORDER BY ordinal");
    rows.bind(note.value);
    std::vector<NoteRevision> found;
    while (rows.step())
        found.push_back({rows.text(0), rows.integer(1)});
    return found;
}

NewerTexts newerText(const Note& note)
{
    const QString field = QStringLiteral("text");
    return {{{field, note.text}}, {{field, {note.author, note.authorUid, note.editedAt.value_or(note.createdAt)}}}};
}

Digest noteHash(db::Connection& connection, NoteId note)
{
    RowHasher hasher("note");
    addRows(
        hasher, connection,
        "SELECT n.uid, p.uid, n.text, CAST(n.created_at AS TEXT), coalesce(CAST(n.edited_at AS TEXT), ''),"
        " coalesce(CAST(n.resolved_at AS TEXT), ''), coalesce(r.uid, ''), coalesce(CAST(n.withdrawn_at AS TEXT), ''),"
        " CAST(n.row_version AS TEXT) FROM note n JOIN person p ON p.id = n.author_id"
        " LEFT JOIN person r ON r.id = n.resolved_by_id WHERE n.id = ?",
        note.value);
    addRows(hasher, connection,
            "SELECT text, CAST(since AS TEXT) FROM note_revision WHERE note_id = ? ORDER BY ordinal", note.value);
    addRows(hasher, connection,
            "SELECT r.uid, a.metric, coalesce(CAST(a.first_step AS TEXT), ''), coalesce(CAST(a.last_step AS TEXT), '')"
            " FROM note_anchor a JOIN run r ON r.id = a.run_id WHERE a.note_id = ? ORDER BY a.ordinal",
            note.value);
    // One that names nobody has the hash that it had before notes could name anybody.
    if (!discussion::mentionsOf(connection, {discussion::MentionSource::Kind::Note, note.value}).empty())
        addRows(hasher, connection, discussion::mentionHashSql(discussion::MentionSource::Kind::Note), note.value);
    return hasher.finish();
}

} // namespace assay::notes
