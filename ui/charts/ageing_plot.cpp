// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ageing_plot.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr std::size_t mostNamed = 6; ///< Dots that a note names.
constexpr double ageDot = 4.5;

} // namespace

AgeingPlot::AgeingPlot(QWidget* parent)
    : IndexedPlot(parent)
{
    setAccessibleName(tr("Age of the work under way"));
}

void AgeingPlot::setStates(std::vector<State> states, const QString& summary)
{
    m_states = std::move(states);
    double most = 1;
    Scale scale{
        .places = m_states.size(), .valueTitle = tr("Days in the state"), .placeTitle = tr("State, n under way")};
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        State& state = m_states[i];
        std::stable_sort(state.dots.begin(), state.dots.end(),
                         [](const Dot& a, const Dot& b) { return a.age > b.age; });
        for (const Dot& dot : state.dots)
            most = std::max(most, dot.age);
        most = std::max(most, state.nearly.value_or(0));
        scale.labels.push_back(
            {static_cast<double>(i) + 0.5, QStringLiteral("%1 %2").arg(state.title).arg(state.dots.size())});
    }
    scale.values = {0, most * 1.08};
    setScale(std::move(scale), summary);
}

QPointF AgeingPlot::placeOf(std::size_t state, std::size_t dot) const
{
    // Dots of one age stand side by side.
    const double spread = 0.13 * static_cast<double>(static_cast<int>(dot % 5) - 2);
    return {xOf(static_cast<double>(state) + 0.5 + spread), yOf(m_states[state].dots[dot].age)};
}

void AgeingPlot::paintBands(QPainter& painter, std::size_t place) const
{
    const State& state = m_states[place];
    const Palette& colors = currentPalette();
    const double left = xOf(static_cast<double>(place)) + 2;
    const double right = xOf(static_cast<double>(place) + 1) - 2;
    if (!state.half) {
        painter.setFont(uiFont(metrics::small));
        painter.setPen(colors.faint);
        painter.drawText(QRectF(left, plotArea().bottom() - 18, right - left, 16), Qt::AlignCenter,
                         tr("n = %1").arg(state.n));
        return;
    }
    const std::pair<double, QColor> bands[] = {{*state.nearly, blended(colors.bad, colors.surface, 0.16)},
                                               {*state.most, blended(colors.warn, colors.surface, 0.18)},
                                               {*state.half, blended(colors.ok, colors.surface, 0.2)}};
    for (const auto& [days, color] : bands)
        painter.fillRect(QRectF(QPointF(left, yOf(days)), QPointF(right, yOf(0))), color);
}

void AgeingPlot::paintBody(QPainter& painter) const
{
    const Palette& colors = currentPalette();
    for (std::size_t place = 0; place < m_states.size(); ++place)
        paintBands(painter, place);
    for (std::size_t place = 0; place < m_states.size(); ++place) {
        const State& state = m_states[place];
        for (std::size_t dot = 0; dot < state.dots.size(); ++dot) {
            const bool late = state.most && state.dots[dot].age > *state.most;
            painter.setPen(QPen(colors.surface, 1));
            painter.setBrush(late ? colors.bad : colors.accent);
            if (late) // A shape of its own, for whoever sees no colours.
                painter.drawRect(QRectF(placeOf(place, dot) - QPointF(ageDot, ageDot), QSizeF(2 * ageDot, 2 * ageDot)));
            else
                painter.drawEllipse(placeOf(place, dot), ageDot, ageDot);
        }
    }
}

QStringList AgeingPlot::noteOf(std::size_t place) const
{
    const State& state = m_states[place];
    QStringList lines{state.title};
    for (std::size_t i = 0; i < std::min(mostNamed, state.dots.size()); ++i)
        lines << tr("%1  %2 d").arg(state.dots[i].name).arg(std::floor(state.dots[i].age));
    if (state.dots.size() > mostNamed)
        lines << tr("and %1 more").arg(state.dots.size() - mostNamed);
    lines << (state.half ? tr("50 / 85 / 95 % within %1 / %2 / %3 d, n = %4")
                               .arg(std::floor(*state.half))
                               .arg(std::floor(*state.most))
                               .arg(std::floor(*state.nearly))
                               .arg(state.n)
                         : tr("too few are done with it: n = %1").arg(state.n));
    return lines;
}

} // namespace assay
