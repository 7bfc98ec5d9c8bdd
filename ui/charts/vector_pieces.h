// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace assay {

/// Draws strokes as few long polylines, so that dashes do not begin anew with each, and cuts them at the ground's edges
/// itself: SVG as Qt writes it knows no clipping.
class VectorPieces final {
public:
    VectorPieces(QPainter& painter, const QRectF& ground, const QPen& pen);
    ~VectorPieces();
    Q_DISABLE_COPY_MOVE(VectorPieces)

    void stroke(const QPointF& from, const QPointF& to);

private:
    void finish();

    QPainter& m_painter;
    QRectF m_ground;
    QPolygonF m_piece;
};

} // namespace assay
