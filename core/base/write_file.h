// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace assay {

/// Replaces the file whole or leaves it alone. Blocking: call it from a job.
Result<> writeFile(const QString& path, const QByteArray& bytes);

} // namespace assay
