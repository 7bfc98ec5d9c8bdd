// SPDX-License-Identifier: GPL-3.0-or-later
// An authority's answer is read or refused; nothing is believed without a root.
#include "core/crypto/timestamp.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(timestamp)
{
    const auto stamp = assay::verifyTimestamp(bytes, "stamped", {});
    if (stamp || stamp.error().message.isEmpty())
        std::abort();
}
