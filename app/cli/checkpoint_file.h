// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkpoints/kept_checkpoint.h"

namespace assay {

/// The checkpoint in a file that a verb's option names. Io where it cannot be read, otherwise as KeptCheckpoint::parse().
Result<KeptCheckpoint> keptCheckpointIn(const QString& path);

} // namespace assay
