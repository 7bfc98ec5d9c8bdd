// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace assay {

enum class ThemeChoice { Desktop, Light, Dark };

/// "light", "dark" or "desktop"; nothing for any other word.
std::optional<ThemeChoice> themeFromWord(const QString& word);

/// Dresses the application: style, colours and type. May be called again to change the theme of open windows.
/// Desktop means as the platform's own palette is at the call.
void applyTheme(ThemeChoice choice);

} // namespace assay
