// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crc32.h"

#include "core/base/crc_table.h"

namespace assay {
namespace {

constexpr CrcTable crc32Table(0xEDB88320);

} // namespace

quint32 crc32(QByteArrayView bytes, quint32 before)
{
    return crc32Table.of(std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))), before);
}

} // namespace assay
