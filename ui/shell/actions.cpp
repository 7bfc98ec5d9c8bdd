// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>

namespace assay {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Actions", text);
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
    import = make("import", tr("Import files…"), "import", Qt::CTRL | Qt::Key_I);
    importFolder = make("import-folder", tr("Import a folder…"), "folder", Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    newProject = make("new-project", tr("New project…"), "plus", QKeySequence::New);
    openProject = make("open-project", tr("Open project…"), "folder", QKeySequence::Open);
    closeProject = make("close-project", tr("Close project"), "close", QKeySequence::Close);
    collapseSideBar = make("collapse-side-bar", tr("Collapse or expand the side bar"), "side-bar", Qt::CTRL | Qt::Key_B);
    changeTheme = make("change-theme", tr("Change between light and dark"), "theme", Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    commandPalette = make("command-palette", tr("Search or jump to…"), "search", Qt::CTRL | Qt::Key_K);
    quit = make("quit", tr("Quit"), "close", QKeySequence::Quit);
}

} // namespace assay
