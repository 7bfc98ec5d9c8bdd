// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/markdown.h"

#include "core/markdown/inline_reader.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace assay {
namespace {

using Kind = MarkdownBlock::Kind;

constexpr int deepestItem = 3;
constexpr int mostHeadingMarks = 6;
constexpr qsizetype mostDigits = 9;

/// What a line starts with, and its words behind that.
struct LineStart {
    Kind kind = Kind::Paragraph;
    int level = 0;
    int number = 0;
    QString words;
};

qsizetype countOf(QStringView text, QChar c)
{
    const auto end = std::find_if(text.begin(), text.end(), [c](QChar other) { return other != c; });
    return end - text.begin();
}

std::optional<LineStart> itemStart(QStringView words, qsizetype indent)
{
    const int level = static_cast<int>(std::min<qsizetype>(indent / 2, deepestItem));
    const QChar first = words.front();
    if ((first == u'-' || first == u'*' || first == u'+') && words.size() > 1 && words.at(1) == u' ')
        return LineStart{Kind::BulletItem, level, 0, words.mid(2).trimmed().toString()};
    qsizetype digits = 0;
    while (digits < words.size() && words.at(digits) >= u'0' && words.at(digits) <= u'9')
        ++digits;
    if (digits < 1 || digits > mostDigits || words.size() < digits + 2 || words.at(digits) != u'.'
        || words.at(digits + 1) != u' ')
        return std::nullopt;
    return LineStart{Kind::NumberItem, level, words.left(digits).toInt(), words.mid(digits + 2).trimmed().toString()};
}

LineStart startOf(QStringView line)
{
    const qsizetype indent = countOf(line, u' ');
    const QStringView words = line.mid(indent).trimmed();
    if (words.isEmpty())
        return {};
    const qsizetype marks = countOf(words, u'#');
    if (marks >= 1 && marks <= mostHeadingMarks && words.size() > marks && words.at(marks) == u' ')
        return {Kind::Heading, static_cast<int>(marks), 0, words.mid(marks + 1).trimmed().toString()};
    if (words.front() == u'>')
        return {Kind::Quote, 0, 0, words.mid(1).trimmed().toString()};
    if (const std::optional<LineStart> item = itemStart(words, indent))
        return *item;
    return {Kind::Paragraph, 0, 0, words.toString()};
}

/// Gathers lines into blocks.
class BlockReader {
public:
    void add(QStringView line)
    {
        if (line.trimmed().startsWith(QLatin1String("```"))) {
            end();
            m_inCode = !m_inCode;
            if (m_inCode)
                m_blocks.push_back({Kind::Code});
            return;
        }
        m_inCode ? addCode(line) : addWords(startOf(line));
    }

    std::vector<MarkdownBlock> take()
    {
        end();
        return std::move(m_blocks);
    }

private:
    void addCode(QStringView line)
    {
        std::vector<MarkdownSpan>& spans = m_blocks.back().spans;
        if (spans.empty())
            spans.push_back({line.toString(), false, false, true, {}});
        else
            spans.front().text += u'\n' + line.toString();
    }

    void addWords(const LineStart& start)
    {
        if (start.words.isEmpty())
            return end();
        const bool goesOn =
            m_open && (start.kind == Kind::Paragraph || (start.kind == Kind::Quote && m_current.kind == Kind::Quote));
        if (goesOn) {
            m_words += u' ' + start.words;
            return;
        }
        end();
        m_current = {start.kind, start.level, start.number};
        m_words = start.words;
        m_open = true;
        if (start.kind == Kind::Heading)
            end();
    }

    void end()
    {
        if (!m_open)
            return;
        m_current.spans = readInline(m_words);
        m_blocks.push_back(std::move(m_current));
        m_open = false;
    }

    std::vector<MarkdownBlock> m_blocks;
    MarkdownBlock m_current;
    QString m_words;
    bool m_open = false;
    bool m_inCode = false;
};

} // namespace

std::vector<MarkdownBlock> parseMarkdown(const QString& source)
{
    BlockReader reader;
    const QString spaced = QString(source).replace(u'\t', QStringLiteral("    "));
    for (const QStringView line : QStringView(spaced).split(u'\n'))
        reader.add(line.endsWith(u'\r') ? line.chopped(1) : line);
    return reader.take();
}

QString markdownAsText(const std::vector<MarkdownBlock>& blocks)
{
    QStringList lines;
    for (const MarkdownBlock& block : blocks) {
        QString line;
        for (const MarkdownSpan& span : block.spans)
            line += span.text;
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace assay
