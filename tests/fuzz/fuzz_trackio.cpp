// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes as a SQLite file of another program, opened as such and read as a storage of trackio.
#include "core/importers/detect.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(trackio)
{
    static assay::tests::FuzzFolder folder;
    folder.put(QStringLiteral("trackio.db"), bytes.toByteArray());
    assay::tests::demandReasons(
        assay::importerNamed("trackio")->read(folder.path() + QStringLiteral("/trackio.db"), {}));
}
