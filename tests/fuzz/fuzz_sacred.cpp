// SPDX-License-Identifier: GPL-3.0-or-later
// The files of one run of Sacred's FileStorageObserver.
#include "core/importers/detect.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(sacred)
{
    static assay::tests::FuzzFolder folder;
    folder.putParts(bytes,
                    {QStringLiteral("1/run.json"), QStringLiteral("1/config.json"), QStringLiteral("1/metrics.json"),
                     QStringLiteral("1/info.json")});
    assay::tests::demandReasons(assay::importerNamed("sacred")->read(folder.path(), {}));
}
