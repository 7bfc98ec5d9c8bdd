// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/student.h"

#include <boost/math/distributions/students_t.hpp>

namespace assay::statistics {

double studentQuantile(double probability, double degrees)
{
    return boost::math::quantile(boost::math::students_t(degrees), probability);
}

double studentBeyond(double t, double degrees)
{
    return 2 * boost::math::cdf(boost::math::complement(boost::math::students_t(degrees), t));
}

} // namespace assay::statistics
