// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace assay {

struct Actions;

/// The person's choice of theme: offered as actions, remembered, and followed live where it is the desktop's.
class ThemeSwitch final : public QObject {
    Q_OBJECT

public:
    /// Takes over the actions of the theme. `window` is told by the platform when the desktop's theme changes.
    ThemeSwitch(Settings& settings, const Actions& actions, QWidget& window);

    void choose(ThemeChoice choice); ///< Dresses the application and remembers it.

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Settings& m_settings;
    ThemeChoice m_choice;
};

} // namespace assay
