// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/color_dot.h"

#include "ui/theme/palette.h"

#include <QPainter>

namespace assay {
namespace {

constexpr double runDotSize = 8;

} // namespace

ColorDot::ColorDot(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(14, 14);
    hide();
}

void ColorDot::setColorIndex(int index)
{
    m_index = index;
    setVisible(index >= 0);
    update();
}

void ColorDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentPalette().seriesColor(m_index));
    painter.drawEllipse(QRectF(0, (height() - runDotSize) / 2, runDotSize, runDotSize));
}

} // namespace assay
