// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/regulations.h"

namespace assay::policies {

/// The policy that a new project begins with, switched on: resources/policies/default_policy.json. Its words are in English,
/// as data that people then make their own.
Result<Policy> defaultPolicy();

/// The regulations that come with the program: resources/policies/regulations.json. They are as old as the program, and the
/// entries say which of them nobody compared with the document.
Result<std::vector<Regulation>> shippedRegulations();

} // namespace assay::policies
