// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes as a SQLite file of another program, opened as such and read as an MLflow store.
#include "core/importers/detect.h"
#include "tests/fuzz/fuzz_folder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static assay::tests::FuzzFolder folder;
    folder.put(QStringLiteral("mlflow.db"),
               QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    assay::tests::demandReasons(
        assay::importerNamed("mlflow-sqlite")->read(folder.path() + QStringLiteral("/mlflow.db"), {}));
    return 0;
}
