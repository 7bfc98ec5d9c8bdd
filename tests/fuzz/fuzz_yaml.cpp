// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/flat_params.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(yaml)
{
    const auto value = assay::readYaml(bytes);
    if (value)
        (void)assay::flatParams(*value);
    else if (value.error().message.isEmpty())
        std::abort();
}
