// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QDir>
#include <QSettings>

namespace assay {
namespace {

constexpr qsizetype mostRecent = 8;
const QString recentKey = QStringLiteral("projects/recent");
const QString collapsedKey = QStringLiteral("window/sideBarCollapsed");
const QString folderKey = QStringLiteral("files/folder");
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

QStringList Settings::recentProjects() const
{
    return QSettings().value(recentKey).toStringList();
}

void Settings::addRecentProject(const QString& path)
{
    QStringList recent = recentProjects();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings().setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
}

bool Settings::sideBarCollapsed() const
{
    return QSettings().value(collapsedKey).toBool();
}

void Settings::setSideBarCollapsed(bool collapsed)
{
    QSettings().setValue(collapsedKey, collapsed);
}

QString Settings::folder() const
{
    return QSettings().value(folderKey, QDir::homePath()).toString();
}

void Settings::setFolder(const QString& folder)
{
    QSettings().setValue(folderKey, folder);
}

QByteArray Settings::windowGeometry() const
{
    return QSettings().value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    QSettings().setValue(geometryKey, geometry);
}

} // namespace assay
