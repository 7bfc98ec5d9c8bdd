// SPDX-License-Identifier: GPL-3.0-or-later
// Metric series: the block codec beside memcpy, and the project's storage beside one SQLite row a point.
#include "core/db/database.h"
#include "core/metrics/series_block.h"
#include "core/people/new_project.h"
#include "core/runs/series_store.h"
#include "tests/bench/bench.h"
#include "tests/bench/raw_rows.h"
#include "tests/bench/sample_points.h"

#include <QTemporaryDir>

#include <cmath>
#include <functional>

namespace assay::bench {
namespace {

constexpr std::size_t million = 1'000'000;
constexpr int storageRounds = 5;

std::vector<QByteArray> blocksOf(std::span<const MetricPoint> points)
{
    std::vector<QByteArray> blocks;
    for (; !points.empty(); points = points.subspan(std::min(points.size(), metrics::pointsPerBlock)))
        blocks.push_back(metrics::encodeBlock(points.first(std::min(points.size(), metrics::pointsPerBlock))));
    return blocks;
}

void decodeAll(const std::vector<QByteArray>& blocks, std::vector<MetricPoint>& points)
{
    points.clear();
    for (const QByteArray& block : blocks)
        required(metrics::decodeBlock(block, points));
}

double bytesPerPoint(const std::vector<QByteArray>& blocks)
{
    qsizetype bytes = 0;
    for (const QByteArray& block : blocks)
        bytes += block.size();
    return static_cast<double>(bytes) / static_cast<double>(million);
}

void codec(Report& report, const QString& kind, const std::vector<MetricPoint>& points)
{
    const QString reference = QStringLiteral("memcpy of the points");
    std::vector<MetricPoint> copy(points);
    const double copying = medianMilliseconds(9, [&] { std::copy(points.begin(), points.end(), copy.begin()); });
    std::vector<QByteArray> blocks;
    const double encoding = medianMilliseconds(9, [&] { blocks = blocksOf(points); });
    const double decoding = medianMilliseconds(9, [&] { decodeAll(blocks, copy); });
    if (copy != points)
        qFatal("The blocks gave back other points.");
    report.atMostTimes(QStringLiteral("encode, ") + kind, encoding, reference, copying, 10);
    report.atMostTimes(QStringLiteral("decode, ") + kind, decoding, reference, copying, 3);
    report.atMost(QStringLiteral("size, ") + kind, bytesPerPoint(blocks), QStringLiteral("B/point"), 12);
}

std::vector<MetricPoint> withValues(std::vector<MetricPoint> points, const std::function<double(double)>& change)
{
    for (MetricPoint& point : points)
        point.value = change(point.value);
    return points;
}

/// A project with one run, to hold series.
class SeriesProject {
public:
    explicit SeriesProject(const QString& path)
        : m_database(required(createProject(path, {QStringLiteral("Bench"), QStringLiteral("Bench")})))
        , m_note{required(defaultActor(*m_database, QStringLiteral("data-scientist"))),
                 QStringLiteral("run.import"),
                 QStringLiteral("run"),
                 QStringLiteral("1"),
                 {}}
    {
        required(m_database->write(m_note, [](db::WriteTransaction& write) {
            write.connection().execute(
                "INSERT INTO experiment VALUES (1, 'e', 'e', 'e', 0, 0);"
                "INSERT INTO run (id, uid, experiment_id, external_id, name, status, deleted, started_at, ended_at, "
                "user_name,"
                " source, parent_external_id) VALUES (1, 'r', 1, 'r', 'r', 'FINISHED', 0, 0, 0, '', '', '');");
        }));
    }

    void append(const QString& key, std::span<const MetricPoint> points, series::Growth growth)
    {
        required(m_database->write(m_note, [&](db::WriteTransaction& write) {
            const std::optional<SeriesId> known = series::find(write.connection(), {1}, key);
            const SeriesId series = known ? *known : series::create(write.connection(), {1}, key);
            AuditBatch batch = series::append(write.connection(), series, points, growth);
            write.record({.verb = {}, .entity = {}, .entityId = {}, .batches = {batch}});
        }));
    }

    std::vector<MetricPoint> read(const QString& key)
    {
        return required(m_database->read([&](db::Connection& connection) {
            return series::points(connection, series::find(connection, {1}, key).value());
        }));
    }

