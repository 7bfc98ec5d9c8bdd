// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_queries.h"
#include "ui/models/table_model.h"

#include <map>

namespace assay {

/// What the runs table's delegate asks of a cell beyond its text.
enum RunRole {
    CellKindRole = Qt::UserRole,
    RunIdRole,
    ColorIndexRole, ///< Into Palette::series; nothing for a run that is not drawn.
    StatusRole,
    DeletedRole,
};

enum class CellKind { Name, Status, Figure, Text };

/// Runs with their state, the last value of each metric and their parameters.
class RunsModel final : public TableModel<RunRow> {
    Q_OBJECT

public:
    explicit RunsModel(QObject* parent = nullptr);

    /// Shows these; the columns follow from what they hold.
    void setRuns(std::vector<RunRow> runs);

    /// Which runs are drawn, and in which colour.
    void setColors(std::map<RunId, int> colors);

    int rowOf(RunId run) const; ///< -1 where it is not shown.

private:
    std::vector<Column<RunRow>> columnsFor(const std::vector<RunRow>& runs) const;
    Column<RunRow> nameColumn() const;

    std::map<RunId, int> m_colors;
};

/// The value a run logged last for a metric; nothing where it has none.
const SeriesSummary* metricOf(const RunRow& run, const QString& key);
const QString* paramOf(const RunRow& run, const QString& key);

/// Keys that at least one run has, the most common first and then by name, at most `most`.
QStringList commonMetrics(const std::vector<RunRow>& runs, int most);
QStringList commonParams(const std::vector<RunRow>& runs, int most);

} // namespace assay
