// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/block_card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QScrollArea>

namespace assay {
namespace {

/// The area that a widget scrolls in; null where it is in none.
QScrollArea* areaAround(const QWidget& widget)
{
    for (QWidget* each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each))
            return area;
    }
    return nullptr;
}

} // namespace

BlockCard::BlockCard(const CommentPlace& place, const QString& title, QWidget* parent)
    : Card(parent)
    , m_place(place)
{
    setObjectName(QStringLiteral("block"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
}

std::vector<OfferedPlace> BlockCard::commentPlaces(const QWidget&, std::optional<QPoint>) const
{
    return {{m_place}};
}

bool BlockCard::goTo(const CommentPlace& place)
{
    if (!(place == m_place))
        return false;
    if (QScrollArea* area = areaAround(*this))
        area->ensureWidgetVisible(this);
    setFocus();
    return true;
}

void BlockCard::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    update();
}

void BlockCard::focusOutEvent(QFocusEvent* event)
{
    Card::focusOutEvent(event);
    update();
}

void BlockCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentPalette().accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);
}

} // namespace assay
