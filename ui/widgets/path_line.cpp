// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/path_line.h"

namespace assay {
namespace {

constexpr QChar quotationMark = u'"';

} // namespace

QString pathLine(const QStringList& paths)
{
    QStringList written;
    for (const QString& path : paths) {
        const bool isPlain = !path.contains(u';') && !path.contains(quotationMark) && path == path.trimmed();
        written << (isPlain
                        ? path
                        : quotationMark + QString(path).replace(quotationMark, QStringLiteral("\"\"")) + quotationMark);
    }
    return written.join(QStringLiteral("; "));
}

QStringList pathsIn(const QString& line)
{
    QStringList paths;
    QString path;
    bool isQuoted = false;  ///< Within quotation marks.
    bool wasQuoted = false; ///< Its blanks are its own.
    const auto take = [&] {
        if (const QString name = wasQuoted ? path : path.trimmed(); !name.isEmpty())
            paths << name;
        path.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar at = line[i];
        if (isQuoted && at == quotationMark && line.mid(i + 1, 1) == quotationMark) {
            path += at;
            ++i;
        } else if (at == quotationMark && (isQuoted || path.trimmed().isEmpty())) {
            isQuoted = !isQuoted;
            wasQuoted = true;
            if (isQuoted)
                path.clear();
        } else if (at == u';' && !isQuoted) {
            take();
        } else if (isQuoted || !wasQuoted) { // What follows the end of a quotation is no part of it.
            path += at;
        }
    }
    take();
    return paths;
}

} // namespace assay
