// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/byte_source.h"
#include "core/inspection/inspection.h"

namespace assay {

/// Follows the pickles that a source holds from `offset` on, one behind the other, to its end.
void inspectPickles(ByteSource& source, qint64 offset, Inspection& inspection);

/// Whether a pickle of any protocol begins there: one that states its protocol, or one whose first instructions import and
/// call, or that is whole. Looks at no more than the first 100,000 instructions.
bool isPickleAt(ByteSource& source, qint64 offset);

/// Whether bytes that should be bare data are a pickle after all: one that imports and calls, or that is all of them.
bool isHiddenPickle(ByteSource& source);

/// Whether the bytes are those with which PyTorch before 1.6 began its files.
bool isLegacyTorch(ByteSource& source);

} // namespace assay
