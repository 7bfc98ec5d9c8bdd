// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_rules.h"
#include "core/policies/policy_text.h"
#include "core/policies/policy_versions.h"
#include "core/releases/evidence_change.h"

namespace assay {
namespace {

using policies::Policy;
using policies::PolicyVersion;

db::AuditNote policyNote(const Actor& actor, const char* verb, const QString& uid, const QString& reason,
                         const QString& command)
{
    return {actor, QString::fromLatin1(verb), QStringLiteral("policy_version"), uid, reason, command};
}

std::vector<AuditFact> policyFacts(const Policy& policy)
{
    return {{QStringLiteral("policy"), policy.id}, {QStringLiteral("version"), policy.version}};
}

/// Who may write it, in the words of a refusal; empty where the actor may.
using PolicyRule = QString (*)(db::Connection&, const PolicyVersion&, const Actor&);

/// Changes the rows of a version; answers what the log is to tell beside its name.
using PolicyChanging = std::function<std::vector<AuditFact>(db::WriteTransaction&, const PolicyVersion&)>;

QString byMakers(db::Connection& connection, const PolicyVersion&, const Actor& actor)
{
    return policies::makerRefusal(connection, actor);
}

/// Runs `change` once on the version of that uid as somebody who may, raises its row version and logs it.
Result<> changeVersion(db::Database& database, const db::AuditNote& note, PolicyRule refusal,
                       const PolicyChanging& change)
{
    const Result<QString> done = database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        policies::ensureShipped(transaction);
        const PolicyVersion version = policies::policyVersion(connection, note.entityId);
        db::requireAllowed(refusal(connection, version, note.actor));
        const Digest before = policies::policyVersionHash(connection, version.id);
        std::vector<AuditFact> facts = policyFacts(version.policy);
        for (AuditFact& fact : change(transaction, version))
            facts.push_back(std::move(fact));
        connection.prepare("UPDATE policy_version SET row_version = row_version + 1 WHERE id = ?")
            .bind(version.id.value)
            .run();
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = version.uid,
                            .before = before,
                            .after = policies::policyVersionHash(connection, version.id),
                            .facts = std::move(facts)});
        releases::policyChanged(transaction);
        return version.uid;
    });
    if (!done)
        return failed(done);
    return {};
}

void requireSeen(const PolicyVersion& version, qint64 expectedVersion)
{
    if (version.rowVersion != expectedVersion) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and save again.")
                      .arg(version.name()));
    }
}

/// What was said of the text before does not hold for another one.
std::vector<AuditFact> takeReviewBack(db::Connection& connection, const PolicyVersion& version)
{
    if (!version.proposedAt)
        return {};
    connection
        .prepare("UPDATE policy_version SET proposed_by = NULL, proposed_at = NULL, agreed_by = NULL, agreed_at = NULL"
                 " WHERE id = ?")
        .bind(version.id.value)
        .run();
    return {
        {QStringLiteral("takes_back"), version.agreedAt ? QStringLiteral("agreement") : QStringLiteral("proposal")}};
}

QString insertPolicyDraft(db::WriteTransaction& transaction, const Policy& policy)
{
    db::Connection& connection = transaction.connection();
    db::Statement known = connection.prepare("SELECT 1 FROM policy_version WHERE policy = ? AND version = ?");
    if (known.bind(policy.id).bind(policy.version).step()) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("The project has version %1 of %2. Nothing was saved; give the draft another number, or "
                           "change that draft.")
                      .arg(QString::number(policy.version), policy.id));
    }
    const QString uid = newUlid(transaction.now());
    const QByteArray content = policies::canonicalPolicy(policy);
    db::Statement made = connection.prepare("INSERT INTO policy_version (uid, policy, version, content, digest,"
                                            " author_id, created_at, row_version) VALUES (?, ?, ?, ?, ?, ?, ?, 1)"
                                            " RETURNING id");
    made.bind(uid).bind(policy.id).bind(policy.version).bindText(content).bindText(toHex(sha256(content)));
    made.bind(people::byUid(connection, transaction.note().actor.person).id.value).bind(transaction.now()).step();
    const PolicyVersionId id{made.integer(0)};
    made.reset();
    transaction.record({.verb = {},
                        .entity = {},
                        .entityId = uid,
                        .after = policies::policyVersionHash(connection, id),
                        .facts = policyFacts(policy)});
    return uid;
}

} // namespace

Result<QString> PolicyStore::draft(const QByteArray& text, const Actor& actor, const QString& command)
{
    const Result<Policy> policy = policies::policyFromText(text);
    if (!policy)
        return failed(policy);
    return m_database.writeOnce(policyNote(actor, "created", {}, {}, command), [&](db::WriteTransaction& transaction) {
        db::requireAllowed(policies::makerRefusal(transaction.connection(), actor));
        policies::ensureShipped(transaction);
        return insertPolicyDraft(transaction, *policy);
    });
}

