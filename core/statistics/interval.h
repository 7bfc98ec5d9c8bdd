// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace assay::statistics {

/// Where a figure of a sample lies in the population with a confidence of 95 %.
struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

/// Of a proportion (0 to 1) seen in `count` cases: Wilson's score interval without correction for continuity. It stays
/// within 0 and 1, also where none or all of the cases count. Nothing for a proportion out of range or no case.
/// Newcombe, Statistics in Medicine 17 (1998) 857, method 3.
std::optional<Interval> wilsonInterval(double proportion, qint64 count);

/// Of an area under the ROC curve: Hanley and McNeil's variance, taken over to the logit of the area, so that the interval
/// stays within 0 and 1. Nothing for an area of 0 or 1, which has no logit, or where one of the classes has no case.
/// Hanley, McNeil, Radiology 143 (1982) 29.
std::optional<Interval> areaInterval(double area, qint64 positives, qint64 negatives);

} // namespace assay::statistics
