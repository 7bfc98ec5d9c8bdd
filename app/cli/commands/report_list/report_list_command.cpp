// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/reports/report_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<ReportRow>& rows)
{
    Listing listing;
    for (const char* column : {"uid", "title", "use_case", "author", "blocks", "editions", "written_at", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const ReportRow& row : rows)
        listing.rows.push_back({row.report.uid, row.report.title, row.report.useCaseKey, row.report.authorName,
                                static_cast<qint64>(row.report.blockUids.size()), row.editions, timeText(row.writtenAt),
                                row.report.staged});
    return listing;
}

class ReportListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("report list"); }
    QString summary() const override { return tr("Lists the analysis reports of a project, changed last first."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(reports::all(connection));
    }
};

} // namespace

const Command& reportListCommand()
{
    static const ReportListCommand command;
    return command;
}

} // namespace assay
