// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/use_case_store.h"

#include "core/audit/row_hash.h"
#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/gates/gate_facts.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_edit.h"
#include "core/usecases/use_case_rules.h"

namespace assay {
namespace {

const QString UseCaseEntity = QStringLiteral("use_case");

PersonId personOrNobody(db::Connection& connection, const QString& uid)
{
    return uid.isEmpty() ? PersonId{} : people::hereByUid(connection, uid).id;
}

std::optional<qint64> idOrNull(PersonId id)
{
    return id ? std::optional(id.value) : std::nullopt;
}

QString insertProposal(db::WriteTransaction& transaction, const UseCaseProposal& proposal)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const qint64 number = connection.integer("SELECT count(*) + 1 FROM use_case");
    connection
        .prepare(
            "INSERT INTO use_case (uid, key, title, problem, owner_id, business_owner_id, risk_tier, technique,"
            " value_hypothesis, state, state_since, state_before_hold, iteration, stop_reason, staged, created_at,"
            " row_version, decision, sponsor_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 1, '', ?, ?, 1, ?, ?)")
        .bind(uid)
        .bind(QStringLiteral("UC-%1").arg(number))
        .bind(proposal.title.trimmed())
        .bind(proposal.problem)
        .bind(idOrNull(personOrNobody(connection, proposal.ownerUid)))
        .bind(idOrNull(personOrNobody(connection, proposal.businessOwnerUid)))
        .bind(toString(proposal.riskTier))
        .bind(proposal.technique)
        .bind(proposal.valueHypothesis)
        .bind(toString(UseCaseState::Proposed))
        .bind(transaction.now())
        .bind(proposal.staged)
        .bind(transaction.now())
        .bind(proposal.decision)
        .bind(idOrNull(personOrNobody(connection, proposal.sponsorUid)))
        .run();
    transaction.record({.verb = {},
                        .entity = UseCaseEntity,
                        .entityId = uid,
                        .after = usecases::rowHash(usecases::byUid(connection, uid))});
    return uid;
}

bool ends(UseCaseState to)
{
    return to == UseCaseState::OnHold || to == UseCaseState::Stopped;
}

std::optional<StopCode> codeOf(const UseCaseMove& move)
{
    return !ends(move.to) ? std::nullopt : move.stopCode ? move.stopCode : stopCodeFromWords(move.reason);
}

void requireCode(const UseCase& useCase, const UseCaseMove& move)
{
    const std::optional<StopCode> code = codeOf(move);
    QStringList codes;
    for (const StopCode reason : stopCodes())
        codes << toString(reason);
    if (!code)
        db::raise(Error::Kind::Denied,
                  Text::tr("Taking %1 to %2 needs a code that can be counted, one of: %3. Nothing was changed.")
                      .arg(useCase.key, stateTitle(move.to), codes.join(QStringLiteral(", "))));
}

void requireGate(db::WriteTransaction& transaction, const UseCase& useCase, const UseCaseTransition& step)
{
    db::Connection& connection = transaction.connection();
    const std::optional<Gate> gate = gateBetween(step.from, step.to);
    if (!gate)
        return;
    const GateReport report = usecases::gateReport(*gate, usecases::gateFacts(connection, useCase, transaction.now()));
    const QString refusal = usecases::gateRefusal(report, useCase, people::holders(connection, useCase.id));
    if (!refusal.isEmpty())
        db::raise(Error::Kind::Denied, refusal);
}

UseCaseTransition allowedStep(db::Connection& connection, const UseCase& useCase, const UseCaseMove& move,
                              const Actor& actor)
{
    const std::vector<Role> acting = people::rolesActedIn(connection, actor, useCase.id);
    if (const auto refusal = refusalOf(useCase, move.to, acting, people::holders(connection, useCase.id)))
        db::raise(Error::Kind::Denied, refusal->sentence);
    const std::optional<UseCaseTransition> step = transition(useCase, move.to);
    if (step->needsReason && move.reason.trimmed().isEmpty()) {
        db::raise(
            Error::Kind::Denied,
            Text::tr("Taking %1 to %2 needs a reason. Nothing was changed.").arg(useCase.key, stateTitle(move.to)));
    }
    if (ends(move.to))
        requireCode(useCase, move);
    return *step;
}

void takeStep(db::WriteTransaction& transaction, const UseCase& before, const UseCaseTransition& step,
              const UseCaseMove& move)
{
    const std::optional<StopCode> code = codeOf(move);
    const QString codeWord = code ? toString(*code) : QString();
    const bool holds = step.to == UseCaseState::OnHold;
    transaction.connection()
        .prepare("UPDATE use_case SET state = ?, state_since = ?, state_before_hold = ?, iteration = ?,"
                 " stop_reason = ?, stop_code = ?, row_version = row_version + 1 WHERE id = ?")
        .bind(toString(step.to))
        .bind(transaction.now())
        .bind(holds ? toString(before.state) : QString())
        .bind(before.iteration + (step.newIteration ? 1 : 0))
        .bind(step.to == UseCaseState::Stopped || holds ? move.reason : QString())
        .bind(codeWord)
        .bind(before.id.value)
        .run();
    const UseCase after = usecases::byUid(transaction.connection(), before.uid);
    std::vector<AuditFact> facts{{QStringLiteral("from"), toString(step.from)},
                                 {QStringLiteral("to"), toString(step.to)}};
    if (code)
        facts.push_back({QStringLiteral("reason_code"), codeWord});
    transaction.record({.verb = {},
                        .entity = UseCaseEntity,
                        .entityId = before.uid,
                        .before = usecases::rowHash(before),
                        .after = usecases::rowHash(after),
                        .facts = std::move(facts)});
}

UseCase readRow(const db::Statement& row)
{
    UseCase useCase;
    useCase.id = {row.integer(0)};
    useCase.uid = row.text(1);
    useCase.key = row.text(2);
    useCase.title = row.text(3);
    useCase.problem = row.text(4);
    useCase.owner = {row.integer(5)};
    useCase.businessOwner = {row.integer(6)};
    useCase.riskTier = riskTierFromString(row.text(7)).value_or(RiskTier::High);
    useCase.technique = row.text(8);
    useCase.valueHypothesis = row.text(9);
    useCase.state = usecases::stateFrom(row.text(10), useCase.key);
    useCase.stateSince = row.integer(11);
    if (const QString before = row.text(12); !before.isEmpty())
        useCase.stateBeforeHold = usecases::stateFrom(before, useCase.key);
    useCase.iteration = static_cast<int>(row.integer(13));
    useCase.stopReason = row.text(14);
    useCase.staged = row.boolean(15);
    useCase.createdAt = row.integer(16);
    useCase.rowVersion = row.integer(17);
    useCase.decision = row.text(18);
    useCase.framingAccepted = row.boolean(19);
    useCase.stopCode = row.text(20);
    useCase.sponsor = {row.integer(21)};
    return useCase;
}

constexpr auto Columns = "SELECT id, uid, key, title, problem, owner_id, business_owner_id, risk_tier, technique,"
                         " value_hypothesis, state, state_since, state_before_hold, iteration, stop_reason, staged,"
                         " created_at, row_version, decision,"
                         " EXISTS (SELECT 1 FROM charter c WHERE c.use_case_id = use_case.id AND c.kind = 'framing'"
                         " AND c.state = 'Accepted'), stop_code, sponsor_id FROM use_case ";

QString problemOf(const UseCaseFields& fields)
{
    if (fields.title.trimmed().isEmpty())
        return Text::tr("A use case needs a title.");
    return lengthProblem(fields.title, {fields.problem, fields.decision, fields.technique, fields.valueHypothesis});
}

} // namespace

