// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shown_part.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"

namespace assay {
namespace {

constexpr qsizetype longestLine = 1000; ///< Characters; wider than any window.
constexpr qsizetype longestPart = 6000; ///< Characters; a page of many such texts stands within a second.

} // namespace

QString shownLine(const QString& text)
{
    return text.size() <= longestLine ? shownText(text) : shownText(text.first(longestLine)) + QChar(0x2026);
}

QString shownPart(const QString& text)
{
    return shownParagraphs(firstPart(text));
}

QString firstPart(const QString& text)
{
    if (text.size() <= longestPart)
        return text;
    return text.first(longestPart) + QChar(0x2026) + u'\n'
        + Text::tr("(%1 more characters, which the command line lists)").arg(text.size() - longestPart);
}

} // namespace assay
