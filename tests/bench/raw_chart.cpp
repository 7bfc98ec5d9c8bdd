// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_chart.h"

#include "tests/bench/bench.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QValueAxis>

namespace assay::bench {

double rawChartFrame(const std::vector<MetricPoint>& points, QSize size)
{
    auto* series = new QLineSeries;
    QList<QPointF> all;
    for (const MetricPoint& point : points)
        all << QPointF(static_cast<double>(point.step), point.value);
    series->replace(all);
    QChartView view;
    view.chart()->legend()->hide();
    view.chart()->addSeries(series);
    auto* x = new QValueAxis;
    auto* y = new QValueAxis;
    view.chart()->addAxis(x, Qt::AlignBottom);
    view.chart()->addAxis(y, Qt::AlignLeft);
    series->attachAxis(x);
    series->attachAxis(y);
    y->setRange(0, 3);
    view.resize(size);
    view.show();
    QApplication::processEvents();
    const double first = static_cast<double>(points.front().step), last = static_cast<double>(points.back().step);
    return medianMilliseconds(1, [&] { // Once: with a million points it takes seconds.
        x->setRange(first + (last - first) * 0.01, last - (last - first) * 0.02);
        view.viewport()->repaint();
    });
}

} // namespace assay::bench
