// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pixel_runs.h"

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

PixelRuns::PixelRuns(QImage& picture, const QRect& area, const QColor& color, Qt::PenStyle style)
    : m_pixels(reinterpret_cast<QRgb*>(picture.bits()))
    , m_stride(picture.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)))
    , m_area(area & picture.rect())
    , m_color(color.rgba())
    , m_style(style)
{
    Q_ASSERT(picture.format() == QImage::Format_ARGB32_Premultiplied && color.alpha() == 255);
}

PixelRuns::~PixelRuns()
{
    flush();
}

void PixelRuns::stroke(const QPointF& from, const QPointF& to)
{
    const double left = std::max(std::min(from.x(), to.x()), static_cast<double>(m_area.left()));
    const double right = std::min(std::max(from.x(), to.x()), static_cast<double>(m_area.right() + 1));
    if (left > right || m_area.isEmpty())
        return;
    const int first = std::min(static_cast<int>(left), m_area.right()); // Not below 0: truncated is rounded down.
    const int last = std::min(static_cast<int>(right), m_area.right());
    const double width = to.x() - from.x();
    const bool within = right - left == std::abs(width);
    if (first == last && within) // As most do where there are many points.
        return cover(first, from.y(), to.y());
    const auto heightAt = [&](double x) {
        return width == 0 ? from.y() : from.y() + (to.y() - from.y()) * (x - from.x()) / width;
    };
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
    const auto rowOf = [&](double y) { return static_cast<int>(std::clamp(y, above, below) + 1) - 1; }; // Above is -1.
    const int top = rowOf(std::min(y1, y2));
    const int bottom = rowOf(std::max(y1, y2));
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
    QRgb* pixel = m_pixels + top * m_stride + m_column;
    for (int row = top; row <= bottom; ++row, pixel += m_stride)
        *pixel = m_color;
    m_bottom = m_top - 1;
}

} // namespace assay
