// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"
#include "core/db/connection.h"
#include "core/domain/metric.h"
#include "core/domain/run.h"

#include <optional>
#include <span>
#include <vector>

namespace assay::series {

/// Metric series: every point in the order in which it was logged, as columnar blocks and a short tail of rows.
/// All of these run inside a transaction of the caller and may throw db::SqlError.

std::optional<SeriesId> find(db::Connection& connection, RunId run, const QString& key);
SeriesId create(db::Connection& connection, RunId run, const QString& key);

/// Whether more points of the series are to be expected; a series that is not growing keeps no tail worth a block.
enum class Growth { Growing, Ended };

/// Adds points behind those that are there and answers what the audit log has to hold of them.
AuditBatch append(db::Connection& connection, SeriesId series, std::span<const MetricPoint> points, Growth growth);

/// Every point, in logging order.
std::vector<MetricPoint> points(db::Connection& connection, SeriesId series);

/// The value at a step, of several points there the one logged last; nothing where there is none. Reads blocks from the
/// end on, and decodes only those whose steps reach to it.
std::optional<double> valueAt(db::Connection& connection, SeriesId series, qint64 step);

/// How many points there are.
qint64 count(db::Connection& connection, SeriesId series);

/// The figures of a series' row, and those that its points come to.
SeriesSummary storedSummary(db::Connection& connection, SeriesId series);
SeriesSummary summaryOf(std::span<const MetricPoint> points);

/// Whether two summaries say the same of a series, whatever it is called.
bool sameFigures(const SeriesSummary& a, const SeriesSummary& b);

/// Summaries of all series of a run, by key.
std::vector<SeriesSummary> summaries(db::Connection& connection, RunId run);

/// The summaries of the series of all runs `r` that a WHERE clause chooses: the run's id, then what readSummary()
/// reads from `firstColumn` on.
QByteArray summaryQuery(const QByteArray& where);
SeriesSummary readSummary(const db::Statement& row, int firstColumn);

} // namespace assay::series
