// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/comment_mark.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/whole_rows.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace assay {

ChipDelegate::ChipDelegate(QObject* parent, Words words)
    : QStyledItemDelegate(parent)
    , m_words(words)
{
}

void ChipDelegate::give(QTableView& table, Words words)
{
    table.setItemDelegate(new ChipDelegate(&table, words));
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool wraps = m_words == Words::Wrapped && !index.data(ChipToneRole).isValid();
    return wraps ? wrappedCell(option, shownLine(index.data().toString()))
                 : QStyledItemDelegate::sizeHint(option, index);
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect inside = drawCommentMark(*painter, paint::tableCell(*painter, option), index);
    const QString text = shownLine(index.data().toString());
    const QVariant chip = index.data(ChipToneRole);
    const QVariant words = index.data(WordsToneRole);
    if (chip.isValid() && !text.isEmpty()) {
        const double width = std::min<double>(inside.width(), paint::chipWidth(text));
        paint::chip(*painter,
                    QRectF(inside.left(), inside.center().y() - paint::chipHeight / 2 + 1, width, paint::chipHeight),
                    text, static_cast<Tone>(chip.toInt()));
    } else if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) {
        drawFigure(*painter, inside, Qt::AlignRight, text);
    } else {
        if (words.isValid())
            painter->setPen(currentPalette().words(static_cast<Tone>(words.toInt())));
        if (m_words == Words::Wrapped)
            drawWrapped(*painter, inside, text);
        else
            painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(text, elidedPart(index), inside.width()));
    }
    painter->restore();
}

} // namespace assay
