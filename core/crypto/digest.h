// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstddef>
#include <functional>
#include <optional>

namespace assay {

/// A SHA-256 value (FIPS 180-4), in the byte order it is printed in.
using Digest = std::array<quint8, 32>;

/// The digest of `bytes`.
Digest sha256(QByteArrayView bytes);

/// The digest of one tag byte followed by `bytes`.
Digest taggedSha256(quint8 tag, QByteArrayView bytes);

/// The digest of one tag byte followed by two digests: the inner node of a Merkle tree.
Digest taggedSha256(quint8 tag, const Digest& left, const Digest& right);

/// A digest of bytes that arrive in pieces. A value: a copy continues on its own.
class Sha256 {
public:
    Sha256();

    void add(QByteArrayView bytes);

    /// The digest of everything added. Nothing may be added afterwards.
    Digest finish();

private:
    static constexpr std::size_t stateSize = 112;
    alignas(std::max_align_t) std::array<std::byte, stateSize> m_state; ///< OpenSSL's, kept out of this header.
};

/// 64 lower-case hexadecimal digits.
QByteArray toHex(const Digest& digest);

/// Whether `hex` is toHex(digest), found out without writing it.
bool isHexOf(QByteArrayView hex, const Digest& digest);

/// The digest that toHex() wrote; nothing for any other text, upper-case digits included.
std::optional<Digest> digestFromHex(QByteArrayView hex);

/// The digest whose 32 bytes these are; nothing for any other length.
std::optional<Digest> digestFromBytes(QByteArrayView bytes);

/// The digest's own 32 bytes, valid as long as `digest` is.
inline QByteArrayView bytesOf(const Digest& digest)
{
    return {digest.data(), static_cast<qsizetype>(digest.size())};
}

/// Told the bytes done and the file's size; answers whether to go on.
using HashMonitor = std::function<bool(qint64 done, qint64 total)>;

/// The digest of a file's content, read in pieces of 256 KiB. Io when it cannot be read to its end,
/// Cancelled when `monitor` says stop. Never for an open project file: closing it here would drop SQLite's locks.
Result<Digest> sha256OfFile(const QString& path, const HashMonitor& monitor = {});

} // namespace assay
