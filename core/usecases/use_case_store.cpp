// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/use_case_store.h"

#include "core/audit/row_hash.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString UseCaseEntity = QStringLiteral("use_case");

QString tr(const char* text)
{
    return QCoreApplication::translate("UseCaseStore", text);
}

PersonId personOrNobody(db::Connection& connection, const QString& uid)
{
    return uid.isEmpty() ? PersonId{} : people::byUid(connection, uid).id;
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
        .prepare("INSERT INTO use_case (uid, key, title, problem, owner_id, business_owner_id, risk_tier, technique,"
                 " value_hypothesis, state, state_since, state_before_hold, iteration, stop_reason, staged, created_at,"
                 " row_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 1, '', ?, ?, 1)")
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
        .run();
    transaction.record({.verb = {}, .entity = UseCaseEntity, .entityId = uid,
                        .after = usecases::rowHash(usecases::byUid(connection, uid))});
    return uid;
}

/// The rule that a step breaks, told so that the person knows whom to ask; raised as Denied.
void requireRole(db::Connection& connection, const UseCaseTransition& step, const UseCase& useCase, const Actor& actor)
{
    if (!step.role)
        return;
    if (actor.role == toString(*step.role) && people::holds(connection, actor.person, *step.role))
        return;
    const std::vector<QString> holders = people::namesHolding(connection, *step.role);
    const QStringList names(holders.begin(), holders.end());
    const QString who = names.isEmpty() ? tr("nobody holds that role yet") : names.join(QStringLiteral(", "));
    db::raise(Error::Kind::Denied,
              tr("%1 goes from %2 to %3 by a %4 (%5). Nothing was changed; ask them to take the step.")
                  .arg(useCase.key, stateTitle(step.from), stateTitle(step.to), roleTitle(*step.role), who));
}

/// A framing has a problem and somebody in the business who owns it.
void requireFraming(const UseCase& useCase)
{
    QStringList missing;
    if (useCase.problem.trimmed().isEmpty())
        missing.append(tr("the problem"));
    if (!useCase.businessOwner)
        missing.append(tr("a business owner"));
    if (!missing.isEmpty()) {
        db::raise(Error::Kind::Denied, tr("%1 cannot be called framed: it lacks %2. Nothing was changed.")
                                           .arg(useCase.key, missing.join(tr(" and "))));
    }
}

UseCaseTransition allowedStep(db::Connection& connection, const UseCase& useCase, const UseCaseMove& move,
                              const Actor& actor)
{
    const std::optional<UseCaseTransition> step = transition(useCase, move.to);
    if (!step) {
        QStringList ways;
        for (const UseCaseTransition& way : transitionsFrom(useCase))
            ways.append(stateTitle(way.to));
        db::raise(Error::Kind::Denied,
                  tr("%1 is %2 and cannot go to %3 from there. Nothing was changed; it can go to: %4.")
                      .arg(useCase.key, stateTitle(useCase.state), stateTitle(move.to),
                           ways.isEmpty() ? tr("nowhere") : ways.join(QStringLiteral(", "))));
    }
    requireRole(connection, *step, useCase, actor);
    if (step->needsReason && move.reason.trimmed().isEmpty()) {
        db::raise(Error::Kind::Denied, tr("Taking %1 to %2 needs a reason. Nothing was changed.")
                                           .arg(useCase.key, stateTitle(move.to)));
    }
    if (step->to == UseCaseState::Framed)
        requireFraming(useCase);
    return *step;
}

void takeStep(db::WriteTransaction& transaction, const UseCase& before, const UseCaseTransition& step,
              const QString& reason)
{
    const bool holds = step.to == UseCaseState::OnHold;
    transaction.connection()
        .prepare("UPDATE use_case SET state = ?, state_since = ?, state_before_hold = ?, iteration = ?,"
                 " stop_reason = ?, row_version = row_version + 1 WHERE id = ?")
        .bind(toString(step.to))
        .bind(transaction.now())
        .bind(holds ? toString(before.state) : QString())
        .bind(before.iteration + (step.newIteration ? 1 : 0))
        .bind(step.to == UseCaseState::Stopped || holds ? reason : QString())
        .bind(before.id.value)
        .run();
    const UseCase after = usecases::byUid(transaction.connection(), before.uid);
    transaction.record({.verb = {}, .entity = UseCaseEntity, .entityId = before.uid,
                        .before = usecases::rowHash(before), .after = usecases::rowHash(after),
                        .facts = {{QStringLiteral("from"), toString(step.from)},
                                  {QStringLiteral("to"), toString(step.to)}}});
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
    useCase.state = useCaseStateFromString(row.text(10)).value_or(UseCaseState::Proposed);
    useCase.stateSince = row.integer(11);
    useCase.stateBeforeHold = useCaseStateFromString(row.text(12));
    useCase.iteration = static_cast<int>(row.integer(13));
    useCase.stopReason = row.text(14);
    useCase.staged = row.boolean(15);
    useCase.createdAt = row.integer(16);
    useCase.rowVersion = row.integer(17);
    return useCase;
}

constexpr auto Columns = "SELECT id, uid, key, title, problem, owner_id, business_owner_id, risk_tier, technique,"
                         " value_hypothesis, state, state_since, state_before_hold, iteration, stop_reason, staged,"
                         " created_at, row_version FROM use_case ";

} // namespace

Result<QString> UseCaseStore::propose(const UseCaseProposal& proposal, const Actor& actor, const QString& command)
{
    if (proposal.title.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, tr("A use case needs a title."));
    const db::AuditNote note{actor, QStringLiteral("created"), UseCaseEntity, {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        return insertProposal(transaction, proposal);
    });
}

Result<> UseCaseStore::move(const UseCaseMove& move, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("state_changed"), UseCaseEntity, move.useCaseUid, move.reason,
                             command};
    const Result<QString> done = m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        const UseCase before = usecases::byUid(transaction.connection(), move.useCaseUid);
        const UseCaseTransition step = allowedStep(transaction.connection(), before, move, actor);
        takeStep(transaction, before, step, move.reason);
        return before.uid;
    });
    if (!done)
        return failed(done);
    return {};
}

Result<std::vector<UseCase>> UseCaseStore::all() const
{
    return m_database.read([](db::Connection& connection) { return usecases::all(connection); });
}

namespace usecases {

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
        db::raise(Error::Kind::NotFound, tr("The project has no use case with the id %1.").arg(uid));
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
    return hasher.finish();
}

} // namespace usecases
} // namespace assay
