// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace assay::metrics {

/// CRC-32C (Castagnoli) as RFC 3720, appendix B.4, defines it; `before` continues an earlier call over the bytes in front.
///
/// It finds damage, not malice: the audit log holds the digest that does. Uses the processor's instruction where there is one.
quint32 crc32c(std::span<const std::byte> bytes, quint32 before = 0);

/// The same by table alone, for processors without the instruction.
quint32 crc32cByTable(std::span<const std::byte> bytes, quint32 before = 0);

} // namespace assay::metrics
