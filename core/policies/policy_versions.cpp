// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_versions.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/policies/policy_text.h"

namespace assay::policies {
namespace {

const QByteArray VersionSql =
    "SELECT v.id, v.uid, v.content, a.id, a.uid, a.name, v.created_at, p.id, p.uid, p.name, v.published_at,"
    " v.withdrawn_at, v.row_version, o.id, o.uid, o.name, v.proposed_at, m.id, m.uid, m.name, v.agreed_at"
    " FROM policy_version v JOIN person a ON a.id = v.author_id LEFT JOIN person p ON p.id = v.published_by"
    " LEFT JOIN person o ON o.id = v.proposed_by LEFT JOIN person m ON m.id = v.agreed_by ";

/// From three columns on; nobody where they are empty.
NamedPerson personIn(const db::Statement& row, int column)
{
    if (row.isNull(column))
        return {};
    return {{row.integer(column)}, row.text(column + 1), row.text(column + 2)};
}

PolicyVersion readVersion(const db::Statement& row)
{
    PolicyVersion version;
    version.id = {row.integer(0)};
    version.uid = row.text(1);
    version.policy = db::orRaise(policyFromText(row.bytesView(2)));
    version.digest = sha256(row.bytesView(2));
    version.author = personIn(row, 3);
    version.createdAt = row.integer(6);
    version.publishedBy = personIn(row, 7);
    version.publishedAt = row.optionalInteger(10);
    version.withdrawnAt = row.optionalInteger(11);
    version.rowVersion = row.integer(12);
    version.proposedBy = personIn(row, 13);
    version.proposedAt = row.optionalInteger(16);
    version.agreedBy = personIn(row, 17);
    version.agreedAt = row.optionalInteger(20);
    return version;
}

} // namespace

QString PolicyVersion::name() const
{
    return QStringLiteral("%1@%2").arg(policy.id, QString::number(policy.version));
}

std::vector<PolicyVersion> policyVersions(db::Connection& connection)
{
    db::Statement rows = connection.prepare(VersionSql + "ORDER BY v.policy, v.version DESC");
    std::vector<PolicyVersion> found;
    while (rows.step())
        found.push_back(readVersion(rows));
    return found;
}

PolicyVersion policyVersion(db::Connection& connection, const QString& name)
{
    const QString id = name.section(u'@', 0, 0);
    const QString version = name.section(u'@', 1);
    db::Statement row = connection.prepare(
        VersionSql
        + "WHERE v.uid = ? OR (v.policy = ? AND ? IN ('', CAST(v.version AS TEXT))) ORDER BY v.version DESC");
    row.bind(name).bind(id).bind(version);
    if (!row.step()) {
        db::raise(Error::Kind::NotFound,
                  Text::tr("The project has no policy %1. A version is named as in model-release@2.").arg(name));
    }
    return readVersion(row);
}

} // namespace assay::policies
