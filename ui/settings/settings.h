// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace assay {

/// What the workbench remembers of this person on this machine; nothing of it belongs to a project. GUI thread.
class Settings {
public:
    QStringList recentProjects() const; ///< Newest first.
    void addRecentProject(const QString& path);

    bool sideBarCollapsed() const;
    void setSideBarCollapsed(bool collapsed);

    QString folder() const; ///< Where files were chosen last.
    void setFolder(const QString& folder);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
};

} // namespace assay
