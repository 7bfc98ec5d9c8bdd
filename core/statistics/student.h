// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay::statistics {

/// The value below which Student's t of that many degrees of freedom (more than 0) lies with that probability (between
/// 0 and 1, both excluded).
double studentQuantile(double probability, double degrees);

/// The probability that Student's t lies farther from 0 than `t` (0 or more), on either side.
double studentBeyond(double t, double degrees);

} // namespace assay::statistics
