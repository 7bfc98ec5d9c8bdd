// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/naming_comments.h"

#include "core/discussion/mention_parser.h"
#include "core/people/people_store.h"
#include "core/things/thing.h"
#include "core/things/thing_called.h"

#include <map>
#include <set>

namespace assay::discussion {
namespace {

/// What texts name.
struct WrittenNames {
    std::set<QString> things; ///< As they are written; as many as are looked up: each is asked of every kind of thing.
    std::map<QString, QString> people; ///< Their names by their uids.
};

WrittenNames namesIn(db::Connection& connection, const QStringList& texts)
{
    MentionNames known;
    std::map<QString, QString> people; // By uid.
    for (const Person& person : people::all(connection)) {
        known.addPerson(person.name, person.uid);
        people.emplace(person.uid, person.name.simplified());
    }
    WrittenNames names;
    for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
        for (const MentionWord& word : findMentions(*text, known)) {
            if (word.kind == MentionWord::Kind::Thing && names.things.size() < mostNamedThings)
                names.things.insert(word.targets.front());
            if (word.kind != MentionWord::Kind::Person)
                continue;
            for (const QString& uid : word.targets)
                names.people.emplace(uid, people.at(uid));
        }
    }
    return names;
}

} // namespace

std::vector<NamingText> commentsNaming(db::Connection& connection, const ThingName& thing, int limit)
{
    const bool isPerson = thing.kind == "person";
    // A note stands with the first run that it is about; with the thing itself it is read anyway.
    db::Statement rows = connection.prepare(
        "SELECT c.thing_kind, c.thing_uid, a.name, a.uid, c.text, c.created_at AS at, c.id AS id FROM comment c"
        " JOIN person a ON a.id = c.author_id WHERE c.id IN (SELECT comment_id FROM mention WHERE target = ?"
        " AND target_kind = ? AND kind = ?) AND c.withdrawn_at IS NULL AND NOT (c.thing_kind = ? AND c.thing_uid = ?)"
        " UNION ALL SELECT 'run', r.uid, a.name, a.uid, n.text, n.created_at, n.id FROM note n JOIN person a"
        " ON a.id = n.author_id JOIN note_anchor x ON x.note_id = n.id AND x.ordinal = 0 JOIN run r ON r.id = x.run_id"
        " WHERE n.id IN (SELECT note_id FROM mention WHERE target = ? AND target_kind = ? AND kind = ?)"
        " AND n.withdrawn_at IS NULL AND NOT (? = 'run' AND r.uid = ?) ORDER BY at DESC, id DESC LIMIT ?");
    for (int part = 0; part < 2; ++part) {
        rows.bind(thing.uid).bindText(isPerson ? QByteArray("") : thing.kind).bindText(isPerson ? "person" : "thing");
        rows.bindText(thing.kind).bind(thing.uid);
    }
    rows.bind(limit);
    std::vector<NamingText> found;
    while (rows.step()) {
        NamingText comment{
            {{}, rows.bytes(0), rows.text(1)}, {}, rows.text(2), rows.text(3), rows.text(4), rows.integer(5)};
        const std::optional<ThingFacts> facts = thingFacts(connection, comment.place);
        comment.placeTitle = facts ? titleWithKey(*facts) : comment.place.key;
        found.push_back(std::move(comment));
    }
    return found;
}

std::vector<NamedThing> thingsNamedIn(db::Connection& connection, const QStringList& texts)
{
    const WrittenNames names = namesIn(connection, texts);
    std::vector<NamedThing> found;
    for (const QString& name : names.things) {
        const std::optional<Address> address = thingCalled(connection, name);
        const std::optional<ThingFacts> facts = address ? thingFacts(connection, *address) : std::nullopt;
        if (facts)
            found.push_back({name, titleWithKey(*facts), *address});
    }
    for (const auto& [uid, name] : names.people)
        found.push_back({u'@' + name, name, {{}, "person", uid}});
    return found;
}

} // namespace assay::discussion
