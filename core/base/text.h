// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace assay {

/// The texts of code that is no QObject: `Text::tr("…")` says them in the language of the program.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

/// Lets the program say its texts, and Qt those of its dialogs, in the language of `locale` where there is a translation.
/// Once, after the application object and before the first text.
void speakLanguageOf(const QLocale& locale);

} // namespace assay
