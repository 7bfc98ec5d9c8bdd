// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_table.h"

#include "core/base/moment.h"
#include "core/base/shown_text.h"
#include "core/runs/run_groups.h"
#include "ui/charts/color_ramp.h"
#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay {
namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

void widen(std::optional<AxisRange>& range, double value)
{
    range = range ? AxisRange{std::min(range->low, value), std::max(range->high, value)} : AxisRange{value, value};
}

PlotField::Kind kindOfNumber(RunField::Kind kind)
{
    return kind == RunField::Kind::Duration ? PlotField::Kind::Duration
        : kind == RunField::Kind::Started   ? PlotField::Kind::Moment
                                            : PlotField::Kind::Number;
}

/// The words of all rows in their order; those of `rows` as places among them.
void readWords(PlotField& read, const FieldReader& reader, const RunTable& table, const std::vector<std::size_t>& rows,
               const std::vector<std::size_t>& all)
{
    std::vector<std::size_t> present;
    for (const std::size_t row : all) {
        const QString* text = reader.text(row);
        if (text && !text->isEmpty())
            present.push_back(row);
    }
    const FieldValues values = valuesOf(table, present, read.field);
    std::vector<double> places(table.size(), noValue);
    for (std::size_t i = 0; i < present.size(); ++i)
        places[present[i]] = values.placeOf[i];
    for (const std::size_t row : rows)
        read.values.push_back(places[row]);
    read.words = values.values;
    read.extent = {0, std::max(1.0, static_cast<double>(read.words.size()) - 1)};
}

} // namespace

bool PlotField::canDraw(double value, metrics::AxisScale scale) const
{
    return std::isfinite(value) && (scale == metrics::AxisScale::Linear || value > 0);
}

AxisRange PlotField::range(metrics::AxisScale scale) const
{
    if (scale == metrics::AxisScale::Log10) {
        const AxisRange whole = positive.value_or(AxisRange{1, 10});
        return whole.span() > 0 ? whole : logPadded(whole);
    }
    if (kind == Kind::Words)
        return words.size() == 1 ? AxisRange{-1, 1} : extent;
    return extent.span() > 0 ? extent : padded(extent);
}

PlotField readPlotField(const RunTable& table, const std::vector<std::size_t>& rows,
                        const std::vector<std::size_t>& all, const RunField& field, const QString& title)
{
    PlotField read{.field = field, .title = shownText(title)};
    const FieldReader reader(table, field);
    read.values.reserve(rows.size());
    if (!reader.isNumber()) {
        read.kind = PlotField::Kind::Words;
        readWords(read, reader, table, rows, all);
        return read;
    }
    read.kind = kindOfNumber(field.kind);
    for (const std::size_t row : rows)
        read.values.push_back(reader.number(row));
    std::optional<AxisRange> extent;
    for (const std::size_t row : all) {
        const double value = reader.number(row);
        if (!std::isfinite(value))
            continue;
        widen(extent, value);
        if (value > 0)
            widen(read.positive, value);
    }
    read.extent = extent.value_or(AxisRange{0, 1});
    return read;
}

std::vector<std::size_t> sampled(const std::vector<std::size_t>& rows, std::size_t most)
{
    if (rows.size() <= most)
        return rows;
    std::vector<std::size_t> chosen;
    chosen.reserve(most);
    for (std::size_t i = 0; i < most; ++i)
        chosen.push_back(rows[i * rows.size() / most]);
    return chosen;
}

std::vector<QColor> runColors(const PlotTable& table)
{
    const Palette& palette = currentPalette();
    const QColor none = blended(palette.faint, palette.surface, 0.6);
    std::vector<QColor> colors;
    colors.reserve(table.runs.size());
    for (std::size_t run = 0; run < table.runs.size(); ++run) {
        if (!table.color) {
            const int index = table.runs[run].colorIndex;
            colors.push_back(index < 0 ? none : palette.seriesColor(index));
            continue;
        }
        const double value = table.color->values[run];
        if (!std::isfinite(value))
            colors.push_back(none);
        else if (table.color->kind == PlotField::Kind::Words)
            colors.push_back(palette.seriesColor(static_cast<int>(value)));
        else
            colors.push_back(rampColor(
                palette, shareOf(value, table.color->range(metrics::AxisScale::Linear), metrics::AxisScale::Linear)));
    }
    return colors;
}

namespace {

std::vector<AxisTick> countTicks(AxisRange range, int wanted)
{
    std::vector<AxisTick> whole;
    for (const AxisTick& tick : numberTicks(range, wanted)) {
        if (tick.value == std::floor(tick.value))
            whole.push_back({tick.value, shortNumber(tick.value)});
    }
    return whole;
}

} // namespace

std::vector<AxisTick> ticksOf(const PlotField& field, AxisRange range, metrics::AxisScale scale, int wanted)
{
    switch (field.kind) {
    case PlotField::Kind::Duration:
        return durationTicks(range, wanted);
    case PlotField::Kind::Moment:
        return timeTicks(range, wanted);
    case PlotField::Kind::Number:
        if (field.isCount)
            return countTicks(range, wanted);
        return scale == metrics::AxisScale::Log10 ? logTicks(range, wanted) : numberTicks(range, wanted);
    case PlotField::Kind::Words:
        break;
    }
    std::vector<AxisTick> ticks;
    const qsizetype step = std::max<qsizetype>(1, (field.words.size() + wanted - 1) / std::max(1, wanted));
    for (qsizetype place = 0; place < field.words.size(); place += step)
        ticks.push_back({static_cast<double>(place), shownText(field.words.at(place))});
    return ticks;
}

QString wordsOf(const PlotField& field, double value)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    switch (field.kind) {
    case PlotField::Kind::Words:
        return shownText(field.words.value(static_cast<qsizetype>(value)));
    case PlotField::Kind::Duration:
        return shortDuration(value);
    case PlotField::Kind::Moment:
        return minuteText(static_cast<qint64>(value));
    case PlotField::Kind::Number:
        break;
    }
    return shortNumber(value);
}

} // namespace assay
