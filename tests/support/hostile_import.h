// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"

namespace assay::tests {

/// A source whose every name is `name` and whose every value is `value`, as somebody may have written it who means to do
/// something where it is shown.
inline ImportBatch hostileBatch(const QString& name, const QString& value)
{
    ImportedRun run;
    run.experimentExternalId = QStringLiteral("hostile");
    run.externalId = QStringLiteral("hostile-run");
    run.name = run.user = name;
    run.source = value;
    run.startedAt = 1'700'000'000'000;
    run.params = {{name, value}, {QStringLiteral("depth"), value}};
    run.tags = {{name, value}, {QStringLiteral("mlflow.note.content"), value}};
    run.series = {{name, {{0, 1'700'000'000'000, 0.5}, {1, 1'700'000'001'000, 0.25}}}};
    run.inputs = {{name, QStringLiteral("0a1b2c3d"), value, value, value, value, value}};
    run.artifacts = {{name, value, -1, {}}};
    ImportedModelVersion version;
    version.version = 1;
    version.runExternalId = run.externalId;
    version.stage = version.status = version.user = name;
    version.description = version.source = value;
    version.tags = {{name, value}};
    ImportBatch batch;
    batch.format = "mlflow-files";
    batch.source = QStringLiteral("/hostile");
    batch.experiments = {{QStringLiteral("hostile"), {}, name, false, 1'700'000'000'000, {{name, value}}}};
    batch.runs = {run};
    batch.models = {
        {QStringLiteral("hostile-model"), name, value, 1'700'000'000'000, {{name, value}}, {version}, {{name, 1}}}};
    return batch;
}

} // namespace assay::tests
