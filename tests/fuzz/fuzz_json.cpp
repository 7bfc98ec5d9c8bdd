// SPDX-License-Identifier: GPL-3.0-or-later
// A text is read or refused with its place, and what the strict rules read the lax ones read, too.
#include "core/base/json_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto strict = assay::readJson(bytes);
    const auto lax = assay::readJson(bytes, {.allowNonFinite = true, .allowAnyNames = true});
    if (!strict && (strict.error().kind != assay::Error::Kind::Invalid || strict.error().message.isEmpty()))
        std::abort();
    if (strict && !lax)
        std::abort();
    return 0;
}
