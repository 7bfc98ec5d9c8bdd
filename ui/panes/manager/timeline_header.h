// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/time_window.h"

#include <QHeaderView>

namespace assay {

/// The headings of a timeline: over the bars stand the months and where today is, or the day in the past that is shown.
class TimelineHeader final : public QHeaderView {
    Q_OBJECT

public:
    TimelineHeader(int timeSection, QWidget* parent);

    void setWindow(const TimeWindow& window, qint64 asOf, bool isPast);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    int m_timeSection;
    TimeWindow m_window;
    qint64 m_asOf = 0;
    bool m_isPast = false;
};

} // namespace assay
