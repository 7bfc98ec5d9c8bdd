// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/seen_checkpoints.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// What can be read is what would be written.
ASSAY_FUZZ(seen_heads)
{
    const auto heads = assay::readSeenHeads(bytes);
    if (heads && assay::writeSeenHeads(*heads) != bytes)
        std::abort();
}
