// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_canvas.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/palette.h"
#include "ui/theme/paper_colors.h"

#include <QEvent>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace assay {
namespace {

constexpr double noteRow = 17;
constexpr double widestNote = 320;

} // namespace

PlotCanvas::PlotCanvas(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void PlotCanvas::paintOver(QPainter&) {}

void PlotCanvas::themeChanged() {}

void PlotCanvas::drawAgain()
{
    m_stale = true;
    update();
}

void PlotCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        themeChanged();
        drawAgain();
    }
}

void PlotCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    drawAgain();
}

void PlotCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    drawAgain();
}

void PlotCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    drawAgain();
}

void PlotCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPaintEngine* engine = painter.paintEngine();
    const QColor ground = currentPalette().surface;
    if (engine->type() != QPaintEngine::Raster) { // An export as vectors.
        painter.fillRect(rect(), ground);
        return paintPlot(painter);
    }
    const double ratio = engine->paintDevice()->devicePixelRatioF();
    if (m_stale || ratio != m_picture.devicePixelRatio() || m_picture.isNull()) {
        m_picture = QImage(size() * ratio, QImage::Format_ARGB32_Premultiplied);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(ground);
        QPainter picture(&m_picture);
        picture.setRenderHint(QPainter::Antialiasing);
        paintPlot(picture);
        m_stale = false;
    }
    painter.drawImage(0, 0, m_picture);
    paintOver(painter);
}

void PlotCanvas::drawNote(QPainter& painter, const QPointF& at, const QStringList& lines) const
{
    const Palette& colors = currentPalette();
    const QFont plain = uiFont(metrics::small);
    const QFont heavy = uiFont(metrics::small, QFont::DemiBold);
    double width = QFontMetricsF(heavy).horizontalAdvance(lines.value(0));
    for (const QString& line : lines)
        width = std::max(width, QFontMetricsF(plain).horizontalAdvance(line));
    const QSizeF box(std::min(width + 2, widestNote) + 18, noteRow * static_cast<double>(lines.size()) + 8);
    double left = at.x() + 12;
    if (left + box.width() > this->width() - 2)
        left = at.x() - 12 - box.width();
    const double top = std::clamp(at.y() - box.height() / 2, 2.0, std::max(2.0, height() - box.height() - 2));
    const QRectF body(QPointF(std::max(2.0, left), top), box);
    paint::box(painter, body, metrics::chipRadius, colors.raised, colors.line);
    QRectF line(body.left() + 9, body.top() + 4, body.width() - 18, noteRow);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? heavy : plain);
        painter.setPen(i == 0 ? colors.text : colors.muted);
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(lines.at(i), Qt::ElideMiddle, static_cast<int>(line.width())));
        line.translate(0, noteRow);
    }
}

void PlotCanvas::drawFocus(QPainter& painter) const
{
    if (!hasFocus() || PaperColors::inUse())
        return;
    painter.setPen(QPen(currentPalette().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::chipRadius, metrics::chipRadius);
}

} // namespace assay
