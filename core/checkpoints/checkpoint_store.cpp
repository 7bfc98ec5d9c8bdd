// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/checkpoint_store.h"

#include "core/audit/audit_log.h"
#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/db/migration.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_status.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"

namespace assay {
namespace {

const QString checkpointEntity = QStringLiteral("checkpoint");

/// The actor's own key in the project. Raises Denied where it is none, or no signature of it counts now.
PersonKey signingKeyOf(const db::WriteTransaction& transaction, const SigningKey& key)
{
    db::Connection& connection = transaction.connection();
    const auto known = keys::byFingerprint(connection, QString::fromLatin1(key.publicKey().fingerprint()));
    if (!known || known->personUid != transaction.note().actor.person)
        db::raise(
            Error::Kind::Denied,
            Text::tr("Checkpoints are signed with a key of one's own that is enrolled in the project. Nothing was "
                     "changed; enroll yours first."));
    const KeyStatus status = keys::statusAt(connection, *known, audit::notBeforeTheLog(connection, transaction.now()));
    if (!status.isValid())
        db::raise(Error::Kind::Denied, Text::tr("No checkpoint was made: %1").arg(status.sentence));
    return *known;
}

QByteArray noteOf(const Checkpoint& checkpoint, const SigningKey* key)
{
    return key ? db::orRaise(checkpoint.sign(*key)).bytes() : db::orRaise(checkpoint.text());
}

QString insertCheckpoint(db::WriteTransaction& transaction, const SigningKey* key)
{
    db::Connection& connection = transaction.connection();
    const QString project = db::metaValue(connection, QStringLiteral("project_uid"));
    const audit::AuditHead head = audit::headWith(transaction, project);
    const Checkpoint checkpoint{checkpoints::originOf(project), static_cast<quint64>(head.size), head.root, {}};
    const auto signer = key ? std::optional(signingKeyOf(transaction, *key)) : std::nullopt;
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare("INSERT INTO checkpoint (uid, size, root, note, key_id, made_by, made_at)"
                                            " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(static_cast<qint64>(checkpoint.size)).bind(bytesOf(checkpoint.root).toByteArray());
    made.bindText(noteOf(checkpoint, key)).bind(signer ? std::optional(signer->id.value) : std::nullopt);
    made.bind(people::byUid(connection, transaction.note().actor.person).id.value).bind(transaction.now()).step();
    const CheckpointId id{made.integer(0)};
    made.reset();
    std::vector<AuditFact> facts{{QStringLiteral("size"), static_cast<qint64>(checkpoint.size)}};
    if (signer)
        facts.push_back({QStringLiteral("key"), signer->fingerprint});
    transaction.record({.verb = QStringLiteral("created"),
                        .entity = checkpointEntity,
                        .entityId = uid,
                        .after = checkpoints::checkpointHash(connection, id),
                        .facts = std::move(facts)});
    return uid;
}

} // namespace

Result<StoredCheckpoint> CheckpointStore::make(const SigningKey* key, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("created"), checkpointEntity, {}, {}, command};
    const Result<QString> uid = m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        people::requireMember(connection, actor,
                              Text::tr("Checkpoints are made by people of the project in a role that they hold."));
        return insertCheckpoint(transaction, key);
    });
    if (!uid)
        return failed(uid);
    const Result<std::vector<StoredCheckpoint>> found = all();
    if (!found)
        return failed(found);
    for (const StoredCheckpoint& checkpoint : *found) {
        if (checkpoint.uid == *uid)
            return checkpoint;
    }
    return fail(Error::Kind::Corrupt, Text::tr("The checkpoint is in the project no more. Verify the project."));
}

Result<std::vector<StoredCheckpoint>> CheckpointStore::all() const
{
    return m_database.read([](db::Connection& connection) { return checkpoints::all(connection); });
}

namespace checkpoints {

QString originOf(const QString& projectUid)
{
    return QStringLiteral("assay/") + projectUid;
}

QString noteChanges(db::WriteTransaction& transaction, const SigningKey* key)
{
    return insertCheckpoint(transaction, key);
}

std::vector<StoredCheckpoint> all(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT c.id, c.uid, c.size, c.root, c.note, coalesce(k.fingerprint, ''), p.name, c.made_at FROM checkpoint c"
        " JOIN person p ON p.id = c.made_by LEFT JOIN person_key k ON k.id = c.key_id ORDER BY c.id");
    std::vector<StoredCheckpoint> found;
    while (rows.step()) {
        const std::optional<Digest> root = digestFromBytes(rows.bytesView(3));
        if (!root)
            db::raise(Error::Kind::Corrupt, Text::tr("A stored checkpoint has no root. Verify the project."));
        found.push_back({{rows.integer(0)},
                         rows.text(1),
                         rows.integer(2),
                         *root,
                         rows.bytes(4),
                         rows.text(5),
                         rows.text(6),
                         rows.integer(7)});
    }
    return found;
}

Digest checkpointHash(db::Connection& connection, CheckpointId id)
{
    RowHasher hasher("checkpoint");
    addRows(hasher, connection,
            "SELECT c.uid, CAST(c.size AS TEXT), c.root, c.note, coalesce(k.uid, ''), p.uid, CAST(c.made_at AS TEXT)"
            " FROM checkpoint c JOIN person p ON p.id = c.made_by LEFT JOIN person_key k ON k.id = c.key_id"
            " WHERE c.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace checkpoints
} // namespace assay
