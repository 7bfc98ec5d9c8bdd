// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QModelIndex;
class QPainter;

namespace assay {

/// Draws, at the right end of a cell's inside, how many comments on it are open, where there are any (CommentCountRole).
/// Answers what is left of the inside.
QRect drawCommentMark(QPainter& painter, const QRect& inside, const QModelIndex& index);

} // namespace assay
