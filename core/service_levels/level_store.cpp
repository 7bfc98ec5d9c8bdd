// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_levels/level_store.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/service_levels/level_rows.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

const QString LevelEntity = QStringLiteral("service_level");
constexpr std::array levelRoles{Role::Manager, Role::Administrator};

QString levelProblem(const ServiceLevelDraft& draft)
{
    const std::vector<Role> roles = rolesThatWait(draft.kind);
    if (draft.role && std::find(roles.begin(), roles.end(), *draft.role) == roles.end())
        return Text::tr("“%1” never waits on the role %2. Nothing was saved.")
            .arg(waitKindTitle(draft.kind), roleTitle(*draft.role));
    if (draft.hours < 0 || draft.hours > mostLevelHours)
        return Text::tr("A level is at most %1 days. Nothing was saved.").arg(mostLevelHours / 24);
    if (draft.reason.trimmed().isEmpty())
        return Text::tr("A level needs the reason for it, which is kept. Nothing was saved.");
    return lengthProblem({}, {draft.reason});
}

/// Whether every role that the draft is about has that level as it is.
bool holdsAlready(db::Connection& connection, const ServiceLevelDraft& draft, qint64 now)
{
    const ServiceLevels levels = levels::all(connection);
    const auto same = [&](Role role) { return levels.held(draft.kind, role, now).hours == draft.hours; };
    if (draft.role)
        return same(*draft.role);
    const std::vector<Role> roles = rolesThatWait(draft.kind);
    return std::all_of(roles.begin(), roles.end(), same)
        && levels.held(draft.kind, std::nullopt, now).hours == draft.hours;
}

QString insertLevel(db::WriteTransaction& transaction, const ServiceLevelDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const QString role = draft.role ? toString(*draft.role) : QString();
    connection
        .prepare("INSERT INTO service_level (uid, kind, role, hours, reason, person_id, acted_as, said_at, staged)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(uid)
        .bind(toString(draft.kind))
        .bind(draft.role ? role : QStringLiteral(""))
        .bind(draft.hours)
        .bind(draft.reason.trimmed())
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.note().actor.role)
        .bind(transaction.now())
        .bind(draft.staged)
        .run();
    db::Statement row = connection.prepare("SELECT id FROM service_level WHERE uid = ?");
    row.bind(uid).step();
    transaction.record({.verb = {},
                        .entity = LevelEntity,
                        .entityId = uid,
                        .after = levels::levelHash(connection, {row.integer(0)}),
                        .reason = draft.reason.trimmed(),
                        .facts = {{QStringLiteral("kind"), toString(draft.kind)},
                                  {QStringLiteral("role"), role},
                                  {QStringLiteral("hours"), static_cast<qint64>(draft.hours)}}});
    return uid;
}

QString levelRule()
{
    return Text::tr("How long things may wait is for managers and administrators to say.");
}

} // namespace

Result<> ServiceLevelStore::set(const ServiceLevelDraft& draft, const Actor& actor, const QString& command)
{
    if (const QString problem = levelProblem(draft); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    const db::AuditNote note{actor, QStringLiteral("created"), LevelEntity, {}, {}, command};
    const Result<QString> done = m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        people::requireRole(connection, actor, levelRoles, levelRule());
        if (holdsAlready(connection, draft, transaction.now()))
            db::raise(Error::Kind::Invalid, Text::tr("That is the level already. Nothing was saved."));
        return insertLevel(transaction, draft);
    });
    if (!done)
        return failed(done);
    return {};
}

namespace levels {

QString setRefusal(db::Connection& connection, const Actor& actor)
{
    return people::roleRefusal(connection, actor, levelRoles, levelRule()).value_or(QString());
}

} // namespace levels
} // namespace assay
