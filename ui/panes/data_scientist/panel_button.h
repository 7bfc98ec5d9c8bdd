// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace assay {

/// A button that opens a panel of controls below itself. The panel belongs to it.
QPushButton* panelButton(QWidget* panel);

} // namespace assay
