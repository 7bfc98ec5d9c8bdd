// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log hashes millions of inputs of 65 to some hundred bytes, where the set-up of a digest costs more than the
// digest. Measured with OpenSSL 3.0 and SHA-NI for 65 bytes: these low-level functions 92 ns, a fetched EVP_MD with a
// reused context 122 ns, EVP_sha256() 302 ns, the one-shot SHA256() 340 ns. They are deprecated, not removed, and run
// the same assembly.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "core/crypto/digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <openssl/sha.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace assay {
namespace {

constexpr qint64 smallPiece = 4 * 1024;
constexpr qint64 pieceSize = 256 * 1024;

/// The eight hexadecimal digits of four bytes, the first digit in the highest byte: nibbles moved apart, then all eight
/// turned into digits at once.
quint64 hexDigitsOf(quint32 bytes)
{
    quint64 nibbles = bytes;
    nibbles = (nibbles << 16 | nibbles) & 0x0000ffff0000ffff;
    nibbles = (nibbles << 8 | nibbles) & 0x00ff00ff00ff00ff;
    nibbles = (nibbles << 4 | nibbles) & 0x0f0f0f0f0f0f0f0f;
    const quint64 letters = (nibbles + 0x0606060606060606) >> 4 & 0x0101010101010101;
    return nibbles + 0x3030303030303030 + letters * ('a' - '0' - 10);
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    return -1;
}

template <std::size_t size>
SHA256_CTX* contextIn(std::array<std::byte, size>& state)
{
    static_assert(sizeof(SHA256_CTX) <= size);
    return std::launder(reinterpret_cast<SHA256_CTX*>(state.data()));
}

void addTo(SHA256_CTX& context, QByteArrayView bytes)
{
    SHA256_Update(&context, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Digest finished(SHA256_CTX& context)
{
    Digest digest;
    SHA256_Final(digest.data(), &context);
    return digest;
}

tl::unexpected<Error> unreadable(const QFile& file)
{
    return fail(Error::Kind::Io,
                QCoreApplication::translate("Digest",
                                            "The file %1 cannot be read (%2), so its SHA-256 is not known; "
                                            "check that it exists and that you may read it.")
                    .arg(file.fileName(), file.errorString()),
                file.fileName());
}

} // namespace

Digest sha256(QByteArrayView bytes)
{
    SHA256_CTX context;
    SHA256_Init(&context);
    addTo(context, bytes);
    return finished(context);
}

Digest taggedSha256(quint8 tag, QByteArrayView bytes)
{
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, &tag, 1);
    addTo(context, bytes);
    return finished(context);
}

// 65 bytes are always two blocks, the second being one byte and the padding (FIPS 180-4, 5.1.1): written out here, which
// spares OpenSSL's buffering of partial blocks.
Digest taggedSha256(quint8 tag, const Digest& left, const Digest& right)
{
    std::array<quint8, 2 * SHA256_CBLOCK> blocks{tag};
    std::memcpy(&blocks[1], left.data(), left.size());
    std::memcpy(&blocks[1 + left.size()], right.data(), right.size());
    blocks[1 + left.size() + right.size()] = 0x80;
    constexpr quint16 bits = 8 * (1 + 2 * std::tuple_size_v<Digest>);
    qToBigEndian(bits, &blocks[blocks.size() - sizeof bits]);

    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Transform(&context, &blocks[0]);
    SHA256_Transform(&context, &blocks[SHA256_CBLOCK]);
    Digest digest;
    qToBigEndian<quint32>(context.h, 8, digest.data());
    return digest;
}

Sha256::Sha256()
{
    SHA256_Init(new (m_state.data()) SHA256_CTX);
}

void Sha256::add(QByteArrayView bytes)
{
    addTo(*contextIn(m_state), bytes);
}

Digest Sha256::finish()
{
    return finished(*contextIn(m_state));
}

QByteArray toHex(const Digest& digest)
{
    return bytesOf(digest).toByteArray().toHex();
}

bool isHexOf(QByteArrayView hex, const Digest& digest)
{
    if (hex.size() != static_cast<qsizetype>(2 * digest.size()))
        return false;
    quint64 differing = 0;
    for (std::size_t i = 0; i < digest.size(); i += 4)
        differing |= hexDigitsOf(qFromBigEndian<quint32>(&digest[i])) ^ qFromBigEndian<quint64>(hex.data() + 2 * i);
    return differing == 0;
}

std::optional<Digest> digestFromHex(QByteArrayView hex)
{
    Digest digest;
    if (hex.size() != static_cast<qsizetype>(2 * digest.size()))
        return std::nullopt;
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const auto at = static_cast<qsizetype>(2 * i);
        const int high = hexValue(hex[at]);
        const int low = hexValue(hex[at + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        digest[i] = static_cast<quint8>(high << 4 | low);
    }
    return digest;
}

std::optional<Digest> digestFromBytes(QByteArrayView bytes)
{
    Digest digest;
    if (bytes.size() != static_cast<qsizetype>(digest.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

Result<Digest> sha256OfFile(const QString& path, const HashMonitor& monitor)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);

    Sha256 sum;
    QByteArray piece(std::clamp(file.size(), smallPiece, pieceSize), Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        const qint64 length = file.read(piece.data(), piece.size());
        if (length < 0)
            return unreadable(file);
        if (length == 0)
            return sum.finish();
        sum.add(QByteArrayView(piece.constData(), length));
        done += length;
        if (monitor && !monitor(done, file.size()))
            return fail(Error::Kind::Cancelled,
                        QCoreApplication::translate("Digest", "Reading %1 was stopped.").arg(path));
    }
}

} // namespace assay
