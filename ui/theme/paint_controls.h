// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QRectF>
#include <QString>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionViewItem;

/// How single parts look; Style and the widgets that draw themselves share them.
namespace assay::paint {

/// A rounded rectangle whose 1 px border lies inside `rect`.
void box(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border);

/// The button that does what a form or a page is for.
QColor primaryGround(const Palette& palette, bool enabled);
QColor primaryWords(const Palette& palette, bool enabled);

void button(QPainter& painter, const QStyleOption& option, ButtonKind kind);
void field(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void progress(QPainter& painter, const QStyleOptionProgressBar& option);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void itemGround(QPainter& painter, const QStyleOption& option);

/// A cell of a table before its words: the ground of a chosen or pointed-at row, the hairline below, and a frame where the
/// keyboard is. Makes the painter ready for body text and answers where that goes.
QRect tableCell(QPainter& painter, const QStyleOptionViewItem& option, bool lineBelow = true);

void chevron(QPainter& painter, const QRectF& rect, const QColor& color, bool up);
void chevronAside(QPainter& painter, const QRectF& rect, const QColor& color); ///< Pointing right: of something closed.

/// A small word on a tinted ground, with its width for layouts. Returns nothing; draws at the left of `rect`.
void chip(QPainter& painter, const QRectF& rect, const QString& word, Tone tone);
double chipWidth(const QString& word);
constexpr double chipHeight = 20;

} // namespace assay::paint
