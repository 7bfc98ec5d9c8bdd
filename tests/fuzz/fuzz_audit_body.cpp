// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is accepted as an audit entry's body must be exactly what we would write for it.
#include "core/audit/audit_entry.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(audit_body)
{
    const auto entry = assay::parseBody(bytes);
    if (entry && assay::canonicalBody(*entry) != bytes)
        std::abort();
}
