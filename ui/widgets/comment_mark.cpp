// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comment_mark.h"

#include "ui/models/comment_place.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QIcon>
#include <QModelIndex>
#include <QPainter>

#include <cmath>

namespace assay {
namespace {

constexpr int commentIcon = 13;

} // namespace

QRect drawCommentMark(QPainter& painter, const QRect& inside, const QModelIndex& index)
{
    const int comments = index.data(CommentCountRole).toInt();
    if (comments <= 0)
        return inside;
    const QString count = QString::number(comments);
    const QFont font = uiFont(metrics::note, QFont::Medium);
    const int wide = static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(count)));
    const int needed = commentIcon + metrics::unit + wide;
    if (inside.width() < 2 * needed)
        return inside; // What the cell says comes first.
    const QRect picture(inside.right() - needed, inside.center().y() - commentIcon / 2, commentIcon, commentIcon);
    icon("note", Tone::Accent).paint(&painter, picture);
    painter.save();
    painter.setFont(font);
    painter.setPen(currentPalette().words(Tone::Accent));
    painter.drawText(QRect(inside.right() - wide, inside.top(), wide + 1, inside.height()),
                     Qt::AlignRight | Qt::AlignVCenter, count);
    painter.restore();
    return inside.adjusted(0, 0, -needed - metrics::inside, 0);
}

} // namespace assay
