// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Whether a file of a release package may be called so: parts with slashes between them, each of 1 to 255 bytes and none
/// of them "." or "..", without backslashes, colons and characters that cannot be seen; 1,024 bytes at most. Such a name
/// leads to the same place below its folder on every system, and shows what it is.
bool isPackageName(const QString& name);

} // namespace assay
