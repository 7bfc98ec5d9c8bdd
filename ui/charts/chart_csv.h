// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_line.h"

#include <QByteArray>

#include <vector>

namespace assay {

/// Every point of every line: run, step, UTC time, value; of a group those of all its runs, as "NAME #1", "NAME #2" … Text
/// that a spreadsheet would run as a formula is quoted with a leading apostrophe. Any thread.
QByteArray linesAsCsv(const QString& metric, const std::vector<ChartLine>& lines);

/// The lines as they are drawn within `range` on that many columns: run or group, x, value and, of a group, the band and
/// how many runs count. Smoothed where they are drawn smooth; of a crowded line the points that give its pixels. Any thread.
QByteArray drawnLinesAsCsv(const QString& metric, const std::vector<ChartLine>& lines, AxisRange range, int columns);

} // namespace assay
