// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace assay {

/// The texts of code that is no QObject: `Text::tr("…")` says them in the language of the program.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace assay
