// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes as a SQLite file of another program, opened as such and read as an MLflow store.
#include "core/importers/detect.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(mlflow_sqlite)
{
    static assay::tests::FuzzFolder folder;
    folder.put(QStringLiteral("mlflow.db"), bytes.toByteArray());
    assay::tests::demandReasons(
        assay::importerNamed("mlflow-sqlite")->read(folder.path() + QStringLiteral("/mlflow.db"), {}));
}
