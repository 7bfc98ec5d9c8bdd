// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include "ui/shell/palette_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QPainter>
#include <QTextLayout>

namespace assay {
namespace {

constexpr int leastName = 220; ///< Pixels that a name keeps beside a long reason.

/// One line whose given letters are underlined.
void drawName(QPainter& painter, const QRectF& rect, const QString& name, const QList<int>& letters)
{
    const QString shown = painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(rect.width()));
    QList<QTextLayout::FormatRange> formats;
    for (const int letter : letters) {
        if (letter >= shown.size())
            break;
        QTextLayout::FormatRange range;
        range.start = letter;
        range.length = 1;
        range.format.setFontUnderline(true);
        formats << range;
    }
    QTextLayout layout(shown, painter.font());
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.center().y() - line.height() / 2));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {200, index.data(PaletteModel::HeadingRole).toBool() ? headingHeight : rowHeight};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& colors = currentPalette();
    painter->save();
    const QRect words = option.rect.adjusted(10, 0, -10, 0);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(uiFont(metrics::small));
        painter->setPen(colors.faint);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool enabled = !index.data(PaletteModel::RefusedRole).toBool();
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        paint::box(*painter, option.rect, metrics::buttonRadius - 1, colors.accentGround, QColor());
    painter->setFont(uiFont(metrics::note));
    const int room = words.width() - leastName;
    const QString hint =
        painter->fontMetrics().elidedText(index.data(PaletteModel::HintRole).toString(), Qt::ElideRight, room);
    painter->setPen(colors.faint);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, hint);
    const int taken = hint.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(hint) + metrics::page;
    painter->setFont(uiFont(metrics::body, chosen ? QFont::DemiBold : QFont::Normal));
    painter->setPen(enabled ? colors.text : colors.faint);
    drawName(*painter, words.adjusted(0, 0, -taken, 0), index.data().toString(),
             index.data(PaletteModel::LettersRole).value<QList<int>>());
    painter->restore();
}

} // namespace assay
