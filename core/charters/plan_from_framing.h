// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/charter.h"

namespace assay::charters {

/// The plan that a framing leads to, for a person to complete: what one would do without a model is a baseline to beat, and
/// where it says what mistakes cost, models are judged by cost, of which less is better.
EvaluationPlan planFrom(const Framing& framing);

/// The first plan of a use case as JSON, made whole by what its framing leads to where the text has no such member. What is
/// no plan stays as it is, for its reader to refuse.
QByteArray completedPlan(const QByteArray& text, const Framing& framing);

/// What follows from the fields of a framing beside that, a translated sentence each: how late outcomes come, who decides.
QStringList consequencesOf(const Framing& framing);

} // namespace assay::charters
