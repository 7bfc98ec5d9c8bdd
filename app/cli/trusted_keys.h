// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace assay {

/// The fingerprints in a file of trusted keys, one a line; blank lines and what follows a # are skipped. Invalid, with the
/// line, for anything else: a key that was misspelt must not go unnoticed. Errors else as of smallFile().
Result<QStringList> trustedKeysIn(const QString& path);

} // namespace assay
