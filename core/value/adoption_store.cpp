// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/adoption_store.h"

#include "core/base/moment.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/value/value_rows.h"
#include "core/value/value_rules.h"

namespace assay {
namespace {

const QString AdoptionEntity = QStringLiteral("adoption_record");

void requireGoodReading(const AdoptionReading& reading)
{
    const bool counts = reading.eligible > 0 && reading.used >= 0 && reading.used <= reading.eligible
        && reading.overridden >= 0 && reading.overridden <= reading.used;
    if (!counts) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("Adoption counts at least one eligible decision, no more used than eligible, and no more "
                           "overridden than used. Nothing was saved."));
    }
    if (reading.to <= reading.from)
        db::raise(Error::Kind::Invalid, Text::tr("The window has to end after it begins. Nothing was saved."));
}

/// A window is counted once: the record of the same window that this one takes the place of, or nothing. One that overlaps
/// in part would count decisions twice.
std::optional<AdoptionRecord> requireOwnWindow(db::Connection& connection, const AdoptionReading& reading,
                                               const values::AdoptingGroup& group)
{
    std::optional<AdoptionRecord> same;
    for (const AdoptionRecord& record : values::adoptionOfUseCase(connection, group.useCase)) {
        if (record.groupUid != group.uid || record.superseded)
            continue;
        if (record.from == reading.from && record.to == reading.to) {
            same = record;
        } else if (record.from < reading.to && reading.from < record.to) {
            db::raise(Error::Kind::Invalid,
                      Text::tr("%1 was counted from %2 to %3 already, by %4: decisions of days in both would count "
                               "twice. Nothing was saved; record the same window again to replace it, or days that it "
                               "leaves out.")
                          .arg(group.name, dayText(record.from), dayText(record.to), record.author.name));
        }
    }
    return same;
}

void requirePast(const AdoptionReading& reading, qint64 now)
{
    if (reading.to > now)
        db::raise(Error::Kind::Invalid,
                  Text::tr("The window ends on %1, which is still to come: what has not happened cannot be counted. "
                           "Nothing was saved.")
                      .arg(dayText(reading.to)));
}

std::vector<AuditFact> adoptionFacts(const AdoptionReading& reading, const values::AdoptingGroup& group,
                                     const std::optional<AdoptionRecord>& replaced)
{
    return {{QStringLiteral("eligible"), reading.eligible},
            {QStringLiteral("from"), reading.from},
            {QStringLiteral("group"), group.uid},
            {QStringLiteral("group_name"), group.name},
            {QStringLiteral("level"), QString::fromLatin1(numberText(group.level))},
            {QStringLiteral("overridden"), reading.overridden},
            {QStringLiteral("reasons"), reading.reasons.trimmed()},
            {QStringLiteral("supersedes"), replaced ? replaced->uid : QString()},
            {QStringLiteral("to"), reading.to},
            {QStringLiteral("use_case"), group.useCaseUid},
            {QStringLiteral("used"), reading.used}};
}

QString insertAdoption(db::WriteTransaction& transaction, const AdoptionReading& reading,
                       const values::AdoptingGroup& group, PersonId person)
{
    db::Connection& connection = transaction.connection();
    const std::optional<AdoptionRecord> replaced = requireOwnWindow(connection, reading, group);
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare(
        "INSERT INTO adoption_record (uid, user_group_id, window_from, window_to, eligible, used, overridden, reasons,"
        " level, author_id, recorded_at, staged) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(group.id).bind(reading.from).bind(reading.to).bind(reading.eligible).bind(reading.used);
    made.bind(reading.overridden).bind(reading.reasons.trimmed()).bind(group.level).bind(person.value);
    made.bind(transaction.now()).bind(reading.staged).step();
    transaction.record({.verb = {},
                        .entity = AdoptionEntity,
                        .entityId = uid,
                        .after = values::adoptionHash(connection, {made.integer(0)}),
                        .facts = adoptionFacts(reading, group, replaced)});
    return uid;
}

} // namespace

Result<QString> AdoptionStore::record(const AdoptionReading& reading, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("created"), AdoptionEntity, {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const auto group = values::adoptingGroup(connection, reading.group);
        const values::ValueParty party{people::byUid(connection, actor.person).id,
                                       people::rolesActedIn(connection, actor, group.useCase)};
        const QString refusal = values::adoptionRefusal(party, people::holders(connection, group.useCase));
        if (!refusal.isEmpty())
            db::raise(Error::Kind::Denied, refusal);
        requireGoodReading(reading);
        requirePast(reading, transaction.now());
        return insertAdoption(transaction, reading, group, party.person);
    });
}

} // namespace assay
