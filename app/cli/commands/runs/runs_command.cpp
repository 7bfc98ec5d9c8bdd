// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/runs/run_queries.h"

#include <QCoreApplication>
#include <QDateTime>

namespace assay {
namespace {

QString timeText(std::optional<qint64> time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

Listing asListing(const std::vector<RunRow>& rows)
{
    Listing listing;
    for (const char* column : {"uid", "name", "experiment", "status", "deleted", "started_at", "ended_at", "params",
                               "tags", "metrics", "points", "external_id"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const RunRow& row : rows) {
        qint64 points = 0;
        for (const SeriesSummary& series : row.metrics)
            points += series.points;
        listing.rows.push_back({row.run.uid, row.run.name, row.experimentName, toString(row.run.status),
                                row.run.deleted, timeText(row.run.startedAt), timeText(row.run.endedAt),
                                static_cast<qint64>(row.params.size()), static_cast<qint64>(row.tags.size()),
                                static_cast<qint64>(row.metrics.size()), points, row.run.externalId});
    }
    return listing;
}

class RunsCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(RunsCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("runs"); }
    QString summary() const override { return tr("Lists the runs of a project, newest first."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Result<> list(db::Database& database, const QStringList&, ListingFormat format, QTextStream& out) const override
    {
        const auto rows = database.read([](db::Connection& connection) { return runRows(connection, {}); });
        if (!rows)
            return failed(rows);
        write(out, asListing(*rows), format);
        return {};
    }
};

} // namespace

const Command& runsCommand()
{
    static const RunsCommand command;
    return command;
}

} // namespace assay
