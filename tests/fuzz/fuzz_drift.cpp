// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_content.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// What can be read of a reading can be written, and read again; each bin of it has a title.
ASSAY_FUZZ(drift)
{
    using namespace assay;
    DriftReading reading;
    if (!drift::readContent(bytes, reading))
        return;
    for (std::size_t bin = 0; bin < reading.bins.reference.size(); ++bin) {
        if (reading.bins.title(bin).isEmpty() && reading.bins.categories.isEmpty())
            std::abort();
    }
    DriftReading again;
    if (!drift::readContent(drift::contentOf(reading), again))
        std::abort();
}
