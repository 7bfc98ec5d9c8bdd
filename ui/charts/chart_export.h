// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/chart_line.h"

#include <QByteArray>

#include <vector>

class QWidget;

namespace assay {

enum class ExportFormat { Png, Svg, Csv };

QString fileSuffix(ExportFormat format);

/// A file's name for a chart of a metric, that every file system takes: "val_auc@0.5.png" for "val/auc@0.5".
QString fileNameFor(const QString& metric, ExportFormat format);

/// The widget as a picture at twice its size in pixels. GUI thread.
QByteArray widgetAsPng(QWidget& widget);

/// The widget as vectors, with its words as text. GUI thread.
QByteArray widgetAsSvg(QWidget& widget, const QString& title);

/// Every point of every line: run, step, UTC time, value. Text that a spreadsheet would run as a formula is quoted with
/// a leading apostrophe. Any thread.
QByteArray linesAsCsv(const QString& metric, const std::vector<ChartLine>& lines);

/// Replaces the file whole or leaves it alone. Blocking: call it from a job.
Result<> writeFile(const QString& path, const QByteArray& bytes);

} // namespace assay