Result<QString> UseCaseStore::propose(const UseCaseProposal& proposal, const Actor& actor, const QString& command)
{
    if (const QString problem = problemOf(proposal); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    const db::AuditNote note{actor, QStringLiteral("created"), UseCaseEntity, {}, {}, command};
    return m_database.writeOnce(
        note, [&](db::WriteTransaction& transaction) { return insertProposal(transaction, proposal); });
}

Result<> UseCaseStore::move(const UseCaseMove& move, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor,  QStringLiteral("state_changed"), UseCaseEntity, move.useCaseUid, move.reason,
                             command};
    const Result<QString> done = m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        const UseCase before = usecases::byUid(transaction.connection(), move.useCaseUid);
        const UseCaseTransition step = allowedStep(transaction.connection(), before, move, actor);
        requireGate(transaction, before, step);
        takeStep(transaction, before, step, move);
        return before.uid;
    });
    if (!done)
        return failed(done);
    return {};
}

Result<> UseCaseStore::edit(const UseCaseEdit& edit, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("updated"), UseCaseEntity, edit.useCaseUid, {}, command};
    return withoutValue(m_database.writeOnce(
        note, [&](db::WriteTransaction& transaction) { return usecases::edit(transaction, edit); }));
}

Result<std::vector<UseCase>> UseCaseStore::all() const
{
    return m_database.read([](db::Connection& connection) { return usecases::all(connection); });
}

