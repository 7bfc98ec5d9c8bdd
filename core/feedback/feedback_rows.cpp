// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/incidents/incident_rows.h"
#include "core/releases/release_rows.h"
#include "core/usecases/use_case_store.h"

#include <functional>
#include <map>

namespace assay::feedback {
namespace {

const QByteArray FeedbackSql =
    "SELECT f.id, f.uid, f.key, f.use_case_id, u.key, f.group_id, g.name, f.text, f.source, f.channel, f.severity,"
    " f.harm, f.prediction_ref, f.received_at, f.state, f.state_since, f.reply, p.id, p.uid, p.name, f.staged,"
    " f.created_at, f.row_version, u.uid, g.uid FROM feedback f JOIN person p ON p.id = f.taken_by"
    " LEFT JOIN use_case u ON u.id = f.use_case_id LEFT JOIN user_group g ON g.id = f.group_id ";

/// Each link with what its target is called; the uid where that is not in the project.
const QByteArray FeedbackLinksSql =
    "SELECT l.feedback_id, l.kind, l.target_uid, l.linked_at, coalesce(u.key || ' · ' || u.title,"
    " m.name || '@' || CAST(v.version AS TEXT), i.key || ' · ' || i.title, t.key || ' · ' || t.title, l.target_uid)"
    " FROM feedback_link l LEFT JOIN use_case u ON l.kind = 'use-case' AND u.uid = l.target_uid"
    " LEFT JOIN release r ON l.kind = 'release' AND r.uid = l.target_uid"
    " LEFT JOIN model_version v ON v.id = r.version_id LEFT JOIN registered_model m ON m.id = v.model_id"
    " LEFT JOIN incident i ON l.kind = 'incident' AND i.uid = l.target_uid"
    " LEFT JOIN task t ON l.kind = 'task' AND t.uid = l.target_uid ";

Feedback readFeedbackRow(const db::Statement& row)
{
    Feedback feedback;
    feedback.id = {row.integer(0)};
    feedback.uid = row.text(1);
    feedback.key = row.text(2);
    feedback.useCase = {row.integer(3)};
    feedback.useCaseKey = row.text(4);
    feedback.group = {row.integer(5)};
    feedback.groupName = row.text(6);
    feedback.text = row.text(7);
    feedback.source = row.text(8);
    feedback.channel = row.text(9);
    feedback.severity = severityFromString(row.text(10)).value_or(Severity::Medium);
    feedback.harm = row.boolean(11);
    feedback.predictionRef = row.text(12);
    feedback.receivedAt = row.integer(13);
    feedback.state = feedbackStateFromString(row.text(14)).value_or(FeedbackState::New);
    feedback.stateSince = row.integer(15);
    feedback.reply = row.text(16);
    feedback.takenBy = {{row.integer(17)}, row.text(18), row.text(19)};
    feedback.staged = row.boolean(20);
    feedback.createdAt = row.integer(21);
    feedback.rowVersion = row.integer(22);
    feedback.useCaseUid = row.text(23);
    feedback.groupUid = row.text(24);
    return feedback;
}

/// The items f that `which` leaves, newest first; `bind` says what it asks for. Every list asks once for all links of it.
std::vector<Feedback> readWhich(db::Connection& connection, const QByteArray& which,
                                const std::function<void(db::Statement&)>& bind)
{
    db::Statement rows = connection.prepare(FeedbackSql + which + " ORDER BY f.received_at DESC, f.id DESC");
    bind(rows);
    std::vector<Feedback> items;
    while (rows.step())
        items.push_back(readFeedbackRow(rows));
    std::map<qint64, Feedback*> byId;
    for (Feedback& item : items)
        byId[item.id.value] = &item;
    db::Statement links = connection.prepare(FeedbackLinksSql + "WHERE l.feedback_id IN (SELECT f.id FROM feedback f "
                                             + which + ") ORDER BY l.id");
    bind(links);
    while (links.step()) {
        if (const auto item = byId.find(links.integer(0)); item != byId.end())
            item->second->links.push_back({feedbackTargetFromString(links.text(1)).value_or(FeedbackTarget::UseCase),
                                           links.text(2), links.text(4), links.integer(3)});
    }
    return items;
}

} // namespace

std::vector<Feedback> all(db::Connection& connection)
{
    return readWhich(connection, {}, [](db::Statement&) {});
}

std::vector<Feedback> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    return readWhich(connection, "WHERE f.use_case_id = ?", [&](db::Statement& rows) { rows.bind(useCase.value); });
}

std::vector<Feedback> linkedTo(db::Connection& connection, const QString& targetUid)
{
    return readWhich(connection, "WHERE f.id IN (SELECT x.feedback_id FROM feedback_link x WHERE x.target_uid = ?)",
                     [&](db::Statement& rows) { rows.bind(targetUid); });
}

Feedback byKeyOrUid(db::Connection& connection, const QString& name)
{
    std::vector<Feedback> found =
        readWhich(connection, "WHERE f.key = ? OR f.uid = ?", [&](db::Statement& rows) { rows.bind(name).bind(name); });
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no feedback %1.").arg(name));
    return std::move(found.front());
}

QString targetUid(db::Connection& connection, FeedbackTarget target, const QString& name)
{
    if (target == FeedbackTarget::UseCase)
        return usecases::byKeyOrUid(connection, name).uid;
    if (target == FeedbackTarget::Release)
        return releases::byName(connection, name).uid;
    if (target == FeedbackTarget::Incident)
        return incidents::byName(connection, name).uid;
    db::Statement row = connection.prepare("SELECT uid FROM task WHERE key = ? OR uid = ?");
    if (!row.bind(name).bind(name).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no task %1.").arg(name));
    return row.text(0);
}

Digest feedbackHash(db::Connection& connection, FeedbackId id)
{
    RowHasher hasher("feedback");
    addRows(hasher, connection,
            "SELECT f.uid, f.key, coalesce(u.uid, ''), coalesce(g.uid, ''), f.text, f.source, f.channel, f.severity,"
            " CAST(f.harm AS TEXT), f.prediction_ref, CAST(f.received_at AS TEXT), f.state,"
            " CAST(f.state_since AS TEXT), f.reply, p.uid, CAST(f.created_at AS TEXT), CAST(f.staged AS TEXT),"
            " CAST(f.row_version AS TEXT) FROM feedback f JOIN person p ON p.id = f.taken_by"
            " LEFT JOIN use_case u ON u.id = f.use_case_id LEFT JOIN user_group g ON g.id = f.group_id WHERE f.id = ?",
            id.value);
    addRows(hasher, connection, "SELECT digest FROM feedback WHERE id = ?", id.value);
    addRows(hasher, connection,
            "SELECT kind, target_uid, CAST(linked_at AS TEXT) FROM feedback_link WHERE feedback_id = ? ORDER BY id",
            id.value);
    return hasher.finish();
}

} // namespace assay::feedback
