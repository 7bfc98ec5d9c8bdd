// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "ui/theme/paper_colors.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QEvent>
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

/// Keeps the buttons of a widget from being painted. Hiding them would move what stands beside them and take the focus
/// from the one that was pressed.
class BlankButtons final : public QObject {
public:
    explicit BlankButtons(const QWidget& widget)
    {
        for (QAbstractButton* button : widget.findChildren<QAbstractButton*>())
            button->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override { return event->type() == QEvent::Paint; }
};

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

void renderOnPaper(QWidget& widget, QPainter& painter, const QPoint& corner)
{
    const PaperColors paper(widget);
    const BlankButtons blank(widget);
    widget.render(&painter, corner);
}

QImage imageOnPaper(QWidget& widget, double scale)
{
    QImage image(widget.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    const PaperColors paper(widget);
    const BlankButtons blank(widget);
    widget.render(&image); // Not by a painter of ours: a chart's scene cannot be rendered within a painting.
    return image;
}

QByteArray widgetAsPng(QWidget& widget)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOnPaper(widget, pictureScale).save(&buffer, "PNG");
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
    renderOnPaper(widget, painter);
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
    renderOnPaper(widget, painter);
    painter.end();
    return bytes;
}

} // namespace assay
