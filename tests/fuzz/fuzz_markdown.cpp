// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/markdown.h"
#include "tests/fuzz/target.h"

#include <QRegularExpression>

#include <cstdlib>

/// Nothing but the elements that the writer knows comes out, whatever goes in.
ASSAY_FUZZ(markdown)
{
    static const QRegularExpression known(QStringLiteral(
        "^<(/?(p|h[2-6]|pre|code|em|strong|blockquote|span)|p class=\"item depth[0-3]\"|span class=\"(link|mark)\")>"));
    const QString html = assay::markdownAsHtml(assay::parseMarkdown(QString::fromUtf8(bytes)));
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        // Up to its end: a cut within a surrogate pair would match nothing.
        if (!known.match(html.mid(at, html.indexOf(u'>', at) + 1 - at)).hasMatch())
            std::abort();
    }
}
