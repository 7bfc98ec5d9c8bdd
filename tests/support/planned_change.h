// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ulid.h"
#include "core/changes/change_rows.h"
#include "core/changes/change_store.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// A change that says everything which is asked before it is submitted.
inline ChangeDraft wholeChange(ChangeType type = ChangeType::Normal, const QString& release = {})
{
    ChangeDraft draft;
    draft.fields.text = {QStringLiteral("Screening goes live"), QStringLiteral("Officers ask for it"),
                         QStringLiteral("40 officers"),         QStringLiteral("The old list, in 12 minutes"),
                         QStringLiteral("The branches, by Bo"), QStringLiteral("An hour for each officer"),
                         QStringLiteral("60 of 100 decisions")};
    draft.fields.type = type;
    draft.fields.release = release;
    draft.fields.environment = QStringLiteral("production");
    return draft;
}

/// The uid of one that was planned by `author` and submitted.
inline QString submittedChange(db::Database& database, const ChangeDraft& draft, const Actor& author)
{
    ChangeStore store(database);
    const QString uid = valueOf(store.plan(draft, author, newUlid(1)));
    if (const Result<> done = store.move({uid, ChangeState::Submitted, {}}, author, newUlid(2)); !done)
        qFatal("%s", qPrintable(done.error().message));
    return uid;
}

/// The same, which each of these agreed to.
inline QString approvedChange(db::Database& database, const ChangeDraft& draft, const Actor& author,
                              const std::vector<Actor>& approvers)
{
    const QString uid = submittedChange(database, draft, author);
    for (const Actor& approver : approvers) {
        if (const Result<> done = ChangeStore(database).approve(uid, {}, approver, newUlid(3)); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    return uid;
}

inline ChangeRecord changeNamed(db::Database& database, const QString& name)
{
    return valueOf(database.read([&](db::Connection& connection) { return changes::byName(connection, name); }));
}

} // namespace assay::tests
