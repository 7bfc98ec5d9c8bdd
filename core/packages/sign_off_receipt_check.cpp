// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be checked of a receipt.
#include "core/approvals/approval_rows.h"
#include "core/approvals/sign_off_time.h"
#include "core/audit/audit_facts.h"
#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/checkpoints/log_consistency.h"
#include "core/keys/key_rows.h"
#include "core/packages/log_excerpt.h"
#include "core/packages/sign_off_receipt.h"
#include "core/trust/statement.h"

#include <algorithm>

namespace assay::receipts {
namespace {

const PublicKey* keyNamed(const SignOffReceipt& receipt, const QString& fingerprint)
{
    const auto found = std::find_if(receipt.keys.begin(), receipt.keys.end(), [&](const PublicKey& key) {
        return QString::fromLatin1(key.fingerprint()) == fingerprint;
    });
    return found == receipt.keys.end() ? nullptr : &*found;
}

QString envelopeFault(const SignOffReceipt& receipt)
{
    const PublicKey* key = keyNamed(receipt, receipt.said.key);
    if (!key)
        return Text::tr("the receipt does not hold the key that it names");
    const auto signers = dsse::verify(receipt.read, std::span(key, 1),
                                      {.threshold = 1, .payloadTypes = {QString(Statement::payloadType)}});
    return signers ? QString() : signers.error().message;
}

QString loggedFault(const SignOffReceipt& receipt)
{
    const Result<AuditEntry> entry = parseBody(receipt.proof.body);
    if (!entry)
        return entry.error().message;
    const ReleaseDecision& said = receipt.said;
    const bool tellsOfIt = entry->project == said.project && entry->entity == u"approval_request"
        && entry->entityId == said.request && entry->verb == u"signed" && entry->actor == said.signer
        && entry->role == said.role && entry->at >= said.decidedAt
        && entry->seq == static_cast<qint64>(receipt.proof.index) + 1
        && audit::factText(*entry, u"envelope") == QString::fromLatin1(toHex(sha256(receipt.envelope)));
    return tellsOfIt ? QString() : Text::tr("the entry tells of another decision");
}

QString proofFault(const SignOffReceipt& receipt)
{
    const ReleaseDecision& said = receipt.said;
    if (receipt.log.checkpoint.origin != checkpoints::originOf(said.project)
        || said.logOrigin != receipt.log.checkpoint.origin)
        return Text::tr("it was signed for another log");
    if (receipt.proof.earlierSize != static_cast<quint64>(said.logSize)
        || (said.logSize > 0 && receipt.proof.earlierRoot != said.logRoot))
        return Text::tr("the log's past is not the one that was signed");
    return faultOf(receipt.proof, receipt.log.checkpoint);
}

void checkNote(const SignOffReceipt& receipt, PackageVerdict& verdict)
{
    const QString what = Text::tr("Checkpoint: signature");
    if (!receipt.log.note) {
        verdict.addUnchecked(what, Text::tr("nobody signed it: the log is what the project says of itself"), false);
        return;
    }
    std::vector<NoteKey> known;
    for (const PublicKey& key : receipt.keys) {
        if (const Result<NoteKey> noteKey = NoteKey::of(receipt.log.checkpoint.origin, key))
            known.push_back(*noteKey);
    }
    const auto signers = receipt.log.note->verify(known);
    verdict.add(what, signers ? QString() : signers.error().message);
}

void checkStampOf(const SignOffReceipt& receipt, const ReceiptTrust& trust, PackageVerdict& verdict)
{
    const QString what = Text::tr("Decision: time stamp");
    if (!trust.timestampRoots.isEmpty()) {
        const Result<qint64> stamp = approvals::stampedTime(
            receipt.timestamp, receipt.read.signatures.front().signature, receipt.said.decidedAt, trust.timestampRoots);
        verdict.add(what, stamp ? QString() : stamp.error().message);
    } else if (!receipt.timestamp.isEmpty()) {
        verdict.addUnchecked(what, Text::tr("no roots of a time-stamping authority were given"), false);
    }
}

/// What a project has of a receipt.
struct Counterpart {
    LogConsistency log;
    std::optional<LogConsistency> kept; ///< To the other checkpoint, where there is one.
    bool hasDecision = false;
    QString keyOf; ///< The uid of the person whose key it is; empty where the project does not know it.
};

Result<Counterpart> counterpartIn(db::Database& project, const SignOffReceipt& receipt, const ReceiptTrust& trust)
{
    return project.read([&](db::Connection& connection) {
        Counterpart found;
        found.log = checkpoints::consistencyWith(connection, project.projectUid(), receipt.log.checkpoint);
        if (trust.kept)
            found.kept = checkpoints::consistencyWith(connection, project.projectUid(), *trust.kept);
        db::Statement row = connection.prepare("SELECT 1 FROM sign_off WHERE envelope = ?");
        row.bindText(receipt.envelope);
        found.hasDecision = row.step();
        if (const auto key = keys::byFingerprint(connection, receipt.said.key))
            found.keyOf = key->personUid;
        return found;
    });
}

void checkSignerOf(const SignOffReceipt& receipt, const ReceiptTrust& trust,
                   const std::optional<Counterpart>& counterpart, PackageVerdict& verdict)
{
    const QString what = Text::tr("Decision: whose key it is");
    if (trust.keys)
        verdict.add(what,
                    trust.keys->contains(receipt.said.key)
                        ? QString()
                        : Text::tr("its key is not among those that are trusted here"));
    else if (counterpart)
        verdict.add(what,
                    counterpart->keyOf == receipt.said.signer
                        ? QString()
                        : Text::tr("it is not the key of %1 in the project").arg(shownText(receipt.said.signerName)));
    else
        verdict.addUnchecked(
            what, Text::tr("no trusted keys were given, so it is not known who signed with %1").arg(receipt.said.key),
            true);
}

/// Another checkpoint shows something by itself only where it is of the same moment.
void checkKept(const SignOffReceipt& receipt, const Checkpoint& kept, const std::optional<Counterpart>& counterpart,
               PackageVerdict& verdict)
{
    const QString what = Text::tr("Checkpoint that was kept: the same log");
    const Checkpoint& own = receipt.log.checkpoint;
    if (kept.origin != own.origin)
        verdict.add(what, Text::tr("it is of another log: %1").arg(shownText(kept.origin)));
    else if (kept.size == own.size)
        verdict.add(what,
                    kept.root == own.root
                        ? QString()
                        : Text::tr("of the same number of entries it has another root: one of the two logs is forged"));
    else if (counterpart)
        verdict.add(what, counterpart->kept->isProved() ? QString() : counterpart->kept->sentence());
    else
        verdict.addUnchecked(
            what,
            Text::tr("it is of %1 entries, the receipt's of %2; give the project, which has those between")
                .arg(QString::number(kept.size), QString::number(own.size)),
            true);
}

} // namespace

Result<PackageVerdict> verify(const SignOffReceipt& receipt, const ReceiptTrust& trust)
{
    std::optional<Counterpart> counterpart;
    if (trust.project) {
        Result<Counterpart> found = counterpartIn(*trust.project, receipt, trust);
        if (!found)
            return failed(found);
        counterpart = *std::move(found);
    }
    PackageVerdict verdict;
    verdict.add(Text::tr("Decision: signature"), envelopeFault(receipt));
    checkSignerOf(receipt, trust, counterpart, verdict);
    checkStampOf(receipt, trust, verdict);
    verdict.add(Text::tr("Entry: of the decision"), loggedFault(receipt));
    verdict.add(Text::tr("Entry: in the log of the checkpoint"), proofFault(receipt));
    checkNote(receipt, verdict);
    if (trust.kept)
        checkKept(receipt, *trust.kept, counterpart, verdict);
    if (counterpart) {
        verdict.add(Text::tr("Project: its log begins with that of the checkpoint"),
                    counterpart->log.isProved() ? QString() : counterpart->log.sentence());
        verdict.add(Text::tr("Project: holds the decision"),
                    counterpart->hasDecision ? QString() : Text::tr("the decision was taken away"));
    }
    return verdict;
}

} // namespace assay::receipts
