// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/series_store.h"

#include "core/db/sql_error.h"
#include "core/metrics/series_block.h"
#include "core/metrics/series_digest.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace assay::series {
namespace {

/// Fewer points than this stay rows: a block's own header would outweigh them.
constexpr std::size_t WorthABlock = 16;

qint64 bitsOf(double value)
{
    return static_cast<qint64>(std::bit_cast<quint64>(value));
}

double valueOf(qint64 bits)
{
    return std::bit_cast<double>(static_cast<quint64>(bits));
}

/// The ordinal of the first tail row; `end`, where the next point goes, when there is none.
qint64 tailStart(db::Connection& connection, SeriesId series, qint64 end)
{
    db::Statement row = connection.prepare("SELECT min(ordinal) FROM metric_tail WHERE series_id = ?");
    row.bind(series.value).step();
    return row.isNull(0) ? end : row.integer(0);
}

std::vector<MetricPoint> tailOf(db::Connection& connection, SeriesId series)
{
    db::Statement rows =
        connection.prepare("SELECT step, time, bits FROM metric_tail WHERE series_id = ? ORDER BY ordinal");
    rows.bind(series.value);
    std::vector<MetricPoint> tail;
    while (rows.step())
        tail.push_back({rows.integer(0), rows.integer(1), valueOf(rows.integer(2))});
    return tail;
}

void writeTail(db::Connection& connection, SeriesId series, qint64 ordinal, std::span<const MetricPoint> points)
{
    db::Statement row =
        connection.prepare("INSERT INTO metric_tail (series_id, ordinal, step, time, bits) VALUES (?, ?, ?, ?, ?)");
    for (const MetricPoint& point : points) {
        row.bind(series.value).bind(ordinal++).bind(point.step).bind(point.time).bind(bitsOf(point.value)).run();
    }
}

void writeBlock(db::Connection& connection, SeriesId series, qint64 ordinal, std::span<const MetricPoint> points)
{
    connection.prepare("INSERT INTO metric_block (series_id, first_ordinal, points, data) VALUES (?, ?, ?, ?)")
        .bind(series.value)
        .bind(ordinal)
        .bind(static_cast<qint64>(points.size()))
        .bind(metrics::encodeBlock(points))
        .run();
}

/// The counts and extremes of a series, brought up to date with more points.
void addToSummary(SeriesSummary& summary, std::span<const MetricPoint> points)
{
    for (const MetricPoint& point : points) {
        if (summary.points == 0)
            summary.firstStep = point.step;
        ++summary.points;
        summary.lastStep = point.step;
        summary.last = point.value;
        if (std::isnan(point.value)) {
            ++summary.nanPoints;
        } else if (std::isinf(point.value)) {
            ++summary.infPoints;
        } else {
            summary.minimum = std::fmin(summary.minimum, point.value);
            summary.maximum = std::fmax(summary.maximum, point.value);
        }
    }
}

const QByteArray SummaryColumns = "s.name, s.points, s.nan_points, s.inf_points, s.first_step, s.last_step,"
                                  " s.last_bits, s.minimum, s.maximum FROM metric_series s ";

void writeSummary(db::Connection& connection, SeriesId series, const SeriesSummary& summary)
{
    const auto finite = [](double value) { return std::isnan(value) ? std::nullopt : std::optional(value); };
    connection
        .prepare("UPDATE metric_series SET points = ?, nan_points = ?, inf_points = ?, first_step = ?, last_step = ?,"
                 " last_bits = ?, minimum = ?, maximum = ? WHERE id = ?")
        .bind(summary.points)
        .bind(summary.nanPoints)
        .bind(summary.infPoints)
        .bind(summary.firstStep)
        .bind(summary.lastStep)
        .bind(bitsOf(summary.last))
        .bind(finite(summary.minimum))
        .bind(finite(summary.maximum))
        .bind(series.value)
        .run();
}

/// Writes `pending`, the points from `ordinal` on: whole blocks first, the rest as rows or as a last, shorter block.
void store(db::Connection& connection, SeriesId series, qint64 ordinal, std::span<const MetricPoint> pending,
           Growth growth)
{
    while (pending.size() >= metrics::pointsPerBlock) {
        writeBlock(connection, series, ordinal, pending.first(metrics::pointsPerBlock));
        pending = pending.subspan(metrics::pointsPerBlock);
        ordinal += static_cast<qint64>(metrics::pointsPerBlock);
    }
    if (growth == Growth::Ended && pending.size() >= WorthABlock)
        writeBlock(connection, series, ordinal, pending);
    else
        writeTail(connection, series, ordinal, pending);
}

} // namespace

SeriesSummary storedSummary(db::Connection& connection, SeriesId series)
{
    db::Statement row = connection.prepare("SELECT " + SummaryColumns + "WHERE s.id = ?");
    row.bind(series.value);
    row.step();
    return readSummary(row, 0);
}

SeriesSummary summaryOf(std::span<const MetricPoint> points)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    SeriesSummary summary;
    summary.minimum = none;
    summary.maximum = none;
    addToSummary(summary, points);
    return summary;
}

bool sameFigures(const SeriesSummary& a, const SeriesSummary& b)
{
    const auto sameExtreme = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return a.points == b.points && a.nanPoints == b.nanPoints && a.infPoints == b.infPoints
        && a.firstStep == b.firstStep && a.lastStep == b.lastStep && bitsOf(a.last) == bitsOf(b.last)
        && sameExtreme(a.minimum, b.minimum) && sameExtreme(a.maximum, b.maximum);
}

