// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace assay {

/// Empties a layout of widgets, spaces and stretches. The widgets are gone from view at once and deleted when control
/// returns to the event loop: one of them may be telling of the very click that empties the layout.
void clearLayout(QLayout& layout);

} // namespace assay
