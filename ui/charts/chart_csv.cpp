// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_csv.h"

#include <QDateTime>
#include <QIODevice>
#include <QLocale>

#include <cmath>

namespace assay {
namespace {

constexpr std::size_t rowsBetweenQuestions = 65'536;

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

/// A group has few enough points to give each of them.
void appendGroup(const ChartLine& line, const QByteArray& start, AxisRange range, QByteArray& csv)
{
    const PlotLine& plot = *line.plot;
    for (std::size_t i = 0; i < plot.x.size(); ++i) {
        if (plot.x[i] < range.low || plot.x[i] > range.high)
            continue;
        csv += start + valueCell(plot.x[i]) + ',' + valueCell(plot.shown()[i]) + ',' + valueCell(plot.band->low[i])
            + ',' + valueCell(plot.band->high[i]) + ',' + QByteArray::number(plot.band->members[i]) + "\r\n";
    }
}

void appendLine(const ChartLine& line, const QByteArray& start, AxisRange range, int columns, QByteArray& csv)
{
    const LineKind kind = line.plot->smooth.empty() ? LineKind::Raw : LineKind::Smooth;
    for (const QPointF& point : drawnPoints(*line.plot, kind, range, columns).points) {
        if (!std::isnan(point.y()) && point.x() >= range.low && point.x() <= range.high) // A NaN only breaks the line.
            csv += start + valueCell(point.x()) + ',' + valueCell(point.y()) + ",,,\r\n";
    }
}

} // namespace

void writePointsHeading(QIODevice& csv)
{
    csv.write("run,metric,step,time,value\r\n");
}

void writePoints(QIODevice& csv, const QString& run, const QString& metric, const std::vector<MetricPoint>& points,
                 const std::function<bool()>& goesOn)
{
    const QByteArray start = textCell(run) + ',' + textCell(metric) + ',';
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i % rowsBetweenQuestions == 0 && !goesOn())
            return;
        const MetricPoint& point = points[i];
        csv.write(start + QByteArray::number(point.step) + ',' + timeCell(point.time) + ',' + valueCell(point.value)
                  + "\r\n");
    }
}

void writeLines(QIODevice& csv, const QString& metric, const std::vector<ChartLine>& lines,
                const std::function<bool()>& goesOn)
{
    writePointsHeading(csv);
    for (const ChartLine& line : lines) {
        if (!line.isGroup())
            writePoints(csv, line.name, metric, *line.points, goesOn);
        for (std::size_t i = 0; i < line.members.size(); ++i)
            writePoints(csv, QStringLiteral("%1 #%2").arg(line.name, QString::number(i + 1)), metric, *line.members[i],
                        goesOn);
    }
}

QByteArray drawnLinesAsCsv(const QString& metric, const std::vector<ChartLine>& lines, AxisRange range, int columns)
{
    QByteArray csv("line,metric,x,value,low,high,n\r\n");
    for (const ChartLine& line : lines) {
        const QByteArray start = textCell(line.name) + ',' + textCell(metric) + ',';
        if (line.plot->band)
            appendGroup(line, start, range, csv);
        else
            appendLine(line, start, range, columns, csv);
    }
    return csv;
}

} // namespace assay
