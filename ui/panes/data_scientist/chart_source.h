// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/write_file.h"
#include "core/db/database.h"
#include "core/runs/run_field.h"
#include "ui/panes/data_scientist/chart_loading.h"
#include "ui/panes/data_scientist/metric_sections.h"

#include <functional>
#include <memory>
#include <set>

namespace assay {

/// Which chart of a grid: a metric, of all runs or of those of one facet.
struct ChartKey {
    QString metric;
    QString facet = {}; ///< Facet::name; empty where charts show all runs.

    QString title() const; ///< "loss", "loss · depth = 3".
    bool operator==(const ChartKey&) const = default;
    friend bool operator<(const ChartKey& a, const ChartKey& b)
    {
        return std::tie(a.metric, a.facet) < std::tie(b.metric, b.facet);
    }
};

/// The runs that share a chart of each metric.
struct Facet {
    QString name;
    std::set<RunId> runs;

    bool operator==(const Facet&) const = default;
};

/// How many charts a metric is split into at most.
inline constexpr std::size_t MostFacets = 24;

/// The facets of these rows by a field's values, numbers by size and words by name; nothing without a field. Where there
/// are more than MostFacets, the last holds the runs of all other values and says how many these are.
std::vector<Facet> planFacets(const RunTable& table, const std::vector<std::size_t>& rows,
                              const std::optional<RunField>& field);

/// What the charts of a grid draw: the chosen rows of a table, what their lines stand for, and how they are laid out.
class ChartSource {
public:
    std::shared_ptr<const RunTable> table;
    std::vector<std::size_t> rows;
    std::vector<DrawnRun> runs; ///< One a row.
    std::vector<DrawnGroup> lines;
    std::vector<Facet> facets; ///< Empty where a chart shows all runs.
    metrics::GroupKind groupKind;
    LineLayout layout;

    /// The charts of a section, in the order in which they stand: of each metric one a facet.
    std::vector<ChartKey> chartsOf(const MetricSection& section) const;
    ChartRequest requestFor(const ChartKey& chart) const;
    const ListedMetric* seriesOf(const QString& metric, std::size_t row) const; ///< Null where the run has none.
    bool shows(const ChartKey& chart, RunId run) const; ///< Whether the run is drawn, in this facet.

    /// Writes every point that the runs have of these metrics for a spreadsheet, series by series; to be called in a job.
    FileWriter csvWriter(db::Database& database, const QStringList& metrics) const;

private:
    const Facet* facetOf(const ChartKey& chart) const; ///< Null where charts show all runs.
    qint64 pointsIn(const QString& metric, std::size_t row) const;
};

} // namespace assay
