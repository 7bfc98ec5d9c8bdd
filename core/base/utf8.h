// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace assay {

/// Byte offset of the first sequence that is not well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no
/// surrogates, nothing above U+10FFFF); -1 when all of it is well-formed.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

} // namespace assay
