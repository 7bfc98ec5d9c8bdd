// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_cursor.h"

#include "core/base/canonical_json.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace assay {
namespace {

// Eight bytes at a time: a word with the high bit of every byte that has a property set. An audit body is some five
// hundred bytes, a million of them are verified, and looking at each byte by itself costs as much as hashing them.
constexpr quint64 ones = 0x0101010101010101;
constexpr quint64 highs = 0x8080808080808080;

/// The first byte is the lowest.
quint64 wordAt(const char* bytes)
{
    return qFromLittleEndian<quint64>(bytes);
}

/// Marks the bytes of `word`, each below 0x80, that are not below `low`.
constexpr quint64 reaching(quint64 word, quint64 low)
{
    return (word + (0x80 - low) * ones) & highs;
}

/// Marks the bytes that are a control, a quote, a backslash or part of a wide character. A borrow may mark others above
/// the lowest of them; the lowest mark is always right.
constexpr quint64 special(quint64 word)
{
    const quint64 quote = word ^ (ones * '"');
    const quint64 backslash = word ^ (ones * '\\');
    return (word | (word - ones * 0x20) | (quote - ones) | (backslash - ones)) & highs;
}

/// Whether all eight bytes are lower-case hexadecimal digits.
constexpr bool allHex(quint64 word)
{
    const quint64 decimal = reaching(word, '0') & ~reaching(word, '9' + 1);
    const quint64 letter = reaching(word, 'a') & ~reaching(word, 'f' + 1);
    return (word & highs) == 0 && (decimal | letter) == highs;
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

bool isShortEscape(char letter)
{
    return letter == '"' || letter == '\\' || letter == 'b' || letter == 't' || letter == 'n' || letter == 'f'
        || letter == 'r';
}

/// Whether the control character has to be written in the two-character form.
bool hasShortEscape(int control)
{
    return control == '\b' || control == '\t' || control == '\n' || control == '\f' || control == '\r';
}

/// A form of UTF-8 sequence (Unicode 15, table 3-7): the range of the first and of the second byte, and the length.
struct Utf8Form {
    uchar firstLow, firstHigh, secondLow, secondHigh;
    int length;
};
constexpr std::array<Utf8Form, 8> utf8Forms{{{0xc2, 0xdf, 0x80, 0xbf, 2},
                                             {0xe0, 0xe0, 0xa0, 0xbf, 3},
                                             {0xe1, 0xec, 0x80, 0xbf, 3},
                                             {0xed, 0xed, 0x80, 0x9f, 3},
                                             {0xee, 0xef, 0x80, 0xbf, 3},
                                             {0xf0, 0xf0, 0x90, 0xbf, 4},
                                             {0xf1, 0xf3, 0x80, 0xbf, 4},
                                             {0xf4, 0xf4, 0x80, 0x8f, 4}}};

char unescaped(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 't':
        return '\t';
    case 'n':
        return '\n';
    case 'f':
        return '\f';
    case 'r':
        return '\r';
    default:
        return letter;
    }
}

} // namespace

QByteArray CanonicalString::utf8() const
{
    if (!escaped)
        return raw.toByteArray();
    QByteArray text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            text.append(raw[i]);
        } else if (raw[++i] != 'u') {
            text.append(unescaped(raw[i]));
        } else {
            text.append(static_cast<char>(hexValue(raw[i + 3]) << 4 | hexValue(raw[i + 4])));
            i += 4;
        }
    }
    return text;
}

void CanonicalCursor::skipPlain()
{
    quint64 marks = 0;
    while (m_end - m_at >= 8 && (marks = special(wordAt(m_at))) == 0)
        m_at += 8;
    if (marks != 0)
        m_at += std::countr_zero(marks) / 8;
}

bool CanonicalCursor::skipEscape()
{
    if (m_end - m_at < 2)
        return false;
    if (isShortEscape(m_at[1])) {
        m_at += 2;
        return true;
    }
    constexpr int length = 6;
    if (m_end - m_at < length || std::string_view(m_at, 4) != "\\u00")
        return false;
    const int high = hexValue(m_at[4]);
    const int low = hexValue(m_at[5]);
    if (high < 0 || high > 1 || low < 0 || hasShortEscape(high << 4 | low))
        return false;
    m_at += length;
    return true;
}

bool CanonicalCursor::skipWideCharacter()
{
    const auto byteAt = [this](int i) { return static_cast<uchar>(m_at[i]); };
    for (const Utf8Form& form : utf8Forms) {
        if (byteAt(0) < form.firstLow || byteAt(0) > form.firstHigh)
            continue;
        if (m_end - m_at < form.length || byteAt(1) < form.secondLow || byteAt(1) > form.secondHigh)
            return false;
        for (int i = 2; i < form.length; ++i) {
            if ((byteAt(i) & 0xc0) != 0x80)
                return false;
        }
        m_at += form.length;
        return true;
    }
    return false;
}

CanonicalString CanonicalCursor::text()
{
    expect("\"");
    const char* const start = m_at;
    bool escaped = false;
    while (!m_failed) {
        skipPlain();
        if (m_at == m_end || static_cast<uchar>(*m_at) < 0x20) {
            fail();
        } else if (*m_at == '"') {
            const CanonicalString found{QByteArrayView(start, m_at), escaped};
            ++m_at;
            return found;
        } else if (*m_at == '\\') {
            escaped = true;
            m_failed = !skipEscape();
        } else if (static_cast<uchar>(*m_at) >= 0x80) {
            m_failed = !skipWideCharacter();
        } else {
            ++m_at;
        }
    }
    return {};
}

CanonicalString CanonicalCursor::filledText()
{
    const CanonicalString found = text();
    if (found.isEmpty())
        fail();
    return found;
}

qint64 CanonicalCursor::integer()
{
    const bool negative = accept("-");
    const char* const start = m_at;
    qint64 number = 0;
    while (!m_failed && m_at != m_end && *m_at >= '0' && *m_at <= '9' && number <= largestJsonInteger)
        number = 10 * number + (*m_at++ - '0');
    const auto digits = m_at - start;
    const bool padded = digits > 0 && *start == '0' && (digits > 1 || negative);
    if (digits == 0 || padded || number > largestJsonInteger)
        fail();
    if (m_failed)
        return 0;
    return negative ? -number : number;
}

QByteArrayView CanonicalCursor::hexDigest()
{
    constexpr int length = 64;
    expect("\"");
    if (m_end - m_at < length)
        fail();
    if (m_failed)
        return {};
    const QByteArrayView digits(m_at, length);
    for (int i = 0; i < length; i += 8) {
        if (!allHex(wordAt(m_at + i)))
            fail();
    }
    if (!m_failed)
        m_at += length;
    expect("\"");
    return digits;
}

} // namespace assay
