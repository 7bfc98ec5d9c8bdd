// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/covered_points.h"

#include "core/audit/audit_body_view.h"
#include "core/audit/audit_entry.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/metrics/series_digest.h"
#include "core/runs/series_store.h"

#include <map>

namespace assay::verify {
namespace {

using BatchesOfSeries = std::map<qint64, std::vector<AuditBatch>>;

/// Only runs log points; they are picked here, since a database that picked them by its index would have to sort their
/// bodies. A body that cannot be read was reported with the log already.
BatchesOfSeries loggedBatches(db::Connection& connection)
{
    BatchesOfSeries batches;
    db::Statement rows = connection.prepare("SELECT entity, body FROM audit_event ORDER BY seq");
    while (rows.step()) {
        if (rows.bytesView(0) != QByteArrayView("run"))
            continue;
        // Most entries have no points, and a whole entry costs much more than a view of it.
        const Result<AuditBodyView> view = AuditBodyView::parse(rows.bytesView(1));
        if (!view || view->batches.isEmpty())
            continue;
        const AuditEntry entry = db::orRaise(parseBody(rows.bytesView(1)));
        for (const AuditBatch& batch : entry.batches)
            batches[batch.seriesId].push_back(batch);
    }
    return batches;
}

/// What is wrong with a series' points; empty when nothing is.
QString problemOf(std::span<const MetricPoint> points, const std::vector<AuditBatch>& batches, qint64 counted)
{
    if (static_cast<qint64>(points.size()) != counted)
        return Text::tr("It holds %1 points, but its row says %2.").arg(points.size()).arg(counted);
    qint64 batchNumber = 0;
    for (const AuditBatch& batch : batches) {
        ++batchNumber;
        if (batch.count < 0 || static_cast<quint64>(batch.count) > points.size())
            return Text::tr("Points of its batch %1 are gone.").arg(batchNumber);
        const auto count = static_cast<std::size_t>(batch.count);
        if (metrics::digestOfPoints(points.first(count)) != batch.digest)
            return Text::tr("Points of its batch %1 were changed without an entry in the log.").arg(batchNumber);
        points = points.subspan(count);
    }
    if (!points.empty())
        return points.size() == 1 ? Text::tr("It holds a point that the log does not know.")
                                  : Text::tr("It holds %1 points that the log does not know.").arg(points.size());
    return {};
}

} // namespace

qint64 comparePoints(db::Connection& connection, std::vector<RowFinding>& findings, VerifyProgress& progress)
{
    const QString entity = QStringLiteral("metric_series");
    BatchesOfSeries batches = loggedBatches(connection);
    db::Statement rows = connection.prepare(
        "SELECT s.id, s.points, (SELECT coalesce(sum(b.points), 0) FROM metric_block b WHERE b.series_id = s.id)"
        " + (SELECT count(*) FROM metric_tail t WHERE t.series_id = s.id) FROM metric_series s ORDER BY s.id");
    qint64 hashed = 0;
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        try {
            const std::vector<MetricPoint> points = series::points(connection, {id});
            hashed += static_cast<qint64>(points.size());
            QString problem = problemOf(points, batches[id], rows.integer(1));
            if (problem.isEmpty() && rows.integer(2) != rows.integer(1))
                problem = Text::tr("Its blocks say %1 points, but its row says %2.")
                              .arg(rows.integer(2))
                              .arg(rows.integer(1));
            if (problem.isEmpty() && !points.empty()
                && !series::sameFigures(series::storedSummary(connection, {id}), series::summaryOf(points)))
                problem = Text::tr("Its row says other figures than its points.");
            if (!problem.isEmpty())
                findings.push_back({entity, QString::number(id), problem});
        } catch (const db::SqlError& damaged) {
            if (damaged.error.kind != Error::Kind::Corrupt)
                throw;
            findings.push_back({entity, QString::number(id), damaged.error.message});
        }
        batches.erase(id);
        progress.add(rows.integer(1));
    }
    for (const auto& [id, logged] : batches) {
        if (!logged.empty())
            findings.push_back({entity, QString::number(id), Text::tr("The log tells of it, but its row is gone.")});
    }
    return hashed;
}

} // namespace assay::verify
