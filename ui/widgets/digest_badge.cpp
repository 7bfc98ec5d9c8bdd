// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/digest_badge.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <cmath>

namespace assay {
namespace {

constexpr int padding = 7;

} // namespace

QString shortDigest(const QString& hex)
{
    return hex.size() <= 8 ? hex : hex.left(4) + QChar(0x2026) + hex.right(2);
}

DigestBadge::DigestBadge(const QString& hex, QWidget* parent)
    : QAbstractButton(parent)
{
    setFont(monoFont(metrics::note));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setDigest(hex);
    connect(this, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_hex); });
}

void DigestBadge::setDigest(const QString& hex)
{
    m_hex = hex;
    setText(shortDigest(hex));
    setAccessibleName(tr("Digest %1; press to copy it").arg(hex));
    setToolTip(tr("%1\nPress to copy").arg(hex));
    updateGeometry();
    update();
}

QSize DigestBadge::sizeHint() const
{
    const double width = QFontMetricsF(font()).horizontalAdvance(text()) + 2 * padding;
    return {static_cast<int>(std::ceil(width)), static_cast<int>(paint::chipHeight)};
}

void DigestBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    const QColor ground = underMouse() ? colors.line : colors.hairline;
    paint::box(painter, rect(), metrics::chipRadius, ground, hasFocus() ? colors.accent : QColor());
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void DigestBadge::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DigestBadge::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace assay
