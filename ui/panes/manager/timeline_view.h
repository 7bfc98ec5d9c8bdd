// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/table_model.h"
#include "ui/panes/manager/time_window.h"
#include "ui/panes/manager/timeline_row.h"

#include <QWidget>

class QLabel;
class QScrollBar;
class QTableView;

namespace assay {

class Segments;
class TimelineDelegate;
class TimelineHeader;

/// The way of every use case through its stages, a row each. Rows are those of a list: arrows move, Enter opens, Space
/// inspects. Left and Right go back and forth in time, + and - look closer and wider, as Ctrl with the wheel does. Only
/// the rows in view are painted.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    enum class Zoom { All, Year, Quarter };

    explicit TimelineView(QWidget* parent = nullptr);

    void setCards(const std::vector<PortfolioCard>& cards, const std::vector<Person>& people, qint64 asOf,
                  bool isPast = false);
    void setZoom(Zoom zoom); ///< Keeps the end of what is shown.
    const TimeWindow& window() const { return m_window; }
    QTableView& table() { return *m_table; }

    /// The rectangle of a bar on the table's viewport; empty where it is not shown.
    QRect barOf(int row, std::size_t stay) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void showWindow();
    void fitScrollBar();
    bool pressKey(int key);
    bool turnWheel(const QWheelEvent& wheel);

    TableModel<TimelineRow> m_rows;
    Segments* m_zoom;
    QTableView* m_table = nullptr;
    TimelineHeader* m_header = nullptr;
    TimelineDelegate* m_bars = nullptr;
    QScrollBar* m_time; ///< In hours before the end of everything.
    QLabel* m_none;
    TimeWindow m_all;
    TimeWindow m_window;
    qint64 m_asOf = 0;
    bool m_isPast = false;
};

} // namespace assay
