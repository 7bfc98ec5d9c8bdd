// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_choice.h"

#include "core/base/text.h"
#include "ui/settings/settings.h"
#include "ui/widgets/file_dialog.h"

#include <QFileInfo>

namespace assay {

const QString projectSuffix = QStringLiteral(".assay");

QString chooseNewProject(QWidget& window, const Settings& settings)
{
    return fileToSave(&window, Text::tr("New project"), settings.folder(),
                      Text::tr("Assay projects (*%1)").arg(projectSuffix));
}

QString chooseProject(QWidget& window, const Settings& settings)
{
    return fileToOpen(&window, Text::tr("Open project"), settings.folder(),
                      Text::tr("Assay projects (*%1);;All files (*)").arg(projectSuffix));
}

QStringList chooseImport(QWidget& window, Settings& settings, bool folder)
{
    QStringList paths = folder ? QStringList{folderToOpen(&window, Text::tr("Import"), settings.folder())}
                               : filesToOpen(&window, Text::tr("Import"), settings.folder());
    paths.removeAll(QString());
    if (!paths.isEmpty())
        settings.setFolder(QFileInfo(paths.front()).absolutePath());
    return paths;
}

} // namespace assay
