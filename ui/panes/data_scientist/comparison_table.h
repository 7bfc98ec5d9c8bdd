// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/table_model.h"
#include "ui/panes/data_scientist/chart_loading.h"

#include <QTableView>

#include <optional>

namespace assay {

/// One value of a run beside those of the others.
struct ComparedValue {
    QString text;
    std::optional<double> bar = {}; ///< From -1 to 1: a small bar behind the figure.
    bool mono = false;              ///< A digest or a path.
    bool absent = false;            ///< The run has none; the text says so.
};

struct ComparisonRow {
    QString name;
    std::vector<ComparedValue> values; ///< One a run.
};

/// A few things of a few runs: a row a thing, a column a run with its colour. As high as its rows.
class ComparisonTable final : public QTableView {
    Q_OBJECT

public:
    explicit ComparisonTable(const QString& firstHeading, QWidget* parent = nullptr);

    void show(const std::vector<DrawnRun>& runs, std::vector<ComparisonRow> rows);
    const TableModel<ComparisonRow>& rows() const { return m_model; }

protected:
    void wheelEvent(QWheelEvent* event) override; ///< The page scrolls, unless there is more to the side.

private:
    QString m_firstHeading;
    TableModel<ComparisonRow> m_model;
    std::vector<DrawnRun> m_runs;
};

} // namespace assay
