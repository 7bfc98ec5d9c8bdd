// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place_chip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/palette.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr int narrowestPlace = 60;
constexpr int ringWidth = 2; ///< Around the chip, for the ring of the focus.

} // namespace

PlaceChip::PlaceChip(const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(shownLine(words))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(m_words);
    setToolTip(plainToolTip(m_words));
}

QSize PlaceChip::sizeHint() const
{
    return {static_cast<int>(std::ceil(paint::chipWidth(m_words))) + 2 * ringWidth,
            static_cast<int>(paint::chipHeight) + 2 * ringWidth};
}

QSize PlaceChip::minimumSizeHint() const
{
    return {std::min(narrowestPlace, sizeHint().width()), sizeHint().height()};
}

void PlaceChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PlaceChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inside = QRectF(rect()).adjusted(ringWidth, 0, -ringWidth, 0);
    paint::chip(painter, inside, m_words, isEnabled() ? Tone::Accent : Tone::Neutral);
    if (!hasFocus())
        return;
    const double width = std::min(inside.width(), paint::chipWidth(m_words));
    painter.setPen(QPen(currentPalette().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(0.5, 0.5, width + 2 * ringWidth - 1, height() - 1), metrics::chipRadius + 1,
                            metrics::chipRadius + 1);
}

} // namespace assay
