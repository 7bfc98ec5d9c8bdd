// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/compare_data.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/runs/run_groups.h"
#include "core/statistics/student.h"
#include "ui/charts/scatter_matrix.h"
#include "ui/panes/data_scientist/runs_layout.h"

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr std::size_t mostLines = 2000;
constexpr std::size_t mostDots = 5000;
constexpr std::size_t mostBars = 100;
constexpr std::size_t mostBoxes = 50;

QString counted(std::size_t number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(static_cast<qulonglong>(number));
}

/// "2,000 of 100,000 runs drawn", or "214 runs, all drawn".
QString drawnWords(std::size_t drawn, std::size_t all)
{
    if (drawn < all)
        return Text::tr("%1 of %2 runs drawn").arg(counted(drawn), counted(all));
    return all == 1 ? Text::tr("1 run drawn") : Text::tr("%1 runs, all drawn").arg(counted(all));
}

/// "60 runs in 3 groups", or how many of the groups there is room for.
QString groupsWords(std::size_t runs, std::size_t groups, std::size_t most)
{
    if (groups > most)
        return Text::tr("the first %1 of %2 groups").arg(counted(most), counted(groups));
    if (runs == 1)
        return Text::tr("1 run in 1 group");
    return groups == 1 ? Text::tr("%1 runs in 1 group").arg(counted(runs))
                       : Text::tr("%1 runs in %2 groups").arg(counted(runs), counted(groups));
}

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" · "));
}

/// The finite values of some rows, next to the row each is from.
struct Measured {
    std::vector<std::size_t> rows;
    std::vector<double> values;
};

Measured measure(const RunTable& table, const std::vector<std::size_t>& rows, const RunField& field)
{
    Measured measured;
    const FieldReader reader(table, field);
    for (const std::size_t row : rows) {
        if (const double value = reader.number(row); std::isfinite(value)) {
            measured.rows.push_back(row);
            measured.values.push_back(value);
        }
    }
    return measured;
}

void readPlot(CompareData& data, const RunTable& table, const std::vector<std::size_t>& rows,
              const std::map<RunId, int>& colors, const std::function<bool()>& cancelled)
{
    const bool lines = data.choice.kind != CompareKind::Scatter;
    const std::vector<std::size_t> drawn = sampled(rows, lines ? mostLines : mostDots);
    std::vector<RunField> fields = data.choice.axes;
    if (data.choice.kind == CompareKind::Scatter)
        fields = {data.choice.x, data.choice.y};
    else if (data.choice.kind == CompareKind::Matrix)
        fields = data.choice.matrix;
    auto plot = std::make_shared<PlotTable>();
    plot->allRuns = rows.size();
    for (const std::size_t row : drawn) {
        const ListedRun& run = table.runs[row];
        const auto color = colors.find(run.id);
        plot->runs.push_back({run.id, shownText(run.name), color == colors.end() ? -1 : color->second});
    }
    for (const RunField& field : fields) {
        if (cancelled())
            return;
        plot->fields.push_back(readPlotField(table, drawn, rows, field, titleOf(field)));
    }
    if (data.choice.colorBy)
        plot->color = readPlotField(table, drawn, rows, *data.choice.colorBy, titleOf(*data.choice.colorBy));
    QStringList words{drawnWords(drawn.size(), rows.size())};
    if (data.choice.kind == CompareKind::Matrix && fields.size() > ScatterMatrix::mostFields)
        words << Text::tr("the first %1 of %2 fields").arg(ScatterMatrix::mostFields).arg(fields.size());
    data.footer = joined(words);
    data.plot = std::move(plot);
}

/// The ends of a group's error around its mean; NaN where it is not defined.
std::pair<double, double> errorOf(const statistics::Moments& moments, std::size_t count, metrics::GroupBand kind)
{
    const double standardError = moments.deviation / std::sqrt(static_cast<double>(count));
    double reach = moments.deviation;
    if (kind == metrics::GroupBand::StandardError)
        reach = standardError;
    else if (kind == metrics::GroupBand::Confidence95 && count > 1)
        reach = standardError * statistics::studentQuantile(0.975, static_cast<double>(count - 1));
    return {moments.mean - reach, moments.mean + reach};
}

std::vector<PlotBar> barsOfGroups(const RunTable& table, const Measured& measured, const CompareChoice& choice)
{
    std::vector<PlotBar> bars;
    for (const RunGroup& group : groupRuns(table, measured.rows, {RunGrouping::Kind::ByField, *choice.barsBy})) {
        std::vector<double> values;
        for (const std::size_t place : group.runs)
            values.push_back(measured.values[place]);
        const statistics::Moments moments = statistics::momentsOf(values);
        const auto [low, high] = errorOf(moments, values.size(), choice.error);
        bars.push_back({.name = group.name,
                        .value = moments.mean,
                        .low = low,
                        .high = high,
                        .runs = values.size(),
                        .colorIndex = static_cast<int>(bars.size())});
    }
    return bars;
}

