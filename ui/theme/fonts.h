// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>

class QPainter;

namespace assay {

/// The window's type face at a size in pixels: Inter where it is installed, else the desktop's own.
QFont uiFont(int pixels, QFont::Weight weight = QFont::Normal);

/// For digests, keys, paths and queries.
QFont monoFont(int pixels);

/// Draws a figure so that digits of equal place stand under each other, whatever the type face: Qt 6.4 cannot ask a
/// font for its tabular numerals. The rectangle is aligned right or left as in QPainter::drawText.
void drawFigure(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& figure);

/// The width that drawFigure() takes.
double figureWidth(const QFont& font, const QString& figure);

} // namespace assay
