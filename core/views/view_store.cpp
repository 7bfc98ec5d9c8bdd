// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/views/view_content.h"
#include "core/views/view_naming.h"
#include "core/views/view_rows.h"

namespace assay {
namespace {

const QString ViewEntity = QStringLiteral("saved_view");
constexpr qsizetype longestName = 100;

void requireName(db::Connection& connection, const SavedView& view)
{
    if (view.name.isEmpty() || view.name.size() > longestName)
        db::raise(Error::Kind::Invalid,
                  Text::tr("A view needs a name of at most 100 characters. Nothing was changed."));
    for (const SavedView& other : views::visibleTo(connection, view.page, view.owner)) {
        if (other.owner == view.owner && other.name == view.name && other.uid != view.uid) {
            db::raise(Error::Kind::Conflict,
                      Text::tr("You have a view called “%1” already. Nothing was changed; save into it, or choose "
                               "another name.")
                          .arg(view.name));
        }
    }
}

void requireContent(const SavedView& view)
{
    if (!viewPages().contains(view.page))
        db::raise(Error::Kind::Invalid,
                  Text::tr("The page “%1” keeps no views in this version. Nothing was changed.").arg(view.page));
    db::orRaise(canonicalContent(view.page, view.content));
}

void insertVersion(db::WriteTransaction& transaction, const SavedView& view, PersonId author)
{
    transaction.connection()
        .prepare("INSERT INTO saved_view_version (view_id, version, name, shared, archived, content, author_id,"
                 " written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(view.id.value)
        .bind(view.version)
        .bind(view.name)
        .bind(view.shared)
        .bind(view.archived)
        .bindText(view.content)
        .bind(author.value)
        .bind(transaction.now())
        .run();
}

QString insertView(db::WriteTransaction& transaction, SavedView view)
{
    db::Connection& connection = transaction.connection();
    view.uid = newUlid(transaction.now());
    db::Statement made =
        connection.prepare("INSERT INTO saved_view (uid, page, owner_id, created_at) VALUES (?, ?, ?, ?) RETURNING id");
    made.bind(view.uid).bind(view.page).bind(view.owner.value).bind(transaction.now()).step();
    view.id = {made.integer(0)};
    insertVersion(transaction, view, view.owner);
    transaction.record({.verb = {},
                        .entity = ViewEntity,
                        .entityId = view.uid,
                        .before = {},
                        .after = views::viewHash(connection, view.id),
                        .facts = {{QStringLiteral("name"), view.name}}});
    return view.uid;
}

/// What others wrote meanwhile stays where the edit does not touch it.
void bringTogether(db::Connection& connection, const SavedView& before, const ViewEdit& edit, SavedView& after)
{
    const NewerTexts newer = views::newerNaming(connection, before, edit.expectedVersion);
    const FieldTexts merged =
        merging::mergedOrRaise(*edit.seen, views::namingOf(after), newer, before.name, views::namingTitle);
    after.name = textIn(merged, u"name").value_or(before.name);
    after.shared = views::isShared(merged);
}

/// What the view becomes; raises what keeps the edit from being made.
SavedView edited(db::Connection& connection, const ViewEdit& edit, PersonId person)
{
    const SavedView before = views::byUid(connection, edit.uid);
    if (before.owner != person) {
        db::raise(Error::Kind::Denied,
                  Text::tr("A view is changed by its owner, %1. Nothing was changed; save it as a view of your own.")
                      .arg(before.ownerName));
    }
    const bool isNaming = edit.seen && !edit.content;
    if (before.version != edit.expectedVersion && !isNaming) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("“%1” has been changed since you opened it. Nothing was saved; look at what is new and save "
                           "again.")
                      .arg(before.name));
    }
    SavedView after = before;
    after.name = edit.name.value_or(before.name).trimmed();
    after.shared = edit.shared.value_or(before.shared);
    after.archived = edit.archived.value_or(before.archived);
    after.content = edit.content.value_or(before.content);
    if (isNaming)
        bringTogether(connection, before, edit, after);
    if (after.name == before.name && after.shared == before.shared && after.archived == before.archived
        && after.content == before.content)
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what the view says already."));
    ++after.version;
    return after;
}

} // namespace

Result<QString> ViewStore::create(const ViewDraft& draft, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("created"), ViewEntity, {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        SavedView view;
        view.owner = people::actingByUid(transaction.connection(), actor.person).id;
        view.page = draft.page;
        view.name = draft.name.trimmed();
        view.shared = draft.shared;
        view.content = draft.content;
        requireName(transaction.connection(), view);
        requireContent(view);
        return insertView(transaction, view);
    });
}

Result<> ViewStore::edit(const ViewEdit& edit, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("updated"), ViewEntity, edit.uid, {}, command};
    return withoutValue(
        m_database.writeOnce(note, [&](db::WriteTransaction& transaction) { return views::edit(transaction, edit); }));
}

QString views::edit(db::WriteTransaction& transaction, const ViewEdit& edit)
{
    db::Connection& connection = transaction.connection();
    const PersonId person = people::actingByUid(connection, transaction.note().actor.person).id;
    const SavedView after = edited(connection, edit, person);
    requireName(connection, after);
    requireContent(after);
    const Digest before = viewHash(connection, after.id);
    insertVersion(transaction, after, person);
    transaction.record({.verb = QStringLiteral("updated"),
                        .entity = ViewEntity,
                        .entityId = after.uid,
                        .before = before,
                        .after = viewHash(connection, after.id),
                        .facts = {{QStringLiteral("name"), after.name}, {QStringLiteral("version"), after.version}}});
    return edit.uid;
}

} // namespace assay
