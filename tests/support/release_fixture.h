// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import_plan.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// A release of the imported version credit-default@1, begun by a person who is a data scientist; it serves the use case
/// of that key where one is given.
inline Release addRelease(db::Database& database, const QString& personUid, const QString& useCase = {})
{
    const Actor author{personUid, toString(Role::DataScientist)};
    ImportBatch batch;
    batch.format = "test";
    batch.source = QStringLiteral("test");
    ImportedModel& model = batch.models.emplace_back();
    model.externalId = QStringLiteral("m");
    model.name = QStringLiteral("credit-default");
    model.versions.emplace_back().version = 1;
    valueOf(applyImport(database, author, batch, {}));
    ReleaseDraft draft;
    draft.version = QStringLiteral("credit-default@1");
    draft.useCase = useCase;
    const QString uid = valueOf(ReleaseStore(database).begin(draft, author, QStringLiteral("release")));
    return valueOf(database.read([&](db::Connection& connection) { return releases::byName(connection, uid); }));
}

} // namespace assay::tests
