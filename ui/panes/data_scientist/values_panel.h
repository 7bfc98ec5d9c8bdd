// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/range_statistics.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QStackedWidget;
class QTableView;

namespace assay {

class ElidedLabel;
class Segments;
class StretchValuesModel;
class CursorValuesModel;

/// A line of a chart in a table.
struct LineValue {
    QString line;
    QString chart;
    int colorIndex = 0;
    double x = 0;        ///< Of the point that is nearest to the cursor.
    double value = 0;    ///< As drawn.
    double raw = 0;      ///< As logged.
    double distance = 0; ///< From the cursor; below 0 to its left.
    RangeStatistics stretch;
};

/// What the lines of all charts in view are at the cursor, or over the stretch that is selected. Keeps the cursor's last
/// place when the pointer leaves the charts, so that the table can be read and sorted.
class ValuesPanel final : public Card {
    Q_OBJECT

public:
    ValuesPanel(Session& session, ChartGrid& charts, QWidget* parent = nullptr);
    ~ValuesPanel() override;

    QSize sizeHint() const override { return {400, 220}; }

Q_SIGNALS:
    void closeAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addTable(QTableView* table, const char* name, const std::vector<int>& widths);
    QTableView& table(int mode) const;
    void readLater(); ///< Once for all that changes now; nothing while it is hidden.
    void read();
    void readCursor(const std::vector<ShownLines>& shown);
    void readStretch(const std::vector<ShownLines>& shown);
    void copy() const;

    Session& m_session;
    ChartGrid& m_charts;
    Segments* m_modes;
    ElidedLabel* m_place;
    QStackedWidget* m_tables;
    CursorValuesModel* m_cursorValues;
    StretchValuesModel* m_stretchValues;
    std::optional<double> m_cursor; ///< The last one.
    QTimer m_soon;
    QFuture<Result<std::vector<LineValue>>> m_counting;
};

} // namespace assay
