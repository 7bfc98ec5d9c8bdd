// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bzlib.h>
#include <lzma.h>
#include <zlib.h>

namespace assay::tests {

/// Compressed by zlib with a header that `windowBits` chooses.
inline QByteArray deflated(const QByteArray& bytes, int windowBits)
{
    z_stream stream = {};
    if (::deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib");
    QByteArray out(static_cast<qsizetype>(::deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (::deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib");
    out.truncate(static_cast<qsizetype>(stream.total_out));
    ::deflateEnd(&stream);
    return out;
}

inline QByteArray gzipped(const QByteArray& bytes)
{
    return deflated(bytes, 16 + MAX_WBITS);
}

inline QByteArray zlibbed(const QByteArray& bytes)
{
    return deflated(bytes, MAX_WBITS);
}

inline QByteArray bzip2ed(const QByteArray& bytes)
{
    auto size = static_cast<unsigned>(bytes.size() + 1000);
    QByteArray out(static_cast<qsizetype>(size), '\0');
    if (::BZ2_bzBuffToBuffCompress(out.data(), &size, const_cast<char*>(bytes.data()),
                                   static_cast<unsigned>(bytes.size()), 9, 0, 0)
        != BZ_OK)
        qFatal("bzip2");
    return out.first(static_cast<qsizetype>(size));
}

/// As an xz file, or as the older .lzma.
inline QByteArray xzed(const QByteArray& bytes, bool isXz)
{
    lzma_stream stream = LZMA_STREAM_INIT;
    lzma_options_lzma options;
    ::lzma_lzma_preset(&options, 6);
    if ((isXz ? ::lzma_easy_encoder(&stream, 6, LZMA_CHECK_CRC64) : ::lzma_alone_encoder(&stream, &options)) != LZMA_OK)
        qFatal("lzma");
    QByteArray out(bytes.size() + 1000, '\0');
    stream.next_in = reinterpret_cast<const quint8*>(bytes.data());
    stream.avail_in = static_cast<std::size_t>(bytes.size());
    stream.next_out = reinterpret_cast<quint8*>(out.data());
    stream.avail_out = static_cast<std::size_t>(out.size());
    if (::lzma_code(&stream, LZMA_FINISH) != LZMA_STREAM_END)
        qFatal("lzma");
    out.truncate(static_cast<qsizetype>(stream.total_out));
    ::lzma_end(&stream);
    return out;
}

} // namespace assay::tests
