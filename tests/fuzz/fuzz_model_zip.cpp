// SPDX-License-Identifier: GPL-3.0-or-later
// An archive, as each of the formats that are one.
#include "tests/fuzz/fuzz_model.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(model_zip)
{
    for (const char* format : {"zip", "torch", "keras"})
        assay::tests::inspectAs(bytes, format);
}
