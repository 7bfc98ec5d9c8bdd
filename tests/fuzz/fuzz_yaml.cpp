// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/flat_params.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto value = assay::readYaml(bytes);
    if (value)
        (void)assay::flatParams(*value);
    else if (value.error().message.isEmpty())
        std::abort();
    return 0;
}
