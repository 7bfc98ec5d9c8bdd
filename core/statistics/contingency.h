// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace assay::statistics {

/// Whether the kinds of two samples are spread alike.
struct ChiSquareTest {
    double statistic = 0;
    qint64 degrees = 0;
    double p = 1;
};

/// Pearson's test of a table of two rows, without correction for continuity: how many of each kind a reference and current
/// rows hold. Kinds that neither holds do not count. Nothing where one of both has no rows or there are fewer than two kinds.
/// Pearson, Philosophical Magazine 50 (1900) 157.
std::optional<ChiSquareTest> chiSquareTest(std::span<const qint64> reference, std::span<const qint64> current);

/// Whether two shares differ.
struct ProportionTest {
    double difference = 0; ///< Of the second to the first.
    double z = 0;
    double p = 1; ///< Of both sides.
};

/// The z test of `count` of `n` and `otherCount` of `m` with one variance for both. Nothing where one of both has no rows, or
/// where all or none count. Fleiss, Levin, Paik, Statistical Methods for Rates and Proportions (2003), chapter 3.
std::optional<ProportionTest> proportionTest(qint64 count, qint64 n, qint64 otherCount, qint64 m);

} // namespace assay::statistics
