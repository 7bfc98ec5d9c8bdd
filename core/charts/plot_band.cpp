// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/plot_band.h"

#include "core/metrics/decimation.h"

#include <cmath>

namespace assay {
namespace {

/// Cuts what is added to it into pieces wherever there is no band.
class BandWriter {
public:
    explicit BandWriter(const PlotBand& band, std::span<const double> x)
        : m_band(band)
        , m_x(x)
    {
    }

    void point(std::size_t place) { edge({m_x[place], m_band.low[place], m_band.high[place]}); }

    /// Where `low` is not drawable it is at or below 0 on a logarithmic axis.
    void edge(const BandEdge& edge)
    {
        if (!std::isfinite(edge.high))
            return breakPiece();
        if (m_broken)
            m_pieces.emplace_back();
        m_broken = false;
        m_pieces.back().push_back(edge);
    }

    void breakPiece() { m_broken = true; }
    std::vector<std::vector<BandEdge>> take() { return std::move(m_pieces); }

private:
    const PlotBand& m_band;
    std::span<const double> m_x;
    std::vector<std::vector<BandEdge>> m_pieces;
    bool m_broken = true;
};

/// The lowest value of a column, also where a logarithmic axis cannot show it.
double lowestOf(const PlotBand& band, const metrics::PlotColumn& column)
{
    const metrics::RangeNode node = band.lowRange.extremes(column.begin, column.end).node;
    return node.drawable() && (node.found & metrics::Occurrence::NotPositive) == 0 ? node.minimum : 0;
}

} // namespace

PlotBand::PlotBand(std::vector<double> lows, std::vector<double> highs, std::vector<int> counts,
                   metrics::AxisScale yScale)
    : low(std::move(lows))
    , high(std::move(highs))
    , members(std::move(counts))
    , lowRange(low, yScale)
    , highRange(high, yScale)
{
}

std::vector<std::vector<BandEdge>> drawnBand(const PlotBand& band, std::span<const double> x, AxisRange range,
                                             int columns, metrics::AxisScale xScale)
{
    const metrics::Decimation decimation = metrics::decimate(
        x, band.highRange, {.from = range.low, .to = range.high, .columns = columns, .scale = xScale});
    BandWriter writer(band, x);
    if (decimation.before)
        writer.point(*decimation.before);
    for (const metrics::PlotColumn& column : decimation.columns) {
        if (column.brokenBefore())
            writer.breakPiece();
        if (column.drawable && column.end - column.begin > 2) {
            const double low = lowestOf(band, column);
            const double high = band.high[column.maximum];
            writer.edge({x[column.first], low, high});
            writer.edge({x[column.last], low, high});
        } else {
            for (std::size_t place = column.begin; place < column.end; ++place)
                writer.point(place);
        }
        if (column.brokenBehind())
            writer.breakPiece();
    }
    if (decimation.behind)
        writer.point(*decimation.behind);
    return writer.take();
}

} // namespace assay
