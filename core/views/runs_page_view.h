// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/charts/plot_line.h"
#include "core/metrics/group_curve.h"
#include "core/query/run_order.h"
#include "core/runs/run_groups.h"
#include "core/views/compare_view.h"

#include <QStringList>

namespace assay {

/// The page of a SavedView that holds a RunsPageView.
inline const QString RunsPage = QStringLiteral("data-science");

/// A column of the runs table.
struct RunColumn {
    RunField field;
    int width = 0;       ///< Pixels; 0 fits what it holds.
    bool pinned = false; ///< Stays at the left while the others scroll.

    bool operator==(const RunColumn&) const = default;
};

/// Which runs share a line or a chart, and what colour and strokes tell.
struct LineStyle {
    RunGrouping grouping;
    metrics::GroupKind groupKind;
    std::optional<RunField> colorBy; ///< Nothing gives each line a colour of its own.
    std::optional<RunField> dashBy;
    std::optional<RunField> facetBy; ///< Runs that agree in it share a chart of each metric.

    bool operator==(const LineStyle&) const = default;
};

/// How the page of runs and charts is arranged.
struct RunsPageView {
    QString experiment;   ///< Uid; empty for all of them.
    QString filter;       ///< As typed.
    RunGrouping grouping; ///< Of the table's rows.
    RunView runs = RunView::Active;
    std::vector<SortKey> sort;
    std::vector<RunColumn> columns; ///< Empty for the usual ones.
    bool dense = false;
    LineLayout layout;
    LineStyle style;
    QString metricSearch;
    QStringList pinnedMetrics;          ///< Charts at the top.
    QStringList metricOrder;            ///< Charts that come first in their sections.
    QStringList foldedSections;         ///< By title.
    bool linked = true;                 ///< All charts zoom together.
    std::optional<CompareView> compare; ///< Nothing where nobody has looked at the comparison yet.

    bool operator==(const RunsPageView&) const = default;
};

/// The view as stored text, which docs/file-format.md describes.
QByteArray canonicalView(const RunsPageView& view);

/// The view that canonicalView() wrote; Invalid, with the member that is not understood, where it was written otherwise.
Result<RunsPageView> runsPageViewFrom(QByteArrayView content);
Result<RunsPageView> runsPageViewFrom(const JsonValue& object);

} // namespace assay
