// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inbox_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/inbox/follow_rows.h"
#include "core/inbox/quiet_queue.h"
#include "core/people/people_store.h"
#include "core/things/thing.h"
#include "core/views/view_following.h"
#include "core/views/view_rows.h"

#include <QTimeZone>

#include <algorithm>

namespace assay {
namespace {

constexpr const char* MarkEntity = "inbox_mark";
constexpr const char* FollowEntity = "subscription";
constexpr const char* MutedEntity = "muted_reason";
constexpr const char* QuietEntity = "quiet_time";

db::AuditNote inboxNote(const Actor& actor, const char* entity, const QString& command)
{
    return {actor, QStringLiteral("updated"), QString::fromLatin1(entity), {}, {}, command};
}

Result<> onceFor(db::Database& database, const db::AuditNote& note,
                 const std::function<void(db::WriteTransaction&, PersonId)>& change)
{
    const Result<QString> done = database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        change(transaction, people::byUid(transaction.connection(), note.actor.person).id);
        return QString();
    });
    if (!done)
        return failed(done);
    return {};
}

/// A row that may be there: its number and uid.
struct KnownRow {
    qint64 id = 0;
    QString uid;
};

KnownRow knownRow(db::Statement row)
{
    return row.step() ? KnownRow{row.integer(0), row.text(1)} : KnownRow{};
}

void recordPersonal(db::WriteTransaction& transaction, const char* entity, const QString& uid,
                    const std::optional<Digest>& before, const Digest& after, std::vector<AuditFact> facts)
{
    transaction.record({.verb = before ? QStringLiteral("updated") : QStringLiteral("created"),
                        .entity = QString::fromLatin1(entity),
                        .entityId = uid,
                        .before = before,
                        .after = after,
                        .facts = std::move(facts)});
}

void writeMark(db::WriteTransaction& transaction, PersonId person, const InboxMarking& marking,
               std::optional<qint64> saidAt = {})
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    // Of what is still to come nobody has said anything.
    const qint64 newest = connection.integer("SELECT coalesce(max(seq), 0) FROM audit_event");
    db::Statement made = connection.prepare("INSERT INTO inbox_mark (uid, person_id, first_seq, last_seq, thing_kind,"
                                            " thing_uid, cause, mark, until, marked_at)"
                                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(person.value).bind(marking.firstSeq).bind(std::min(marking.lastSeq, newest));
    made.bindText(marking.thing.kind).bind(marking.thing.uid);
    made.bind(marking.cause ? toString(*marking.cause) : QString());
    made.bind(toString(marking.mark))
        .bind(marking.until)
        .bind(saidAt.value_or(marking.seenAt.value_or(transaction.now())))
        .step();
    const qint64 id = made.integer(0);
    made.reset();
    recordPersonal(transaction, MarkEntity, uid, std::nullopt, inbox::markHash(connection, id),
                   {{QStringLiteral("mark"), toString(marking.mark)}});
}

void requireFuture(const db::WriteTransaction& transaction, const InboxMarking& marking)
{
    if (marking.mark == InboxMark::Snoozed && marking.until.value_or(0) <= transaction.now()) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("Something is put off until a time in the future. Nothing was changed."));
    }
}

void requireFollowable(db::Connection& connection, const SavedView& view, PersonId person)
{
    if (const auto refusal = views::followRefusal(connection, view, person))
        db::raise(Error::Kind::Invalid, Text::tr("%1 Nothing was changed.").arg(*refusal));
}

void writeLevel(db::WriteTransaction& transaction, PersonId person, const ThingName& named, FollowLevel level)
{
    db::Connection& connection = transaction.connection();
    const std::optional<ThingFacts> facts = thingFacts(connection, {{}, named.kind, named.uid});
    if (!facts) {
        db::raise(Error::Kind::NotFound,
                  Text::tr("The project has no %1 %2 to follow. Nothing was changed.")
                      .arg(QString::fromUtf8(named.kind), named.uid));
    }
    const ThingName thing{facts->address.kind, facts->address.key};
    if (thing.kind == "view" && level == FollowLevel::All)
        requireFollowable(connection, views::byUid(connection, thing.uid), person);
    db::Statement query = connection.prepare("SELECT id, uid FROM subscription WHERE person_id = ? AND thing_kind = ?"
                                             " AND thing_uid = ?");
    query.bind(person.value).bindText(thing.kind).bind(thing.uid);
    KnownRow known = knownRow(std::move(query));
    std::optional<Digest> before;
    if (known.id > 0) {
        before = inbox::subscriptionHash(connection, known.id);
        connection.prepare("UPDATE subscription SET level = ?, since = ?, row_version = row_version + 1 WHERE id = ?")
            .bind(toString(level))
            .bind(transaction.now())
            .bind(known.id)
            .run();
    } else {
        known.uid = newUlid(transaction.now());
        db::Statement made =
            connection.prepare("INSERT INTO subscription (uid, person_id, thing_kind, thing_uid, level,"
                               " since, row_version) VALUES (?, ?, ?, ?, ?, ?, 1) RETURNING id");
        made.bind(known.uid).bind(person.value).bindText(thing.kind).bind(thing.uid).bind(toString(level));
        made.bind(transaction.now()).step();
        known.id = made.integer(0);
    }
    recordPersonal(transaction, FollowEntity, known.uid, before, inbox::subscriptionHash(connection, known.id),
                   {{QStringLiteral("level"), toString(level)}});
}

