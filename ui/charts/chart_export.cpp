// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

#include <cmath>

namespace assay {
namespace {

constexpr double pictureScale = 2;

/// A cell as RFC 4180 wants it, and such that no spreadsheet takes it for a formula.
QByteArray textCell(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return '"' + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray valueCell(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray timeCell(qint64 time)
{
    return time == 0 ? QByteArray()
                     : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

QString fileSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return QStringLiteral("png");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Csv:
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

QByteArray linesAsCsv(const QString& metric, const std::vector<ChartLine>& lines)
{
    QByteArray csv("run,metric,step,time,value\r\n");
    for (const ChartLine& line : lines) {
        const QByteArray start = textCell(line.name) + ',' + textCell(metric) + ',';
        for (const MetricPoint& point : *line.points)
            csv += start + QByteArray::number(point.step) + ',' + timeCell(point.time) + ',' + valueCell(point.value)
                + "\r\n";
    }
    return csv;
}

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(Error::Kind::Io,
                QCoreApplication::translate("ChartExport",
                                            "%1 could not be written: %2. No file was changed; "
                                            "choose another folder or free some space.")
                    .arg(QFileInfo(path).fileName(), file.errorString()),
                path);
}

} // namespace assay
