// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

namespace assay {

/// Paints a line one pixel wide as one upright run of pixels a column: where a line goes up and down in every column, that
/// touches each pixel once. Written straight into the picture, since a painter takes longer to be asked than a run to be
/// filled. All coordinates are pixels of the picture.
class PixelRuns {
public:
    /// `picture` has the format ARGB32_Premultiplied and no painter at work; `color` is opaque. Nothing is painted outside of
    /// `area`. Columns between the dashes of the style stay empty, so that a line of few points has its dashes as well.
    PixelRuns(QImage& picture, const QRect& area, const QColor& color, Qt::PenStyle style = Qt::SolidLine);
    ~PixelRuns();
    Q_DISABLE_COPY_MOVE(PixelRuns)

    void stroke(const QPointF& from, const QPointF& to);

private:
    void cover(int column, double y1, double y2);
    void flush();

    QRgb* m_pixels;
    qsizetype m_stride; ///< Pixels from one row to the next.
    QRect m_area;
    QRgb m_color;
    Qt::PenStyle m_style;
    int m_column = 0;
    int m_top = 0;
    int m_bottom = -1; ///< Below the top while nothing is covered.
};

} // namespace assay
