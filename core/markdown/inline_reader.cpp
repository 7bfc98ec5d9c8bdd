// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/inline_reader.h"

#include <algorithm>

namespace assay {
namespace {

constexpr qsizetype longestLinkPart = 2000; ///< Bounds the search for an end that may not be there.

/// Walks once over the text. A mark opens a style only where the same mark comes again.
class InlineReader {
public:
    explicit InlineReader(const QString& text)
        : m_text(text)
        , m_lastTick(text.lastIndexOf(QLatin1Char('`')))
        , m_lastStrong(text.lastIndexOf(QLatin1String("**")))
        , m_lastStar(text.lastIndexOf(QLatin1Char('*')))
        , m_lastLine(text.lastIndexOf(QLatin1Char('_')))
    {
    }

    std::vector<MarkdownSpan> read()
    {
        while (m_at < m_text.size()) {
            if (!readEscape() && !readCode() && !readLink() && !readMark()) {
                m_words += m_text.at(m_at);
                ++m_at;
            }
        }
        endSpan();
        return std::move(m_spans);
    }

private:
    QChar character(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(u' '); }

    void endSpan()
    {
        if (!m_words.isEmpty())
            m_spans.push_back({m_words, m_strong, m_emphasis, false, {}});
        m_words.clear();
    }

    bool readEscape()
    {
        static const QString escapable = QStringLiteral("\\`*_{}[]()#+-.!>|~\"'<&");
        if (m_text.at(m_at) != u'\\' || !escapable.contains(character(m_at + 1)))
            return false;
        m_words += m_text.at(m_at + 1);
        m_at += 2;
        return true;
    }

    bool readCode()
    {
        if (m_text.at(m_at) != u'`' || m_lastTick <= m_at + 1)
            return false;
        const qsizetype end = m_text.indexOf(QLatin1Char('`'), m_at + 1);
        if (end == m_at + 1)
            return false;
        endSpan();
        m_spans.push_back({m_text.mid(m_at + 1, end - m_at - 1), m_strong, m_emphasis, true, {}});
        m_at = end + 1;
        return true;
    }

    bool readLink()
    {
        if (m_text.at(m_at) != u'[')
            return false;
        const qsizetype close = QStringView(m_text).mid(m_at, longestLinkPart).indexOf(u']');
        if (close < 2 || character(m_at + close + 1) != u'(')
            return false;
        const qsizetype target = m_at + close + 2;
        const qsizetype length = QStringView(m_text).mid(target, longestLinkPart).indexOf(u')');
        if (length < 1)
            return false;
        endSpan();
        m_spans.push_back({m_text.mid(m_at + 1, close - 1), m_strong, m_emphasis, false, m_text.mid(target, length)});
        m_at = target + length + 1;
        return true;
    }

    /// Opens or closes a style, whose mark touches the words within.
    bool toggle(bool& style, qsizetype length, qsizetype lastMark)
    {
        const bool opens = !style && lastMark >= m_at + length + 1 && !character(m_at + length).isSpace();
        const bool closes = style && !character(m_at - 1).isSpace();
        if (!opens && !closes)
            return false;
        endSpan();
        style = opens;
        m_at += length;
        return true;
    }

    bool readMark()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'*' && character(m_at + 1) == u'*')
            return toggle(m_strong, 2, m_lastStrong) || takeWord(2);
        if (c == u'*')
            return toggle(m_emphasis, 1, m_lastStar);
        // snake_case is a name.
        const bool inWord = character(m_at - 1).isLetterOrNumber() && character(m_at + 1).isLetterOrNumber();
        return c == u'_' && !inWord && toggle(m_emphasis, 1, m_lastLine);
    }

    bool takeWord(qsizetype length)
    {
        m_words += QStringView(m_text).mid(m_at, length);
        m_at += length;
        return true;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    qsizetype m_lastTick;
    qsizetype m_lastStrong;
    qsizetype m_lastStar;
    qsizetype m_lastLine;
    bool m_strong = false;
    bool m_emphasis = false;
    QString m_words;
    std::vector<MarkdownSpan> m_spans;
};

} // namespace

std::vector<MarkdownSpan> readInline(const QString& text)
{
    return InlineReader(text).read();
}

} // namespace assay
