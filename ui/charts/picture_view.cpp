// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture_view.h"

#include "core/base/text.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr qint64 mostPixels = 64'000'000; // 256 MB while it is decoded
constexpr int mostShown = 2048;           // of its longer side
constexpr double mostMagnified = 8;

} // namespace

Result<QImage> decodedPicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("The image is of no form that can be shown here."),
                    reader.errorString());
    if (qint64(size.width()) * size.height() > mostPixels)
        return fail(Error::Kind::Invalid,
                    Text::tr("The image claims %1 × %2 pixels, more than are shown here.")
                        .arg(size.width())
                        .arg(size.height()));
    if (std::max(size.width(), size.height()) > mostShown)
        reader.setScaledSize(size.scaled(mostShown, mostShown, Qt::KeepAspectRatio));
    QImage picture = reader.read();
    if (picture.isNull())
        return fail(Error::Kind::Invalid, Text::tr("The image is damaged and cannot be shown."), reader.errorString());
    return picture;
}

PictureView::PictureView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Logged image"));
}

void PictureView::setPicture(const QImage& picture)
{
    m_picture = picture;
    setAccessibleDescription(tr("%1 × %2 pixels").arg(picture.width()).arg(picture.height()));
    update();
}

void PictureView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    const QSizeF room = QSizeF(size()) - QSizeF(26, 4);
    double scale = std::min(room.width() / m_picture.width(), room.height() / m_picture.height());
    if (scale > 1)
        scale = std::min(mostMagnified, std::floor(scale));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 1);
    const QSizeF shown = QSizeF(m_picture.size()) * scale;
    painter.drawImage(QRectF(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown),
                      m_picture);
}

} // namespace assay
