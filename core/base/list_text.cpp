// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/list_text.h"

namespace assay {

QString listAsText(const QStringList& items)
{
    return items.join(QStringLiteral("; "));
}

QStringList listFromText(const QString& text)
{
    QStringList items;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        if (const QString item = part.trimmed(); !item.isEmpty())
            items << item;
    }
    return items;
}

} // namespace assay
