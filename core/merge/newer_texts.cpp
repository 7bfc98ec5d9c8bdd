// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/newer_texts.h"

#include "core/db/sql_error.h"
#include "core/people/people_store.h"

#include <QStringList>

#include <algorithm>

namespace assay::merging {
namespace {

const QString fieldsApart = QStringLiteral(", ");

/// What says that an entry was taken back stands beside the entry of the command that did so, which made the version.
bool counts(const FieldLog& log, QByteArrayView verb)
{
    return (log.verbs.empty() && verb != "undone")
        || std::any_of(log.verbs.begin(), log.verbs.end(), [verb](const char* known) { return verb == known; });
}

} // namespace

std::vector<AuditFact> editFacts(const FieldTexts& before, const FieldTexts& after)
{
    const QStringList changed = differingFields(before, after);
    if (changed.isEmpty())
        return {};
    std::vector<AuditFact> facts{{QStringLiteral("fields"), changed.join(fieldsApart)}};
    for (const QString& field : changed)
        facts.push_back({field + wasFact, textIn(before, field).value_or(QString())});
    return facts;
}

/// Whom a task was given to has a verb of its own.
QStringList changedFields(const AuditEntry& entry)
{
    if (entry.verb == u"assigned")
        return {QStringLiteral("owner")};
    for (const AuditFact& fact : entry.facts) {
        const bool names = fact.key == u"fields" || fact.key == u"changed";
        if (names && std::holds_alternative<QString>(fact.value))
            return std::get<QString>(fact.value).split(fieldsApart, Qt::SkipEmptyParts);
    }
    return {};
}

FieldTexts formerTexts(const AuditEntry& entry)
{
    FieldTexts former;
    for (const AuditFact& fact : entry.facts) {
        if (fact.key.endsWith(wasFact) && std::holds_alternative<QString>(fact.value))
            former.push_back({fact.key.chopped(wasFact.size()), std::get<QString>(fact.value)});
    }
    return former;
}

FieldAuthors authorsSince(db::Connection& connection, const FieldLog& log, qint64 version)
{
    db::Statement rows =
        connection.prepare("SELECT verb, body FROM audit_event WHERE entity = ? AND entity_id = ? ORDER BY seq");
    rows.bind(log.entity).bind(log.uid);
    FieldAuthors authors;
    for (qint64 made = 0; rows.step();) {
        if (!counts(log, rows.bytesView(0)) || ++made <= version)
            continue;
        const AuditEntry entry = db::orRaise(parseBody(rows.bytesView(1)));
        for (const QString& field : changedFields(entry))
            authors[field] = {people::byUid(connection, entry.actor).name, entry.actor, entry.at};
    }
    return authors;
}

FieldTexts knownSince(FieldTexts now, const FieldAuthors& authors)
{
    std::erase_if(now, [&](const FieldText& said) { return authors.contains(said.field); });
    return now;
}

FieldTexts mergedOrRaise(const FieldTexts& base, const FieldTexts& mine, const NewerTexts& newer, const QString& thing,
                         const std::function<QString(const QString&)>& fieldTitle)
{
    FieldMerge merge = mergeFields(base, mine, newer.texts);
    if (merge.conflicts.empty())
        return std::move(merge.merged);
    QStringList changes;
    for (const FieldConflict& conflict : merge.conflicts) {
        const auto author = newer.authors.find(conflict.field);
        const QString title = fieldTitle(conflict.field);
        changes << (author == newer.authors.end() ? title : Text::tr("%1 (by %2)").arg(title, author->second.name));
    }
    db::raise(
        Error::Kind::Conflict,
        Text::tr("Somebody has changed the same of %1 since you opened it: %2. Nothing was saved; look at what is "
                 "new and save again.")
            .arg(thing, changes.join(QStringLiteral(", "))));
}

} // namespace assay::merging
