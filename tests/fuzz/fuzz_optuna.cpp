// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes as a SQLite file of another program, opened as such and read as a storage of optuna.
#include "core/importers/detect.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(optuna)
{
    static assay::tests::FuzzFolder folder;
    folder.put(QStringLiteral("optuna.db"), bytes.toByteArray());
    assay::tests::demandReasons(assay::importerNamed("optuna")->read(folder.path() + QStringLiteral("/optuna.db"), {}));
}