Result<> PolicyStore::editDraft(const QString& uid, qint64 expectedVersion, const QByteArray& text, const Actor& actor,
                                const QString& command)
{
    const Result<Policy> policy = policies::policyFromText(text);
    if (!policy)
        return failed(policy);
    return changeVersion(
        m_database, policyNote(actor, "updated", uid, {}, command), byMakers,
        [&](db::WriteTransaction& transaction, const PolicyVersion& version) -> std::vector<AuditFact> {
            db::requireAllowed(policies::draftRefusal(version));
            requireSeen(version, expectedVersion);
            if (policy->id != version.policy.id || policy->version != version.policy.version)
                db::raise(Error::Kind::Invalid,
                          Text::tr("The text is of another policy or version than %1. Nothing was saved.")
                              .arg(version.name()));
            const QByteArray content = policies::canonicalPolicy(*policy);
            const Digest digest = sha256(content);
            transaction.connection()
                .prepare("UPDATE policy_version SET content = ?, digest = ? WHERE id = ?")
                .bindText(content)
                .bindText(toHex(digest))
                .bind(version.id.value)
                .run();
            return digest == version.digest ? std::vector<AuditFact>{}
                                            : takeReviewBack(transaction.connection(), version);
        });
}

Result<> PolicyStore::propose(const QString& uid, const Actor& actor, const QString& command)
{
    return changeVersion(
        m_database, policyNote(actor, "proposed", uid, {}, command), byMakers,
        [&](db::WriteTransaction& transaction, const PolicyVersion& version) -> std::vector<AuditFact> {
            db::Connection& connection = transaction.connection();
            db::requireAllowed(policies::draftRefusal(version));
            db::requireAllowed(policies::proposalRefusal(version));
            db::requireAllowed(policies::publishRefusal(connection, version.policy, transaction.now()));
            connection.prepare("UPDATE policy_version SET proposed_by = ?, proposed_at = ? WHERE id = ?")
                .bind(people::byUid(connection, actor.person).id.value)
                .bind(transaction.now())
                .bind(version.id.value)
                .run();
            return {};
        });
}

Result<> PolicyStore::agree(const QString& uid, qint64 expectedVersion, const QString& reason, const Actor& actor,
                            const QString& command)
{
    return changeVersion(
        m_database, policyNote(actor, "agreed", uid, reason, command), policies::reviewRefusal,
        [&](db::WriteTransaction& transaction, const PolicyVersion& version) -> std::vector<AuditFact> {
            db::Connection& connection = transaction.connection();
            if (version.agreedAt)
                db::requireAllowed(policies::proposalRefusal(version));
            requireSeen(version, expectedVersion);
            connection.prepare("UPDATE policy_version SET agreed_by = ?, agreed_at = ? WHERE id = ?")
                .bind(people::byUid(connection, actor.person).id.value)
                .bind(transaction.now())
                .bind(version.id.value)
                .run();
            return {{QStringLiteral("sha256"), QString::fromLatin1(toHex(version.digest))}};
        });
}

Result<> PolicyStore::sendBack(const QString& uid, const QString& reason, const Actor& actor, const QString& command)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Sending a policy back needs a reason. Nothing was changed."));
    return changeVersion(m_database, policyNote(actor, "returned", uid, reason, command), policies::reviewRefusal,
                         [](db::WriteTransaction& transaction, const PolicyVersion& version) {
                             return takeReviewBack(transaction.connection(), version);
                         });
}

Result<> PolicyStore::publish(const QString& uid, const QString& reason, const Actor& actor, const QString& command)
{
    return changeVersion(
        m_database, policyNote(actor, "published", uid, reason, command), byMakers,
        [&](db::WriteTransaction& transaction, const PolicyVersion& version) -> std::vector<AuditFact> {
            db::Connection& connection = transaction.connection();
            db::requireAllowed(policies::draftRefusal(version));
            db::requireAllowed(policies::agreementRefusal(connection, version, actor));
            db::requireAllowed(policies::publishRefusal(connection, version.policy, transaction.now()));
            connection
                .prepare(
                    "UPDATE policy_version SET published_by = ?, published_at = ?, effective_from = ? WHERE id = ?")
                .bind(people::byUid(connection, actor.person).id.value)
                .bind(transaction.now())
                .bind(version.policy.effectiveFrom.startOfDay(Qt::UTC).toMSecsSinceEpoch())
                .bind(version.id.value)
                .run();
            return {{QStringLiteral("agreed_by"), version.agreedBy.name}};
        });
}

Result<> PolicyStore::withdraw(const QString& uid, const QString& reason, const Actor& actor, const QString& command)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Withdrawing a policy needs a reason. Nothing was changed."));
    return changeVersion(m_database, policyNote(actor, "withdrawn", uid, reason, command), byMakers,
                         [](db::WriteTransaction& transaction, const PolicyVersion& version) -> std::vector<AuditFact> {
                             db::Connection& connection = transaction.connection();
                             db::requireAllowed(policies::withdrawRefusal(connection, version, transaction.now()));
                             connection.prepare("UPDATE policy_version SET withdrawn_at = ? WHERE id = ?")
                                 .bind(transaction.now())
                                 .bind(version.id.value)
                                 .run();
                             return {};
                         });
}

} // namespace assay
