// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace assay {

/// The bytes that a base64 text (RFC 4648) stands for, of either alphabet but not of both, padded as both are. Nothing
/// for any other text, such as one with blanks or with bits set that are thrown away: bytes have one text in an alphabet.
std::optional<QByteArray> bytesOfBase64(QStringView text);

} // namespace assay
