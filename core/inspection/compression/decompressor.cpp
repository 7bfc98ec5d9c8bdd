// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/compression/decompressor.h"

#include <bzlib.h>
#include <lzma.h>
#include <zlib.h>

#include <limits>

namespace assay {
namespace {

constexpr quint64 MostMemory = 100 * 1024 * 1024;

/// The libraries count pieces in 32 bits.
template <typename Size>
unsigned piece(Size size)
{
    return static_cast<unsigned>(qMin<qint64>(static_cast<qint64>(size), std::numeric_limits<int>::max()));
}

void advance(QByteArrayView& input, std::size_t taken, std::span<char>& output, std::size_t made)
{
    input = input.sliced(static_cast<qsizetype>(taken));
    output = output.subspan(made);
}

class ZlibDecompressor final : public Decompressor {
public:
    explicit ZlibDecompressor(int windowBits)
        : m_isReady(::inflateInit2(&m_stream, windowBits) == Z_OK)
    {
    }
    ~ZlibDecompressor() override
    {
        if (m_isReady)
            ::inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(ZlibDecompressor)

    Step run(QByteArrayView& input, std::span<char>& output) override
    {
        if (!m_isReady)
            return Step::Damage;
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data())); // zlib only reads there
        m_stream.avail_in = piece(input.size());
        m_stream.next_out = reinterpret_cast<Bytef*>(output.data());
        m_stream.avail_out = piece(output.size());
        const unsigned in = m_stream.avail_in;
        const unsigned out = m_stream.avail_out;
        const int status = ::inflate(&m_stream, Z_NO_FLUSH);
        advance(input, in - m_stream.avail_in, output, out - m_stream.avail_out);
        if (status == Z_STREAM_END)
            return Step::End;
        return status == Z_OK || status == Z_BUF_ERROR ? Step::More : Step::Damage;
    }

private:
    z_stream m_stream = {};
    bool m_isReady;
};

class Bzip2Decompressor final : public Decompressor {
public:
    Bzip2Decompressor()
        : m_isReady(::BZ2_bzDecompressInit(&m_stream, 0, 0) == BZ_OK)
    {
    }
    ~Bzip2Decompressor() override
    {
        if (m_isReady)
            ::BZ2_bzDecompressEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Bzip2Decompressor)

    Step run(QByteArrayView& input, std::span<char>& output) override
    {
        if (!m_isReady)
            return Step::Damage;
        m_stream.next_in = const_cast<char*>(input.data()); // bzip2 only reads there
        m_stream.avail_in = piece(input.size());
        m_stream.next_out = output.data();
        m_stream.avail_out = piece(output.size());
        const unsigned in = m_stream.avail_in;
        const unsigned out = m_stream.avail_out;
        const int status = ::BZ2_bzDecompress(&m_stream);
        advance(input, in - m_stream.avail_in, output, out - m_stream.avail_out);
        if (status == BZ_STREAM_END)
            return Step::End;
        return status == BZ_OK ? Step::More : Step::Damage;
    }

private:
    bz_stream m_stream = {};
    bool m_isReady;
};

class LzmaDecompressor final : public Decompressor {
public:
    explicit LzmaDecompressor(bool isXz)
        : m_isReady(
            (isXz ? ::lzma_stream_decoder(&m_stream, MostMemory, 0) : ::lzma_alone_decoder(&m_stream, MostMemory))
            == LZMA_OK)
    {
    }
    ~LzmaDecompressor() override { ::lzma_end(&m_stream); }
    Q_DISABLE_COPY_MOVE(LzmaDecompressor)

    Step run(QByteArrayView& input, std::span<char>& output) override
    {
        if (!m_isReady)
            return Step::Damage;
        m_stream.next_in = reinterpret_cast<const quint8*>(input.data());
        m_stream.avail_in = static_cast<std::size_t>(input.size());
        m_stream.next_out = reinterpret_cast<quint8*>(output.data());
        m_stream.avail_out = output.size();
        const std::size_t in = m_stream.avail_in;
        const std::size_t out = m_stream.avail_out;
        const lzma_ret status = ::lzma_code(&m_stream, LZMA_RUN);
        advance(input, in - m_stream.avail_in, output, out - m_stream.avail_out);
        if (status == LZMA_STREAM_END)
            return Step::End;
        return status == LZMA_OK || status == LZMA_BUF_ERROR ? Step::More : Step::Damage;
    }

private:
    lzma_stream m_stream = LZMA_STREAM_INIT;
    bool m_isReady;
};

} // namespace

std::unique_ptr<Decompressor> Decompressor::of(Compression compression)
{
    switch (compression) {
    case Compression::Deflate:
        return std::make_unique<ZlibDecompressor>(-MAX_WBITS);
    case Compression::Zlib:
        return std::make_unique<ZlibDecompressor>(MAX_WBITS);
    case Compression::Gzip:
        return std::make_unique<ZlibDecompressor>(16 + MAX_WBITS);
    case Compression::Bzip2:
        return std::make_unique<Bzip2Decompressor>();
    case Compression::Xz:
        return std::make_unique<LzmaDecompressor>(true);
    case Compression::Lzma:
        return std::make_unique<LzmaDecompressor>(false);
    }
    Q_UNREACHABLE();
}

const char* compressionName(Compression compression)
{
    switch (compression) {
    case Compression::Deflate:
        return "deflate";
    case Compression::Zlib:
        return "zlib";
    case Compression::Gzip:
        return "gzip";
    case Compression::Bzip2:
        return "bzip2";
    case Compression::Xz:
        return "xz";
    case Compression::Lzma:
        return "lzma";
    }
    Q_UNREACHABLE();
}

} // namespace assay
