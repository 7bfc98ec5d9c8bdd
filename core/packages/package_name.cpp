// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/package_name.h"

#include "core/base/shown_text.h"

#include <QStringList>

#include <algorithm>

namespace assay {

bool isPackageName(const QString& name)
{
    constexpr qsizetype longestName = 1024; // bytes
    constexpr qsizetype longestPart = 255;
    const QStringList parts = name.split(u'/');
    return name.toUtf8().size() <= longestName && shownText(name) == name && !name.contains(u'\\')
        && !name.contains(u':') && !name.contains(QChar::ReplacementCharacter)
        && std::all_of(parts.begin(), parts.end(), [](const QString& part) {
               return !part.isEmpty() && part != u"." && part != u".." && part.toUtf8().size() <= longestPart;
           });
}

} // namespace assay
