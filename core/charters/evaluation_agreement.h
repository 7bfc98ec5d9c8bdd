// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/scored_cases.h"
#include "core/db/connection.h"
#include "core/domain/charter.h"
#include "core/domain/run.h"
#include "core/domain/use_case.h"

#include <optional>
#include <vector>

namespace assay::charters {

/// What of a use case's framing and plan, where they are agreed on, says how a threshold is judged.
struct EvaluationAgreement {
    std::optional<double> threshold; ///< See thresholdOf().
    std::optional<ErrorCosts> costs; ///< That the framing gives to mistakes.
    QString currency;                ///< Of these; empty for units without a name.
    QString split;                   ///< That the plan measures on.
    std::optional<qint64> agreedAt;  ///< The plan; milliseconds, UTC.
    std::optional<qint64> firstResultAt;

    bool operator==(const EvaluationAgreement&) const = default;
};

/// The threshold that a plan names: behind the "@" of its metric, as in cost_per_100@0.17, else the first fraction or decimal
/// between 0 and 1 in its rule. Nothing where it names none, such as "the one that costs least on training data".
std::optional<double> thresholdOf(const EvaluationPlan& plan);

/// From the charters of one use case, of which only accepted ones count.
EvaluationAgreement agreementIn(const std::vector<Charter>& charters, std::optional<qint64> firstResultAt);

// These run inside a transaction of the caller and may throw db::SqlError.

EvaluationAgreement agreementOf(db::Connection& connection, UseCaseId useCase);

/// Of the use case that the run's experiment belongs to; nothing agreed on where it belongs to none.
EvaluationAgreement agreementOf(db::Connection& connection, const Run& run);

} // namespace assay::charters
