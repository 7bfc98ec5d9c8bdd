// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include <vector>

namespace assay {

/// The window's actions: the one list behind shortcuts, the command palette and menus. A disabled one says why in its
/// status tip.
struct Actions {
    explicit Actions(QObject* owner);

    QAction* newProject;
    QAction* openProject;
    QAction* closeProject;
    QAction* import;
    QAction* importFolder;
    QAction* collapseSideBar;
    QAction* commandPalette;
    QAction* changeTheme;
    QAction* quit;

    std::vector<QAction*> all; ///< In the order of the palette; role pages are appended by the window.
};

} // namespace assay
