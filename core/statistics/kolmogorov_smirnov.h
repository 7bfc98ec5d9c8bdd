// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace assay::statistics {

/// Whether two samples may come from one distribution.
struct SmirnovTest {
    double statistic = 0; ///< The largest distance between both empirical distributions, 0 to 1.
    double p = 1;         ///< Of a distance that is as large or larger where they do.
    bool isExact = false; ///< Not from the limit for large samples.
};

/// The two-sample test of Kolmogorov and Smirnov of two sorted samples with at least one value each. Exact, but for ties, up
/// to four million pairs: the share of the orders of both samples that stray so far (Hodges, Arkiv för Matematik 3 (1958)
/// 469); beyond that from the limit, with Stephens's correction for the size of the samples (Journal of the Royal Statistical
/// Society B 32 (1970) 115).
SmirnovTest smirnovTest(std::span<const double> reference, std::span<const double> current);

/// The probability that Kolmogorov's limiting statistic is larger than `distance`, which is 0 or more.
double kolmogorovBeyond(double distance);

} // namespace assay::statistics
