// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>

namespace assay {
namespace {

constexpr double pictureScale = 2;
constexpr int screenResolution = 96; ///< Pixels of an inch.

} // namespace

QString fileSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return QStringLiteral("png");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Csv:
    case ExportFormat::DrawnCsv:
        return QStringLiteral("csv");
    }
    return {};
}

QString fileNameFor(const QString& metric, ExportFormat format)
{
    constexpr qsizetype longest = 100;
    QString name = metric.simplified().left(longest);
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && !QStringLiteral(" ._-@").contains(c))
            c = QLatin1Char('_');
    }
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1); // No hidden file, and none that a program takes for an option.
    return (name.isEmpty() ? QStringLiteral("chart") : name) + QLatin1Char('.') + fileSuffix(format);
}

QByteArray widgetAsPng(QWidget& widget)
{
    QImage image(widget.size() * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureScale);
    image.fill(Qt::transparent);
    widget.render(&image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray widgetAsSvg(QWidget& widget, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    QPainter painter(&generator);
    widget.render(&painter);
    painter.end();
    return bytes;
}

QByteArray widgetAsPdf(QWidget& widget, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Assay"));
    writer.setResolution(screenResolution); // So that a pixel of the widget is a unit of the page.
    writer.setPageSize(QPageSize(QSizeF(widget.size()) / screenResolution, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    widget.render(&painter);
    painter.end();
    return bytes;
}

} // namespace assay
