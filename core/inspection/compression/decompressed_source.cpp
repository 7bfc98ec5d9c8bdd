// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/compression/decompressed_source.h"

#include <cstring>

namespace assay {
namespace {

constexpr qsizetype InputPiece = 64 * 1024;
constexpr qsizetype OutputPiece = 128 * 1024;
constexpr qsizetype History = 256 * 1024;
constexpr qint64 LeastLimit = 64 * 1024 * 1024;
constexpr qint64 MostRatio = 100;

} // namespace

DecompressedSource::DecompressedSource(ByteSource& compressed, Compression compression, const Inspection& inspection)
    : m_compressed(compressed)
    , m_compression(compression)
    , m_inspection(inspection)
    , m_most(qMax(LeastLimit, MostRatio * qMin(compressed.size(), std::numeric_limits<qint64>::max() / MostRatio)))
{
    restart();
}

qint64 DecompressedSource::size()
{
    while (makeMore()) {}
    return made();
}

qsizetype DecompressedSource::read(qint64 offset, char* to, qsizetype size)
{
    if (offset < 0 || size <= 0)
        return 0;
    if (offset < m_windowStart)
        restart();
    qsizetype done = 0;
    while (done < size) {
        const qint64 inside = offset + done - m_windowStart;
        if (inside >= m_window.size()) {
            if (!makeMore())
                break;
            continue;
        }
        const auto from = static_cast<qsizetype>(inside);
        const qsizetype count = qMin(size - done, m_window.size() - from);
        std::memcpy(to + done, m_window.constData() + from, static_cast<std::size_t>(count));
        done += count;
    }
    return done;
}

void DecompressedSource::restart()
{
    m_decompressor = Decompressor::of(m_compression);
    m_input = {};
    m_inputAt = 0;
    m_window.clear();
    m_windowStart = 0;
    m_ended = false;
    m_damaged = false;
    m_limited = false;
    m_trailing = false;
}

/// False at the end, whatever brought it.
bool DecompressedSource::makeMore()
{
    if (m_window.size() >= History + OutputPiece) {
        const qsizetype old = m_window.size() - History;
        m_window.remove(0, old);
        m_windowStart += old;
    }
    const qsizetype before = m_window.size();
    while (!m_ended && m_window.size() == before) {
        if (m_inspection.stopped())
            return false;
        if (made() >= m_most) {
            m_limited = true;
            return false;
        }
        if (m_input.isEmpty()) {
            m_inputBytes = m_compressed.bytes(m_inputAt, InputPiece);
            m_input = m_inputBytes;
            m_inputAt += m_input.size();
            if (m_input.isEmpty()) {
                m_damaged = true;
                m_ended = true;
                break;
            }
        }
        m_window.resize(before + OutputPiece);
        std::span<char> output(m_window.data() + before, OutputPiece);
        const qsizetype inputBefore = m_input.size();
        const Decompressor::Step step = m_decompressor->run(m_input, output);
        m_window.resize(before + OutputPiece - static_cast<qsizetype>(output.size()));
        const bool stuck =
            step == Decompressor::Step::More && m_window.size() == before && m_input.size() == inputBefore;
        if (step == Decompressor::Step::Damage || stuck) {
            m_damaged = true;
            m_ended = true;
        } else if (step == Decompressor::Step::End) {
            endStream();
        }
    }
    return m_window.size() > before;
}

/// Files of gzip, bzip2 and xz may hold several streams, one behind the other.
void DecompressedSource::endStream()
{
    m_ended = true;
    const QByteArray next = m_compressed.bytes(taken(), 2);
    if (next.isEmpty())
        return;
    const bool goesOn = (m_compression == Compression::Gzip && next == "\x1f\x8b")
        || (m_compression == Compression::Bzip2 && next == "BZ")
        || (m_compression == Compression::Xz && next == "\xfd\x37");
    m_trailing = !goesOn;
    m_ended = !goesOn;
    if (goesOn)
        m_decompressor = Decompressor::of(m_compression);
}

} // namespace assay
