// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace assay {

class Settings;

/// The end of a project file's name, with its dot.
extern const QString projectSuffix;

// Each asks a person for files, beginning where they chose last, and answers nothing when they cancel. GUI thread.
QString chooseNewProject(QWidget& window, const Settings& settings);
QString chooseProject(QWidget& window, const Settings& settings);
QStringList chooseImport(QWidget& window, Settings& settings, bool folder);

} // namespace assay
