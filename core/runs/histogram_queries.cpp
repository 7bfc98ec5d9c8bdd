// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/histogram_queries.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/runs/histogram_store.h"

namespace assay {

namespace {

/// Of a row of step, time and data.
Histogram histogramAt(db::Statement& row, const QString& name)
{
    auto histogram = histograms::decoded(row.bytesView(2));
    if (!histogram)
        db::raise(Error::Kind::Corrupt, Text::tr("A stored histogram of %1 is damaged. Verify the project.").arg(name));
    histogram->step = row.integer(0);
    histogram->time = row.integer(1);
    return std::move(*histogram);
}

} // namespace

std::vector<HistogramName> histogramNames(db::Connection& connection, RunId run)
{
    db::Statement rows = connection.prepare("SELECT name, histograms FROM histogram_series WHERE run_id = ?"
                                            " ORDER BY name");
    rows.bind(run.value);
    std::vector<HistogramName> found;
    while (rows.step())
        found.push_back({rows.text(0), rows.integer(1)});
    return found;
}

std::vector<HistogramRow> histogramRows(db::Connection& connection, RunId run)
{
    db::Statement rows = connection.prepare("SELECT s.name, s.histograms, min(h.step), max(h.step) FROM histogram h"
                                            " JOIN histogram_series s ON s.id = h.series_id WHERE s.run_id = ?"
                                            " GROUP BY s.name, s.histograms ORDER BY s.name");
    rows.bind(run.value);
    std::vector<HistogramRow> found;
    while (rows.step())
        found.push_back({rows.text(0), rows.integer(1), rows.integer(2), rows.integer(3)});
    return found;
}

void forEachHistogram(db::Connection& connection, RunId run, const QString& name,
                      const std::function<bool(const Histogram&)>& each)
{
    db::Statement rows = connection.prepare("SELECT h.step, h.time, h.data FROM histogram h JOIN histogram_series s"
                                            " ON s.id = h.series_id WHERE s.run_id = ? AND s.name = ?"
                                            " ORDER BY h.ordinal");
    rows.bind(run.value).bind(name);
    while (rows.step()) {
        if (!each(histogramAt(rows, name)))
            return;
    }
}

std::vector<Histogram> histogramsOf(db::Connection& connection, RunId run, const QString& name)
{
    std::vector<Histogram> found;
    forEachHistogram(connection, run, name, [&found](const Histogram& histogram) {
        found.push_back(histogram);
        return true;
    });
    return found;
}

std::vector<Histogram> sampledHistograms(db::Connection& connection, RunId run, const QString& name, qint64 most)
{
    const qint64 all = histograms::count(connection, run, name);
    if (all <= most)
        return histogramsOf(connection, run, name);
    db::Statement row =
        connection.prepare("SELECT h.step, h.time, h.data FROM histogram h JOIN histogram_series s"
                           " ON s.id = h.series_id WHERE s.run_id = ? AND s.name = ? AND h.ordinal = ?");
    std::vector<Histogram> found;
    for (qint64 i = 0; i < most; ++i) {
        const double ordinal = static_cast<double>(i) * static_cast<double>(all - 1) / static_cast<double>(most - 1);
        row.bind(run.value).bind(name).bind(qRound64(ordinal));
        if (row.step())
            found.push_back(histogramAt(row, name));
        row.reset();
    }
    return found;
}

} // namespace assay
