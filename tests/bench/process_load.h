// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace assay::bench {

/// What a process has taken so far, and holds now.
struct ProcessLoad {
    double cpuSeconds = 0; ///< Of all its threads, in the program and in the kernel.
    double residentMegabytes = 0;
};

/// As /proc tells it, proc(5).
ProcessLoad loadOf(qint64 process);

} // namespace assay::bench
