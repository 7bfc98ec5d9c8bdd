// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of plots answers fits together, and is worth its figures.
#include "core/curves/plot_figures.h"
#include "tests/fuzz/target.h"

#include <cmath>
#include <cstdlib>

ASSAY_FUZZ(logged_plot)
{
    const auto plot = assay::readLoggedPlot(bytes);
    if (!plot) {
        if (plot.error().message.isEmpty())
            std::abort();
        return;
    }
    const assay::ConfusionMatrix& matrix = plot->matrix;
    if (plot->kind != assay::plotKindOf(bytes) || matrix.counts.size() != matrix.classes.size() * matrix.classes.size()
        || matrix.classes.size() > assay::ConfusionMatrix::MostClasses)
        std::abort();
    for (std::size_t i = 0; i < matrix.classes.size(); ++i)
        (void)(assay::recallOf(matrix, i) + assay::precisionOf(matrix, i));
    (void)assay::accuracyOf(matrix);
    for (const assay::RateCurve& curve : plot->curves) {
        (void)(assay::areaUnder(curve) + assay::averagePrecision(curve));
        for (const assay::RatePoint& point : curve.points) {
            if (!std::isfinite(point.x) || !std::isfinite(point.y))
                std::abort();
        }
    }
}