QByteArray summaryQuery(const QByteArray& where)
{
    return "SELECT s.run_id, " + SummaryColumns + "JOIN run r ON r.id = s.run_id" + where
        + " ORDER BY s.run_id, s.name";
}

SeriesSummary readSummary(const db::Statement& row, int firstColumn)
{
    constexpr double None = std::numeric_limits<double>::quiet_NaN();
    SeriesSummary summary;
    summary.key = row.text(firstColumn);
    summary.points = row.integer(firstColumn + 1);
    summary.nanPoints = row.integer(firstColumn + 2);
    summary.infPoints = row.integer(firstColumn + 3);
    summary.firstStep = row.integer(firstColumn + 4);
    summary.lastStep = row.integer(firstColumn + 5);
    summary.last = valueOf(row.integer(firstColumn + 6));
    summary.minimum = row.isNull(firstColumn + 7) ? None : row.real(firstColumn + 7);
    summary.maximum = row.isNull(firstColumn + 8) ? None : row.real(firstColumn + 8);
    return summary;
}

std::optional<SeriesId> find(db::Connection& connection, RunId run, const QString& key)
{
    db::Statement row = connection.prepare("SELECT id FROM metric_series WHERE run_id = ? AND name = ?");
    row.bind(run.value).bind(key);
    if (!row.step())
        return std::nullopt;
    return SeriesId{row.integer(0)};
}

SeriesId create(db::Connection& connection, RunId run, const QString& key)
{
    db::Statement row = connection.prepare(
        "INSERT INTO metric_series (run_id, name, points, nan_points, inf_points, first_step, last_step, last_bits)"
        " VALUES (?, ?, 0, 0, 0, 0, 0, 0) RETURNING id");
    row.bind(run.value).bind(key).step();
    return {row.integer(0)};
}

AuditBatch append(db::Connection& connection, SeriesId series, std::span<const MetricPoint> points, Growth growth)
{
    SeriesSummary summary = storedSummary(connection, series);
    const qint64 start = tailStart(connection, series, summary.points);
    const std::size_t pendingSize = static_cast<std::size_t>(summary.points - start) + points.size();
    // The tail is read only to become a block, so that a live series' append costs no more than its points.
    if (pendingSize < metrics::pointsPerBlock && (growth == Growth::Growing || pendingSize < WorthABlock)) {
        writeTail(connection, series, summary.points, points);
    } else {
        std::vector<MetricPoint> pending = tailOf(connection, series);
        pending.insert(pending.end(), points.begin(), points.end());
        connection.prepare("DELETE FROM metric_tail WHERE series_id = ?").bind(series.value).run();
        store(connection, series, start, pending, growth);
    }
    addToSummary(summary, points);
    writeSummary(connection, series, summary);
    return {series.value, static_cast<qint64>(points.size()), metrics::digestOfPoints(points)};
}

std::vector<MetricPoint> points(db::Connection& connection, SeriesId series)
{
    std::vector<MetricPoint> all;
    all.reserve(static_cast<std::size_t>(storedSummary(connection, series).points));
    db::Statement blocks =
        connection.prepare("SELECT data FROM metric_block WHERE series_id = ? ORDER BY first_ordinal");
    blocks.bind(series.value);
    while (blocks.step())
        db::orRaise(metrics::decodeBlock(blocks.bytesView(0), all));
    const std::vector<MetricPoint> tail = tailOf(connection, series);
    all.insert(all.end(), tail.begin(), tail.end());
    return all;
}

std::optional<double> valueAt(db::Connection& connection, SeriesId series, qint64 step)
{
    db::Statement tail = connection.prepare(
        "SELECT bits FROM metric_tail WHERE series_id = ? AND step = ? ORDER BY ordinal DESC LIMIT 1");
    tail.bind(series.value).bind(step);
    if (tail.step())
        return valueOf(tail.integer(0));
    db::Statement blocks =
        connection.prepare("SELECT data FROM metric_block WHERE series_id = ? ORDER BY first_ordinal DESC");
    blocks.bind(series.value);
    while (blocks.step()) {
        const metrics::BlockHeader header = db::orRaise(metrics::readBlockHeader(blocks.bytesView(0)));
        if (step < header.minimumStep || step > header.maximumStep)
            continue;
        std::vector<MetricPoint> points;
        db::orRaise(metrics::decodeBlock(blocks.bytesView(0), points));
        const auto found = std::find_if(points.rbegin(), points.rend(),
                                        [step](const MetricPoint& point) { return point.step == step; });
        if (found != points.rend())
            return found->value;
    }
    return std::nullopt;
}

qint64 count(db::Connection& connection, SeriesId series)
{
    db::Statement row = connection.prepare("SELECT points FROM metric_series WHERE id = ?");
    row.bind(series.value);
    return row.step() ? row.integer(0) : 0;
}

std::vector<SeriesSummary> summaries(db::Connection& connection, RunId run)
{
    db::Statement rows = connection.prepare("SELECT " + SummaryColumns + "WHERE s.run_id = ? ORDER BY s.name");
    rows.bind(run.value);
    std::vector<SeriesSummary> found;
    while (rows.step())
        found.push_back(readSummary(rows, 0));
    return found;
}

} // namespace assay::series
