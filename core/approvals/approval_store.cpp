// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval_store.h"

#include "core/approvals/approval_rules.h"
#include "core/approvals/dossier.h"
#include "core/approvals/release_judgement.h"
#include "core/approvals/validation.h"
#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/crypto/digest.h"
#include "core/db/migration.h"
#include "core/findings/finding_change.h"
#include "core/keys/key_rows.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_text.h"
#include "core/releases/evidence_change.h"
#include "core/releases/release_change.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"
#include "core/trust/dsse.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace assay {
namespace {

using approvals::ReleaseJudgement;

const QString RequestEntity = QStringLiteral("approval_request");

void refuse(const std::optional<QString>& refusal)
{
    if (refusal)
        db::raise(Error::Kind::Denied, *refusal);
}

QString newNonce()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    QString nonce;
    for (const quint32 number : numbers)
        nonce += QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0'));
    return nonce;
}

void requireCandidate(const Release& release)
{
    if (release.state == ReleaseState::Candidate)
        return;
    db::raise(Error::Kind::Denied,
              Text::tr("%1 is %2: approval is asked for candidates. Nothing was changed.")
                  .arg(release.name(), releaseStateTitle(release.state)));
}

void requireDayToCome(std::optional<qint64> dueAt, qint64 now)
{
    if (dueAt && *dueAt <= now)
        db::raise(Error::Kind::Invalid,
                  Text::tr("The day by which it is wanted, %1, has to be a day to come. Nothing was changed.")
                      .arg(QDateTime::fromMSecsSinceEpoch(*dueAt, Qt::UTC).date().toString(Qt::ISODate)));
}

std::vector<AuditFact> requestFacts(const ReleaseJudgement& judged, const ApprovalWish& wish)
{
    const AuditFact release{QStringLiteral("release"), judged.release.name()};
    if (!wish.dueAt)
        return {release};
    return {release, {QStringLiteral("due_at"), *wish.dueAt}};
}

ApprovalRequestId insertRequest(db::WriteTransaction& transaction, const ReleaseJudgement& judged,
                                const ApprovalWish& wish, const QString& uid)
{
    db::Connection& connection = transaction.connection();
    const QByteArray policyText = policies::canonicalPolicy(judged.policy);
    const QByteArray dossier =
        approvals::dossierText({db::metaValue(connection, QStringLiteral("project_uid")),
                                QStringLiteral("%1 %2").arg(judged.policy.id, QString::number(judged.policy.version)),
                                policyText, transaction.now()},
                               judged.frozen, judged.decision);
    db::Statement made = connection.prepare(
        "INSERT INTO approval_request (uid, release_id, number, requested_by, role, comment, policy_id, dossier, "
        "digest,"
        " nonce, requested_at, due_at, outcome, outcome_at, outcome_reason) SELECT ?, ?, count(*) + 1, ?, ?, ?, ?, ?,"
        " ?, ?, ?, ?, 'open', NULL, '' FROM approval_request WHERE release_id = ? RETURNING id");
    made.bind(uid).bind(judged.release.id.value);
    made.bind(people::byUid(connection, transaction.note().actor.person).id.value).bind(transaction.note().actor.role);
    made.bind(wish.comment).bind(judged.policyId.value).bind(QString::fromUtf8(dossier));
    made.bind(QString::fromLatin1(toHex(sha256(dossier)))).bind(newNonce()).bind(transaction.now());
    made.bind(wish.dueAt);
    made.bind(judged.release.id.value).step();
    return {made.integer(0)};
}

/// Model risk has taken what it decides on.
void takeBySigning(db::WriteTransaction& transaction, const Release& release)
{
    if (release.state == ReleaseState::Submitted && transaction.note().actor.role == toString(Role::RiskAuditor))
        releases::setState(transaction, release, ReleaseState::InValidation, {});
}

/// For judging before the log has the entry of a sign-off.
approvals::JudgementDemands beingSigned(const QString& signOff)
{
    approvals::JudgementDemands demands;
    demands.signing = signOff;
    return demands;
}

