// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breadcrumb.h"

#include "core/base/text.h"
#include "ui/theme/palette.h"
#include "ui/widgets/button.h"

#include <QPainter>

namespace assay {
namespace {

constexpr QSize markSize{10, 16};

} // namespace

QPushButton* breadcrumb(const QString& title, QWidget* parent)
{
    QPushButton* link = pushButton(ButtonKind::Ghost, title, parent);
    link->setAccessibleName(Text::tr("Back to %1").arg(title));
    link->setToolTip(link->accessibleName());
    link->setFocusPolicy(Qt::TabFocus);
    return link;
}

BreadcrumbMark::BreadcrumbMark(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(markSize);
}

void BreadcrumbMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentPalette().faint, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF center = QRectF(rect()).center();
    painter.drawPolyline(QPolygonF{center + QPointF(-2, -4), center + QPointF(2, 0), center + QPointF(-2, 4)});
}

} // namespace assay
