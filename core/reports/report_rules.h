// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report.h"
#include "core/usecases/use_case_rules.h"

namespace assay {

/// The rule that keeps somebody from writing and freezing reports; empty where nothing does. Data scientists, managers
/// and model-risk auditors may, and who began the report. `author` is empty for a report that is still to be begun.
std::optional<StepRefusal> reportRefusalOf(PersonId author, PersonId person, const std::vector<Role>& acting,
                                           const RoleHolders& holders);

} // namespace assay
