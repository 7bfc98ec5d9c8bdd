// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/log_export.h"

#include "core/base/csv_text.h"
#include "core/base/write_file.h"
#include "core/db/sql_error.h"

#include <QDateTime>
#include <QIODevice>

namespace assay {
namespace {

/// "title: Loans", a line for each field.
QString formerText(const LogLine& line)
{
    QStringList fields;
    for (const FormerWords& former : line.former)
        fields << former.field + QStringLiteral(": ") + former.text;
    return fields.join(u'\n');
}

QByteArray csvBytes(const LogLine& line)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(line.at, Qt::UTC).toString(Qt::ISODateWithMs);
    return csvLine({QString::number(line.seq), at, csvSafe(line.person), csvSafe(line.role), csvSafe(line.verb),
                    csvSafe(line.entity), csvSafe(line.entityId), csvSafe(line.thing), csvSafe(line.sentence),
                    csvSafe(line.reason), csvSafe(formerText(line))})
        .toUtf8();
}

} // namespace

Result<> exportLog(db::Database& database, const LogFilter& filter, const QString& path, const ReadMonitor& monitor)
{
    const auto fill = [&](QIODevice& file, const WriteMonitor&) -> Result<> {
        file.write("entry,at,person,role,verb,entity,entity_id,thing,what,reason,was\n");
        const Result<bool> read = database.read([&](db::Connection& connection) {
            readLogLines(
                connection, filter,
                [&](const LogLine& line) {
                    file.write(csvBytes(line)); // What the file refuses is told by writeFile().
                    return true;
                },
                monitor);
            return true;
        });
        if (!read)
            return failed(read);
        return {};
    };
    return writeFile(path, fill, [](double) { return true; });
}

} // namespace assay
