// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_line.h"

#include <QByteArray>

#include <functional>
#include <vector>

class QIODevice;

namespace assay {

/// The first row of a table of points.
void writePointsHeading(QIODevice& csv);

/// A row for each point: run, metric, step, UTC time, value. Text that a spreadsheet would run as a formula is quoted with a
/// leading apostrophe. Written as it is made, so that a series of any length takes no room; ends early once `goesOn` says
/// no. Any thread.
void writePoints(QIODevice& csv, const QString& run, const QString& metric, const std::vector<MetricPoint>& points,
                 const std::function<bool()>& goesOn);

/// A table of every point of every line; of a group those of all its runs, as "NAME #1", "NAME #2" … Any thread.
void writeLines(QIODevice& csv, const QString& metric, const std::vector<ChartLine>& lines,
                const std::function<bool()>& goesOn);

/// The lines as they are drawn within `range` on that many columns: run or group, x, value and, of a group, the band and
/// how many runs count. Smoothed where they are drawn smooth; of a crowded line the points that give its pixels. Any thread.
QByteArray drawnLinesAsCsv(const QString& metric, const std::vector<ChartLine>& lines, AxisRange range, int columns);

} // namespace assay
