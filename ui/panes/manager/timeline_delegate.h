// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/time_window.h"
#include "ui/panes/manager/timeline_row.h"

#include <QStyledItemDelegate>

#include <functional>

namespace assay {

/// Paints the stages of one row of a timeline as bars, and says of a bar under the mouse what it is.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Rows = std::function<const TimelineRow&(int row)>;

    TimelineDelegate(Rows rows, QObject* parent);

    void setWindow(const TimeWindow& window) { m_window = window; }

    /// The stay of a row whose bar is at a point of its cell, if any.
    std::optional<std::size_t> stayAt(const TimelineRow& row, const QRect& cell, const QPoint& at) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    Rows m_rows;
    TimeWindow m_window;
};

} // namespace assay
