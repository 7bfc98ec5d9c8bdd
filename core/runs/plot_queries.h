// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/logged_plot.h"
#include "core/db/connection.h"
#include "core/domain/run.h"

#include <optional>
#include <vector>

namespace assay {

/// One of the plots that a run logged under a name.
struct PlotStep {
    std::optional<qint64> step; ///< Nothing where the source does not say.
    QByteArray sha256;          ///< Of its bytes among the contents.

    bool operator==(const PlotStep&) const = default;
};

/// Confusion matrices or curves that a run logged under one name.
struct PlotRow {
    PlotKind kind = PlotKind::Roc;
    QString name;                ///< As its program called it: of the artifact's path, without folder, step and digest.
    std::vector<PlotStep> steps; ///< At least one, by step; what has none comes first.

    const PlotStep& last() const { return steps.back(); }

    /// The last one at that step or before it; null where there was none yet.
    const PlotStep* at(qint64 step) const;

    bool operator==(const PlotRow&) const = default;
};

/// The name and the step that the path of such an artifact tells: "pr_curves/val/cats/200.json", "plots/sklearn/roc.json",
/// "media/table/roc_table_200_ab12cd34ef56ab12cd34.table.json".
std::pair<QString, std::optional<qint64>> plotNameOf(const QString& path);

/// By name; only those whose bytes are in the project. Runs inside a transaction of the caller and may throw db::SqlError.
std::vector<PlotRow> plotRows(db::Connection& connection, RunId run);

} // namespace assay
