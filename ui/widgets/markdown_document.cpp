// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdown_document.h"

#include "core/base/shown_text.h"
#include "core/discussion/named_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace assay {
namespace {

using Kind = MarkdownBlock::Kind;

constexpr int itemIndent = 22;
constexpr int largestHeading = metrics::title; ///< No larger than the title that stands over it.

QTextBlockFormat blockFormatOf(const MarkdownBlock& block)
{
    QTextBlockFormat format;
    const bool item = block.kind == Kind::BulletItem || block.kind == Kind::NumberItem;
    format.setTopMargin(block.kind == Kind::Heading ? metrics::between : item ? 2 : metrics::unit);
    format.setBottomMargin(item ? 2 : metrics::unit);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    if (item)
        format.setLeftMargin(itemIndent * block.level);
    if (block.kind == Kind::Quote)
        format.setLeftMargin(itemIndent);
    if (block.kind == Kind::Heading)
        format.setHeadingLevel(block.level);
    return format;
}

QTextCharFormat charFormatOf(const MarkdownBlock& block, const MarkdownSpan& span, const MarkdownColors& colors)
{
    QTextCharFormat format;
    const int size =
        block.kind == Kind::Heading ? std::max(largestHeading - 2 * (block.level - 1), metrics::body) : metrics::body;
    format.setFont(span.code ? monoFont(metrics::note) : uiFont(size));
    format.setFontWeight(block.kind == Kind::Heading || span.strong ? QFont::DemiBold : QFont::Normal);
    format.setFontItalic(span.emphasis);
    format.setForeground(block.kind == Kind::Quote ? colors.muted : colors.text);
    if (span.code)
        format.setBackground(colors.code);
    return format;
}

/// Lines of code stay lines, within their block.
QString shownLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines << shownText(line);
    return lines.join(QChar::LineSeparator);
}

QTextCharFormat linkFormatOf(QTextCharFormat format, const NamedThing& thing, const QColor& link)
{
    format.setAnchor(true);
    format.setAnchorHref(linkOf(thing.address));
    format.setForeground(link);
    format.setFontUnderline(true);
    format.setToolTip(plainToolTip(thing.title));
    return format;
}

void writeSpan(QTextCursor& cursor, const MarkdownBlock& block, const MarkdownSpan& span, const MarkdownColors& colors,
               const std::vector<NamedThing>& things)
{
    QTextCharFormat format = charFormatOf(block, span, colors);
    if (things.empty() || span.code || !span.link.isEmpty())
        cursor.insertText(shownLines(span.text), format);
    else
        writeWords(cursor, span.text, format, colors.link, things);
    if (span.link.isEmpty())
        return;
    format.setForeground(colors.muted);
    cursor.insertText(QStringLiteral(" (") + shownText(span.link) + u')', format);
}

} // namespace

void writeWords(QTextCursor& cursor, const QString& text, const QTextCharFormat& format, const QColor& link,
                const std::vector<NamedThing>& things)
{
    qsizetype written = 0;
    for (const NamedWords& words : namedWords(text, things)) {
        cursor.insertText(shownLines(text.mid(written, words.position - written)), format);
        cursor.insertText(shownLines(text.mid(words.position, words.length)), linkFormatOf(format, words.thing, link));
        written = words.position + words.length;
    }
    cursor.insertText(shownLines(text.mid(written)), format);
}

void writeMarkdown(QTextCursor& cursor, const std::vector<MarkdownBlock>& blocks, const MarkdownColors& colors,
                   const std::vector<NamedThing>& things)
{
    for (const MarkdownBlock& block : blocks) {
        if (cursor.document()->isEmpty())
            cursor.setBlockFormat(blockFormatOf(block));
        else
            cursor.insertBlock(blockFormatOf(block));
        const QTextCharFormat plain = charFormatOf(block, {}, colors);
        if (block.kind == Kind::BulletItem)
            cursor.insertText(QStringLiteral("•  "), plain);
        if (block.kind == Kind::NumberItem)
            cursor.insertText(QStringLiteral("%1.  ").arg(block.number), plain);
        for (const MarkdownSpan& span : block.spans)
            writeSpan(cursor, block, span, colors, things);
    }
}

} // namespace assay
