// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/covered_signatures.h"

#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/checkpoints/kept_checkpoint.h"
#include "core/keys/key_enrolment.h"
#include "core/keys/key_rows.h"
#include "core/trust/dsse.h"
#include "core/trust/statement.h"
#include "core/verify/damaged_rows.h"

namespace assay::verify {
namespace {

bool isEnrolled(db::Connection& connection, const QString& project, const PersonKey& key)
{
    const Result<dsse::Envelope> envelope = dsse::read(key.enrolment);
    const Result<PublicKey> own = PublicKey::fromDer(key.publicKey);
    if (!envelope || !own || own->fingerprint() != key.fingerprint.toLatin1())
        return false;
    const KeyEnrolment enrolment{*own, *envelope};
    if (!key.replaces)
        return enrolment.isBy(project, key.personUid);
    const Result<PublicKey> replaced = PublicKey::fromDer(keys::byId(connection, *key.replaces).publicKey);
    return replaced && enrolment.replaces(project, key.personUid, *replaced);
}

bool isSignedBy(const SignedNote& note, const QString& name, const PersonKey& key)
{
    const Result<PublicKey> half = PublicKey::fromDer(key.publicKey);
    if (!half)
        return false;
    const Result<NoteKey> signer = NoteKey::of(name, *half);
    return signer && note.verify(std::span(&*signer, 1));
}

/// What is wrong with a checkpoint; empty where nothing is. Its root is compared with the one that the log states, which
/// the walk along the log has recomputed.
QString faultOf(db::Connection& connection, const QString& project, const StoredCheckpoint& stored)
{
    const Result<KeptCheckpoint> kept = KeptCheckpoint::parse(stored.note);
    const Checkpoint written{checkpoints::originOf(project), static_cast<quint64>(stored.size), stored.root, {}};
    if (!kept || !(kept->checkpoint == written))
        return Text::tr("Its note does not say what its row says.");
    if (audit::statedRootAt(connection, stored.size) != stored.root)
        return Text::tr("The log does not begin with the %1 entries that it covers: they were changed afterwards.")
            .arg(stored.size);
    if (stored.signer.isEmpty() != !kept->note)
        return Text::tr("Its signature was taken away or added.");
    if (!kept->note)
        return {};
    const auto key = keys::byFingerprint(connection, stored.signer);
    return key && isSignedBy(*kept->note, written.origin, *key)
        ? QString()
        : Text::tr("It is not signed by the key that it names.");
}

/// What is wrong with the signature of a sign-off, a row of `SELECT envelope, signature, key_id`; empty where nothing is.
QString signOffFault(db::Connection& connection, const db::Statement& row)
{
    const PersonKey key = keys::byId(connection, {row.integer(2)});
    const Result<PublicKey> half = PublicKey::fromDer(key.publicKey);
    const Result<dsse::Envelope> envelope = dsse::read(row.bytesView(0));
    if (!half || !envelope
        || !dsse::verify(*envelope, std::span(&*half, 1),
                         {.threshold = 1, .payloadTypes = {QString(Statement::payloadType)}}))
        return Text::tr("The sign-off of %1 is not signed by the key that it names.").arg(key.person);
    return envelope->signatures.front().signature == row.bytesView(1)
        ? QString()
        : Text::tr("The sign-off of %1 does not hold the signature of its envelope.").arg(key.person);
}

qint64 compareKeys(db::Connection& connection, const QString& project, std::vector<RowFinding>& findings)
{
    qint64 checked = 0;
    for (const PersonKey& key : keys::all(connection)) {
        if (!isEnrolled(connection, project, key))
            findings.push_back({QStringLiteral("person_key"), key.uid,
                                Text::tr("It was not enrolled by the word of %1.").arg(key.person)});
        ++checked;
    }
    return checked;
}

qint64 compareCheckpoints(db::Connection& connection, const QString& project, std::vector<RowFinding>& findings)
{
    qint64 checked = 0;
    for (const StoredCheckpoint& stored : checkpoints::all(connection)) {
        if (const QString fault = faultOf(connection, project, stored); !fault.isEmpty())
            findings.push_back({QStringLiteral("checkpoint"), stored.uid, fault});
        checked += stored.signer.isEmpty() ? 0 : 1;
    }
    return checked;
}

qint64 compareSignOffs(db::Connection& connection, std::vector<RowFinding>& findings)
{
    qint64 checked = 0;
    db::Statement rows = connection.prepare("SELECT s.envelope, s.signature, s.key_id, q.uid FROM sign_off s"
                                            " JOIN approval_request q ON q.id = s.request_id ORDER BY s.id");
    while (rows.step()) {
        findDamage(findings, {QStringLiteral("approval_request"), rows.text(3)}, [&] {
            if (const QString fault = signOffFault(connection, rows); !fault.isEmpty())
                findings.push_back({QStringLiteral("approval_request"), rows.text(3), fault});
        });
        ++checked;
    }
    return checked;
}

} // namespace

qint64 compareSignatures(db::Connection& connection, const QString& project, std::vector<RowFinding>& findings)
{
    qint64 checked = 0;
    findDamage(findings, {QStringLiteral("person_key"), {}},
               [&] { checked += compareKeys(connection, project, findings); });
    findDamage(findings, {QStringLiteral("checkpoint"), {}},
               [&] { checked += compareCheckpoints(connection, project, findings); });
    return checked + compareSignOffs(connection, findings);
}

} // namespace assay::verify
