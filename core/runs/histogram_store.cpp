// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/histogram_store.h"

#include "core/db/sql_error.h"

#include <QHash>
#include <QtEndian>

#include <bit>

namespace assay::histograms {
namespace {

constexpr qsizetype doubleSize = sizeof(double);

void appendReals(const std::vector<double>& reals, QByteArray& into)
{
    for (const double real : reals) {
        const auto bits = qToLittleEndian(std::bit_cast<quint64>(real));
        into.append(reinterpret_cast<const char*>(&bits), doubleSize);
    }
}

std::vector<double> realsOf(QByteArrayView bytes)
{
    std::vector<double> reals;
    reals.reserve(static_cast<std::size_t>(bytes.size() / doubleSize));
    for (qsizetype at = 0; at < bytes.size(); at += doubleSize)
        reals.push_back(std::bit_cast<double>(qFromLittleEndian<quint64>(bytes.data() + at)));
    return reals;
}

/// What two histograms have in common only when they are the same.
QByteArray identityOf(qint64 step, qint64 time, QByteArrayView data)
{
    return bytesOf(digestOf(digestOfNone(), step, time, data)).toByteArray();
}

struct KnownSeries {
    qint64 id = 0;
    qint64 histograms = 0;
    Digest digest = {};
};

KnownSeries seriesFor(db::Connection& connection, RunId run, const QString& name)
{
    db::Statement row =
        connection.prepare("SELECT id, histograms, digest FROM histogram_series WHERE run_id = ? AND name = ?");
    row.bind(run.value).bind(name);
    if (row.step()) {
        const auto digest = digestFromBytes(row.bytesView(2));
        return {row.integer(0), row.integer(1), digest.value_or(Digest{})};
    }
    const Digest none = digestOfNone();
    db::Statement made = connection.prepare(
        "INSERT INTO histogram_series (run_id, name, histograms, digest) VALUES (?, ?, 0, ?) RETURNING id");
    made.bind(run.value).bind(name).bind(bytesOf(none).toByteArray()).step();
    return {made.integer(0), 0, none};
}

} // namespace

QByteArray encoded(const Histogram& histogram)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(histogram.edges.size() + histogram.counts.size()) * doubleSize);
    appendReals(histogram.edges, bytes);
    appendReals(histogram.counts, bytes);
    return bytes;
}

std::optional<Histogram> decoded(QByteArrayView bytes)
{
    const qsizetype reals = bytes.size() / doubleSize;
    if (bytes.size() % doubleSize != 0 || reals % 2 != 1)
        return std::nullopt;
    const qsizetype edges = (reals + 1) / 2 * doubleSize;
    Histogram histogram;
    histogram.edges = realsOf(bytes.first(edges));
    histogram.counts = realsOf(bytes.sliced(edges));
    return histogram;
}

Digest digestOf(const Digest& before, qint64 step, qint64 time, QByteArrayView data)
{
    Sha256 hash;
    hash.add(bytesOf(before));
    for (const qint64 number : {step, time}) {
        const qint64 bytes = qToLittleEndian(number);
        hash.add({reinterpret_cast<const char*>(&bytes), sizeof(bytes)});
    }
    hash.add(data);
    return hash.finish();
}

Digest digestOfNone()
{
    return sha256("assay/histograms/v1");
}

qint64 count(db::Connection& connection, RunId run, const QString& name)
{
    db::Statement row = connection.prepare("SELECT histograms FROM histogram_series WHERE run_id = ? AND name = ?");
    row.bind(run.value).bind(name);
    return row.step() ? row.integer(0) : 0;
}

std::vector<const Histogram*> missing(db::Connection& connection, RunId run, const QString& name,
                                      std::span<const Histogram> incoming)
{
    db::Statement rows = connection.prepare("SELECT h.step, h.time, h.data FROM histogram h JOIN histogram_series s"
                                            " ON s.id = h.series_id WHERE s.run_id = ? AND s.name = ?");
    rows.bind(run.value).bind(name);
    QHash<QByteArray, qint64> known;
    while (rows.step())
        ++known[identityOf(rows.integer(0), rows.integer(1), rows.bytesView(2))];
    std::vector<const Histogram*> added;
    for (const Histogram& histogram : incoming) {
        const auto found =
            known.isEmpty() ? known.end() : known.find(identityOf(histogram.step, histogram.time, encoded(histogram)));
        if (found != known.end() && *found > 0)
            --*found;
        else
            added.push_back(&histogram);
    }
    return added;
}

void append(db::Connection& connection, RunId run, const QString& name, std::span<const Histogram* const> histograms)
{
    KnownSeries series = seriesFor(connection, run, name);
    db::Statement row =
        connection.prepare("INSERT INTO histogram (series_id, ordinal, step, time, data) VALUES (?, ?, ?, ?, ?)");
    for (const Histogram* histogram : histograms) {
        const QByteArray data = encoded(*histogram);
        row.bind(series.id).bind(series.histograms++).bind(histogram->step).bind(histogram->time).bind(data).run();
        series.digest = digestOf(series.digest, histogram->step, histogram->time, data);
    }
    connection.prepare("UPDATE histogram_series SET histograms = ?, digest = ? WHERE id = ?")
        .bind(series.histograms)
        .bind(bytesOf(series.digest).toByteArray())
        .bind(series.id)
        .run();
}

} // namespace assay::histograms
