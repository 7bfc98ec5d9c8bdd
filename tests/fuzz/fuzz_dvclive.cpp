// SPDX-License-Identifier: GPL-3.0-or-later
// The files of one DVCLive folder: a table, params.yaml and metrics.json.
#include "core/importers/dvclive/dvclive_reader.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(dvclive)
{
    static assay::tests::FuzzFolder folder;
    folder.putParts(bytes,
                    {QStringLiteral("plots/metrics/train/loss.tsv"), QStringLiteral("params.yaml"),
                     QStringLiteral("metrics.json")});
    const assay::ReadMonitor monitor;
    assay::tests::demandReasons(assay::DvcliveReader(folder.path(), monitor).read());
}
