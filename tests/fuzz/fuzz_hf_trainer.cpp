// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer states of an output folder and of its newest checkpoint.
#include "core/importers/detect.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(hf_trainer)
{
    static assay::tests::FuzzFolder folder;
    folder.putParts(bytes, {QStringLiteral("trainer_state.json"), QStringLiteral("checkpoint-4/trainer_state.json")});
    assay::tests::demandReasons(assay::importerNamed("hf-trainer")->read(folder.path(), {}));
}
