// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/talk_facts.h"

#include "core/base/text.h"
#include "core/discussion/comment_anchor.h"
#include "core/domain/task.h"
#include "core/things/fact_lines.h"
#include "core/things/log_lines.h"
#include "core/things/thing_kind.h"

#include <QDateTime>

namespace assay {
namespace {

/// "Use case UC-3 · Card default": a thing in words.
QString thingWords(db::Connection& connection, const QByteArray& kind, const QString& uid)
{
    const ThingKind* known = thingKind(kind);
    return known
        ? Text::tr("%1 %2").arg(known->title(), logThingName(connection, QString::fromLatin1(known->entity), uid))
        : QString();
}

QString dayWords(std::optional<qint64> at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).date().toString(Qt::ISODate) : QString();
}

} // namespace

std::optional<ThingFacts> taskFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT t.uid, t.key, t.title, t.state, t.state_since, t.kind, t.priority, o.name, t.due_at,"
        " t.blocked_category, t.blocked_reason, t.blocked_since, coalesce(u.key || ' · ' || u.title, ''), "
        "t.source_kind,"
        " t.source_uid, t.text, a.name, t.created_at, t.staged FROM task t JOIN person a ON a.id = t.author_id"
        " LEFT JOIN person o ON o.id = t.owner_id LEFT JOIN use_case u ON u.id = t.use_case_id"
        " WHERE t.uid = ? OR t.key = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    const std::optional<TaskState> state = taskStateFromString(row.text(3));
    const std::optional<TaskKind> kind = taskKindFromString(row.text(5));
    const std::optional<TaskPriority> priority = taskPriorityFromString(row.text(6));
    const std::optional<BlockCategory> category = blockCategoryFromString(row.text(9));
    FactLines facts(row);
    facts.words(Text::tr("State"), state ? taskStateTitle(*state) : row.text(3)).time(Text::tr("Since"), 4);
    facts.words(Text::tr("Waits for"), category ? blockCategoryTitle(*category) : row.text(9))
        .text(Text::tr("Because"), 10)
        .time(Text::tr("Blocked since"), 11);
    facts.words(Text::tr("Kind"), kind ? taskKindTitle(*kind) : row.text(5))
        .words(Text::tr("Priority"), priority ? taskPriorityTitle(*priority) : row.text(6));
    facts.text(Text::tr("Owner"), 7)
        .words(Text::tr("Due"), dayWords(row.optionalInteger(8)))
        .text(Text::tr("Use case"), 12);
    facts.words(Text::tr("Made from"), thingWords(connection, row.bytes(13), row.text(14)));
    facts.text(Text::tr("Text"), 15).text(Text::tr("Author"), 16).time(Text::tr("Made"), 17);
    return ThingFacts{{{}, "task", row.text(0)}, row.text(1), row.text(2), row.boolean(18), facts.take()};
}

std::optional<ThingFacts> commentFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT c.uid, c.thing_kind, c.thing_uid, c.anchor, c.text, c.quote, a.name, c.created_at, c.edited_at,"
        " c.resolved_at, r.name, c.withdrawn_at, c.staged FROM comment c JOIN person a ON a.id = c.author_id"
        " LEFT JOIN person r ON r.id = c.resolved_by_id WHERE c.uid = ?");
    if (!row.bind(key).step())
        return std::nullopt;
    const std::optional<CommentAnchor> anchor = anchorFromText(row.text(3));
    FactLines facts(row);
    facts.words(Text::tr("About"), thingWords(connection, row.bytes(1), row.text(2)))
        .words(Text::tr("Place"), anchor ? anchorTitle(*anchor) : QString());
    facts.text(Text::tr("Answers to"), 5).text(Text::tr("Text"), 4).text(Text::tr("Author"), 6);
    facts.time(Text::tr("Written"), 7).time(Text::tr("Changed"), 8).time(Text::tr("Resolved"), 9);
    facts.text(Text::tr("Resolved by"), 10).time(Text::tr("Taken back"), 11);
    const QString title = row.text(4).section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
    return ThingFacts{{{}, "comment", row.text(0)}, {}, title, row.boolean(12), facts.take()};
}

} // namespace assay
