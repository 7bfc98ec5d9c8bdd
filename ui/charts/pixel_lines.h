// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPolygonF>

namespace assay {

/// Draws lines one pixel wide with smooth edges straight into a picture: thousands of them take a painter ten times as long.
/// After Xiaolin Wu, An efficient antialiasing technique, SIGGRAPH 1991. All coordinates are pixels of the picture.
class PixelLines {
public:
    /// `picture` has the format ARGB32_Premultiplied.
    explicit PixelLines(QImage& picture);

    void setColor(const QColor& color); ///< What is below shines through as its alpha says.
    void draw(const QPolygonF& line);   ///< Without the pieces that lead to no place: to NaN or beyond all numbers.

private:
    void stroke(QPointF from, QPointF to);
    void blend(int x, int y, double coverage);

    QRgb* m_pixels;
    qsizetype m_stride; ///< Pixels from one row to the next.
    QSize m_size;
    QRgb m_color = 0; ///< Opaque.
    double m_alpha = 1;
};

} // namespace assay
