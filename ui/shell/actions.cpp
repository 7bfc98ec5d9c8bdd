// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"

#include <array>

namespace assay {
namespace {

struct GoKey {
    const char* page;
    int key;
};

constexpr std::array GoKeys{GoKey{"inbox", Qt::Key_I},        GoKey{"my-work", Qt::Key_W},
                            GoKey{"portfolio", Qt::Key_P},    GoKey{"data-engineering", Qt::Key_E},
                            GoKey{"data-science", Qt::Key_D}, GoKey{"software-engineering", Qt::Key_S},
                            GoKey{"devops", Qt::Key_O},       GoKey{"architecture", Qt::Key_A},
                            GoKey{"risk-audit", Qt::Key_R}};

/// The second key of "G, P" for a page by its id; 0 where it has none.
int goKeyOf(const QByteArray& page)
{
    for (const GoKey& entry : GoKeys) {
        if (page == entry.page)
            return entry.key;
    }
    return 0;
}

} // namespace

Actions::Actions(QObject* owner)
{
    const auto make = [&](const char* id, const QString& text, const QByteArray& iconName, const QKeySequence& keys) {
        auto* action = new QAction(icon(iconName), text, owner);
        action->setObjectName(QLatin1String(id));
        action->setShortcut(keys);
        all.push_back(action);
        return action;
    };
    back = make("back", Text::tr("Back"), "back", Qt::ALT | Qt::Key_Left);
    forward = make("forward", Text::tr("Forward"), "forward", Qt::ALT | Qt::Key_Right);
    import = make("import", Text::tr("Import files…"), "import", Qt::CTRL | Qt::Key_I);
    importFolder = make("import-folder", Text::tr("Import a folder…"), "folder", Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    newProject = make("new-project", Text::tr("New project…"), "plus", QKeySequence::New);
    openProject = make("open-project", Text::tr("Open project…"), "folder", QKeySequence::Open);
    openDemo = make("open-demo", Text::tr("Make and open the demo project…"), "experiment", {});
    closeProject = make("close-project", Text::tr("Close project"), "close", QKeySequence::Close);
    copyAddress =
        make("copy-address", Text::tr("Copy the address of what is shown"), "copy", Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    pinPlace = make("pin", Text::tr("Pin what is shown to the side bar"), "pin", Qt::CTRL | Qt::Key_D);
    closeInspector = make("close-inspector", Text::tr("Close the inspector"), "close", {});
    newTask = make("new-task", Text::tr("New task from what is shown…"), "plus", Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    comment = make("comment-here", Text::tr("Comment here…"), "note", Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    feedback = make("feedback", Text::tr("Feedback…"), "plus", Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    askForStep = make("ask-for-step", Text::tr("Ask those who may do what is refused here…"), "person",
                      Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    collapseSideBar =
        make("collapse-side-bar", Text::tr("Collapse or expand the side bar"), "side-bar", Qt::CTRL | Qt::Key_B);
    changeTheme =
        make("change-theme", Text::tr("Change between light and dark"), "theme", Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    themeDesktop = make("theme-desktop", Text::tr("Theme: as the desktop"), "theme", {});
    themeLight = make("theme-light", Text::tr("Theme: light"), "theme", {});
    themeDark = make("theme-dark", Text::tr("Theme: dark"), "theme", {});
    commandPalette = make("command-palette", Text::tr("Search or jump to…"), "search", Qt::CTRL | Qt::Key_K);
    searchTexts =
        make("search-texts", Text::tr("Search everything that is written"), "search", Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    shortcuts = make("shortcuts", Text::tr("Show the keyboard shortcuts"), "more", Qt::Key_Question);
    diagnostics = make("diagnostics", Text::tr("About and diagnostics"), "log", {});
    gallery = make("gallery", Text::tr("Developer: gallery of parts"), "more", {});
    quit = make("quit", Text::tr("Quit"), "close", QKeySequence::Quit);
    for (QAction* way : {back, forward})
        way->setEnabled(false);
    back->setStatusTip(Text::tr("there is nothing to go back to"));
    forward->setStatusTip(Text::tr("there is nothing to go forward to"));
    closeInspector->setEnabled(false);
    closeInspector->setStatusTip(Text::tr("it is not open; Space on a row opens it"));
}

void Actions::setProjectState(bool open, bool writable)
{
    const QString noProject = Text::tr("no project is open");
    for (QAction* action : {closeProject, copyAddress, pinPlace, searchTexts, gallery}) {
        action->setEnabled(open);
        action->setStatusTip(noProject);
    }
    for (QAction* action : {import, importFolder, newTask, feedback, askForStep}) {
        action->setEnabled(writable);
        action->setStatusTip(open ? Text::tr("the project is read only") : noProject);
    }
    for (QAction* action : goTo) {
        action->setEnabled(open);
        action->setStatusTip(noProject);
    }
}

void Actions::addGoTo(QObject& owner, const QByteArray& page, const QString& title, int number)
{
    auto* go = new QAction(title, &owner);
    go->setObjectName(QStringLiteral("go-%1").arg(QLatin1String(page)));
    go->setData(page);
    QList<QKeySequence> keys;
    if (number >= 1 && number <= 9)
        keys << QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
    if (const int letter = goKeyOf(page))
        keys << QKeySequence(Qt::Key_G, letter);
    go->setShortcuts(keys);
    goTo.push_back(go);
}

} // namespace assay
