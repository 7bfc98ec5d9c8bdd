// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/user_groups/user_group_store.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"
#include "core/user_groups/user_group_rows.h"
#include "core/user_groups/user_group_texts.h"

namespace assay {
namespace {

const QString GroupEntity = QStringLiteral("user_group");
const QString ContactEntity = QStringLiteral("user_contact");

bool sameFields(const UserGroup& group, const UserGroupFields& fields)
{
    return group.name == fields.name.trimmed() && group.size == fields.size && group.contact == fields.contact
        && group.influence == fields.influence && group.adoptionTarget == fields.adoptionTarget
        && group.contactEveryDays == fields.contactEveryDays;
}

/// What the figures of adoption are computed from, which come from the log alone.
std::vector<AuditFact> groupFacts(db::Connection& connection, const UserGroup& group)
{
    return {
        {QStringLiteral("use_case"), usecases::byId(connection, group.useCase).uid},
        {QStringLiteral("key"), group.key},
        {QStringLiteral("name"), group.name},
        {QStringLiteral("adoption_target"), group.adoptionTarget ? QString::number(*group.adoptionTarget) : QString()}};
}

QString insertGroup(db::WriteTransaction& transaction, const UserGroupDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const UseCase useCase = usecases::byKeyOrUid(connection, draft.useCase);
    usecases::requireWriter(connection, useCase, Text::tr("The user groups"), transaction.note().actor);
    const QString uid = newUlid(transaction.now());
    connection
        .prepare("INSERT INTO user_group (uid, key, use_case_id, name, size, contact, influence, adoption_target,"
                 " contact_every_days, created_at, staged, row_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")
        .bind(uid)
        .bind(QStringLiteral("G-%1").arg(connection.integer("SELECT count(*) + 1 FROM user_group")))
        .bind(useCase.id.value)
        .bind(draft.fields.name.trimmed())
        .bind(draft.fields.size)
        .bind(draft.fields.contact)
        .bind(toString(draft.fields.influence))
        .bind(draft.fields.adoptionTarget)
        .bind(draft.fields.contactEveryDays)
        .bind(transaction.now())
        .bind(draft.staged)
        .run();
    const UserGroup made = usergroups::byKeyOrUid(connection, uid);
    transaction.record({.verb = {},
                        .entity = GroupEntity,
                        .entityId = uid,
                        .after = usergroups::groupHash(connection, made.id),
                        .facts = groupFacts(connection, made)});
    return made.key;
}

/// What is to be written. What others wrote meanwhile stays where this edit does not touch it.
UserGroupFields wantedFields(db::Connection& connection, const UserGroup& before, const UserGroupEdit& edit)
{
    if (edit.seen) {
        const NewerTexts newer = usergroups::newerTexts(connection, before, edit.expectedVersion.value_or(1));
        const FieldTexts merged = merging::mergedOrRaise(*edit.seen, usergroups::textsOf(edit.fields), newer,
                                                         before.key, usergroups::fieldTitle);
        UserGroupFields wanted = usergroups::fieldsFrom(merged);
        if (textIn(merged, u"target") == textIn(newer.texts, u"target"))
            wanted.adoptionTarget = before.adoptionTarget; // Which may have more digits than are written.
        return wanted;
    }
    if (edit.expectedVersion.value_or(before.rowVersion) != before.rowVersion)
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and save "
                           "again.")
                      .arg(before.key));
    return edit.fields;
}

void rewriteGroup(db::WriteTransaction& transaction, const UserGroup& before, const UserGroupFields& fields)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = usergroups::groupHash(connection, before.id);
    connection
        .prepare("UPDATE user_group SET name = ?, size = ?, contact = ?, influence = ?, adoption_target = ?,"
                 " contact_every_days = ?, row_version = row_version + 1 WHERE id = ?")
        .bind(fields.name.trimmed())
        .bind(fields.size)
        .bind(fields.contact)
        .bind(toString(fields.influence))
        .bind(fields.adoptionTarget)
        .bind(fields.contactEveryDays)
        .bind(before.id.value)
        .run();
    std::vector<AuditFact> facts = groupFacts(connection, usergroups::byKeyOrUid(connection, before.uid));
    const std::vector<AuditFact> edited = merging::editFacts(usergroups::textsOf(before), usergroups::textsOf(fields));
    facts.insert(facts.end(), edited.begin(), edited.end());
    transaction.record({.verb = QStringLiteral("updated"),
                        .entity = GroupEntity,
                        .entityId = before.uid,
                        .before = hash,
                        .after = usergroups::groupHash(connection, before.id),
                        .facts = std::move(facts)});
}