void writeMuted(db::WriteTransaction& transaction, PersonId person, InboxReason reason, bool muted)
{
    db::Connection& connection = transaction.connection();
    db::Statement query = connection.prepare("SELECT id, uid FROM muted_reason WHERE person_id = ? AND reason = ?");
    query.bind(person.value).bind(toString(reason));
    KnownRow known = knownRow(std::move(query));
    std::optional<Digest> before;
    if (known.id > 0) {
        before = inbox::mutedReasonHash(connection, known.id);
        connection.prepare("UPDATE muted_reason SET muted = ?, row_version = row_version + 1 WHERE id = ?")
            .bind(muted)
            .bind(known.id)
            .run();
    } else {
        known.uid = newUlid(transaction.now());
        db::Statement made = connection.prepare("INSERT INTO muted_reason (uid, person_id, reason, muted, row_version)"
                                                " VALUES (?, ?, ?, ?, 1) RETURNING id");
        made.bind(known.uid).bind(person.value).bind(toString(reason)).bind(muted).step();
        known.id = made.integer(0);
    }
    recordPersonal(transaction, MutedEntity, known.uid, before, inbox::mutedReasonHash(connection, known.id),
                   {{QStringLiteral("reason"), toString(reason)}});
}

bool isMinuteOfDay(int minute)
{
    return minute >= 0 && minute < 24 * 60;
}

std::optional<Error> faultOf(const QuietTime& quiet)
{
    if (!isMinuteOfDay(quiet.from) || !isMinuteOfDay(quiet.until))
        return Error{Error::Kind::Invalid, Text::tr("Quiet hours are times of a day. Nothing was changed."), {}};
    if (!QTimeZone(quiet.zone).isValid())
        return Error{Error::Kind::Invalid,
                     Text::tr("There is no time zone “%1”. Nothing was changed.").arg(QString::fromUtf8(quiet.zone)),
                     {}};
    if (!leavesTimeToSpeak(quiet))
        return Error{Error::Kind::Invalid,
                     Text::tr("The inbox needs some time of the week in which it may speak. Nothing was changed."),
                     {}};
    return std::nullopt;
}

/// The row of the person, made where they said nothing yet; answers its number, its uid and its hash before.
std::pair<KnownRow, std::optional<Digest>> quietRow(db::WriteTransaction& transaction, PersonId person)
{
    db::Connection& connection = transaction.connection();
    db::Statement query = connection.prepare("SELECT id, uid FROM quiet_time WHERE person_id = ?");
    query.bind(person.value);
    KnownRow known = knownRow(std::move(query));
    if (known.id > 0)
        return {known, inbox::quietTimeHash(connection, known.id)};
    known.uid = newUlid(transaction.now());
    db::Statement made =
        connection.prepare("INSERT INTO quiet_time (uid, person_id, is_on, days, whole_days, from_minute, until_minute,"
                           " zone, since, row_version) VALUES (?, ?, 0, 0, 0, 0, 0, '', 0, 0) RETURNING id");
    made.bind(known.uid).bind(person.value).step();
    known.id = made.integer(0);
    return {known, std::nullopt};
}

