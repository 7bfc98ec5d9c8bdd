// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/axis_ticks.h"
#include "core/runs/run_field.h"

#include <QColor>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace assay {

/// One fact of many runs as an axis or a colour.
struct PlotField {
    enum class Kind { Number, Words, Duration, Moment };

    RunField field = {};
    QString title = {};
    Kind kind = Kind::Number;
    bool isCount = false;                   ///< Of things: no tick lies between two whole numbers.
    QStringList words = {};                 ///< In their order; a run's value is a place among them.
    std::vector<double> values = {};        ///< One a run; NaN where it has none.
    AxisRange extent = {};                  ///< Of all finite values, also of runs that are not drawn.
    std::optional<AxisRange> positive = {}; ///< Of those above 0: what a logarithmic axis shows.

    bool canBeLogarithmic() const { return kind == Kind::Number && positive.has_value(); }
    bool canDraw(double value, metrics::AxisScale scale) const;

    /// What an axis of the field shows: its extent, widened where that is a single value.
    AxisRange range(metrics::AxisScale scale) const;
};

struct PlottedRun {
    RunId id = {};
    QString name = {};
    int colorIndex = -1; ///< Into Palette::series; -1 for a run that has no colour of its own.
};

/// Runs with some of their facts, ready to be drawn. Nobody changes it.
struct PlotTable {
    std::vector<PlottedRun> runs;
    std::vector<PlotField> fields;
    std::optional<PlotField> color; ///< What colours tell; nothing for each run's own.
    std::size_t allRuns = 0;        ///< Also those that are left out since there are too many.
};

/// Reads a field of these rows; `all` decides its range and words. Takes a while for very many rows.
PlotField readPlotField(const RunTable& table, const std::vector<std::size_t>& rows,
                        const std::vector<std::size_t>& all, const RunField& field, const QString& title);

/// Evenly spaced ones of the rows, so that there are at most `most`.
std::vector<std::size_t> sampled(const std::vector<std::size_t>& rows, std::size_t most);

/// One colour a run: of its value on the ramp, of its word, or its own; grey where it has none.
std::vector<QColor> runColors(const PlotTable& table);

/// Labelled places within a range of the field.
std::vector<AxisTick> ticksOf(const PlotField& field, AxisRange range, metrics::AxisScale scale, int wanted);

/// A value of the field as people read it; "–" for none.
QString wordsOf(const PlotField& field, double value);

} // namespace assay
