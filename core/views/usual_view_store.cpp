// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/usual_view_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/views/usual_views.h"
#include "core/views/view_rows.h"

#include <array>

namespace assay {
namespace {

const QString UsualEntity = QStringLiteral("usual_view");
constexpr std::array usualRoles{Role::Manager, Role::Administrator};

QString usualRule()
{
    return Text::tr("With which view a page opens for a role is for managers and administrators to say.");
}

void requireUsable(const SavedView& view, const UsualViewDraft& draft, PersonId person)
{
    if (draft.isTakenBack)
        return;
    if (view.archived)
        db::raise(Error::Kind::Invalid,
                  Text::tr("“%1” is archived, so that no page opens with it. Nothing was changed.").arg(view.name));
    if (draft.role && !view.shared)
        db::raise(Error::Kind::Invalid,
                  Text::tr("“%1” is found by its owner alone. Nothing was changed; share it before it is usual for a "
                           "role.")
                      .arg(view.name));
    if (view.owner != person && !view.shared)
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 keeps this view to themselves. Ask them to share it.").arg(view.ownerName));
}

/// A word that changes nothing is none.
void requireNews(db::Connection& connection, const SavedView& view, const UsualViewDraft& draft, PersonId person)
{
    const std::optional<SavedView> now = views::usualOf(connection, view.page, draft.role, person);
    const bool isUsual = now && now->uid == view.uid;
    if (isUsual == draft.isTakenBack)
        return;
    db::raise(Error::Kind::Invalid,
              (isUsual ? Text::tr("The page opens with “%1” already. Nothing was changed.")
                       : Text::tr("The page does not open with “%1”. Nothing was changed."))
                  .arg(view.name));
}

QString insertUsual(db::WriteTransaction& transaction, const SavedView& view, const UsualViewDraft& draft,
                    PersonId person)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const QString role = draft.role ? toString(*draft.role) : QStringLiteral("");
    db::Statement made = connection.prepare("INSERT INTO usual_view (uid, view_id, page, role, person_id, acted_as,"
                                            " taken_back, said_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(view.id.value).bind(view.page).bind(role).bind(person.value);
    made.bind(transaction.note().actor.role).bind(draft.isTakenBack).bind(transaction.now()).step();
    const qint64 id = made.integer(0);
    made.reset();
    transaction.record({.verb = {},
                        .entity = UsualEntity,
                        .entityId = uid,
                        .after = views::usualHash(connection, id),
                        .facts = {{QStringLiteral("view"), view.name},
                                  {QStringLiteral("page"), view.page},
                                  {QStringLiteral("role"), role},
                                  {QStringLiteral("taken_back"), static_cast<qint64>(draft.isTakenBack ? 1 : 0)}}});
    return uid;
}

} // namespace

Result<> UsualViewStore::say(const UsualViewDraft& draft, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("created"), UsualEntity, {}, {}, command};
    return withoutValue(m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        if (draft.role)
            people::requireRole(connection, actor, usualRoles, usualRule());
        const PersonId person = people::byUid(connection, actor.person).id;
        const SavedView view = views::byUid(connection, draft.view);
        requireUsable(view, draft, person);
        requireNews(connection, view, draft, person);
        return insertUsual(transaction, view, draft, person);
    }));
}

QString views::usualForRoleRefusal(db::Connection& connection, const Actor& actor)
{
    return people::roleRefusal(connection, actor, usualRoles, usualRule()).value_or(QString());
}

} // namespace assay
