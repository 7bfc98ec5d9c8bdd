// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/waiting_work.h"
#include "ui/panes/session.h"
#include "ui/settings/settings.h"

#include <QObject>

namespace assay {

class SideBar;

/// Keeps the side bar telling of an open project: how much waits at each page, and what the person has pinned. Lives as
/// long as the project is open. GUI thread.
class SideBarFeed final : public QObject {
    Q_OBJECT

public:
    SideBarFeed(Session& session, Settings& settings, SideBar& bar, QObject* parent = nullptr);
    ~SideBarFeed() override;

    /// A saved view or a thing, by its name in the project; otherwise a page, and its tab where it is not the first.
    void togglePin(const Address& place, const QString& tabTitle);
    void unpin(const Address& place);

private:
    void count();
    void takeInbox();
    void showInbox();
    void pin(const NamedPlace& place);
    QString project() const { return m_session.database->projectUid(); }

    Session& m_session;
    Settings& m_settings;
    SideBar& m_bar;
    struct Counts {
        WaitingWork work;
        qint64 tasks = 0; ///< Open ones that the person owns.
    };

    QFuture<Result<Counts>> m_counting;
    qint64 m_asked = 0; ///< Steps that the person's role is asked to take; they wait in the inbox.
};

/// The title of a role's page or of one of the window's own; empty where there is none.
QString pageTitle(const QByteArray& id);

} // namespace assay
