// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <span>

namespace assay {

enum class Compression { Deflate, Zlib, Gzip, Bzip2, Xz, Lzma };

/// Decompresses one stream a piece at a time. A header that asks for over 100 MiB of memory counts as damage.
class Decompressor {
public:
    enum class Step { More, End, Damage };

    virtual ~Decompressor() = default;

    /// Takes from the front of `input` and fills the front of `output`; both then hold what is left. More may also mean
    /// that nothing could be done without further input.
    virtual Step run(QByteArrayView& input, std::span<char>& output) = 0;

    static std::unique_ptr<Decompressor> of(Compression compression);
};

/// "gzip"
const char* compressionName(Compression compression);

} // namespace assay
