// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    (void)assay::readJson(bytes);
    (void)assay::readJson(bytes, {.allowNonFinite = true, .allowAnyNames = true});
    return 0;
}
