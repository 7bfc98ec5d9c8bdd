// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/vector_pieces.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace assay {
namespace {

/// The part of a line that lies in a rectangle (Liang and Barsky, 1984).
std::optional<QLineF> partWithin(const QRectF& area, const QLineF& line)
{
    double start = 0;
    double end = 1;
    const auto cut = [&](double speed, double room) {
        if (speed == 0)
            return room >= 0;
        if (speed < 0)
            start = std::max(start, room / speed);
        else
            end = std::min(end, room / speed);
        return start <= end;
    };
    if (!cut(-line.dx(), line.x1() - area.left()) || !cut(line.dx(), area.right() - line.x1())
        || !cut(-line.dy(), line.y1() - area.top()) || !cut(line.dy(), area.bottom() - line.y1()))
        return std::nullopt;
    return QLineF(start > 0 ? line.pointAt(start) : line.p1(), end < 1 ? line.pointAt(end) : line.p2());
}

} // namespace

VectorPieces::VectorPieces(QPainter& painter, const QRectF& ground, const QPen& pen)
    : m_painter(painter)
    , m_ground(ground)
{
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
}

VectorPieces::~VectorPieces()
{
    finish();
}

void VectorPieces::stroke(const QPointF& from, const QPointF& to)
{
    const std::optional<QLineF> part = partWithin(m_ground, {from, to});
    if (!part)
        return finish();
    if (m_piece.isEmpty() || m_piece.constLast() != part->p1()) {
        finish();
        m_piece << part->p1();
    }
    m_piece << part->p2();
}

void VectorPieces::finish()
{
    if (m_piece.size() > 1)
        m_painter.drawPolyline(m_piece);
    m_piece.clear();
}

} // namespace assay
