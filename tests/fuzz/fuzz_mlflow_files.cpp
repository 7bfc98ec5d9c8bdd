// SPDX-License-Identifier: GPL-3.0-or-later
// The files of one run in a store of one experiment: the experiment's meta.yaml, the run's, a metric, a param, an input.
#include "core/importers/mlflow_files/file_store_reader.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(mlflow_files)
{
    static assay::tests::FuzzFolder store;
    store.putParts(bytes,
                   {QStringLiteral("7/meta.yaml"), QStringLiteral("7/aa/meta.yaml"),
                    QStringLiteral("7/aa/metrics/loss"), QStringLiteral("7/aa/params/lr"),
                    QStringLiteral("7/aa/inputs/i/meta.yaml"), QStringLiteral("7/datasets/d/meta.yaml"),
                    QStringLiteral("models/m/meta.yaml"), QStringLiteral("models/m/version-1/meta.yaml"),
                    QStringLiteral("models/m/aliases/champion")});
    const assay::ReadMonitor monitor;
    assay::tests::demandReasons(assay::FileStoreReader(store.path(), store.path(), monitor).read());
}
