// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace assay {

/// Waits between two looks at something that is being written; false as soon as `goesOn`, which is asked some twenty times a
/// second, says no. Blocking.
bool waitedOut(std::chrono::milliseconds pause, const std::function<bool()>& goesOn);

} // namespace assay