SignOff insertSignOff(db::WriteTransaction& transaction, const ApprovalRequest& request,
                      const ReleaseDecision& decision, const dsse::Envelope& envelope, const QByteArray& timestamp,
                      const QString& uid)
{
    db::Connection& connection = transaction.connection();
    const QByteArray text = dsse::write(envelope);
    db::Statement made = connection.prepare(
        "INSERT INTO sign_off (uid, request_id, person_id, key_id, role, decision, envelope, signature, timestamp,"
        " decided_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    made.bind(uid).bind(request.id.value).bind(people::byUid(connection, decision.signer).id.value);
    made.bind(keys::byFingerprint(connection, decision.key)->id.value).bind(decision.role);
    made.bind(toString(decision.decision)).bind(QString::fromUtf8(text)).bind(envelope.signatures.front().signature);
    made.bind(timestamp.isNull() ? QByteArray("") : timestamp).bind(decision.decidedAt).bind(decision.expiresAt).run();
    return approvals::signOffsOf(connection, request.id).back();
}

/// The decision as it has to read now, in all that is not the signer's own choice.
ReleaseDecision decisionNow(db::Connection& connection, const DecisionWish& wish, const Actor& actor, qint64 now)
{
    const ApprovalRequest request = approvals::requestByUid(connection, wish.request);
    const Release release = releases::byId(connection, request.release);
    const ReleaseJudgement judged = approvals::judge(connection, release.uid, now);
    refuse(approvals::decisionRefusal(connection, release, request, actor));
    refuse(approvals::keyRefusal(connection, wish.key, actor, now));
    if (const auto fault = approvals::contradictionIn(wish.decision, wish.conditions, wish.expiresAt, now))
        db::raise(Error::Kind::Invalid, *fault);
    if (!judged.requestFault.isEmpty() || !judged.request || judged.request->uid != request.uid)
        db::raise(Error::Kind::Denied,
                  Text::tr("This request cannot be decided: %1. Nothing was signed; ask for approval again.")
                      .arg(judged.requestFault.isEmpty() ? Text::tr("there is a newer one") : judged.requestFault));
    const audit::AuditHead head = audit::head(connection);
    ReleaseDecision decision;
    decision.project = db::metaValue(connection, QStringLiteral("project_uid"));
    decision.request = request.uid;
    decision.nonce = request.nonce;
    decision.release = release.uid;
    decision.name = release.name();
    decision.model = approvals::modelRoot(release);
    decision.dossier = request.digest;
    decision.policy = judged.policy.id;
    decision.policyVersion = judged.policy.version;
    decision.policyDigest = policies::policyDigest(judged.policy);
    if (judged.facts.tier) {
        const policies::Quorum& quorum = judged.policy.quorums.at(*judged.facts.tier);
        decision.riskTier = toString(*judged.facts.tier);
        decision.quorumKeys = quorum.keys;
        for (const Role role : quorum.roles)
            decision.quorumRoles << toString(role);
    }
    decision.decision = wish.decision;
    decision.conditions = wish.conditions;
    decision.comment = wish.comment;
    decision.stage = wish.stage;
    decision.decidedAt = now;
    decision.expiresAt = wish.expiresAt;
    decision.signer = actor.person;
    decision.signerName = people::byUid(connection, actor.person).name;
    decision.role = actor.role;
    decision.key = wish.key;
    for (const policies::FindingFact& finding : judged.facts.findings.value_or(std::vector<policies::FindingFact>())) {
        if (finding.state != policies::FindingState::Closed)
            decision.openFindings << finding.key;
    }
    for (const SignOff& earlier : judged.signOffs)
        decision.dependsOn << QString::fromLatin1(toHex(sha256(earlier.envelope)));
    decision.logOrigin = QStringLiteral("assay/%1").arg(decision.project);
    decision.logSize = head.size;
    decision.logRoot = head.root;
    return decision;
}

/// A decision that was prepared and shown is signed as long as all that it states still holds.
void requireStillTrue(db::Connection& connection, const ReleaseDecision& decision, const Actor& actor, qint64 now)
{
    if (approves(decision.decision) == false && decision.comment.trimmed().isEmpty()
        && decision.decision != Decision::Abstain)
        db::raise(Error::Kind::Invalid, Text::tr("This decision needs its reason as a comment. Nothing was signed."));
    if (decision.decision == Decision::ApproveWithConditions && decision.conditions.isEmpty())
        db::raise(Error::Kind::Invalid, Text::tr("Approval with conditions needs a condition. Nothing was signed."));
    ReleaseDecision current = decisionNow(connection,
                                          {decision.request, decision.decision, decision.conditions, decision.comment,
                                           decision.stage, decision.expiresAt, decision.key},
                                          actor, now);
    // Time and the log go on, and others decide meanwhile; what was there then is named in the statement.
    if (current.dependsOn.mid(0, decision.dependsOn.size()) == decision.dependsOn)
        current.dependsOn = decision.dependsOn;
    current.decidedAt = decision.decidedAt;
    current.logSize = decision.logSize;
    current.logRoot = decision.logRoot;
    const audit::AuditHead head = audit::head(connection);
    const bool samePast =
        decision.logSize < head.size || (decision.logSize == head.size && decision.logRoot == head.root);
    if (current != decision || !samePast || decision.decidedAt > now)
        db::raise(Error::Kind::Conflict,
                  Text::tr("What you were shown has changed meanwhile. Nothing was signed; look at it again."));
}

} // namespace

