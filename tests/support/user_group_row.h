// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/value_rows.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// A group of users of a use case, put into the project as it stands in the file; answers its uid.
inline QString addUserGroup(db::Database& database, const QString& useCaseUid, const QString& name,
                            std::optional<double> level = std::nullopt)
{
    return valueOf(database.write(
        {{}, QStringLiteral("created"), QStringLiteral("project"), {}, {}, {}}, [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const QString uid = newUlid(transaction.now());
            const qint64 number = connection.integer("SELECT count(*) + 1 FROM user_group");
            connection
                .prepare(
                    "INSERT INTO user_group (uid, key, use_case_id, name, contact, influence, adoption_target, "
                    "created_at, staged,"
                    " row_version) VALUES (?, ?, (SELECT id FROM use_case WHERE uid = ?), ?, '', 'medium', ?, 0, 0, 1)")
                .bind(uid)
                .bind(QStringLiteral("G-%1").arg(number))
                .bind(useCaseUid)
                .bind(name)
                .bind(level)
                .run();
            return uid;
        }));
}

/// What is wrong with the rows that the log covers, but for groups, which addUserGroup() puts past it.
inline QStringList wrongRows(db::Database& database)
{
    QStringList wrong;
    for (const RowFinding& finding : valueOf(verifyProject(database)).rows) {
        if (finding.entity != QStringLiteral("user_group"))
            wrong << finding.entity + QStringLiteral(": ") + finding.message;
    }
    return wrong;
}

} // namespace assay::tests
