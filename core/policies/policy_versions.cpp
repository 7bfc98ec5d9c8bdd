// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_versions.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/policies/policy_text.h"

namespace assay::policies {
namespace {

const QByteArray VersionSql =
    "SELECT v.id, v.uid, v.content, a.id, a.uid, a.name, v.created_at, p.id, p.uid, p.name, v.published_at,"
    " v.withdrawn_at, v.row_version FROM policy_version v JOIN person a ON a.id = v.author_id"
    " LEFT JOIN person p ON p.id = v.published_by ";

PolicyVersion readVersion(const db::Statement& row)
{
    PolicyVersion version;
    version.id = {row.integer(0)};
    version.uid = row.text(1);
    version.policy = db::orRaise(policyFromText(row.bytesView(2)));
    version.digest = sha256(row.bytesView(2));
    version.author = {{row.integer(3)}, row.text(4), row.text(5)};
    version.createdAt = row.integer(6);
    if (!row.isNull(7))
        version.publishedBy = {{row.integer(7)}, row.text(8), row.text(9)};
    version.publishedAt = row.optionalInteger(10);
    version.withdrawnAt = row.optionalInteger(11);
    version.rowVersion = row.integer(12);
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
