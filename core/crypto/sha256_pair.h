// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

namespace assay {

/// taggedSha256() of both inputs, computed at once where the processor can, at about the price of the longer one.
std::array<Digest, 2> taggedSha256Pair(quint8 tag, const std::array<QByteArrayView, 2>& inputs);

/// taggedSha256(tag, left, rights[0]) and taggedSha256(tag, left, rights[1]), computed at once where the processor
/// can, at about the price of one.
std::array<Digest, 2> taggedSha256Pair(quint8 tag, const Digest& left, const std::array<Digest, 2>& rights);

} // namespace assay
