// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/baseline_difference.h"

#include "core/base/text.h"
#include "ui/panes/data_scientist/runs_model.h"

#include <cmath>

namespace assay {
namespace {

/// As many decimals as the figure beside it shows; more where it would read as nothing.
QString sizeText(double difference, double figure)
{
    const QString shown = figureText(figure);
    const qsizetype point = shown.indexOf(u'.');
    if (shown.contains(u'e'))
        return figureText(std::abs(difference));
    const int decimals = point < 0 ? 0 : static_cast<int>(shown.size() - point - 1);
    const QString text = QString::number(std::abs(difference), 'f', decimals);
    return text.toDouble() == 0 ? figureText(std::abs(difference)) : text;
}

} // namespace

std::optional<BaselineDifference> baselineDifference(const RunTable& table, const FieldReader& metric, std::size_t row,
                                                     std::size_t baseline)
{
    const double figure = metric.number(row);
    const double difference = figure - metric.number(baseline);
    if (!std::isfinite(difference))
        return std::nullopt;
    if (difference == 0)
        return BaselineDifference{0, QStringLiteral("="), Text::tr("as the baseline"), Tone::Neutral};
    const bool up = difference > 0;
    const QString size = sizeText(difference, figure);
    BaselineDifference found{difference, (up ? QStringLiteral("+%1 ▲") : QStringLiteral("−%1 ▼")).arg(size),
                             (up ? Text::tr("%1 above the baseline") : Text::tr("%1 below the baseline")).arg(size),
                             Tone::Neutral};
    const MetricGoal goal = table.goals.value(metric.field().key, MetricGoal::None);
    if (goal == MetricGoal::None)
        return found;
    const bool better = up == (goal == MetricGoal::Maximize);
    found.tone = better ? Tone::Ok : Tone::Bad;
    found.sentence = (better ? Text::tr("%1, better") : Text::tr("%1, worse")).arg(found.sentence);
    return found;
}

} // namespace assay
