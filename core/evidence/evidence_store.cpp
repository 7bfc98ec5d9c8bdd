// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/evidence/evidence_rows.h"
#include "core/evidence/evidence_rules.h"
#include "core/findings/finding_change.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/policies/policy_rows.h"
#include "core/releases/evidence_change.h"
#include "core/releases/release_rows.h"
#include "core/runs/content_store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace assay {
namespace {

const QString EvidenceEntity = QStringLiteral("evidence");

/// A control that documents are for is one of the policy in force.
void requireControl(db::WriteTransaction& transaction, const QString& control)
{
    if (control.isEmpty())
        return;
    policies::ensureShipped(transaction);
    const policies::Policy policy = policies::policyInForce(transaction.connection(), transaction.now());
    if (std::none_of(policy.controls.begin(), policy.controls.end(),
                     [&](const policies::Control& one) { return one.key == control; })) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("The policy in force, %1 %2, has no control %3. Nothing was saved.")
                      .arg(policy.id, QString::number(policy.version), control));
    }
}

QString insertEvidence(db::WriteTransaction& transaction, ReleaseId release, const EvidenceDraft& draft,
                       const EvidenceFile& file)
{
    db::Connection& connection = transaction.connection();
    if (file.location.isEmpty())
        contents::keep(connection, file.bytes);
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare(
        "INSERT INTO evidence (uid, release_id, control, kind, title, media_type, sha256, size, location, facts,"
        " author_id, effective_at, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(release.value).bind(draft.control).bind(toString(file.kind));
    made.bind(draft.title.trimmed().isEmpty() ? file.name : draft.title.trimmed()).bind(file.mediaType);
    made.bind(bytesOf(file.sha256).toByteArray()).bind(file.size).bind(file.location);
    made.bindText(file.facts).bind(people::byUid(connection, transaction.note().actor.person).id.value);
    made.bind(draft.effectiveAt.value_or(transaction.now())).bind(transaction.now()).step();
    const EvidenceId id{made.integer(0)};
    made.reset();
    transaction.record({.verb = {},
                        .entity = EvidenceEntity,
                        .entityId = uid,
                        .after = evidence::evidenceHash(connection, id),
                        .facts = {{QStringLiteral("sha256"), QString::fromLatin1(toHex(file.sha256))}}});
    return uid;
}

std::optional<Digest> digestNow(db::Database& database, const ReleaseEvidence& evidence, const HashMonitor& monitor,
                                Result<>& outcome)
{
    if (!evidence.location.isEmpty()) {
        // A project from elsewhere may name a device or a pipe, which would be read for ever.
        if (!QDir::isAbsolutePath(evidence.location) || !QFileInfo(evidence.location).isFile())
            return std::nullopt;
        const Result<Digest> digest = sha256OfFile(evidence.location, monitor);
        if (!digest && digest.error().kind == Error::Kind::Cancelled)
            outcome = failed(digest);
        return digest ? std::optional(*digest) : std::nullopt;
    }
    const auto bytes = database.read([&](db::Connection& connection) {
        return contents::bytesOf(connection, bytesOf(evidence.sha256).toByteArray());
    });
    if (!bytes)
        outcome = failed(bytes);
    return bytes && *bytes ? std::optional(sha256(**bytes)) : std::nullopt;
}

} // namespace

Result<QString> EvidenceStore::add(const EvidenceDraft& draft, const EvidenceFile& file, const Actor& actor,
                                   const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("created"), EvidenceEntity, {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        if (const auto refusal = evidence::addRefusal(transaction.connection(), actor))
            db::raise(Error::Kind::Denied, *refusal);
        findings::reopenExpired(transaction);
        requireControl(transaction, draft.control);
        const ReleaseId release = releases::byName(transaction.connection(), draft.release).id;
        const QString uid = insertEvidence(transaction, release, draft, file);
        releases::evidenceChanged(
            transaction, release,
            Text::tr("%1 added the evidence “%2”")
                .arg(releases::changerName(transaction), evidence::byUid(transaction.connection(), uid).title));
        return uid;
    });
}

Result<> EvidenceStore::withdraw(const QString& uid, const QString& reason, const Actor& actor, const QString& command)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Withdrawing evidence needs a reason. Nothing was changed."));
    const db::AuditNote note{actor, QStringLiteral("withdrawn"), EvidenceEntity, uid, reason, command};
    const Result<QString> done = m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        findings::reopenExpired(transaction);
        const ReleaseEvidence evidence = evidence::byUid(connection, uid);
        if (const auto refusal = evidence::withdrawRefusal(connection, evidence, actor))
            db::raise(Error::Kind::Denied, *refusal);
        if (evidence.withdrawnAt)
            db::raise(Error::Kind::Invalid, Text::tr("“%1” was withdrawn already.").arg(evidence.title));
        const Digest before = evidence::evidenceHash(connection, evidence.id);
        connection.prepare("UPDATE evidence SET withdrawn_at = ? WHERE id = ?")
            .bind(transaction.now())
            .bind(evidence.id.value)
            .run();
        transaction.record({.verb = {},
                            .entity = EvidenceEntity,
                            .entityId = uid,
                            .before = before,
                            .after = evidence::evidenceHash(connection, evidence.id)});
        releases::evidenceChanged(
            transaction, evidence.release,
            Text::tr("%1 withdrew the evidence “%2”").arg(releases::changerName(transaction), evidence.title));
        return uid;
    });
    if (!done)
        return failed(done);
    return {};
}

Result<std::vector<EvidenceCheck>> checkEvidence(db::Database& database, ReleaseId release, const HashMonitor& monitor)
{
    const auto all =
        database.read([&](db::Connection& connection) { return evidence::ofRelease(connection, release); });
    if (!all)
        return failed(all);
    std::vector<EvidenceCheck> checks;
    Result<> outcome;
    for (const ReleaseEvidence& each : *all) {
        if (each.withdrawnAt)
            continue;
        checks.push_back({each, digestNow(database, each, monitor, outcome)});
        if (!outcome)
            return failed(outcome);
    }
    return checks;
}

} // namespace assay
