// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/written_mentions.h"

#include "core/discussion/mention_parser.h"
#include "core/people/people_store.h"
#include "core/things/thing_called.h"

#include <QHash>

#include <array>
#include <set>

namespace assay::discussion {
namespace {

constexpr std::array mentionKinds{"person", "role", "thing"};

QByteArray columnOf(MentionSource::Kind kind)
{
    return kind == MentionSource::Kind::Comment ? QByteArrayLiteral("comment_id") : QByteArrayLiteral("note_id");
}

Mention::Kind mentionKindOf(QByteArrayView word)
{
    for (std::size_t kind = 0; kind < mentionKinds.size(); ++kind) {
        if (word == mentionKinds.at(kind))
            return static_cast<Mention::Kind>(kind);
    }
    return Mention::Kind::Thing;
}

std::vector<QString> holdersOf(db::Connection& connection, const QString& role, UseCaseId about)
{
    db::Statement rows =
        connection.prepare("SELECT DISTINCT p.uid FROM role_grant g JOIN person p ON p.id = g.person_id"
                           " WHERE g.role = ? AND p.active = 1 AND "
                           + people::GrantHoldsFor + " ORDER BY p.uid");
    rows.bind(role).bind(about.value).bind(connection.now()).bind(connection.now());
    std::vector<QString> uids;
    while (rows.step())
        uids.push_back(rows.text(0));
    return uids;
}

void addMentions(db::Connection& connection, const MentionWord& word, UseCaseId about, std::vector<Mention>& mentions)
{
    if (word.kind == MentionWord::Kind::Person) {
        for (const QString& uid : word.targets)
            mentions.push_back({Mention::Kind::Person, {}, uid, uid});
    } else if (word.kind == MentionWord::Kind::Role) {
        const std::vector<QString> holders = holdersOf(connection, word.targets.front(), about);
        for (const QString& uid : holders)
            mentions.push_back({Mention::Kind::Role, {}, word.targets.front(), uid});
        if (holders.empty())
            mentions.push_back({Mention::Kind::Role, {}, word.targets.front()});
    } else if (const std::optional<Address> thing = thingCalled(connection, word.targets.front())) {
        mentions.push_back({Mention::Kind::Thing, {thing->kind, thing->key}, thing->key});
    }
}

} // namespace

std::vector<Mention> mentionsOf(db::Connection& connection, const MentionSource& source)
{
    db::Statement rows = connection.prepare("SELECT m.kind, m.target_kind, m.target, coalesce(p.uid, ''), m.since"
                                            " FROM mention m LEFT JOIN person p ON p.id = m.person_id WHERE m."
                                            + columnOf(source.kind) + " = ? ORDER BY m.id");
    rows.bind(source.id);
    std::vector<Mention> found;
    while (rows.step()) {
        Mention mention{mentionKindOf(rows.bytesView(0)), {}, rows.text(2), rows.text(3), rows.integer(4)};
        if (mention.kind == Mention::Kind::Thing)
            mention.thing = {rows.bytes(1), mention.target};
        found.push_back(mention);
    }
    return found;
}

std::vector<Mention> mentionsOfText(db::Connection& connection, const QString& text, UseCaseId about)
{
    MentionNames names;
    for (const Person& person : people::all(connection)) {
        if (person.active)
            names.addPerson(person.name, person.uid);
    }
    std::vector<Mention> all;
    for (const MentionWord& word : findMentions(text, names))
        addMentions(connection, word, about, all);
    std::vector<Mention> once;
    std::set<std::tuple<Mention::Kind, QString, QString>> known;
    for (const Mention& mention : all) {
        if (known.emplace(mention.kind, mention.target, mention.person).second)
            once.push_back(mention);
    }
    return once;
}

void writeMentions(db::WriteTransaction& transaction, const MentionSource& source, const QString& text, UseCaseId about)
{
    db::Connection& connection = transaction.connection();
    const QByteArray column = columnOf(source.kind);
    QHash<QString, qint64> since;
    const auto keyOf = [](const Mention& mention) {
        return QString::number(static_cast<int>(mention.kind)) + u' ' + mention.target + u' ' + mention.person;
    };
    for (const Mention& mention : mentionsOf(connection, source))
        since.insert(keyOf(mention), mention.since);
    connection.prepare("DELETE FROM mention WHERE " + column + " = ?").bind(source.id).run();
    db::Statement row = connection.prepare(
        "INSERT INTO mention (" + column + ", kind, target_kind, target, person_id, since) VALUES (?, ?, ?, ?, ?, ?)");
    for (const Mention& mention : mentionsOfText(connection, text, about)) {
        row.bind(source.id).bindText(mentionKinds.at(static_cast<std::size_t>(mention.kind)));
        row.bindText(mention.thing.kind).bind(mention.target);
        row.bind(mention.person.isEmpty() ? std::nullopt
                                          : std::optional(people::byUid(connection, mention.person).id.value));
        row.bind(since.value(keyOf(mention), transaction.now())).run();
    }
}

QByteArray mentionHashSql(MentionSource::Kind kind)
{
    return "SELECT m.kind, m.target_kind, m.target, coalesce(p.uid, ''), CAST(m.since AS TEXT) FROM mention m"
           " LEFT JOIN person p ON p.id = m.person_id WHERE m."
        + columnOf(kind) + " = ? ORDER BY m.id";
}

} // namespace assay::discussion
