// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/byte_source.h"
#include "core/inspection/compression/decompressor.h"
#include "core/inspection/inspection.h"

namespace assay {

/// What comes out of compressed bytes, held only in part. To read backwards by more than 256 KiB it starts again. It ends at
/// a hundred times what went in, but not below 64 MiB: beyond that it is a bomb, not a model. It also ends when the
/// inspection is stopped.
class DecompressedSource final : public ByteSource {
public:
    /// The compressed bytes are `compressed`, which outlives the source, as does the inspection.
    DecompressedSource(ByteSource& compressed, Compression compression, const Inspection& inspection);

    qint64 size() override; ///< Decompresses all of it.
    qsizetype read(qint64 offset, char* to, qsizetype size) override;

    // What was met as far as was read.
    bool isDamaged() const { return m_damaged; }
    bool isLimited() const { return m_limited; }
    bool hasTrailing() const { return m_trailing; } ///< Bytes follow the compressed ones.
    qint64 made() const { return m_windowStart + m_window.size(); }
    qint64 taken() const { return m_inputAt - m_input.size(); } ///< Compressed bytes that were used.

private:
    void restart();
    bool makeMore();
    void endStream();

    ByteSource& m_compressed;
    Compression m_compression;
    const Inspection& m_inspection;
    std::unique_ptr<Decompressor> m_decompressor;
    QByteArray m_inputBytes;
    QByteArrayView m_input;
    qint64 m_inputAt = 0; ///< Of the compressed bytes that were fetched.
    QByteArray m_window;
    qint64 m_windowStart = 0;
    qint64 m_most;
    bool m_ended = false;
    bool m_damaged = false;
    bool m_limited = false;
    bool m_trailing = false;
};

} // namespace assay
