// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/metric_question.h"

namespace assay::policies {

/// Says of an outcome about the metric that the evaluation plan agrees on which bounds the plan sets to other metrics, and are
/// not kept, or of which nobody has measured the metric. Nothing of an outcome about another metric.
void judgePlanBounds(CheckOutcome& outcome, const CheckContext& context, const MetricQuestion& question);

} // namespace assay::policies
