// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace assay {
namespace {

constexpr int largeIcon = 20; ///< From this size on the lines are drawn finer, or they would look bold.

QByteArray drawing(const QByteArray& name, int size)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    QByteArray lines = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return size < largeIcon ? lines : lines.replace("stroke-width=\"1.3\"", "stroke-width=\"1\"");
}

/// Paints an icon in the theme's colour of the moment.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QByteArray name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
        painter->drawPixmap(corner, iconPixmap(m_name, size, color(mode), ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), color(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return iconPixmap(m_name, qRound(std::min(size.width(), size.height()) / scale), color(mode), scale);
    }

    QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_tone); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Palette& palette = currentPalette();
        if (mode == QIcon::Disabled)
            return blended(palette.faint, palette.surface, 0.6);
        return m_tone ? palette.mark(*m_tone) : palette.muted;
    }

    QByteArray m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QPixmap iconPixmap(const QByteArray& name, int size, const QColor& color, double pixelRatio)
{
    const QString key =
        QStringLiteral("assay/%1/%2/%3/%4")
            .arg(QLatin1String(name), QString::number(size), color.name(QColor::HexArgb), QString::number(pixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(qRound(size * pixelRatio), qRound(size * pixelRatio)));
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, size).replace("currentColor", color.name().toLatin1()));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QByteArray& name)
{
    return QIcon(new TintedIconEngine(name, std::nullopt));
}

QIcon icon(const QByteArray& name, Tone tone)
{
    return QIcon(new TintedIconEngine(name, tone));
}

} // namespace assay
