// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

#include <span>

namespace assay {

/// taggedSha256() of every input into the same place of `digests`, two of them at a time where the processor can.
void taggedSha256Each(quint8 tag, std::span<const QByteArrayView> inputs, std::span<Digest> digests);

/// taggedSha256(tag, left, rights[0]) and taggedSha256(tag, left, rights[1]), computed at once where the processor
/// can, at about the price of one.
std::array<Digest, 2> taggedSha256Pair(quint8 tag, const Digest& left, const std::array<Digest, 2>& rights);

} // namespace assay
