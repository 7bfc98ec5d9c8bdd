// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_error.h"

#include "core/base/shown_text.h"

#include <algorithm>

namespace assay {

QString markedPlace(const QString& text, const QueryError& error)
{
    const QString before = shownText(text.left(error.position));
    const QString marked = shownText(text.mid(error.position, error.length));
    const QString rest = shownText(text.mid(error.position + error.length));
    return before + marked + rest + QLatin1Char('\n') + QString(before.size(), QLatin1Char(' '))
        + QString(std::max<qsizetype>(1, marked.size()), QLatin1Char('^'));
}

} // namespace assay
