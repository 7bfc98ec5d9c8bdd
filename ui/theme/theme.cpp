// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace assay {

std::optional<ThemeChoice> themeFromWord(const QString& word)
{
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    if (word == QLatin1String("dark"))
        return ThemeChoice::Dark;
    if (word == QLatin1String("desktop"))
        return ThemeChoice::Desktop;
    return std::nullopt;
}

/// What the desktop's own palette says now. Asking takes our palette away for a moment; nothing is painted meanwhile.
static bool desktopIsDark()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void applyTheme(ThemeChoice choice)
{
    if (!qobject_cast<Style*>(QApplication::style()))
        QApplication::setStyle(new Style);
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::Desktop && desktopIsDark());
    QApplication::setFont(uiFont(metrics::body));
    QApplication::setPalette((dark ? darkPalette() : lightPalette()).toQPalette());
    QToolTip::setFont(uiFont(metrics::note));
    QToolTip::setPalette(QApplication::palette());
}

} // namespace assay
