// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_model.h"

class QAction;
class QWidget;

namespace assay {

/// What the palette offers of the menus of all that is visible in a window, each entry under its menu's name: "Steps of
/// UC-3: Approve". Actions in `known` stand in the palette already.
std::vector<PaletteEntry> menuEntries(const QWidget& window, const std::vector<QAction*>& known);

} // namespace assay
