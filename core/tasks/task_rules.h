// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

namespace assay {

/// Why somebody who acts in these roles neither makes nor changes tasks: those who work on the project do, those who use
/// what it makes comment. A translated sentence with the rule and who may; empty where they may.
QString taskRefusal(const std::vector<Role>& acting, const RoleHolders& holders);

/// Why a task does not take a step: a translated sentence that says where it can go; empty where it may.
QString taskStepRefusal(const Task& task, TaskState to);

} // namespace assay
