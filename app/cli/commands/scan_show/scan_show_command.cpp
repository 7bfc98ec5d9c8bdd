// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/scans/scan_story.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ScanShowCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ScanShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("scan show"); }
    QString summary() const override
    {
        return tr("Lists the results of a scan, and what it no longer has of the one before: new, known, suppressed or "
                  "fixed.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT SCAN"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        Listing listing;
        for (const char* column :
             {"state", "level", "rule", "message", "file", "line", "first_seen", "first_scan", "uid"})
            listing.columns.push_back(QString::fromLatin1(column));
        for (const auto& [result, state, since, firstScan] : scans::storyOf(connection, arguments.at(1)).results) {
            listing.rows.push_back({toString(state), toString(result.level), result.rule, result.message, result.file,
                                    result.line > 0 ? QJsonValue(result.line) : QJsonValue(), timeText(since),
                                    firstScan, result.uid});
        }
        return listing;
    }
};

} // namespace

const Command& scanShowCommand()
{
    static const ScanShowCommand command;
    return command;
}

} // namespace assay
