// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/naming_comments.h"

#include "core/discussion/mention_parser.h"
#include "core/things/thing.h"
#include "core/things/thing_called.h"

#include <set>

namespace assay::discussion {
namespace {

/// Of what the texts name, as many as are looked up: each is asked of every kind of thing.
std::set<QString> namesIn(const QStringList& texts)
{
    const MentionNames nobody; // People are named by an @.
    std::set<QString> names;
    for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
        for (const MentionWord& word : findMentions(*text, nobody)) {
            if (names.size() >= mostNamedThings)
                return names;
            if (word.kind == MentionWord::Kind::Thing)
                names.insert(word.targets.front());
        }
    }
    return names;
}

} // namespace

std::vector<NamingComment> commentsNaming(db::Connection& connection, const ThingName& thing, int limit)
{
    // A note stands with the first run that it is about; with the thing itself it is read anyway.
    db::Statement rows = connection.prepare(
        "SELECT c.thing_kind, c.thing_uid, a.name, a.uid, c.text, c.created_at AS at, c.id AS id FROM comment c"
        " JOIN person a ON a.id = c.author_id WHERE c.id IN (SELECT comment_id FROM mention WHERE kind = 'thing'"
        " AND target_kind = ? AND target = ?) AND c.withdrawn_at IS NULL AND NOT (c.thing_kind = ? AND c.thing_uid = ?)"
        " UNION ALL SELECT 'run', r.uid, a.name, a.uid, n.text, n.created_at, n.id FROM note n JOIN person a"
        " ON a.id = n.author_id JOIN note_anchor x ON x.note_id = n.id AND x.ordinal = 0 JOIN run r ON r.id = x.run_id"
        " WHERE n.id IN (SELECT note_id FROM mention WHERE kind = 'thing' AND target_kind = ? AND target = ?)"
        " AND n.withdrawn_at IS NULL AND NOT (? = 'run' AND r.uid = ?) ORDER BY at DESC, id DESC LIMIT ?");
    for (int part = 0; part < 4; ++part)
        rows.bindText(thing.kind).bind(thing.uid);
    rows.bind(limit);
    std::vector<NamingComment> found;
    while (rows.step()) {
        NamingComment comment{
            {{}, rows.bytes(0), rows.text(1)}, {}, rows.text(2), rows.text(3), rows.text(4), rows.integer(5)};
        const std::optional<ThingFacts> facts = thingFacts(connection, comment.place);
        comment.placeTitle = facts ? titleWithKey(*facts) : comment.place.key;
        found.push_back(std::move(comment));
    }
    return found;
}

std::vector<NamedThing> thingsNamedIn(db::Connection& connection, const QStringList& texts)
{
    std::vector<NamedThing> found;
    for (const QString& name : namesIn(texts)) {
        const std::optional<Address> address = thingCalled(connection, name);
        const std::optional<ThingFacts> facts = address ? thingFacts(connection, *address) : std::nullopt;
        if (facts)
            found.push_back({name, titleWithKey(*facts), *address});
    }
    return found;
}

} // namespace assay::discussion
