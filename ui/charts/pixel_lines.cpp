// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pixel_lines.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace assay {
namespace {

/// Two of the four channels of a pixel at a time, each with room for a product.
constexpr quint32 evenChannels = 0x00ff00ff;

quint32 mixedChannels(quint32 below, quint32 above, quint32 share)
{
    return ((below & evenChannels) * (256 - share) + (above & evenChannels) * share) >> 8 & evenChannels;
}

} // namespace

PixelLines::PixelLines(QImage& picture)
    : m_pixels(reinterpret_cast<QRgb*>(picture.bits()))
    , m_stride(picture.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)))
    , m_size(picture.size())
{
    Q_ASSERT(picture.format() == QImage::Format_ARGB32_Premultiplied);
}

void PixelLines::setColor(const QColor& color)
{
    m_color = color.rgb();
    m_alpha = color.alphaF();
}

void PixelLines::draw(const QPolygonF& line)
{
    const auto isPlace = [](const QPointF& point) { return std::isfinite(point.x()) && std::isfinite(point.y()); };
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (isPlace(line[i - 1]) && isPlace(line[i]))
            stroke(line[i - 1], line[i]);
    }
}

/// Along the longer side a pixel at a time, whose ink two neighbours share. The last pixel is the next stroke's first.
void PixelLines::stroke(QPointF from, QPointF to)
{
    const bool steep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
    if (steep) {
        from = from.transposed();
        to = to.transposed();
    }
    if (from.x() > to.x())
        std::swap(from, to);
    const int length = steep ? m_size.height() : m_size.width();
    const double slope = to.x() > from.x() ? (to.y() - from.y()) / (to.x() - from.x()) : 0;
    const int first = static_cast<int>(std::clamp(std::floor(from.x()), 0.0, static_cast<double>(length)));
    const int last = static_cast<int>(std::clamp(std::floor(to.x()), 0.0, static_cast<double>(length)));
    for (int along = first; along < last; ++along) {
        const double across = from.y() + (along + 0.5 - from.x()) * slope - 0.5;
        if (!(across > -1) || across >= (steep ? m_size.width() : m_size.height()))
            continue;
        const int near = static_cast<int>(across + 1) - 1; // Rounded down, from -1 on.
        const double share = across - near;
        blend(steep ? near : along, steep ? along : near, 1 - share);
        blend(steep ? near + 1 : along, steep ? along : near + 1, share);
    }
}

void PixelLines::blend(int x, int y, double coverage)
{
    if (x < 0 || y < 0 || x >= m_size.width() || y >= m_size.height())
        return;
    QRgb& pixel = m_pixels[y * m_stride + x];
    const auto share = static_cast<quint32>(coverage * m_alpha * 256);
    pixel = mixedChannels(pixel, m_color, share) | mixedChannels(pixel >> 8, m_color >> 8, share) << 8;
}

} // namespace assay
