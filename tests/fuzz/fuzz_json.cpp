// SPDX-License-Identifier: GPL-3.0-or-later
// A text is read or refused with its place, and what the strict rules read the lax ones read, too.
#include "core/base/json_reader.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(json)
{
    const auto strict = assay::readJson(bytes);
    const auto lax = assay::readJson(bytes, {.allowNonFinite = true, .allowAnyNames = true});
    if (!strict && (strict.error().kind != assay::Error::Kind::Invalid || strict.error().message.isEmpty()))
        std::abort();
    if (strict && !lax)
        std::abort();
}
