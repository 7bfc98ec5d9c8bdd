// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/markdown.h"

#include <QStringList>

namespace assay {
namespace {

using Kind = MarkdownBlock::Kind;

QString wrapped(const QString& html, bool wanted, const char* tag)
{
    return wanted ? QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), html) : html;
}

/// Lines of code stay lines.
QString escapedLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines << htmlText(line);
    return lines.join(u'\n');
}

QString spanHtml(const MarkdownSpan& span, const WordLinks& links)
{
    const bool mayLead = links && !span.code && span.link.isEmpty();
    QString html = mayLead ? htmlText(span.text, links) : wrapped(escapedLines(span.text), span.code, "code");
    html = wrapped(wrapped(html, span.emphasis, "em"), span.strong, "strong");
    if (!span.link.isEmpty())
        html += QStringLiteral(" <span class=\"link\">(%1)</span>").arg(htmlText(span.link));
    return html;
}

QString spansHtml(const MarkdownBlock& block, const WordLinks& links)
{
    QString html;
    for (const MarkdownSpan& span : block.spans)
        html += spanHtml(span, links);
    return html;
}

/// Below the report's own title and the blocks' headings.
QString headingHtml(const MarkdownBlock& block, const WordLinks& links)
{
    return QStringLiteral("<h%1>%2</h%1>\n")
        .arg(QString::number(std::min(block.level + 1, 6)), spansHtml(block, links));
}

/// A flat list with the depth as a class: no input can nest elements deep.
QString itemHtml(const MarkdownBlock& block, const WordLinks& links)
{
    const QString mark = block.kind == Kind::BulletItem ? QStringLiteral("•") : QString::number(block.number) + u'.';
    return QStringLiteral("<p class=\"item depth%1\"><span class=\"mark\">%2</span> %3</p>\n")
        .arg(QString::number(block.level), mark, spansHtml(block, links));
}

QString blockHtml(const MarkdownBlock& block, const WordLinks& links)
{
    switch (block.kind) {
    case Kind::Heading:
        return headingHtml(block, links);
    case Kind::Code:
        return QStringLiteral("<pre>%1</pre>\n").arg(spansHtml(block, links));
    case Kind::BulletItem:
    case Kind::NumberItem:
        return itemHtml(block, links);
    case Kind::Quote:
        return QStringLiteral("<blockquote>%1</blockquote>\n").arg(spansHtml(block, links));
    case Kind::Paragraph:
        break;
    }
    return QStringLiteral("<p>%1</p>\n").arg(spansHtml(block, links));
}

} // namespace

QString markdownAsHtml(const std::vector<MarkdownBlock>& blocks, const WordLinks& links)
{
    QString html;
    for (const MarkdownBlock& block : blocks)
        html += blockHtml(block, links);
    return html;
}

} // namespace assay
