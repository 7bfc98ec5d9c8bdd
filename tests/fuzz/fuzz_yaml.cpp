// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/flat_params.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const auto value = assay::readYaml(bytes))
        (void)assay::flatParams(*value);
    return 0;
}
