// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QPainter>
#include <QVariantAnimation>

#include <array>

namespace assay {
namespace {

constexpr int pulseMilliseconds = 1400;
constexpr double barHeight = 12;
constexpr double cardHeight = 96;
constexpr double cardWidth = 220;

/// Lines of text differ in length; so do the bars that stand for them, always in the same way.
constexpr std::array lengths{0.92, 0.7, 0.84, 0.55, 0.78, 0.64};

} // namespace

Skeleton::Skeleton(Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_pulse(new QVariantAnimation(this))
{
    setAccessibleName(tr("Loading"));
    m_pulse->setStartValue(0.55);
    m_pulse->setKeyValueAt(0.5, 1.0);
    m_pulse->setEndValue(0.55);
    m_pulse->setDuration(pulseMilliseconds);
    m_pulse->setLoopCount(-1);
    connect(m_pulse, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void Skeleton::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pulse->start();
}

void Skeleton::hideEvent(QHideEvent* event)
{
    m_pulse->stop();
    QWidget::hideEvent(event);
}

std::vector<QRectF> Skeleton::bars() const
{
    std::vector<QRectF> found;
    const double room = width() - 2 * metrics::between;
    if (m_shape == Shape::Cards) {
        for (double x = metrics::between; x + cardWidth / 2 < width(); x += cardWidth + metrics::between)
            found.emplace_back(x, metrics::between, std::min(cardWidth, width() - metrics::between - x), cardHeight);
        return found;
    }
    const double step = m_shape == Shape::Table ? metrics::tableRow : 2 * barHeight;
    for (double y = metrics::between; y + barHeight < height(); y += step) {
        const double share = lengths.at(found.size() % lengths.size());
        if (m_shape == Shape::Table) {
            found.emplace_back(metrics::between, y, room * 0.3 * share, barHeight);
            found.emplace_back(metrics::between + room * 0.4, y, room * 0.5 * share, barHeight);
        } else {
            found.emplace_back(metrics::between, y, room * share, barHeight);
        }
    }
    return found;
}

void Skeleton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    painter.setOpacity(m_pulse->currentValue().toDouble());
    for (const QRectF& bar : bars())
        paint::box(painter, bar, m_shape == Shape::Cards ? metrics::cardRadius : 4, colors.line, QColor());
}

} // namespace assay
