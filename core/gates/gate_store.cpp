// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/gate_store.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/gates/gate_facts.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay {
namespace {

const QString WaiverEntity = QStringLiteral("gate_waiver");

void requireWaiver(db::Connection& connection, const UseCase& useCase, const Actor& actor)
{
    const Role role = usecases::waivingRole();
    const std::vector<Role> acting = people::rolesActedIn(connection, actor, useCase.id);
    if (std::find(acting.begin(), acting.end(), role) == acting.end())
        db::raise(Error::Kind::Denied,
                  Text::tr("Why a gate is passed without something is said by a %1 (%2). Nothing was saved; ask them.")
                      .arg(roleTitle(role), whoHolds(role, people::holders(connection, useCase.id))));
}

void requireItem(db::Connection& connection, const UseCase& useCase, Gate gate, const QString& word, qint64 now)
{
    const GateReport report = usecases::gateReport(gate, usecases::gateFacts(connection, useCase, now));
    const auto found = std::find_if(report.items.begin(), report.items.end(),
                                    [&word](const GateItem& item) { return item.word == word; });
    if (found == report.items.end())
        db::raise(Error::Kind::NotFound, Text::tr("%1 does not ask for “%2”.").arg(gateTitle(gate), word));
    if (!found->waivable)
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 is not passed without %2. Nothing was saved.").arg(gateTitle(gate), found->title));
    if (found->met || found->waived)
        db::raise(Error::Kind::Invalid, Text::tr("%1 has %2 already.").arg(useCase.key, found->title));
}

void insertWaiver(db::WriteTransaction& transaction, const UseCase& useCase, Gate gate, const QString& item,
                  const QString& reason)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    connection
        .prepare("INSERT INTO gate_waiver (uid, use_case_id, item, reason, person_id, role, waived_at, staged)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, 0)")
        .bind(uid)
        .bind(useCase.id.value)
        .bind(item)
        .bind(reason)
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.note().actor.role)
        .bind(transaction.now())
        .run();
    db::Statement row = connection.prepare("SELECT id FROM gate_waiver WHERE uid = ?");
    row.bind(uid).step();
    transaction.record({.verb = {},
                        .entity = WaiverEntity,
                        .entityId = uid,
                        .after = usecases::waiverHash(connection, row.integer(0)),
                        .facts = {{QStringLiteral("use_case"), useCase.uid},
                                  {QStringLiteral("gate"), toString(gate)},
                                  {QStringLiteral("item"), item}}});
}

/// What a gate lacks, and the roles that can supply it, each once.
struct Missing {
    QStringList words;
    QStringList suppliers;
};

Missing missingAt(db::Connection& connection, const UseCase& useCase, Gate gate, qint64 now)
{
    Missing missing;
    for (const GateItem& item : usecases::gateReport(gate, usecases::gateFacts(connection, useCase, now)).missing()) {
        missing.words << item.word;
        for (const Role role : item.suppliers)
            missing.suppliers << toString(role);
    }
    missing.suppliers.removeDuplicates();
    return missing;
}

} // namespace

Result<> GateStore::waive(const QString& useCase, Gate gate, const QString& item, const QString& reason,
                          const Actor& actor, const QString& command)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Doing without something needs its reason, which is kept."));
    const db::AuditNote note{actor, QStringLiteral("waived"), WaiverEntity, {}, reason, command};
    return withoutValue(m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const UseCase asked = usecases::byKeyOrUid(connection, useCase);
        requireWaiver(connection, asked, actor);
        requireItem(connection, asked, gate, item, transaction.now());
        insertWaiver(transaction, asked, gate, item, reason.trimmed());
        return asked.uid;
    }));
}

Result<> GateStore::request(const QString& useCase, UseCaseState to, const QString& text, const Actor& actor,
                            const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("requested"), QStringLiteral("use_case"), {}, text, command};
    return withoutValue(m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        usecases::requireMember(connection, Text::tr("Requests"), actor);
        const UseCase asked = usecases::byKeyOrUid(connection, useCase);
        const std::optional<UseCaseTransition> step = transition(asked, to);
        std::optional<Gate> gate = gateAhead(asked.state);
        if (gate && stateAfter(*gate) != to)
            gate.reset();
        if (!step && !gate)
            db::raise(Error::Kind::Invalid,
                      Text::tr("%1 cannot go to %2 from %3. Nothing was asked.")
                          .arg(asked.key, stateTitle(to), stateTitle(asked.state)));
        const Missing missing = gate ? missingAt(connection, asked, *gate, transaction.now()) : Missing{};
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = asked.uid,
                            .facts = {{QStringLiteral("asked"), missing.suppliers.join(QStringLiteral(", "))},
                                      {QStringLiteral("lacks"), missing.words.join(QStringLiteral(", "))},
                                      {QStringLiteral("role"), step && step->role ? toString(*step->role) : QString()},
                                      {QStringLiteral("step"), toString(to)}}});
        return asked.uid;
    }));
}

namespace usecases {

Digest waiverHash(db::Connection& connection, qint64 id)
{
    RowHasher hasher("gate_waiver");
    addRows(hasher, connection,
            "SELECT w.uid, u.uid, w.item, w.reason, p.uid, w.role, CAST(w.waived_at AS TEXT), CAST(w.staged AS TEXT)"
            " FROM gate_waiver w JOIN use_case u ON u.id = w.use_case_id JOIN person p ON p.id = w.person_id"
            " WHERE w.id = ?",
            id);
    return hasher.finish();
}

} // namespace usecases
} // namespace assay
