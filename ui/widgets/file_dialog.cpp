// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_dialog.h"

#include "core/base/text.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QFileDialog>
#include <QPointer>
#include <QStyle>

namespace assay {
namespace {

/// Says what a file is by its name alone.
class NamedKinds final : public QAbstractFileIconProvider {
public:
    QIcon icon(IconType type) const override
    {
        const bool isFolder = type == Folder || type == Drive || type == Computer;
        return QApplication::style()->standardIcon(isFolder ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    }

    QIcon icon(const QFileInfo& info) const override { return icon(info.isDir() ? Folder : File); }

    QString type(const QFileInfo& info) const override
    {
        if (info.isDir())
            return Text::tr("Folder");
        return info.suffix().isEmpty() ? Text::tr("File") : info.suffix();
    }
};

QString& lastFolder()
{
    static QString folder = QDir::currentPath();
    return folder;
}

void beginAt(QFileDialog& dialog, const QString& path)
{
    const QFileInfo info(path);
    if (!path.isEmpty() && info.isDir())
        return dialog.setDirectory(path);
    dialog.setDirectory(path.contains(u'/') ? info.absolutePath() : lastFolder());
    dialog.selectFile(info.fileName());
}

struct Asking {
    QFileDialog::FileMode mode;
    QFileDialog::AcceptMode accepts = QFileDialog::AcceptOpen;
};

QStringList chosen(QWidget* over, const QString& title, const QString& path, const QString& filter,
                   const Asking& asking)
{
    NamedKinds kinds; // Outlives the dialog, which does not own it.
    const QPointer<QWidget> asker(over);
    QFileDialog dialog(over ? over->window() : nullptr, title, {},
                       filter); // What asks may go while it is open, as by a link from outside.
    dialog.setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontUseCustomDirectoryIcons);
    dialog.setOption(QFileDialog::ShowDirsOnly, asking.mode == QFileDialog::Directory);
    dialog.setIconProvider(&kinds);
    dialog.setFileMode(asking.mode);
    dialog.setAcceptMode(asking.accepts);
    beginAt(dialog, path);
    if (dialog.exec() != QDialog::Accepted || (over && !asker))
        return {};
    lastFolder() = dialog.directory().absolutePath();
    return dialog.selectedFiles();
}

} // namespace

QString fileToSave(QWidget* over, const QString& title, const QString& path, const QString& filter)
{
    return chosen(over, title, path, filter, {QFileDialog::AnyFile, QFileDialog::AcceptSave}).value(0);
}

QString fileToOpen(QWidget* over, const QString& title, const QString& path, const QString& filter)
{
    return chosen(over, title, path, filter, {QFileDialog::ExistingFile}).value(0);
}

QStringList filesToOpen(QWidget* over, const QString& title, const QString& path)
{
    return chosen(over, title, path, {}, {QFileDialog::ExistingFiles});
}

QString folderToOpen(QWidget* over, const QString& title, const QString& path)
{
    return chosen(over, title, path, {}, {QFileDialog::Directory}).value(0);
}

} // namespace assay
