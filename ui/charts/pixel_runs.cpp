// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pixel_runs.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr int dashPeriod = 12; ///< Pixels after which the dashes of a line repeat.

/// Whether a line of that style has a dash in a pixel column, counted from the left of the area.
bool hasInk(Qt::PenStyle style, int column)
{
    const int place = column % dashPeriod;
    switch (style) {
    case Qt::DashLine:
        return place < dashPeriod * 2 / 3;
    case Qt::DotLine:
        return place % 4 < 2;
    case Qt::DashDotLine:
        return place < dashPeriod / 2 || (place > dashPeriod * 2 / 3 && place < dashPeriod * 5 / 6);
    default:
        return true;
    }
}

} // namespace

PixelRuns::PixelRuns(QPainter& painter, const QRect& area, const QColor& color, Qt::PenStyle style)
    : m_painter(painter)
    , m_area(area)
    , m_color(color)
    , m_style(style)
{
}

PixelRuns::~PixelRuns()
{
    flush();
}

void PixelRuns::stroke(const QPointF& from, const QPointF& to)
{
    const double left = std::max(std::min(from.x(), to.x()), static_cast<double>(m_area.left()));
    const double right = std::min(std::max(from.x(), to.x()), static_cast<double>(m_area.right() + 1));
    if (left > right)
        return;
    const double width = to.x() - from.x();
    const auto heightAt = [&](double x) {
        return width == 0 ? from.y() : from.y() + (to.y() - from.y()) * (x - from.x()) / width;
    };
    const int first = std::min(static_cast<int>(std::floor(left)), m_area.right());
    const int last = std::min(static_cast<int>(std::floor(right)), m_area.right());
    if (first == last && width == 0)
        return cover(first, from.y(), to.y());
    const int count = last - first + 1;
    for (int i = 0; i < count; ++i) {
        const int column = width < 0 ? last - i : first + i; // In the direction of the line: its runs join up.
        cover(column, heightAt(std::max(left, static_cast<double>(column))),
              heightAt(std::min(right, static_cast<double>(column + 1))));
    }
}

void PixelRuns::cover(int column, double y1, double y2)
{
    if (!hasInk(m_style, column - m_area.left()))
        return;
    const double above = m_area.top() - 1;
    const double below = m_area.bottom() + 1;
    const int top = static_cast<int>(std::floor(std::clamp(std::min(y1, y2), above, below)));
    const int bottom = static_cast<int>(std::floor(std::clamp(std::max(y1, y2), above, below)));
    if (column == m_column && m_bottom >= m_top) {
        m_top = std::min(m_top, top);
        m_bottom = std::max(m_bottom, bottom);
        return;
    }
    flush();
    m_column = column;
    m_top = top;
    m_bottom = bottom;
}

void PixelRuns::flush()
{
    const int top = std::max(m_top, m_area.top());
    const int bottom = std::min(m_bottom, m_area.bottom());
    if (top <= bottom)
        m_painter.fillRect(m_column, top, 1, bottom - top + 1, m_color);
    m_bottom = m_top - 1;
}

} // namespace assay
