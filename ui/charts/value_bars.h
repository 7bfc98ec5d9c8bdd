// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_line.h"

#include <QWidget>

namespace assay {

/// One value a run as bars from zero under each other: what a metric looks like that every run logged once.
class ValueBars final : public QWidget {
    Q_OBJECT

public:
    explicit ValueBars(QWidget* parent = nullptr);

    void setLines(std::vector<ChartLine> lines);

    /// Whether these lines are better told by bars: none has more than one point.
    static bool fits(const std::vector<ChartLine>& lines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<ChartLine> m_lines; ///< Those with a point.
};

} // namespace assay
