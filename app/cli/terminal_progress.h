// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/read_monitor.h"

#include <QString>

namespace assay {

/// Shows how far something is on one line of stderr, when that is a terminal; otherwise stays silent.
ReadMonitor terminalProgress(const QString& title);

} // namespace assay
