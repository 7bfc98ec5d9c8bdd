// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme_switch.h"

#include "ui/shell/actions.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace assay {
namespace {

QString wordOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::Desktop:
        break;
    }
    return QStringLiteral("desktop");
}

} // namespace

ThemeSwitch::ThemeSwitch(Settings& settings, const Actions& actions, QWidget& window)
    : QObject(&window)
    , m_settings(settings)
    , m_choice(themeFromWord(settings.theme()).value_or(ThemeChoice::Desktop))
{
    connect(actions.themeLight, &QAction::triggered, this, [this] { choose(ThemeChoice::Light); });
    connect(actions.themeDark, &QAction::triggered, this, [this] { choose(ThemeChoice::Dark); });
    connect(actions.themeDesktop, &QAction::triggered, this, [this] { choose(ThemeChoice::Desktop); });
    connect(actions.changeTheme, &QAction::triggered, this,
            [this] { choose(currentPalette().dark ? ThemeChoice::Light : ThemeChoice::Dark); });
    window.installEventFilter(this);
}

void ThemeSwitch::choose(ThemeChoice choice)
{
    m_choice = choice;
    m_settings.setTheme(wordOf(choice));
    applyTheme(choice);
}

bool ThemeSwitch::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::Desktop)
        applyTheme(m_choice);
    return false;
}

} // namespace assay