std::vector<PlotBar> barsOfRuns(const RunTable& table, const Measured& measured, const std::map<RunId, int>& colors)
{
    std::vector<PlotBar> bars;
    for (std::size_t i = 0; i < measured.rows.size(); ++i) {
        const ListedRun& run = table.runs[measured.rows[i]];
        const auto color = colors.find(run.id);
        bars.push_back({.name = run.name,
                        .value = measured.values[i],
                        .colorIndex = color == colors.end() ? -1 : color->second,
                        .run = run.id});
    }
    return bars;
}

/// The best at the top.
void readBars(CompareData& data, const RunTable& table, const std::vector<std::size_t>& rows,
              const std::map<RunId, int>& colors)
{
    const Measured measured = measure(table, rows, data.choice.metric);
    const bool groups = data.choice.barsBy.has_value();
    data.bars = groups ? barsOfGroups(table, measured, data.choice) : barsOfRuns(table, measured, colors);
    const bool ascending = data.choice.lowerIsBetter;
    std::stable_sort(data.bars.begin(), data.bars.end(), [ascending](const PlotBar& a, const PlotBar& b) {
        return ascending ? a.value < b.value : a.value > b.value;
    });
    const std::size_t all = data.bars.size();
    data.bars.resize(std::min(all, mostBars));
    QStringList words;
    if (groups)
        words << groupsWords(measured.rows.size(), all, mostBars);
    else
        words << (all > mostBars ? Text::tr("the first %1 of %2 runs").arg(counted(mostBars), counted(all))
                                 : drawnWords(all, all));
    if (measured.rows.size() < rows.size())
        words << Text::tr("%1 without a value left out").arg(counted(rows.size() - measured.rows.size()));
    data.footer = joined(words);
}

void readBoxes(CompareData& data, const RunTable& table, const std::vector<std::size_t>& rows)
{
    const Measured measured = measure(table, rows, data.choice.metric);
    std::vector<RunGroup> groups = groupRuns(table, measured.rows, {RunGrouping::Kind::ByField, data.choice.boxesBy});
    const std::size_t all = groups.size();
    const FieldValues order = valuesOf(table, measured.rows, data.choice.boxesBy);
    std::stable_sort(groups.begin(), groups.end(), [&](const RunGroup& a, const RunGroup& b) {
        return order.placeOf[a.runs.front()] < order.placeOf[b.runs.front()];
    });
    groups.resize(std::min(all, mostBoxes));
    for (const RunGroup& group : groups) {
        std::vector<double> values;
        for (const std::size_t place : group.runs)
            values.push_back(measured.values[place]);
        data.boxes.push_back(plotBox(group.name, std::move(values), static_cast<int>(data.boxes.size())));
    }
    QStringList words{groupsWords(measured.rows.size(), all, mostBoxes)};
    if (measured.rows.size() < rows.size())
        words << Text::tr("%1 without a value left out").arg(counted(rows.size() - measured.rows.size()));
    words << Text::tr("whiskers reach 1.5 quartile distances");
    data.footer = joined(words);
}

QString whyNothing(const CompareData& data)
{
    if (data.runs == 0)
        return data.choice.chosenOnly ? Text::tr("No run is chosen. Choose some in the runs table, or compare all that "
                                                 "its filter leaves.")
                                      : Text::tr("No run passes the filter of the runs table. Clear it, or choose "
                                                 "another experiment.");
    const bool needsValues = data.choice.kind == CompareKind::Bars || data.choice.kind == CompareKind::Boxes;
    if (needsValues && data.bars.empty() && data.boxes.empty())
        return Text::tr("None of these runs has a value of %1. Choose another metric.")
            .arg(titleOf(data.choice.metric));
    if (data.choice.kind == CompareKind::Importance && data.importances.params.empty())
        return Text::tr("None of these runs has both a parameter and a value of %1.").arg(titleOf(data.choice.metric));
    return {};
}

} // namespace

CompareData readCompareData(const RunTable& table, const std::vector<std::size_t>& rows,
                            const std::map<RunId, int>& colors, const CompareChoice& wanted,
                            const std::function<bool()>& cancelled)
{
    CompareData data;
    data.options = fieldOptions(table);
    data.choice = fittedChoice(wanted, data.options, table);
    data.runs = rows.size();
    switch (data.choice.kind) {
    case CompareKind::Parallel:
    case CompareKind::Scatter:
    case CompareKind::Matrix:
        readPlot(data, table, rows, colors, cancelled);
        break;
    case CompareKind::Bars:
        readBars(data, table, rows, colors);
        break;
    case CompareKind::Boxes:
        readBoxes(data, table, rows);
        break;
    case CompareKind::Importance:
        data.importances = paramImportances(table, rows, data.choice.metric, data.choice.lowerIsBetter, cancelled);
        data.footer = Text::tr("%1 runs with a value of %2 · the best tenth against all · PED-ANOVA and Spearman")
                          .arg(counted(data.importances.runs), titleOf(data.choice.metric));
        break;
    }
    data.valueField = readPlotField(table, {}, {}, data.choice.metric, titleOf(data.choice.metric));
    data.nothing = whyNothing(data);
    return data;
}

} // namespace assay
