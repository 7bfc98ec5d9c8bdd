// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// What lists call a thing: the words given, and after them whether it was invented for a demo. Pages say that by a chip.
QString stagedWords(const QString& words, bool staged);

} // namespace assay
