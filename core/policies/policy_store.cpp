// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_rules.h"
#include "core/policies/policy_text.h"
#include "core/policies/policy_versions.h"

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

/// Runs `change` once on the version of that uid as somebody who may, raises its row version and logs it.
Result<> changeVersion(db::Database& database, const db::AuditNote& note,
                       const std::function<void(db::WriteTransaction&, const PolicyVersion&)>& change)
{
    const Result<QString> done = database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        db::requireAllowed(policies::makerRefusal(connection, note.actor));
        policies::ensureShipped(transaction);
        const PolicyVersion version = policies::policyVersion(connection, note.entityId);
        const Digest before = policies::policyVersionHash(connection, version.id);
        change(transaction, version);
        connection.prepare("UPDATE policy_version SET row_version = row_version + 1 WHERE id = ?")
            .bind(version.id.value)
            .run();
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = version.uid,
                            .before = before,
                            .after = policies::policyVersionHash(connection, version.id),
                            .facts = policyFacts(version.policy)});
        return version.uid;
    });
    if (!done)
        return failed(done);
    return {};
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
        m_database, policyNote(actor, "updated", uid, {}, command),
        [&](db::WriteTransaction& transaction, const PolicyVersion& version) {
            db::requireAllowed(policies::draftRefusal(version));
            if (version.rowVersion != expectedVersion)
                db::raise(Error::Kind::Conflict,
                          Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and "
                                   "save again.")
                              .arg(version.name()));
            if (policy->id != version.policy.id || policy->version != version.policy.version)
                db::raise(Error::Kind::Invalid,
                          Text::tr("The text is of another policy or version than %1. Nothing was saved.")
                              .arg(version.name()));
            const QByteArray content = policies::canonicalPolicy(*policy);
            transaction.connection()
                .prepare("UPDATE policy_version SET content = ?, digest = ? WHERE id = ?")
                .bindText(content)
                .bindText(toHex(sha256(content)))
                .bind(version.id.value)
                .run();
        });
}

Result<> PolicyStore::publish(const QString& uid, const QString& reason, const Actor& actor, const QString& command)
{
    return changeVersion(
        m_database, policyNote(actor, "published", uid, reason, command),
        [&](db::WriteTransaction& transaction, const PolicyVersion& version) {
            db::Connection& connection = transaction.connection();
            db::requireAllowed(policies::draftRefusal(version));
            db::requireAllowed(policies::publishRefusal(connection, version.policy, transaction.now()));
            connection
                .prepare(
                    "UPDATE policy_version SET published_by = ?, published_at = ?, effective_from = ? WHERE id = ?")
                .bind(people::byUid(connection, actor.person).id.value)
                .bind(transaction.now())
                .bind(version.policy.effectiveFrom.startOfDay(Qt::UTC).toMSecsSinceEpoch())
                .bind(version.id.value)
                .run();
        });
}

Result<> PolicyStore::withdraw(const QString& uid, const QString& reason, const Actor& actor, const QString& command)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Withdrawing a policy needs a reason. Nothing was changed."));
    return changeVersion(m_database, policyNote(actor, "withdrawn", uid, reason, command),
                         [&](db::WriteTransaction& transaction, const PolicyVersion& version) {
                             db::requireAllowed(
                                 policies::withdrawRefusal(transaction.connection(), version, transaction.now()));
                             transaction.connection()
                                 .prepare("UPDATE policy_version SET withdrawn_at = ? WHERE id = ?")
                                 .bind(transaction.now())
                                 .bind(version.id.value)
                                 .run();
                         });
}

} // namespace assay
