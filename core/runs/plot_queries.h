// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/logged_plot.h"
#include "core/db/connection.h"
#include "core/domain/run.h"

#include <optional>
#include <vector>

namespace assay {

/// A confusion matrix or curve that a run logged: the last one of its name.
struct PlotRow {
    PlotKind kind = PlotKind::Roc;
    QString name;               ///< As its program called it: of the artifact's path, without folder, step and digest.
    std::optional<qint64> step; ///< Nothing where the source does not say.
    qint64 logged = 1;          ///< How many of that name there are, of different steps.
    QByteArray sha256;          ///< Of its bytes among the contents.

    bool operator==(const PlotRow&) const = default;
};

/// The name and the step that the path of such an artifact tells: "pr_curves/val/cats/200.json", "plots/sklearn/roc.json",
/// "media/table/roc_table_200_ab12cd34ef56ab12cd34.table.json".
std::pair<QString, std::optional<qint64>> plotNameOf(const QString& path);

/// By name; only those whose bytes are in the project. Runs inside a transaction of the caller and may throw db::SqlError.
std::vector<PlotRow> plotRows(db::Connection& connection, RunId run);

} // namespace assay
