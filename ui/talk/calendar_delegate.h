// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace assay {

class CalendarModel;

/// A day: its number, and as many of its tasks as it has room for. GUI thread.
class CalendarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    CalendarDelegate(const CalendarModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTasks(QPainter& painter, QRectF room, const QModelIndex& index) const;

    const CalendarModel& m_model;
};

} // namespace assay
