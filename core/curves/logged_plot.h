// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace assay {

enum class PlotKind { ConfusionMatrix, Roc, PrecisionRecall };

/// How often a classifier took one class for another.
struct ConfusionMatrix {
    static constexpr std::size_t MostClasses = 1000;

    std::vector<QString> classes;
    std::vector<double> counts; ///< A row for each actual class, in it a cell for each predicted one.

    double at(std::size_t actual, std::size_t predicted) const { return counts[actual * classes.size() + predicted]; }
};

/// A threshold of a classifier and what it leads to.
struct RatePoint {
    double x = 0;         ///< False positive rate, or recall.
    double y = 0;         ///< True positive rate, or precision.
    double threshold = 0; ///< NaN where the source does not say.

    bool operator==(const RatePoint&) const = default;
};

/// The points of one class in the order in which they were logged; all x and y are finite.
struct RateCurve {
    QString className; ///< Empty where there is only one.
    std::vector<RatePoint> points;
};

/// What a run logged of a classifier: a matrix, or a curve for each class.
struct LoggedPlot {
    PlotKind kind = PlotKind::Roc;
    ConfusionMatrix matrix = {};
    std::vector<RateCurve> curves = {};
    qint64 leftOut = 0; ///< Points whose rates are no finite numbers, such as those of a class without a positive.
};

/// What such a file is, from its first few hundred bytes; nothing for all others. These are known:
/// - DVCLive (iterative/dvclive, src/dvclive/plots/sklearn.py): a list of {"actual", "predicted"}, one a prediction;
///   {"roc": [{"fpr", "tpr", "threshold"}]}; {"precision_recall": [{"precision", "recall", "threshold"}]}
/// - tables of W&B (wandb/wandb, wandb/plot): {"columns": […], "data": [row …]} with the columns Actual, Predicted and
///   nPredictions (or Count); class, fpr and tpr; or class, precision and recall
/// - what the TensorBoard importer makes of a value of the plugin pr_curves: {"pr_curve": {"precision": […], "recall": […],
///   …}}, thresholds being evenly spaced from 0 to 1
std::optional<PlotKind> plotKindOf(QByteArrayView start);

/// Reads one whole. NotFound where it is of no form that plotKindOf() knows, Invalid where it is not what that form says;
/// the message names the line and byte, or the row. Thread-safe.
Result<LoggedPlot> readLoggedPlot(QByteArrayView json);

} // namespace assay
