// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_calendar_store.h"

#include "core/base/json_members.h"
#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/changes/calendar_rows.h"
#include "core/changes/change_rows.h"
#include "core/changes/change_writing.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/releases/environment_name.h"

#include <array>

namespace assay {
namespace {

const QString FreezeEntity = QStringLiteral("change_freeze");
const QString StandardEntity = QStringLiteral("standard_change");

constexpr std::array freezers{Role::DevOps, Role::Manager};
constexpr std::array standardMakers{Role::DevOps, Role::Manager};
constexpr std::array standardEnders{Role::DevOps, Role::Manager, Role::RiskAuditor};

QString freezeRule()
{
    return Text::tr("When nothing goes anywhere is said by operations and managers.");
}

QString standardRule()
{
    return Text::tr("Which changes are agreed to beforehand is said by operations and managers.");
}

QString endRule()
{
    return Text::tr("Standard changes are withdrawn by operations, managers and model risk.");
}

void requireCalendar(const QString& problem)
{
    if (!problem.isEmpty())
        db::raise(Error::Kind::Invalid, problem);
}

QString freezeProblem(const FreezeDraft& draft, qint64 now)
{
    if (draft.name.trimmed().isEmpty() || draft.reason.trimmed().isEmpty())
        return Text::tr("A freeze needs a name and the reason for it, which is kept. Nothing was saved.");
    if (draft.until <= draft.from)
        return Text::tr("The freeze ends before it begins. Nothing was saved.");
    if (draft.until <= now)
        return Text::tr("The freeze is over already. Nothing was saved; name a later end.");
    return lengthProblem(draft.name, {draft.reason});
}

QString standardProblem(const StandardDraft& draft, qint64 now)
{
    const ChangeText& text = draft.text;
    if (text.title.trimmed().isEmpty())
        return Text::tr("A standard change needs a name. Nothing was saved.");
    ChangeRecord asChange;
    asChange.text = text;
    if (const QStringList empty = asChange.emptyFields(); !empty.isEmpty()) {
        return Text::tr("A standard change says all that each change of its kind says. Missing: %1. Nothing was saved.")
            .arg(empty.join(QStringLiteral(", ")));
    }
    if (draft.impact == ChangeImpact::High)
        return Text::tr("Changes on which much depends are agreed to one by one. Nothing was saved.");
    if (draft.validUntil <= now)
        return Text::tr("It would have ended already. Nothing was saved; name a later day.");
    return lengthProblem(text.title,
                         {text.reason, text.impact, text.rollback, text.comms, text.training, text.adoption});
}

QStringList placesOf(const QStringList& said)
{
    QStringList places;
    for (const QString& each : said) {
        if (const QString place = releases::environmentName(each); !place.isEmpty() && !places.contains(place))
            places << place;
    }
    places.sort();
    return places;
}

QString insertFreeze(db::WriteTransaction& transaction, const FreezeDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const QStringList places = placesOf(draft.environments);
    db::Statement made = connection.prepare(
        "INSERT INTO change_freeze (uid, key, name, begins_at, ends_at, environments, reason, person_id, acted_as,"
        " said_at, withdrawn_reason, staged) SELECT ?, 'FZ-' || CAST(coalesce(max(id), 0) + 1 AS TEXT), ?, ?, ?, ?, ?,"
        " ?, ?, ?, '', ? FROM change_freeze");
    made.bind(uid).bind(draft.name.trimmed()).bind(draft.from).bind(draft.until);
    made.bind(QString::fromUtf8(canonicalTexts(places))).bind(draft.reason.trimmed());
    made.bind(people::byUid(connection, transaction.note().actor.person).id.value).bind(transaction.note().actor.role);
    made.bind(transaction.now()).bind(draft.staged).run();
    transaction.record({.verb = {},
                        .entity = {},
                        .entityId = uid,
                        .after = changes::freezeHash(connection, changes::freezeNamed(connection, uid).id),
                        .reason = draft.reason.trimmed(),
                        .facts = {{QStringLiteral("name"), draft.name.trimmed()},
                                  {QStringLiteral("from"), draft.from},
                                  {QStringLiteral("until"), draft.until},
                                  {QStringLiteral("environments"), places.join(QStringLiteral(", "))}}});
    return uid;
}

QString insertStandard(db::WriteTransaction& transaction, const StandardDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const ChangeText& text = draft.text;
    db::Statement made = connection.prepare(
        "INSERT INTO standard_change (uid, key, name, impact_level, description, impact, rollback, comms, training,"
        " adoption, valid_until, person_id, acted_as, said_at, withdrawn_reason, staged)"
        " SELECT ?, 'SC-' || CAST(coalesce(max(id), 0) + 1 AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?"
        " FROM standard_change");
    made.bind(uid).bind(text.title.trimmed()).bind(toString(draft.impact)).bind(text.reason.trimmed());
    made.bind(text.impact.trimmed()).bind(text.rollback.trimmed()).bind(text.comms.trimmed());
    made.bind(text.training.trimmed()).bind(text.adoption.trimmed()).bind(draft.validUntil);
    made.bind(people::byUid(connection, transaction.note().actor.person).id.value).bind(transaction.note().actor.role);
    made.bind(transaction.now()).bind(draft.staged).run();
    transaction.record({.verb = {},
                        .entity = {},
                        .entityId = uid,
                        .after = changes::standardHash(connection, changes::standardNamed(connection, uid).id),
                        .facts = {{QStringLiteral("name"), text.title.trimmed()},
                                  {QStringLiteral("role"), transaction.note().actor.role},
                                  {QStringLiteral("valid_until"), draft.validUntil}}});
    return uid;
}

/// Says in a row of a table that it counts no more.
void writeWithdrawal(db::WriteTransaction& transaction, const QByteArray& table, qint64 id, const QString& reason)
{
    db::Connection& connection = transaction.connection();
    connection
        .prepare("UPDATE " + table + " SET withdrawn_at = ?, withdrawn_by_id = ?, withdrawn_reason = ? WHERE id = ?")
        .bind(transaction.now())
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(reason.trimmed())
        .bind(id)
        .run();
}

void requireOpen(const QString& key, const std::optional<CalendarWithdrawal>& withdrawn)
{
    if (withdrawn) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 was withdrawn by %2 already: %3. Nothing was changed.")
                      .arg(key, withdrawn->by.name, withdrawn->reason));
    }
}

