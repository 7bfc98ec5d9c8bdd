// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/param_importance.h"

#include "core/base/text.h"
#include "core/statistics/ped_anova.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

namespace assay {
namespace {

constexpr std::size_t fewestRuns = 20;
constexpr std::size_t fewestBest = 5;
constexpr double bestTenth = 0.1;
constexpr double magnitudesFrom = 100; ///< Largest by smallest value.

/// A parameter's values next to the metric's, of the runs that have both.
struct Observed {
    std::vector<double> values = {}; ///< Words as numbers from 0.
    std::vector<double> objective = {};
    bool words = false;
    std::size_t distinct = 0;
};

Observed observe(const FieldReader& param, const std::vector<std::size_t>& rows, const std::vector<double>& objective)
{
    // Only of the runs that are looked at: what another run has there says nothing of these.
    Observed seen{.words = std::any_of(rows.begin(), rows.end(), [&](std::size_t row) {
                      return param.text(row) && std::isnan(param.number(row));
                  })};
    QHash<QString, double> places;
    std::set<double> distinct;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString* text = param.text(rows[i]);
        if (!text)
            continue;
        const double value =
            seen.words ? places.value(*text, static_cast<double>(places.size())) : param.number(rows[i]);
        if (!std::isfinite(value))
            continue;
        if (seen.words)
            places.insert(*text, value);
        distinct.insert(value);
        seen.values.push_back(value);
        seen.objective.push_back(objective[i]);
    }
    seen.distinct = distinct.size();
    return seen;
}

statistics::ParameterScale scaleOf(const Observed& seen)
{
    if (seen.words)
        return statistics::ParameterScale::Categories;
    const auto [low, high] = std::minmax_element(seen.values.begin(), seen.values.end());
    return *low > 0 && *high / *low >= magnitudesFrom ? statistics::ParameterScale::Logarithmic
                                                      : statistics::ParameterScale::Linear;
}

QString whyRefused(const Observed& seen, const std::vector<bool>& best)
{
    if (seen.values.size() < fewestRuns)
        return Text::tr("Only %1 runs have it; 20 are needed.").arg(seen.values.size());
    if (seen.distinct < 2)
        return Text::tr("It is the same in all runs.");
    if (seen.words && seen.distinct * 2 > seen.values.size())
        return Text::tr("It has nearly as many values as there are runs.");
    const auto count = std::count(best.begin(), best.end(), true);
    if (count < static_cast<std::ptrdiff_t>(fewestBest))
        return Text::tr("Only %1 runs are in the best tenth; 5 are needed.").arg(count);
    return {};
}

ParamImportance measure(const QString& name, const Observed& seen, bool lowerIsBetter)
{
    ParamImportance result{.param = name, .runs = seen.values.size()};
    const std::vector<bool> best = statistics::bestShare(seen.objective, lowerIsBetter, bestTenth);
    result.whyNoShare = whyRefused(seen, best);
    if (result.whyNoShare.isEmpty())
        result.share = statistics::pedAnova(seen.values, best, scaleOf(seen));
    if (!seen.words)
        result.correlation = statistics::spearman(seen.values, seen.objective);
    return result;
}

ParamImportance unmeasured(const QString& name, const Observed& seen)
{
    return {.param = name, .runs = seen.values.size(), .whyNoShare = Text::tr("Too few runs.")};
}

/// Turns divergences into shares of their sum; where all are 0, no parameter has any.
void normalise(std::vector<ParamImportance>& params)
{
    double sum = 0;
    for (const ParamImportance& param : params)
        sum += param.share.value_or(0);
    for (ParamImportance& param : params) {
        if (param.share && sum > 0)
            *param.share /= sum;
    }
    std::stable_sort(params.begin(), params.end(), [](const ParamImportance& a, const ParamImportance& b) {
        return a.share.value_or(-1) > b.share.value_or(-1);
    });
}

} // namespace

Importances paramImportances(const RunTable& table, const std::vector<std::size_t>& rows, const RunField& metric,
                             bool lowerIsBetter, const std::function<bool()>& cancelled)
{
    const FieldReader reader(table, metric);
    std::vector<std::size_t> measured;
    std::vector<double> objective;
    std::set<quint32> keys;
    for (const std::size_t row : rows) {
        const double value = reader.number(row);
        if (!std::isfinite(value))
            continue;
        measured.push_back(row);
        objective.push_back(value);
        for (const ListedText& param : table.params.of(row))
            keys.insert(param.key);
    }
    Importances result{.runs = measured.size()};
    const bool tooFew = measured.size() < fewestRuns;
    if (tooFew)
        result.refusal =
            Text::tr("Only %1 of these runs have a value of %2; 20 are needed. With fewer, some parameter "
                     "looks important by chance alone.")
                .arg(QString::number(measured.size()), metric.key.isEmpty() ? toString(metric) : metric.key);
    for (const quint32 key : keys) {
        if (cancelled())
            return result;
        const QString& name = table.paramKeys.text(key);
        const Observed seen = observe(FieldReader(table, {RunField::Kind::Param, name}), measured, objective);
        result.params.push_back(tooFew ? unmeasured(name, seen) : measure(name, seen, lowerIsBetter));
    }
    std::sort(result.params.begin(), result.params.end(),
              [](const ParamImportance& a, const ParamImportance& b) { return a.param < b.param; });
    normalise(result.params);
    return result;
}

bool usuallyLowerIsBetter(const QString& metric)
{
    static const QRegularExpression names(
        QStringLiteral("(loss|error|mae|mse|perplexity|latency|duration|seconds)([^a-z]|$)"
                       "|(^|[^a-z])(err|ppl|nll|brier|mape|wer|cer|fid|ece|time)([^a-z]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return names.match(metric).hasMatch();
}

} // namespace assay
