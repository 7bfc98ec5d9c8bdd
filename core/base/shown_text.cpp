// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_text.h"

#include <QStringList>

namespace assay {

QString shownText(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        const QChar::Category category = character.category();
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (hidden)
            shown += QStringLiteral("\\u%1").arg(static_cast<int>(character.unicode()), 4, 16, QLatin1Char('0'));
        else
            shown += character;
    }
    return shown;
}

QString shownParagraphs(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = shownText(line.endsWith(u'\r') ? line.chopped(1) : line);
    return lines.join(u'\n');
}

} // namespace assay
