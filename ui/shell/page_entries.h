// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_model.h"

class QWidget;

namespace assay {

/// What the palette offers of what is visible below `shown`: the views of its pages, and its buttons where one alone has that
/// name. What `entries` has already is left out. GUI thread.
std::vector<PaletteEntry> pageEntries(const QWidget& shown, const std::vector<PaletteEntry>& entries);

} // namespace assay
