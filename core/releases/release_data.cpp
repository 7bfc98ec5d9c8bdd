// SPDX-License-Identifier: GPL-3.0-or-later
// Which data a release was made from and tried on.
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/releases/parts_change.h"
#include "core/releases/release_store.h"
#include "core/runs/content_store.h"

namespace assay {
namespace {

using releases::ReleaseChange;

/// A data set of this name and digest, made where the project knows none.
DatasetId datasetOf(db::WriteTransaction& transaction, const SplitFile& split)
{
    db::Connection& connection = transaction.connection();
    const QString digest = QString::fromLatin1(toHex(split.sha256));
    connection
        .prepare(
            "INSERT INTO dataset (uid, name, digest, source_type, source, schema, profile) VALUES (?, ?, ?, 'file',"
            " ?, '', '') ON CONFLICT (name, digest, source_type, source) DO NOTHING")
        .bind(newUlid(transaction.now()))
        .bind(split.name)
        .bind(digest)
        .bind(split.source)
        .run();
    db::Statement row = connection.prepare(
        "SELECT id FROM dataset WHERE name = ? AND digest = ? AND source_type = 'file' AND source = ?");
    row.bind(split.name).bind(digest).bind(split.source).step();
    return {row.integer(0)};
}

/// A part that was taken back and is said again counts again.
void writeSplit(db::WriteTransaction& transaction, ReleaseId release, const QString& part, const SplitFile& split)
{
    db::Connection& connection = transaction.connection();
    const Digest rows = split.rowHashes.isEmpty() ? Digest{} : contents::keep(connection, split.rowHashes);
    connection
        .prepare("INSERT INTO release_split (release_id, role, dataset_id, rows, sha256, row_hashes)"
                 " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (release_id, role, dataset_id) DO UPDATE SET"
                 " rows = excluded.rows, sha256 = excluded.sha256, row_hashes = excluded.row_hashes,"
                 " superseded_at = NULL, superseded_reason = ''")
        .bind(release.value)
        .bind(part)
        .bind(datasetOf(transaction, split).value)
        .bind(split.rows)
        .bind(bytesOf(split.sha256))
        .bind(split.rowHashes.isEmpty() ? QByteArrayView("") : bytesOf(rows))
        .run();
}

void supersede(ReleaseChange& of, const ReleaseSplit& split, const QString& reason)
{
    of.transaction.connection()
        .prepare("UPDATE release_split SET superseded_at = ?, superseded_reason = ? WHERE release_id = ? AND role = ?"
                 " AND superseded_at IS NULL AND dataset_id IN (SELECT id FROM dataset WHERE name = ? AND digest = ?)")
        .bind(of.transaction.now())
        .bind(reason)
        .bind(of.release.id.value)
        .bind(split.role)
        .bind(split.dataset)
        .bind(split.digest)
        .run();
    of.facts.push_back({QStringLiteral("instead_of"), split.name()});
    of.facts.push_back({QStringLiteral("instead_of_digest"), split.anyDigest()});
}

} // namespace

Result<> ReleaseStore::addSplit(const QString& releaseUid, const SplitFile& split, const Actor& actor,
                                const QString& command)
{
    return releases::changeParts(m_database, releases::updated(releaseUid, actor, command), [&](ReleaseChange& of) {
        const QString part = releases::splitPart(split.role);
        of.facts = {{QStringLiteral("split"), QStringLiteral("%1:%2").arg(part, split.name)},
                    {QStringLiteral("digest"), QString::fromLatin1(toHex(split.sha256))},
                    {QStringLiteral("rows"), split.rows}};
        if (!split.insteadOf.isEmpty())
            supersede(of, releases::splitNamed(of.release, split.insteadOf),
                      Text::tr("%1:%2 takes its place.").arg(part, split.name));
        writeSplit(of.transaction, of.release.id, part, split);
    });
}

Result<> ReleaseStore::withdrawSplit(const SplitWithdrawal& withdrawal, const Actor& actor, const QString& command)
{
    const QString reason = withdrawal.reason.trimmed();
    if (reason.isEmpty())
        return fail(Error::Kind::Invalid,
                    Text::tr("What was said of data is taken back with its reason. Nothing was changed."));
    return releases::changeParts(
        m_database, releases::updated(withdrawal.releaseUid, actor, command, reason),
        [&](ReleaseChange& of) { supersede(of, releases::splitNamed(of.release, withdrawal.split), reason); });
}

} // namespace assay
