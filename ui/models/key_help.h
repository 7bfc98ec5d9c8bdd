// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// One key and what it does, for the list of shortcuts.
struct KeyHelp {
    QString keys; ///< As on the caps, with blanks between those to be held together.
    QString text;
};

} // namespace assay
