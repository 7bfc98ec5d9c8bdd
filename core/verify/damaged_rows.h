// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/project_verifier.h"

#include <functional>
#include <vector>

namespace assay::verify {

/// What a step of a verification looks at.
struct Looked {
    QString entity;
    QString entityId;
};

/// Runs a step. That rows cannot be read, or that what they lead to is not there, is a finding like any other and keeps
/// nothing else from being looked at. May throw db::SqlError for other reasons.
void findDamage(std::vector<RowFinding>& findings, const Looked& looked, const std::function<void()>& step);

} // namespace assay::verify
