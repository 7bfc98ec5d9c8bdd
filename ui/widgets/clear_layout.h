// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace assay {

/// Empties a layout of widgets, spaces and stretches, which are made anew before control returns to the event loop. The
/// widgets are gone from view at once and deleted then: one of them may be telling of the very click that empties the
/// layout. A person stays where they were, as keepRows() has it.
void clearLayout(QLayout& layout);

} // namespace assay
