// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace assay {

/// The colours of runs on a light ground and on a dark one, in order, as 0xRRGGBB.
inline constexpr std::array<quint32, 8> lightSeriesColors{0x2F6FDE, 0xE07B00, 0x1E8E5A, 0xC6322F,
                                                          0x7A4FD0, 0x0E7C86, 0xA8577E, 0x5F6B7C};
inline constexpr std::array<quint32, 8> darkSeriesColors{0x6C9DF2, 0xF2A03D, 0x4CC38A, 0xF06A66,
                                                         0xA78BFA, 0x3FB8C2, 0xD787AE, 0xA3AEBD};

} // namespace assay
