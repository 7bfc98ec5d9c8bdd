// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/policies/policy_text.h"
#include "core/policies/regulation_rows.h"
#include "core/policies/shipped.h"

#include <QDateTime>

namespace assay::policies {

std::optional<StoredPolicy> findPolicyInForce(db::Connection& connection, qint64 at)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
    db::Statement rows = connection.prepare("SELECT id, uid, content FROM policy_version WHERE published_at IS NOT NULL"
                                            " AND withdrawn_at IS NULL AND effective_from <= ?"
                                            " ORDER BY effective_from DESC, version DESC, id DESC");
    rows.bind(at);
    while (rows.step()) {
        const Result<Policy> policy = policyFromText(rows.bytesView(2));
        if (!policy)
            db::raise(Error::Kind::Corrupt, policy.error().message);
        if (isEffective(*policy, day))
            return StoredPolicy{{rows.integer(0)}, rows.text(1), *policy, sha256(rows.bytesView(2))};
    }
    return std::nullopt;
}

StoredPolicy storedPolicyInForce(db::Connection& connection, qint64 at)
{
    if (std::optional<StoredPolicy> policy = findPolicyInForce(connection, at))
        return std::move(*policy);
    db::raise(Error::Kind::Invalid,
              Text::tr("No policy is in force in this project, so that nothing can be judged. A model-risk auditor "
                       "publishes one."));
}

StoredPolicy storedPolicy(db::Connection& connection, PolicyVersionId id)
{
    db::Statement row = connection.prepare("SELECT uid, content FROM policy_version WHERE id = ?");
    if (!row.bind(id.value).step())
        db::raise(Error::Kind::Corrupt,
                  Text::tr("The policy of the request is not in the project. Verify the project."));
    return {id, row.text(0), db::orRaise(policyFromText(row.bytesView(1))), sha256(row.bytesView(1))};
}

QString versionName(const Policy& policy)
{
    return QStringLiteral("%1@%2").arg(policy.id, QString::number(policy.version));
}

QString askAgainUnder(const QString& policyName)
{
    return Text::tr("policy %1 came into force: ask again").arg(policyName);
}

Policy policyInForce(db::Connection& connection, qint64 at)
{
    return storedPolicyInForce(connection, at).policy;
}

void publish(db::WriteTransaction& transaction, const Policy& policy, const QString& reason)
{
    db::Connection& connection = transaction.connection();
    const QByteArray content = canonicalPolicy(policy);
    const QString uid = newUlid(transaction.now());
    const qint64 author = people::byUid(connection, transaction.note().actor.person).id.value;
    db::Statement made = connection.prepare(
        "INSERT INTO policy_version (uid, policy, version, content, digest, author_id, created_at, published_by,"
        " published_at, effective_from, withdrawn_at, row_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 1)"
        " RETURNING id");
    made.bind(uid).bind(policy.id).bind(policy.version).bind(QString::fromUtf8(content));
    made.bind(QString::fromLatin1(toHex(sha256(content)))).bind(author).bind(transaction.now()).bind(author);
    made.bind(transaction.now()).bind(policy.effectiveFrom.startOfDay(Qt::UTC).toMSecsSinceEpoch()).step();
    const PolicyVersionId id{made.integer(0)};
    made.reset();
    transaction.record({.verb = QStringLiteral("published"),
                        .entity = QStringLiteral("policy_version"),
                        .entityId = uid,
                        .after = policyVersionHash(connection, id),
                        .reason = reason,
                        .facts = {{QStringLiteral("policy"), policy.id}, {QStringLiteral("version"), policy.version}}});
}

void ensureShipped(db::WriteTransaction& transaction)
{
    ensureShippedRegulations(transaction);
    if (transaction.connection().integer("SELECT count(*) FROM policy_version") > 0)
        return;
    const Result<Policy> policy = defaultPolicy();
    if (!policy)
        db::raise(policy.error().kind, policy.error().message);
    publish(transaction, *policy, Text::tr("The policy that comes with the program."));
}

Digest policyVersionHash(db::Connection& connection, PolicyVersionId id)
{
    RowHasher hasher("policy_version");
    addRows(hasher, connection,
            "SELECT v.uid, v.policy, CAST(v.version AS TEXT), v.content, v.digest, a.uid, CAST(v.created_at AS TEXT),"
            " coalesce(o.uid, ''), coalesce(CAST(v.proposed_at AS TEXT), ''), coalesce(m.uid, ''),"
            " coalesce(CAST(v.agreed_at AS TEXT), ''), coalesce(p.uid, ''), coalesce(CAST(v.published_at AS TEXT), ''),"
            " coalesce(CAST(v.effective_from AS TEXT), ''), coalesce(CAST(v.withdrawn_at AS TEXT), ''),"
            " CAST(v.row_version AS TEXT) FROM policy_version v JOIN person a ON a.id = v.author_id"
            " LEFT JOIN person o ON o.id = v.proposed_by LEFT JOIN person m ON m.id = v.agreed_by"
            " LEFT JOIN person p ON p.id = v.published_by WHERE v.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::policies
