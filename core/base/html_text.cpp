// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/html_text.h"

#include "core/base/shown_text.h"

namespace assay {
namespace {

/// XML has no place for halves of surrogate pairs and for the last two characters of the first plane.
bool isForbiddenInXml(const QString& text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text.at(at - 1).isHighSurrogate();
    return c.unicode() >= 0xFFFE;
}

} // namespace

QString htmlText(const QString& text)
{
    QString shown = shownText(text);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (isForbiddenInXml(shown, i))
            shown[i] = QChar::ReplacementCharacter;
    }
    return shown.toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&#39;"));
}

QString htmlText(const QString& text, const WordLinks& links)
{
    QString html;
    qsizetype written = 0;
    for (const WordLink& link : links ? links(text) : std::vector<WordLink>()) {
        html += htmlText(text.mid(written, link.position - written));
        html += QStringLiteral("<a href=\"%1\">%2</a>")
                    .arg(htmlText(link.target), htmlText(text.mid(link.position, link.length)));
        written = link.position + link.length;
    }
    return html + htmlText(text.mid(written));
}

} // namespace assay
