// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/logged_plot.h"

#include <QPointF>

namespace assay {

/// The points with x ascending; those of one x stay in the order of the curve, from its end where it was logged so.
std::vector<RatePoint> ascending(const RateCurve& curve);

/// The line through them: of a ROC from point to point, of a precision-recall curve in the steps that its average precision
/// counts, from recall 0 on.
std::vector<QPointF> lineOf(PlotKind kind, const RateCurve& curve);

/// The area under a ROC curve by the trapezoid rule over its points, and nothing added to them: 1 for a perfect one, 0.5 for
/// chance, where they reach from 0 to 1. NaN of fewer than two points.
double areaUnder(const RateCurve& roc);

/// The average precision of a precision-recall curve: the precision at each point, weighted by how much recall falls until
/// the next, the last until 0. As scikit-learn has it (average_precision_score): no line between points is taken for
/// attainable. NaN without points.
double averagePrecision(const RateCurve& curve);

/// What of an actual class was found: its diagonal cell's share of its row. NaN where the row is empty.
double recallOf(const ConfusionMatrix& matrix, std::size_t actual);

/// What of a predicted class was right: its diagonal cell's share of its column. NaN where the column is empty.
double precisionOf(const ConfusionMatrix& matrix, std::size_t predicted);

double rowTotal(const ConfusionMatrix& matrix, std::size_t actual);
double totalOf(const ConfusionMatrix& matrix);

/// The diagonal's share of all. NaN of an empty matrix.
double accuracyOf(const ConfusionMatrix& matrix);

} // namespace assay
