// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"

namespace assay {

QString csvLine(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells) {
        const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
            || cell.startsWith(u' ') || cell.endsWith(u' ');
        written.append(quoted ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell);
    }
    return written.join(u',') + u'\n';
}

QString csvSafe(const QString& text)
{
    static const QString Risky = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20'");
    return !text.isEmpty() && Risky.contains(text.front()) ? u'\'' + text : text;
}

} // namespace assay
