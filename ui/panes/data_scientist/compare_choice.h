// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/compare_view.h"

namespace assay {

/// A field that the runs at hand have.
struct FieldOption {
    RunField field;
    bool number = false;
    bool varies = false; ///< Has at least two values.
};

/// All fields of a table: metrics, parameters, tags and facts, in this order and by name.
std::vector<FieldOption> fieldOptions(const RunTable& table);

/// The choice with what these runs do not have put right: another table may have other metrics and parameters.
CompareChoice fittedChoice(CompareChoice choice, const std::vector<FieldOption>& options, const RunTable& table);

/// What to show of a table before anybody has chosen: its commonest parameters that differ, and its commonest metric.
CompareChoice usualChoice(const std::vector<FieldOption>& options, const RunTable& table);

} // namespace assay
