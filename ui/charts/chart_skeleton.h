// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace assay {

/// Stands for a chart that is being read; it paints nothing for the first moments, so that quick charts do not flicker.
class ChartSkeleton final : public QWidget {
    Q_OBJECT

public:
    explicit ChartSkeleton(QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_delay;
};

} // namespace assay
