// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"
#include "core/trust/stamping_choice.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace assay {

/// A project that was opened on this machine.
struct RecentProject {
    QString path; ///< Absolute.
    QString uid;
    QString name;
    qint64 openedAt = 0; ///< Milliseconds, UTC.

    bool operator==(const RecentProject&) const = default;
};

/// A place with the name it had when it was noted.
struct NamedPlace {
    QString title;
    Address address;

    bool operator==(const NamedPlace&) const = default;
};

/// Something chosen in the command palette.
struct RecentChoice {
    QString id; ///< An action's, or a link.
    QString title;
    QString hint; ///< What kind of thing it was.

    bool operator==(const RecentChoice&) const = default;
};

/// What the workbench remembers of this person on this machine; nothing of it belongs to a project. What stands in the
/// file and makes no sense is taken as absent. GUI thread, and before there is a window.
class Settings {
public:
    std::vector<RecentProject> recentProjects() const; ///< Newest first.
    void addRecentProject(const RecentProject& project);
    void removeRecentProject(const QString& path);
    QString pathOfProject(const QString& uid) const; ///< Where it was opened last; empty where it never was.

    bool sideBarCollapsed() const;
    void setSideBarCollapsed(bool collapsed);

    QString folder() const; ///< Where files were chosen last.
    void setFolder(const QString& folder);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    QString theme() const; ///< "light", "dark" or "desktop".
    void setTheme(const QString& word);

    StampingChoice stamping() const; ///< Who stamps the time of this person's signatures.
    void setStamping(const StampingChoice& choice);

    int inspectorWidth() const; ///< Device-independent pixels.
    void setInspectorWidth(int width);

    // Of one project, by its uid.
    std::vector<NamedPlace> pins(const QString& project) const; ///< In the order in which they were pinned.
    void setPins(const QString& project, const std::vector<NamedPlace>& pins);

    std::vector<RecentChoice> recentChoices(const QString& project) const; ///< Newest first.
    void addRecentChoice(const QString& project, const RecentChoice& choice);
};

} // namespace assay
