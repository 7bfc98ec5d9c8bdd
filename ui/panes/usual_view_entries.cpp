// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/usual_view_entries.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/views/usual_views.h"
#include "ui/widgets/menu_entry.h"

#include <QMenu>

namespace assay {
namespace {

QString uidOf(const std::optional<SavedView>& view)
{
    return view ? view->uid : QString();
}

} // namespace

UsualViewEntries::UsualViewEntries(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

UsualViewEntries::Known UsualViewEntries::read(db::Connection& connection, const QString& page, const Actor& actor,
                                               PersonId person)
{
    Known known;
    known.own = uidOf(views::usualOf(connection, page, std::nullopt, person));
    for (const Role role : allRoles())
        known.ofRole[role] = uidOf(views::usualOf(connection, page, role, person));
    known.roleRefusal = views::usualForRoleRefusal(connection, actor);
    return known;
}

void UsualViewEntries::add(QMenu& menu, const Known& known, const SavedView* shown)
{
    QAction* own = menu.addAction(tr("Open this page with it"));
    own->setObjectName(QStringLiteral("usualView"));
    own->setCheckable(true);
    own->setChecked(shown && shown->uid == known.own);
    allowEntry(*own,
               m_session.database->readOnly() ? m_session.database->readOnlyReason()
                   : shown                    ? QString()
                           : tr("No saved view is shown. Choose one, or save this one under a name."));
    if (shown) {
        connect(own, &QAction::triggered, this, [this, uid = shown->uid](bool wanted) {
            say({uid, std::nullopt, !wanted});
        });
    }
    addForRoles(menu, known, shown);
}

void UsualViewEntries::addForRoles(QMenu& menu, const Known& known, const SavedView* shown)
{
    QMenu* roles = menu.addMenu(tr("Open this page with it for a role"));
    const QString refusal = m_session.database->readOnly() ? m_session.database->readOnlyReason()
        : !shown         ? tr("No saved view is shown. Choose one, or save this one under a name.")
        : !shown->shared ? tr("“%1” is found by its owner alone. Share it first.").arg(shownText(shown->name))
                         : known.roleRefusal;
    allowEntry(*roles->menuAction(), refusal);
    if (!refusal.isEmpty())
        return;
    roles->setToolTipsVisible(true);
    for (const auto& [role, uid] : known.ofRole) {
        QAction* entry = roles->addAction(menuText(tr("For the role %1").arg(roleTitle(role))));
        entry->setObjectName(QStringLiteral("usualView-") + toString(role));
        entry->setCheckable(true);
        entry->setChecked(shown->uid == uid);
        connect(entry, &QAction::triggered, this, [this, view = shown->uid, role = role](bool wanted) {
            say({view, role, !wanted});
        });
    }
}

void UsualViewEntries::say(const UsualViewDraft& draft)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job =
        startJob<void>(&m_session.writes, [database, draft, actor = m_session.actor, command](JobContext<void>&) {
            return UsualViewStore(*database).say(draft, actor, command);
        });
    m_session.jobs.follow(tr("Saying with which view the page opens"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& outcome) {
        if (outcome)
            Q_EMIT m_session.events.changed();
        else
            Q_EMIT m_session.events.failed(outcome.error());
    });
}

} // namespace assay
