// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/incidents/incident_rows.h"
#include "core/releases/release_rows.h"
#include "core/usecases/use_case_store.h"

namespace assay::feedback {
namespace {

const QByteArray FeedbackSql =
    "SELECT f.id, f.uid, f.key, f.use_case_id, u.key, f.group_id, g.name, f.text, f.source, f.channel, f.severity,"
    " f.harm, f.prediction_ref, f.received_at, f.state, f.state_since, f.reply, p.id, p.uid, p.name, f.staged,"
    " f.created_at, f.row_version, u.uid, g.uid FROM feedback f JOIN person p ON p.id = f.taken_by"
    " LEFT JOIN use_case u ON u.id = f.use_case_id LEFT JOIN user_group g ON g.id = f.group_id ";

QString targetName(db::Connection& connection, FeedbackTarget target, const QString& uid)
{
    const QByteArray sql = target == FeedbackTarget::UseCase
        ? "SELECT key || ' · ' || title FROM use_case WHERE uid = ?"
        : target == FeedbackTarget::Release
        ? "SELECT m.name || '@' || CAST(v.version AS TEXT) FROM release r JOIN model_version v ON v.id = r.version_id"
          " JOIN registered_model m ON m.id = v.model_id WHERE r.uid = ?"
        : target == FeedbackTarget::Incident ? "SELECT key || ' · ' || title FROM incident WHERE uid = ?"
                                             : "SELECT key || ' · ' || title FROM task WHERE uid = ?";
    db::Statement row = connection.prepare(sql);
    return row.bind(uid).step() ? row.text(0) : uid;
}

void readLinks(db::Connection& connection, Feedback& feedback)
{
    db::Statement rows =
        connection.prepare("SELECT kind, target_uid, linked_at FROM feedback_link WHERE feedback_id = ? ORDER BY id");
    rows.bind(feedback.id.value);
    while (rows.step()) {
        const FeedbackTarget target = feedbackTargetFromString(rows.text(0)).value_or(FeedbackTarget::UseCase);
        feedback.links.push_back({target, rows.text(1), targetName(connection, target, rows.text(1)), rows.integer(2)});
    }
}

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

std::vector<Feedback> readAll(db::Connection& connection, db::Statement rows)
{
    std::vector<Feedback> items;
    while (rows.step())
        items.push_back(readFeedbackRow(rows));
    for (Feedback& item : items)
        readLinks(connection, item);
    return items;
}

} // namespace

std::vector<Feedback> all(db::Connection& connection)
{
    return readAll(connection, connection.prepare(FeedbackSql + "ORDER BY f.received_at DESC, f.id DESC"));
}

std::vector<Feedback> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows =
        connection.prepare(FeedbackSql + "WHERE f.use_case_id = ? ORDER BY f.received_at DESC, f.id DESC");
    rows.bind(useCase.value);
    return readAll(connection, std::move(rows));
}

std::vector<Feedback> linkedTo(db::Connection& connection, const QString& targetUid)
{
    db::Statement rows = connection.prepare(FeedbackSql
                                            + "WHERE f.id IN (SELECT l.feedback_id FROM feedback_link l"
                                              " WHERE l.target_uid = ?) ORDER BY f.received_at DESC, f.id DESC");
    rows.bind(targetUid);
    return readAll(connection, std::move(rows));
}

Feedback byKeyOrUid(db::Connection& connection, const QString& name)
{
    db::Statement row = connection.prepare(FeedbackSql + "WHERE f.key = ? OR f.uid = ?");
    row.bind(name).bind(name);
    std::vector<Feedback> found = readAll(connection, std::move(row));
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
