// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_model.h"

#include <QKeySequence>

class QAction;

namespace assay {

/// A shortcut as people read it: "Ctrl K", "G P".
QString shortcutText(const QKeySequence& keys);

/// What the palette offers for actions: their shortcut or, of a disabled one, the reason beside the name.
std::vector<PaletteEntry> entriesFor(const std::vector<QAction*>& actions, PaletteEntry::Section section);

/// What it offers for things that were found; `go` opens one.
std::vector<PaletteEntry> entriesFor(const FoundThings& found, const std::function<void(const Address&)>& go);

/// What it offers for an address that somebody typed or pasted; `go` opens it.
PaletteEntry entryFor(const Address& place, std::function<void()> go);

} // namespace assay
