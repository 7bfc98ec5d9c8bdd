// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace assay {

class Command;

std::span<const Command* const> allCommands();

} // namespace assay
