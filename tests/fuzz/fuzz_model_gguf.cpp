// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_model.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(model_gguf)
{
    assay::tests::inspectAs(bytes, "gguf");
}