void writeQuiet(db::WriteTransaction& transaction, PersonId person, const QuietTime& quiet)
{
    db::Connection& connection = transaction.connection();
    const auto [known, before] = quietRow(transaction, person);
    connection
        .prepare("UPDATE quiet_time SET is_on = ?, days = ?, whole_days = ?, from_minute = ?, until_minute = ?,"
                 " zone = ?, since = ?, row_version = row_version + 1 WHERE id = ?")
        .bind(quiet.on)
        .bind(static_cast<qint64>(quiet.days))
        .bind(static_cast<qint64>(quiet.wholeDays))
        .bind(static_cast<qint64>(quiet.from))
        .bind(static_cast<qint64>(quiet.until))
        .bindText(quiet.zone)
        .bind(transaction.now())
        .bind(known.id)
        .run();
    recordPersonal(transaction, QuietEntity, known.uid, before, inbox::quietTimeHash(connection, known.id),
                   {{QStringLiteral("on"), static_cast<qint64>(quiet.on)}});
}

} // namespace

std::vector<InboxMarking> markingsOf(const InboxItem& item, InboxMark mark, std::optional<qint64> until)
{
    if (item.queued.empty())
        return {{item.firstSeq, item.seq, item.things > 1 ? ThingName{} : item.thing, mark, until, item.cause()}};
    std::vector<InboxMarking> markings;
    for (const InboxItem& waited : item.queued)
        markings.push_back(markingsOf(waited, mark, until).front());
    return markings;
}

std::vector<InboxMarking> markingsOfAll(const Inbox& inbox, qint64 newest, InboxMark mark, std::optional<qint64> until)
{
    const bool isOfEverything = mark == InboxMark::Done || mark == InboxMark::Unread;
    if (inbox.waiting == 0 && isOfEverything) {
        qint64 seenAt = inbox.readAt;
        for (const InboxItem& item : inbox.items)
            seenAt = std::max(seenAt, item.shownSince());
        return {{1, newest, {}, mark, until, {}, seenAt}};
    }
    std::vector<InboxMarking> markings;
    for (const InboxItem& item : inbox.items) {
        const std::vector<InboxMarking> more = markingsOf(item, mark, until);
        markings.insert(markings.end(), more.begin(), more.end());
    }
    return markings;
}

Result<> InboxStore::mark(const InboxMarking& marking, const Actor& actor, const QString& command)
{
    return mark(std::vector{marking}, actor, command);
}

Result<> InboxStore::mark(const std::vector<InboxMarking>& markings, const Actor& actor, const QString& command)
{
    const bool isVain = std::any_of(markings.begin(), markings.end(),
                                    [](const InboxMarking& marking) { return marking.firstSeq > marking.lastSeq; });
    if (markings.empty() || isVain)
        return fail(Error::Kind::Invalid, Text::tr("There is nothing to mark. Nothing was changed."));
    return onceFor(m_database, inboxNote(actor, MarkEntity, command),
                   [&](db::WriteTransaction& transaction, PersonId person) {
                       for (const InboxMarking& marking : markings) {
                           requireFuture(transaction, marking);
                           writeMark(transaction, person, marking);
                       }
                   });
}

Result<> InboxStore::follow(const ThingName& thing, FollowLevel level, const Actor& actor, const QString& command)
{
    return onceFor(
        m_database, inboxNote(actor, FollowEntity, command),
        [&](db::WriteTransaction& transaction, PersonId person) { writeLevel(transaction, person, thing, level); });
}

Result<> InboxStore::setQuiet(const QuietTime& quiet, const Actor& actor, const QString& command)
{
    if (const std::optional<Error> fault = faultOf(quiet))
        return tl::unexpected<Error>(*fault);
    return onceFor(m_database, inboxNote(actor, QuietEntity, command),
                   [&](db::WriteTransaction& transaction, PersonId person) { writeQuiet(transaction, person, quiet); });
}

Result<> InboxStore::setMuted(InboxReason reason, bool muted, const Actor& actor, const QString& command)
{
    return onceFor(
        m_database, inboxNote(actor, MutedEntity, command),
        [&](db::WriteTransaction& transaction, PersonId person) { writeMuted(transaction, person, reason, muted); });
}

namespace inbox {
namespace {

PersonId actingPerson(const db::WriteTransaction& transaction)
{
    return people::byUid(transaction.connection(), transaction.note().actor.person).id;
}

} // namespace

void mark(db::WriteTransaction& transaction, const InboxMarking& marking, std::optional<qint64> saidAt)
{
    requireFuture(transaction, marking);
    writeMark(transaction, actingPerson(transaction), marking, saidAt);
}

void follow(db::WriteTransaction& transaction, const ThingName& thing, FollowLevel level)
{
    writeLevel(transaction, actingPerson(transaction), thing, level);
}

void setMuted(db::WriteTransaction& transaction, InboxReason reason, bool muted)
{
    writeMuted(transaction, actingPerson(transaction), reason, muted);
}

} // namespace inbox
} // namespace assay
