// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

namespace assay {

/// A JSON string as it stands between its quotes, checked to be the one canonical form of its text.
struct CanonicalString {
    QByteArrayView raw;
    bool escaped = false; ///< Whether `raw` holds escapes, so that it is not the text itself.

    bool isEmpty() const { return raw.isEmpty(); }
    QByteArray utf8() const;
    QString toString() const { return QString::fromUtf8(utf8()); }
    bool equals(QByteArrayView text) const { return escaped ? QByteArrayView(utf8()) == text : raw == text; }
};

/// Walks over canonical JSON (core/base/canonical_json.h) without copying any of it, and accepts nothing else: what it
/// read can be written in no other way. The first thing that is wrong stops it; after that all calls give nothing.
/// Views into the bytes stay valid as long as the bytes do.
class CanonicalCursor {
public:
    explicit CanonicalCursor(QByteArrayView bytes)
        : m_begin(bytes.data())
        , m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    /// Whether the literal `expected` stands here; steps over it.
    template <std::size_t size>
    bool accept(const char (&expected)[size])
    {
        constexpr std::size_t length = size - 1;
        if (m_failed || static_cast<std::size_t>(m_end - m_at) < length || !sameBytes<length>(m_at, expected))
            return false;
        m_at += length;
        return true;
    }

    /// Steps over the literal `expected`, which has to stand here.
    template <std::size_t size>
    void expect(const char (&expected)[size])
    {
        if (!accept(expected))
            fail();
    }

    CanonicalString text();

    /// A string that is not empty: canonical bodies leave empty optional ones out.
    CanonicalString filledText();

    /// An integer within ±largestJsonInteger; 0 after a failure.
    qint64 integer();

    /// A string of 64 lower-case hexadecimal digits, as the digits.
    QByteArrayView hexDigest();

    /// Stops here: something the caller read is not as it has to be.
    void fail() { m_failed = true; }
    bool failed() const { return m_failed; }

    /// Whether everything was read and nothing was wrong.
    bool atEnd() const { return !m_failed && m_at == m_end; }

    /// The number of bytes read, which is where it stopped.
    qsizetype position() const { return m_at - m_begin; }

private:
    /// Compares by words, the last two of which may overlap: a call of memcmp for each of some twenty literals of an
    /// entry cost a tenth of verifying it.
    template <std::size_t length>
    static bool sameBytes(const char* first, const char* second)
    {
        constexpr std::size_t word = std::min<std::size_t>(std::bit_floor(length), 8);
        if constexpr (length == word)
            return std::memcmp(first, second, word) == 0;
        else if constexpr (length < 2 * word)
            return sameBytes<word>(first, second) && sameBytes<word>(first + length - word, second + length - word);
        else
            return sameBytes<word>(first, second) && sameBytes<length - word>(first + word, second + word);
    }

    bool skipEscape();
    bool skipWideCharacter();
    void skipPlain();

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    bool m_failed = false;
};

} // namespace assay
