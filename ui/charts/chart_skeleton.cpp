// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_skeleton.h"

#include "ui/theme/palette.h"

#include <QPainter>

#include <chrono>

namespace assay {
namespace {

constexpr std::chrono::milliseconds patience{150};
constexpr int gridLines = 4;

} // namespace

ChartSkeleton::ChartSkeleton(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The chart is being read"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void ChartSkeleton::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_delay.start();
}

void ChartSkeleton::paintEvent(QPaintEvent*)
{
    if (m_delay.isActive())
        return;
    QPainter painter(this);
    const Palette& colors = currentPalette();
    const QRectF area = QRectF(rect()).adjusted(44, 12, -14, -24);
    for (int i = 0; i <= gridLines; ++i) {
        const double y = area.top() + area.height() * i / gridLines;
        painter.fillRect(QRectF(area.left(), std::round(y), area.width(), 1), colors.hairline);
        painter.fillRect(QRectF(13, y - 4, 22, 8), colors.hairline);
    }
}

} // namespace assay
