// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/histogram_queries.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/runs/histogram_store.h"

namespace assay {

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

std::vector<Histogram> histogramsOf(db::Connection& connection, RunId run, const QString& name)
{
    db::Statement rows = connection.prepare("SELECT h.step, h.time, h.data FROM histogram h JOIN histogram_series s"
                                            " ON s.id = h.series_id WHERE s.run_id = ? AND s.name = ?"
                                            " ORDER BY h.ordinal");
    rows.bind(run.value).bind(name);
    std::vector<Histogram> found;
    while (rows.step()) {
        auto histogram = histograms::decoded(rows.bytesView(2));
        if (!histogram)
            db::raise(Error::Kind::Corrupt,
                      Text::tr("A stored histogram of %1 is damaged. Verify the project.").arg(name));
        histogram->step = rows.integer(0);
        histogram->time = rows.integer(1);
        found.push_back(std::move(*histogram));
    }
    return found;
}

} // namespace assay
