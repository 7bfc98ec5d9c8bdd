// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace assay {

/// Runs `work` in a copy of this process that can open no file and has little time and memory, and gives back what it
/// returned; nothing where it crashed, met a limit or was stopped. For libraries that are not trusted with hostile input:
/// whatever a file makes them do ends with the copy. `work` sees this process as it was, on one thread, and must not use
/// what other threads may hold a lock on.
std::optional<QByteArray> runApart(const std::function<QByteArray()>& work, const std::function<bool()>& isStopped);

} // namespace assay
