// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/saved_view.h"
#include "core/views/usual_view_store.h"
#include "ui/panes/session.h"

#include <QObject>

#include <map>
#include <optional>

class QMenu;

namespace assay {

/// The entries of a menu that say with which view a page opens, for whoever acts and for roles. GUI thread.
class UsualViewEntries final : public QObject {
    Q_OBJECT

public:
    explicit UsualViewEntries(Session& session, QObject* parent = nullptr);

    /// With what a page opens.
    struct Known {
        QString own;                    ///< Uid of the person's; empty for none.
        std::map<Role, QString> ofRole; ///< Uids.
        QString roleRefusal;            ///< Why whoever acts may not say it for a role; empty where they may.
    };

    /// Inside a transaction of the caller; may throw db::SqlError.
    static Known read(db::Connection& connection, const QString& page, const Actor& actor, PersonId person);

    /// Adds the entries for the view that is shown; null for none.
    void add(QMenu& menu, const Known& known, const SavedView* shown);

private:
    void addForRoles(QMenu& menu, const Known& known, const SavedView* shown);
    void say(const UsualViewDraft& draft);

    Session& m_session;
};

} // namespace assay