QString insertContact(db::WriteTransaction& transaction, const UserContactDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const UserGroup group = usergroups::byKeyOrUid(connection, draft.group);
    usecases::requireMember(connection, Text::tr("Contacts with users"), transaction.note().actor);
    const QString uid = newUlid(transaction.now());
    const qint64 at = draft.at.value_or(transaction.now());
    if (at > transaction.now())
        db::raise(Error::Kind::Invalid, Text::tr("A contact that is still to come is none yet. Nothing was saved."));
    connection
        .prepare("INSERT INTO user_contact (uid, group_id, at, way, with_whom, notes, person_id, recorded_at, staged)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(uid)
        .bind(group.id.value)
        .bind(at)
        .bind(toString(draft.way))
        .bind(draft.withWhom.trimmed())
        .bind(draft.notes)
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(draft.staged)
        .run();
    db::Statement row = connection.prepare("SELECT id FROM user_contact WHERE uid = ?");
    row.bind(uid).step();
    transaction.record({.verb = {},
                        .entity = ContactEntity,
                        .entityId = uid,
                        .after = usergroups::contactHash(connection, {row.integer(0)}),
                        .facts = {{QStringLiteral("group"), group.key},
                                  {QStringLiteral("way"), toString(draft.way)},
                                  {QStringLiteral("use_case"), usecases::byId(connection, group.useCase).uid}}});
    return uid;
}

} // namespace

QString problemOf(const UserGroupFields& fields)
{
    if (fields.name.trimmed().isEmpty())
        return Text::tr("A user group needs a name.");
    if (fields.size && *fields.size < 0)
        return Text::tr("The size of a group is 0 or more people.");
    if (fields.adoptionTarget && !(*fields.adoptionTarget >= 0 && *fields.adoptionTarget <= 1))
        return Text::tr("An adoption target is a share from 0 to 1.");
    if (fields.contactEveryDays && *fields.contactEveryDays < 1)
        return Text::tr("A contact is agreed every 1 or more days.");
    return lengthProblem(fields.name, {fields.contact});
}

Result<QString> UserGroupStore::add(const UserGroupDraft& draft, const Actor& actor, const QString& command)
{
    if (const QString problem = problemOf(draft.fields); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    const db::AuditNote note{actor, QStringLiteral("created"), GroupEntity, {}, {}, command};
    return m_database.writeOnce(note,
                                [&](db::WriteTransaction& transaction) { return insertGroup(transaction, draft); });
}

Result<> UserGroupStore::edit(const UserGroupEdit& edit, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("updated"), GroupEntity, {}, {}, command};
    return withoutValue(m_database.writeOnce(
        note, [&](db::WriteTransaction& transaction) { return usergroups::edit(transaction, edit); }));
}

Result<QString> UserGroupStore::addContact(const UserContactDraft& draft, const Actor& actor, const QString& command)
{
    if (draft.withWhom.trimmed().isEmpty() && draft.notes.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("A contact says with whom it was or what came of it."));
    const db::AuditNote note{actor, QStringLiteral("created"), ContactEntity, {}, {}, command};
    return m_database.writeOnce(note,
                                [&](db::WriteTransaction& transaction) { return insertContact(transaction, draft); });
}

namespace usergroups {

QString edit(db::WriteTransaction& transaction, const UserGroupEdit& edit)
{
    if (const QString problem = problemOf(edit.fields); !problem.isEmpty())
        db::raise(Error::Kind::Invalid, problem);
    db::Connection& connection = transaction.connection();
    const UserGroup before = byKeyOrUid(connection, edit.group);
    usecases::requireWriter(connection, usecases::byId(connection, before.useCase), Text::tr("The user groups"),
                            transaction.note().actor);
    const UserGroupFields wanted = wantedFields(connection, before, edit);
    if (sameFields(before, wanted))
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(before.key));
    rewriteGroup(transaction, before, wanted);
    return before.uid;
}

} // namespace usergroups
} // namespace assay
