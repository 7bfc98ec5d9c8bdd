// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

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

/// The widget as a picture at twice its size in pixels. GUI thread.
QByteArray widgetAsPng(QWidget& widget);

/// The widget as vectors, with its words as text. GUI thread.
QByteArray widgetAsSvg(QWidget& widget, const QString& title);

/// The widget as a page of its size, with its fonts within. GUI thread.
QByteArray widgetAsPdf(QWidget& widget, const QString& title);

} // namespace assay
