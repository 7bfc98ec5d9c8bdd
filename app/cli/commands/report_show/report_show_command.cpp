// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/reports/report_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

struct ShownReport {
    std::vector<ReportBlock> blocks;
    std::vector<ReportEdition> editions;
};

/// The blocks in order, then the editions, the newest first.
Listing asListing(const ShownReport& report)
{
    Listing listing;
    for (const char* column : {"part", "number", "kind", "uid", "version", "who", "when", "content"})
        listing.columns.push_back(QString::fromLatin1(column));
    qint64 place = 0;
    for (const ReportBlock& block : report.blocks)
        listing.rows.push_back({QStringLiteral("block"), ++place, toString(block.content.kind), block.uid,
                                block.version, block.writtenBy, timeText(block.writtenAt),
                                blockSummary(block.content)});
    for (const ReportEdition& edition : report.editions)
        listing.rows.push_back({QStringLiteral("edition"), edition.number, QStringLiteral("frozen"), edition.uid,
                                qint64(1), edition.frozenBy, timeText(edition.frozenAt), edition.digest});
    return listing;
}

class ReportShowCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("report show"); }
    QString summary() const override
    {
        return tr("Lists what a report is made of, and its frozen editions. REPORT is its id, its title or its use "
                  "case.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT REPORT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        const Report report = reports::byName(connection, arguments.at(1));
        return asListing({reports::blocksOf(connection, report), reports::editionsOf(connection, report.id)});
    }
};

} // namespace

const Command& reportShowCommand()
{
    static const ReportShowCommand command;
    return command;
}

} // namespace assay
