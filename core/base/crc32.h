// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace assay {

/// CRC-32 as zlib, gzip and PNG have it (ISO 3309, reversed polynomial 0xEDB88320); `before` continues an earlier call
/// over the bytes in front. It finds damage, not malice.
quint32 crc32(QByteArrayView bytes, quint32 before = 0);

} // namespace assay
