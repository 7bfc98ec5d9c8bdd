// SPDX-License-Identifier: GPL-3.0-or-later
// Each input is a process apart. What the library does there is its own affair; that it ends without harm is ours.
#include "tests/fuzz/fuzz_model.h"
#include "tests/fuzz/target.h"

ASSAY_FUZZ(model_hdf5)
{
    assay::tests::inspectAs(bytes, "hdf5");
}
