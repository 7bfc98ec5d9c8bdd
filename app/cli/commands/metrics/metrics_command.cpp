// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/runs/run_queries.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<MetricPoint>& points)
{
    Listing listing{{QStringLiteral("step"), QStringLiteral("time"), QStringLiteral("value")}, {}};
    listing.rows.reserve(points.size());
    for (const MetricPoint& point : points)
        listing.rows.push_back({point.step, point.time, exactValue(point.value)});
    return listing;
}

class MetricsCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("metrics"); }
    QString summary() const override { return tr("Writes every point of one metric of one run, as logged."); }
    QString arguments() const override { return QStringLiteral("PROJECT RUN KEY"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        return asListing(pointsOf(connection, findRun(connection, arguments.at(1)).id, arguments.at(2)));
    }
};

} // namespace

const Command& metricsCommand()
{
    static const MetricsCommand command;
    return command;
}

} // namespace assay
