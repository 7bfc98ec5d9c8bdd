// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace assay {

/// One figure of the portfolio, with everything needed to argue about it.
struct Kpi {
    enum class Unit { Percent, Days, Count };

    QString title; ///< Translated, as are the texts below.
    Unit unit = Unit::Count;
    std::optional<double> number = {}; ///< None where the log holds nothing to compute it from.
    qint64 numerator = 0;
    qint64 denominator = 0; ///< The n that the number rests on.
    QString definition = {};
    QString context = {}; ///< What stands beside it; figures of other units are labelled so.
    qint64 asOf = 0;      ///< Milliseconds, UTC.
};

/// "37.5 %", "147 d", "2"; a dash where there is no number.
QString figureOf(const Kpi& kpi);

/// "21 d", or hours for the first day.
QString ageText(qint64 milliseconds);

struct KpiRules {
    qint64 asOf = 0;      ///< Milliseconds, UTC.
    int cohortDays = 180; ///< A use case counts for the production rate once its approval is older; see CohortAgeStore.
};

} // namespace assay
