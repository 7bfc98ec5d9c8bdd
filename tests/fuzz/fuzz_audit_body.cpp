// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is accepted as an audit entry's body must be exactly what we would write for it.
#include "core/audit/audit_entry.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView body(data, static_cast<qsizetype>(size));
    const auto entry = assay::parseBody(body);
    if (entry && assay::canonicalBody(*entry) != body)
        std::abort();
    return 0;
}
