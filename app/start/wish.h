// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/address.h"

#include <QStringList>

namespace assay {

/// What a start of the workbench is asked for:
/// assay [--theme light|dark|desktop] [--pane ID | --open ADDRESS] [--new-window] [--shot DIR | --first-paint] [PROJECT]
struct Wish {
    QString theme;   ///< Empty: as chosen last.
    Address address; ///< Where to go; without a kind, nowhere in particular.
    QString project; ///< A path; may be empty.
    QString shots;   ///< The folder for pictures; empty for a window.
    bool newWindow = false;
    bool firstPaint = false; ///< Tell how long the first paint took, and end.
};

/// The wish of a command line, or a sentence where it cannot be meant. Ends the program after --help and --version.
Result<Wish> wishOf(const QStringList& arguments);

} // namespace assay
