// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/inspection.h"
#include "core/inspection/zip/zip_directory.h"

namespace assay {

/// Tells what of an archive two programs could see in two ways: members that are another at their place, that are there
/// twice or hidden, and names that lead elsewhere.
void checkZip(ByteSource& source, const ZipDirectory& directory, Inspection& inspection);

} // namespace assay
