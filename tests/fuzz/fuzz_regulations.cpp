// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/regulations.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// What can be read has one text, which is read as the same.
ASSAY_FUZZ(regulations)
{
    const auto regulations = assay::policies::regulationsFromText(bytes);
    if (!regulations)
        return;
    const QByteArray canonical = assay::policies::canonicalRegulations(*regulations);
    const auto again = assay::policies::regulationsFromText(canonical);
    if (!again || *again != *regulations)
        std::abort();
}