namespace usecases {

QString edit(db::WriteTransaction& transaction, const UseCaseEdit& edit)
{
    if (const QString problem = problemOf(edit.fields); !problem.isEmpty())
        db::raise(Error::Kind::Invalid, problem);
    db::Connection& connection = transaction.connection();
    const UseCase before = byUid(connection, edit.useCaseUid);
    const Actor& actor = transaction.note().actor;
    const PersonId person = people::actingByUid(connection, actor.person).id;
    if (const auto refusal = editRefusalOf(before, person, people::rolesActedIn(connection, actor, before.id),
                                           people::holders(connection, before.id)))
        db::raise(Error::Kind::Denied, refusal->sentence);
    applyEdit(transaction, before, edit);
    return before.uid;
}

UseCaseState stateFrom(const QString& word, const QString& key)
{
    const std::optional<UseCaseState> state = useCaseStateFromString(word);
    if (!state)
        db::raise(Error::Kind::Corrupt,
                  Text::tr("The row of use case %1 says the state “%2”, which no use case can be in. Another program "
                           "wrote it; nothing was changed. Verify the project.")
                      .arg(key, word));
    return *state;
}

std::vector<UseCase> all(db::Connection& connection)
{
    db::Statement rows = connection.prepare(QByteArray(Columns) + "ORDER BY id");
    std::vector<UseCase> found;
    while (rows.step())
        found.push_back(readRow(rows));
    return found;
}

UseCase byUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(QByteArray(Columns) + "WHERE uid = ?");
    row.bind(uid);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no use case with the id %1.").arg(uid));
    return readRow(row);
}

UseCase byKeyOrUid(db::Connection& connection, const QString& name)
{
    db::Statement row = connection.prepare(QByteArray(Columns) + "WHERE key = ? OR uid = ?");
    row.bind(name).bind(name);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no use case %1.").arg(name));
    return readRow(row);
}

Digest rowHash(const UseCase& useCase)
{
    RowHasher hasher("use_case");
    hasher.add(useCase.uid).add(useCase.key).add(useCase.title).add(useCase.problem);
    hasher.add(useCase.owner.value).add(useCase.businessOwner.value).add(toString(useCase.riskTier));
    hasher.add(useCase.technique).add(useCase.valueHypothesis).add(toString(useCase.state)).add(useCase.stateSince);
    hasher.add(useCase.stateBeforeHold ? toString(*useCase.stateBeforeHold) : QString()).add(useCase.iteration);
    hasher.add(useCase.stopReason).add(useCase.staged).add(useCase.createdAt).add(useCase.rowVersion);
    // Only where there is one: what was logged before use cases had decisions stays comparable.
    if (!useCase.decision.isEmpty())
        hasher.add(useCase.decision);
    if (!useCase.stopCode.isEmpty()) // Likewise.
        hasher.add(QStringLiteral("stop_code")).add(useCase.stopCode);
    if (useCase.sponsor)
        hasher.add(QStringLiteral("sponsor")).add(useCase.sponsor.value);
    return hasher.finish();
}

} // namespace usecases
} // namespace assay
