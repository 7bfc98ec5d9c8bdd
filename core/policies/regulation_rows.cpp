// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/regulation_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_standing.h"
#include "core/policies/shipped.h"

namespace assay::policies {
namespace {

/// The policy in force, or nothing where there is none: a citation of nothing is no fault here.
std::optional<PolicyReference> referenceInForce(const std::vector<PolicyVersion>& versions, qint64 now)
{
    const PolicyVersion* judging = inForce(versions, now);
    return judging ? std::optional(PolicyReference{judging->policy.id, judging->policy.version}) : std::nullopt;
}

std::vector<JudgedVersion> judgedVersions(db::Connection& connection, const std::optional<PolicyReference>& inForce)
{
    db::Statement rows = connection.prepare(
        "SELECT DISTINCT r.uid, m.name, v.version, p.policy, p.version FROM release r"
        " JOIN model_version v ON v.id = r.version_id JOIN registered_model m ON m.id = v.model_id"
        " LEFT JOIN approval_request q ON q.release_id = r.id LEFT JOIN policy_version p ON p.id = q.policy_id"
        " ORDER BY m.name, v.version, p.policy, p.version");
    std::vector<JudgedVersion> judged;
    while (rows.step()) {
        JudgedVersion version;
        version.address = QStringLiteral("assay:///release/%1").arg(rows.text(0));
        version.title = QStringLiteral("%1@%2").arg(rows.text(1), QString::number(rows.integer(2)));
        if (!rows.isNull(3))
            version.policy = {rows.text(3), rows.integer(4)};
        else if (inForce)
            version.policy = *inForce;
        judged.push_back(std::move(version));
    }
    return judged;
}

} // namespace

std::vector<Regulation> regulationsIn(db::Connection& connection)
{
    db::Statement rows = connection.prepare("SELECT content, superseded_by FROM regulation ORDER BY id");
    std::vector<Regulation> found;
    while (rows.step()) {
        for (Regulation& regulation : db::orRaise(regulationsFromText(rows.bytesView(0)))) {
            regulation.supersededBy = rows.text(1);
            found.push_back(std::move(regulation));
        }
    }
    return found;
}

void insertRegulation(db::WriteTransaction& transaction, const Regulation& regulation, const QString& supersededBy)
{
    db::Connection& connection = transaction.connection();
    Regulation alone = regulation;
    alone.supersededBy.clear();
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare("INSERT INTO regulation (uid, regulation, content, superseded_by,"
                                            " superseded_at, row_version) VALUES (?, ?, ?, ?, NULL, 1) RETURNING id");
    made.bind(uid).bind(regulation.id).bindText(canonicalRegulations({alone})).bind(supersededBy).step();
    const RegulationId id{made.integer(0)};
    made.reset();
    transaction.record({.verb = QStringLiteral("created"),
                        .entity = QStringLiteral("regulation"),
                        .entityId = uid,
                        .after = regulationHash(connection, id),
                        .facts = {{QStringLiteral("regulation"), regulation.id}}});
}

void ensureShippedRegulations(db::WriteTransaction& transaction)
{
    if (transaction.connection().integer("SELECT count(*) FROM regulation") > 0)
        return;
    for (const Regulation& regulation : db::orRaise(shippedRegulations()))
        insertRegulation(transaction, regulation, regulation.supersededBy);
}

ReplacementImpact impactIn(db::Connection& connection, const QString& replaced, const Regulation& replacement,
                           qint64 now)
{
    const std::vector<PolicyVersion> versions = policyVersions(connection);
    std::vector<Policy> published;
    for (const PolicyVersion& version : versions) {
        if (version.publishedAt)
            published.push_back(version.policy);
    }
    return impactOf(replaced, replacement, published, judgedVersions(connection, referenceInForce(versions, now)));
}

Digest regulationHash(db::Connection& connection, RegulationId id)
{
    RowHasher hasher("regulation");
    addRows(hasher, connection,
            "SELECT uid, regulation, content, superseded_by, coalesce(CAST(superseded_at AS TEXT), ''),"
            " CAST(row_version AS TEXT) FROM regulation WHERE id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::policies