void requireWithdrawalReason(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        db::raise(Error::Kind::Invalid, Text::tr("A withdrawal needs its reason, which is kept. Nothing was changed."));
    requireCalendar(lengthProblem({}, {reason}));
}

/// What nobody but the catalogue agreed to waits for people again.
void askAnew(db::WriteTransaction& transaction, const StandardChange& standard, const QString& reason)
{
    for (const ChangeRecord& change : changes::all(transaction.connection())) {
        const bool isAhead = change.state == ChangeState::Approved || change.state == ChangeState::Scheduled;
        if (change.standardUid != standard.uid || !isAhead || !change.countedApprovals().empty())
            continue;
        const QString words = Text::tr("%1 was withdrawn: %2").arg(standard.key, reason.trimmed());
        changes::writeChange(
            transaction, change, QStringLiteral("state_changed"), changes::stateFacts(change, ChangeState::Submitted),
            [&](db::Connection&) { changes::setState(transaction, change, ChangeState::Submitted, words); });
    }
}

} // namespace

Result<QString> ChangeCalendarStore::addFreeze(const FreezeDraft& draft, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("created"), FreezeEntity, {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        people::requireRole(transaction.connection(), actor, freezers, freezeRule());
        requireCalendar(freezeProblem(draft, transaction.now()));
        return insertFreeze(transaction, draft);
    });
}

Result<> ChangeCalendarStore::withdrawFreeze(const QString& name, const QString& reason, const Actor& actor,
                                             const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("withdrawn"), FreezeEntity, {}, reason.trimmed(), command};
    return withoutValue(m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        people::requireRole(connection, actor, freezers, freezeRule());
        requireWithdrawalReason(reason);
        const ChangeFreeze freeze = changes::freezeNamed(connection, name);
        requireOpen(freeze.key, freeze.withdrawn);
        const Digest before = changes::freezeHash(connection, freeze.id);
        writeWithdrawal(transaction, "change_freeze", freeze.id.value, reason);
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = freeze.uid,
                            .before = before,
                            .after = changes::freezeHash(connection, freeze.id)});
        return freeze.uid;
    }));
}

Result<QString> ChangeCalendarStore::addStandard(const StandardDraft& draft, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("created"), StandardEntity, {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        people::requireRole(transaction.connection(), actor, standardMakers, standardRule());
        requireCalendar(standardProblem(draft, transaction.now()));
        return insertStandard(transaction, draft);
    });
}

Result<> ChangeCalendarStore::withdrawStandard(const QString& name, const QString& reason, const Actor& actor,
                                               const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("withdrawn"), StandardEntity, {}, reason.trimmed(), command};
    return withoutValue(m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        people::requireRole(connection, actor, standardEnders, endRule());
        requireWithdrawalReason(reason);
        const StandardChange standard = changes::standardNamed(connection, name);
        requireOpen(standard.key, standard.withdrawn);
        const Digest before = changes::standardHash(connection, standard.id);
        writeWithdrawal(transaction, "standard_change", standard.id.value, reason);
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = standard.uid,
                            .before = before,
                            .after = changes::standardHash(connection, standard.id)});
        askAnew(transaction, standard, reason);
        return standard.uid;
    }));
}

namespace changes {

CalendarRefusals calendarRefusals(db::Connection& connection, const Actor& actor)
{
    return {people::roleRefusal(connection, actor, freezers, freezeRule()).value_or(QString()),
            people::roleRefusal(connection, actor, standardMakers, standardRule()).value_or(QString()),
            people::roleRefusal(connection, actor, standardEnders, endRule()).value_or(QString())};
}

} // namespace changes
} // namespace assay
