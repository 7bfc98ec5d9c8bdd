// SPDX-License-Identifier: GPL-3.0-or-later
// The files of one DVCLive folder: a table, params.yaml and metrics.json.
#include "core/importers/dvclive/dvclive_reader.h"
#include "tests/fuzz/fuzz_folder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static assay::tests::FuzzFolder folder;
    folder.putParts(QByteArrayView(data, static_cast<qsizetype>(size)),
                    {QStringLiteral("plots/metrics/train/loss.tsv"), QStringLiteral("params.yaml"),
                     QStringLiteral("metrics.json")});
    const assay::ReadMonitor monitor;
    assay::tests::demandReasons(assay::DvcliveReader(folder.path(), monitor).read());
    return 0;
}