    qint64 bytes()
    {
        return required(m_database->read([](db::Connection& connection) {
            return connection.integer("PRAGMA page_count") * connection.integer("PRAGMA page_size");
        }));
    }

private:
    std::unique_ptr<db::Database> m_database;
    db::AuditNote m_note;
};

void storage(Report& report)
{
    const QTemporaryDir folder;
    const std::vector<MetricPoint> points = lossCurve(million);
    SeriesProject project(folder.filePath(QStringLiteral("bench.assay")));
    RawRows rows(folder.filePath(QStringLiteral("rows.sqlite")));
    const QString reference = QStringLiteral("one SQLite row a point");

    const qint64 projectBefore = project.bytes();
    const qint64 rowsBefore = rows.bytes();
    int series = 0;
    const double rowAppend = medianMilliseconds(storageRounds, [&] { rows.append(++series, points); });
    int key = 0;
    const double blockAppend = medianMilliseconds(
        storageRounds, [&] { project.append(QString::number(++key), points, series::Growth::Ended); });
    report.fasterThan(QStringLiteral("append 1,000,000 points, logged and sealed"), blockAppend, reference, rowAppend,
                      3);

    std::vector<MetricPoint> found;
    const double rowRead = medianMilliseconds(storageRounds, [&] { found = rows.read(1); });
    const double blockRead = medianMilliseconds(storageRounds, [&] { found = project.read(QStringLiteral("1")); });
    if (found != points)
        qFatal("The project gave back other points.");
    report.fasterThan(QStringLiteral("read 1,000,000 points"), blockRead, reference, rowRead, 8);

    const auto each = [](qint64 bytes) {
        return static_cast<double>(bytes) / (storageRounds * static_cast<double>(million));
    };
    report.atMost(QStringLiteral("project file, float64 noise, jittering times"), each(project.bytes() - projectBefore),
                  QStringLiteral("B/point"), 12);
    report.plain(QStringLiteral("for comparison: rows"), each(rows.bytes() - rowsBefore), QStringLiteral("B/point"));
}

/// A run that logs while it trains: each append is a transaction of its own, in which Assay also writes the log entry.
void liveAppends(Report& report)
{
    constexpr std::size_t atOnce = 10;
    const QTemporaryDir folder;
    const std::vector<MetricPoint> points = lossCurve(1000 * atOnce);
    SeriesProject project(folder.filePath(QStringLiteral("bench.assay")));
    RawRows rows(folder.filePath(QStringLiteral("rows.sqlite")));
    const auto inPieces = [&](const std::function<void(std::span<const MetricPoint>, qint64)>& append) {
        for (std::size_t at = 0; at < points.size(); at += atOnce)
            append(std::span(points).subspan(at, atOnce), static_cast<qint64>(at));
    };
    int series = 0;
    int key = 0;
    const auto [projectTimes, rowTimes] = timedInTurns(
        storageRounds,
        [&] {
            const QString name = QString::number(++key);
            inPieces([&](auto piece, qint64) { project.append(name, piece, series::Growth::Growing); });
        },
        [&] { inPieces([&, to = ++series](auto piece, qint64 at) { rows.append(to, piece, at); }); });
    if (project.read(QStringLiteral("1")) != points)
        qFatal("The growing series gave back other points.");
    report.atMostTimes(QStringLiteral("1,000 appends of 10 points to a growing series"), projectTimes.median,
                       QStringLiteral("the same rows in plain SQLite"), rowTimes.median, 3);
}

} // namespace

void seriesBench(Report& report)
{
    report.section(QStringLiteral("Metric blocks, 1,000,000 points"));
    const std::vector<MetricPoint> noise = lossCurve(million);
    codec(report, QStringLiteral("float64 noise"), noise);
    codec(report, QStringLiteral("float32 noise"), withValues(noise, [](double v) { return double(float(v)); }));
    codec(report, QStringLiteral("4 decimals"),
          withValues(noise, [](double v) { return std::round(v * 1e4 + 1e4) / 1e4; }));
    codec(report, QStringLiteral("constant"), withValues(noise, [](double) { return 3e-4; }));
    report.section(QStringLiteral("Metric storage, medians of %1").arg(storageRounds));
    storage(report);
    liveAppends(report);
}

} // namespace assay::bench
