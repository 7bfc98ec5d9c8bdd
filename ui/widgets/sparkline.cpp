// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay {
namespace {

constexpr double margin = 4;
constexpr double dot = 2.5;

/// Smallest and largest finite value; equal where there is none or only one.
std::pair<double, double> extentOf(const std::vector<double>& values)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    return low <= high ? std::pair(low, high) : std::pair(0.0, 0.0);
}

} // namespace

Sparkline::Sparkline(const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_what(what)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("%1: no values").arg(what));
}

void Sparkline::setValues(std::vector<double> values, Tone tone)
{
    m_values = std::move(values);
    m_tone = tone;
    if (m_values.empty()) {
        setAccessibleName(tr("%1: no values").arg(m_what));
    } else {
        const auto [low, high] = extentOf(m_values);
        const QLocale locale;
        setAccessibleName(
            tr("%1: between %2 and %3, last %4")
                .arg(m_what, locale.toString(low), locale.toString(high), locale.toString(m_values.back())));
    }
    update();
}

QPointF Sparkline::place(std::size_t i, double low, double high) const
{
    const double step = m_values.size() > 1 ? (width() - 2 * margin) / static_cast<double>(m_values.size() - 1) : 0;
    const double room = height() - 2 * margin;
    // Halves, so that the span of the largest values stays finite.
    const double share = high > low ? (m_values[i] / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
    return {margin + step * static_cast<double>(i), height() - margin - share * room};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    const auto [low, high] = extentOf(m_values);
    QPainterPath line;
    QList<QPointF> dots; ///< Points that no line reaches, and the last one.
    const auto finite = [this](std::size_t i) { return i < m_values.size() && std::isfinite(m_values[i]); };
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (!finite(i))
            continue;
        const QPointF point = place(i, low, high);
        const bool begins = i == 0 || !finite(i - 1);
        begins ? line.moveTo(point) : line.lineTo(point);
        if ((begins && !finite(i + 1)) || i + 1 == m_values.size())
            dots << point;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = currentPalette().mark(m_tone);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const QPointF& point : dots)
        painter.drawEllipse(point, dot, dot);
}

} // namespace assay
