// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/rollback_check.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/people/role_refusal.h"

namespace assay {
namespace {

std::optional<LogAlarm> alarmOf(db::Connection& connection, const SeenHead& seen)
{
    const audit::AuditHead now = audit::head(connection);
    const std::optional<Digest> root = audit::statedRootAt(connection, seen.size);
    if (root == seen.root)
        return std::nullopt;
    const LogAlarm::Kind kind = now.size < seen.size ? LogAlarm::Kind::Shorter : LogAlarm::Kind::Differs;
    const qint64 changedAt = connection.integer("SELECT at FROM audit_event ORDER BY seq DESC LIMIT 1");
    return LogAlarm{kind, seen, now, changedAt};
}

/// What is seen now, and what is wrong with it.
struct Look {
    audit::AuditHead now;
    std::optional<LogAlarm> alarm;
};

Result<Look> lookAt(db::Database& database, const SeenCheckpoints& seen)
{
    const Result<std::optional<SeenHead>> known = seen.of(database.projectUid());
    if (!known)
        return failed(known);
    return database.read([&](db::Connection& connection) {
        return Look{audit::head(connection), *known ? alarmOf(connection, **known) : std::nullopt};
    });
}

} // namespace

QString LogAlarm::sentence() const
{
    const QString then = QString::number(seen.size);
    const QString entries = QString::number(now.size);
    if (kind == Kind::Shorter)
        return Text::tr("This file is older than what you saw: it has %1 entries, the last of %2, but on %4 it had %3. "
                        "Either a backup was put in its place, or somebody took entries away.")
            .arg(entries, minuteWords(changedAt), then, minuteWords(seen.seenAt));
    return Text::tr(
               "This file is not a later state of what you saw: the %3 entries that it had on %4 are not the first of "
               "the %1 that it has now, the last of %2. Either work went on from a backup, or somebody rewrote "
               "entries.")
        .arg(entries, minuteWords(changedAt), then, minuteWords(seen.seenAt));
}

Result<std::optional<LogAlarm>> checkAgainstSeen(db::Database& database, const SeenCheckpoints& seen)
{
    const Result<Look> look = lookAt(database, seen);
    if (!look)
        return failed(look);
    if (look->alarm)
        return look->alarm;
    const auto remembered =
        seen.remember(database.projectUid(), {look->now.size, look->now.root, database.clock().now()});
    if (!remembered)
        return failed(remembered);
    return std::optional<LogAlarm>();
}

Result<std::optional<LogAlarm>> alarmAgainstSeen(db::Database& database, const SeenCheckpoints& seen)
{
    const Result<Look> look = lookAt(database, seen);
    if (!look)
        return failed(look);
    return look->alarm;
}

Result<> acknowledgeAlarm(db::Database& database, const SeenCheckpoints& seen, const QString& reason,
                          const Actor& actor)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Say why this file is in order. Nothing was changed."));
    const Result<Look> look = lookAt(database, seen);
    if (!look)
        return failed(look);
    if (!look->alarm)
        return fail(Error::Kind::Invalid, Text::tr("The file is a later state of what you saw. Nothing was changed."));
    const db::AuditNote note{actor, QStringLiteral("acknowledged"), QStringLiteral("project"), database.projectUid(),
                             reason};
    const SeenHead& before = look->alarm->seen;
    const Result<> logged = database.write(note, [&](db::WriteTransaction& transaction) {
        people::requireMember(transaction.connection(), actor,
                              Text::tr("This is said by people of the project in a role that they hold."));
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = {},
                            .facts = {{QStringLiteral("seenSize"), before.size},
                                      {QStringLiteral("seenRoot"), QString::fromLatin1(toHex(before.root))},
                                      {QStringLiteral("size"), look->now.size},
                                      {QStringLiteral("root"), QString::fromLatin1(toHex(look->now.root))}}});
    });
    if (!logged)
        return logged;
    const auto now = database.read([](db::Connection& connection) { return audit::head(connection); });
    if (!now)
        return failed(now);
    return seen.replace(database.projectUid(), {now->size, now->root, database.clock().now()});
}

} // namespace assay
