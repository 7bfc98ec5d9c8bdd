// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_choice.h"

#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace assay {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FileChoice", text);
}

} // namespace

const QString projectSuffix = QStringLiteral(".assay");

QString chooseNewProject(QWidget& window, const Settings& settings)
{
    return QFileDialog::getSaveFileName(&window, tr("New project"), settings.folder(),
                                        tr("Assay projects (*%1)").arg(projectSuffix));
}

QString chooseProject(QWidget& window, const Settings& settings)
{
    return QFileDialog::getOpenFileName(&window, tr("Open project"), settings.folder(),
                                        tr("Assay projects (*%1);;All files (*)").arg(projectSuffix));
}

QStringList chooseImport(QWidget& window, Settings& settings, bool folder)
{
    QStringList paths = folder
        ? QStringList{QFileDialog::getExistingDirectory(&window, tr("Import"), settings.folder())}
        : QFileDialog::getOpenFileNames(&window, tr("Import"), settings.folder());
    paths.removeAll(QString());
    if (!paths.isEmpty())
        settings.setFolder(QFileInfo(paths.front()).absolutePath());
    return paths;
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace assay
