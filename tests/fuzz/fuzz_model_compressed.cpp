// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_model.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(model_compressed)
{
    assay::tests::inspectAs(bytes, "compressed");
}
