// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/drop_line.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

namespace assay {
namespace {

constexpr int strokeWidth = 4;

} // namespace

DropLine::DropLine(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropLine::showAt(const QRect& card, Qt::Edge side)
{
    const int gap = metrics::between / 2; // Half of what is between two cards.
    const int middle = side == Qt::LeftEdge ? card.left() - gap : card.right() + gap;
    setGeometry(qMax(0, middle - strokeWidth / 2), card.top(), strokeWidth, card.height());
    raise();
    show();
}

void DropLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentPalette().accent);
    painter.drawRoundedRect(rect(), strokeWidth / 2.0, strokeWidth / 2.0);
}

} // namespace assay