Result<QString> ApprovalStore::request(const ApprovalWish& wish, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("requested"), RequestEntity, {}, wish.comment, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        refuse(approvals::requestRefusal(connection, releases::byName(connection, wish.release), actor));
        requireDayToCome(wish.dueAt, transaction.now());
        policies::ensureShipped(transaction);
        findings::reopenExpired(transaction);
        releases::policyChanged(transaction);
        const ReleaseJudgement judged = approvals::judge(connection, wish.release, transaction.now());
        requireCandidate(judged.release);
        const QString uid = newUlid(transaction.now());
        const ApprovalRequestId id = insertRequest(transaction, judged, wish, uid);
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = uid,
                            .after = approvals::requestHash(connection, id),
                            .facts = requestFacts(judged, wish)});
        releases::setState(transaction, judged.release, ReleaseState::Submitted, {});
        return uid;
    });
}

Result<> ApprovalStore::withdraw(const QString& requestUid, const QString& reason, const Actor& actor,
                                 const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("withdrawn"), RequestEntity, requestUid, reason, command};
    const Result<QString> done = m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const ApprovalRequest request = approvals::requestByUid(connection, requestUid);
        const Person asker = people::byId(connection, request.requestedBy);
        if (asker.uid != actor.person)
            db::raise(Error::Kind::Denied,
                      Text::tr("Only %1, who asked, takes the request back. Nothing was changed.").arg(asker.name));
        people::actingByUid(connection, actor.person);
        if (request.outcome != RequestOutcome::Open)
            db::raise(Error::Kind::Denied, Text::tr("The request is not open any more. Nothing was changed."));
        const Digest before = approvals::requestHash(connection, request.id);
        approvals::setOutcome(connection, request.id, RequestOutcome::Withdrawn, transaction.now(), reason);
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = request.uid,
                            .before = before,
                            .after = approvals::requestHash(connection, request.id)});
        releases::setState(transaction, releases::byId(connection, request.release), ReleaseState::Candidate, reason);
        return request.uid;
    });
    if (!done)
        return failed(done);
    return {};
}

Result<ReleaseDecision> ApprovalStore::prepare(const DecisionWish& wish, const Actor& actor) const
{
    return m_database.read([&](db::Connection& connection) {
        return decisionNow(connection, wish, actor, audit::notBeforeTheLog(connection, m_database.clock().now()));
    });
}

Result<QString> ApprovalStore::sign(const ReleaseDecision& decision, const SigningKey& key, const Actor& actor,
                                    const QString& command, const TimestampAuthority* authority)
{
    const Result<dsse::Envelope> envelope = dsse::sign(Statement::payloadType, decisions::payloadOf(decision), key);
    if (!envelope)
        return failed(envelope);
    QByteArray timestamp;
    if (authority) {
        const Result<QByteArray> stamp =
            obtainTimestamp(envelope->signatures.front().signature, authority->roots, authority->transport);
        if (!stamp)
            return failed(stamp);
        timestamp = *stamp;
    }
    const db::AuditNote note{actor,  QStringLiteral("signed"), RequestEntity, decision.request, decision.comment,
                             command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const ApprovalRequest request = approvals::requestByUid(connection, decision.request);
        if (QString::fromLatin1(key.publicKey().fingerprint()) != decision.key)
            db::raise(Error::Kind::Invalid, Text::tr("This is another key than the one shown. Nothing was signed."));
        requireStillTrue(connection, decision, actor, audit::notBeforeTheLog(connection, transaction.now()));
        findings::reopenExpired(transaction);
        takeBySigning(transaction, releases::byId(connection, request.release));
        const Digest before = approvals::requestHash(connection, request.id);
        const QString uid = newUlid(transaction.now());
        const SignOff signOff = insertSignOff(transaction, request, decision, *envelope, timestamp, uid);
        const ReleaseJudgement judged =
            approvals::judge(connection, decision.release, transaction.now(), beingSigned(uid));
        const RequestOutcome outcome = approvals::followQuorum(transaction, judged, signOff);
        if (outcome != RequestOutcome::Open)
            approvals::setOutcome(connection, request.id, outcome, transaction.now(), {});
        transaction.record(
            {.verb = {},
             .entity = {},
             .entityId = request.uid,
             .before = before,
             .after = approvals::requestHash(connection, request.id),
             .facts = {{QStringLiteral("decision"), toString(decision.decision)},
                       {QStringLiteral("release"), decision.name},
                       {QStringLiteral("key"), decision.key},
                       {QStringLiteral("signOff"), uid},
                       {QStringLiteral("envelope"), QString::fromLatin1(toHex(sha256(dsse::write(*envelope))))}}});
        checkpoints::noteChanges(transaction, &key);
        return uid;
    });
}

} // namespace assay
