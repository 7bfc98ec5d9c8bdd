// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include <vector>

namespace assay {

/// The window's actions: the one list behind shortcuts, the command palette, the list of shortcuts and menus. Each has
/// a stable id as its object name; a disabled one says why in its status tip.
struct Actions {
    explicit Actions(QObject* owner);

    QAction* back;
    QAction* forward;
    QAction* import;
    QAction* importFolder;
    QAction* newProject;
    QAction* openProject;
    QAction* openDemo;
    QAction* closeProject;
    QAction* copyAddress;
    QAction* pinPlace;
    QAction* closeInspector;
    QAction* newTask;    ///< From the thing that the inspector shows, else from that of the page.
    QAction* comment;    ///< On what has the keyboard, or on what a menu is about; see CommentHere.
    QAction* feedback;   ///< To write down what somebody says, wherever one is.
    QAction* askForStep; ///< For what the page refuses for want of a role.
    QAction* collapseSideBar;
    QAction* changeTheme;
    QAction* themeDesktop;
    QAction* themeLight;
    QAction* themeDark;
    QAction* commandPalette;
    QAction* searchTexts;
    QAction* shortcuts;
    QAction* diagnostics;
    QAction* gallery; ///< For those who work on the window itself.
    QAction* quit;

    std::vector<QAction*> all;  ///< Those above, in the order of the palette.
    std::vector<QAction*> goTo; ///< To each page, whose id is the action's data.

    /// One more to go to: by "G" and the page's letter, and by Ctrl and `number` where that is 1 to 9.
    void addGoTo(QObject& owner, const QByteArray& page, const QString& title, int number);

    /// Says which can be done and why the others cannot.
    void setProjectState(bool open, bool writable);
};

} // namespace assay
