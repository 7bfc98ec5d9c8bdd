// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace assay {

/// The content of a file that a verb's option names. Io where it cannot be read; Invalid beyond 1 MiB.
Result<QByteArray> smallFile(const QString& path);

} // namespace assay
