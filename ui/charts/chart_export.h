// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPoint>
#include <QString>

class QImage;
class QPainter;
class QWidget;

namespace assay {

enum class ExportFormat {
    Png,
    Svg,
    Pdf,
    Csv,      ///< Every point as logged.
    DrawnCsv, ///< The lines as they are drawn.
};

QString fileSuffix(ExportFormat format);

/// A file's name for a chart of a metric, that every file system takes: "val_auc@0.5.png" for "val/auc@0.5".
QString fileNameFor(const QString& metric, ExportFormat format);

/// Paints the widget as paper has it, in the colours of the light theme and without its buttons. What is on screen stays as
/// it is: nothing is hidden or moved, and the focus is where it was. GUI thread.
void renderOnPaper(QWidget& widget, QPainter& painter, const QPoint& corner = {});

/// The same as a picture with so many of its pixels to one of the widget's. GUI thread.
QImage imageOnPaper(QWidget& widget, double scale);

/// The widget as a picture at twice its size in pixels. GUI thread.
QByteArray widgetAsPng(QWidget& widget);

/// The widget as vectors, with its words as text. GUI thread.
QByteArray widgetAsSvg(QWidget& widget, const QString& title);

/// The widget as a page of its size, with its fonts within. GUI thread.
QByteArray widgetAsPdf(QWidget& widget, const QString& title);

} // namespace assay
