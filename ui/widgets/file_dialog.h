// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace assay {

// Each asks a person for files or a folder and answers nothing when they cancel. `path` is where to begin: a folder, a
// file, or a name alone for a file where they chose last. `filter` is as of QFileDialog. GUI thread.
//
// The dialog is Qt's own and tells kinds of files by their names. Others look into every file that they show: to open and
// close the file of the open project would drop the locks that this process holds on it.

QString fileToSave(QWidget* over, const QString& title, const QString& path, const QString& filter = {});
QString fileToOpen(QWidget* over, const QString& title, const QString& path, const QString& filter = {});
QStringList filesToOpen(QWidget* over, const QString& title, const QString& path);
QString folderToOpen(QWidget* over, const QString& title, const QString& path);

} // namespace assay
