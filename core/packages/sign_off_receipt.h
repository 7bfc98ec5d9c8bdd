// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_decision.h"
#include "core/checkpoints/kept_checkpoint.h"
#include "core/crypto/certificate.h"
#include "core/db/database.h"
#include "core/packages/audit_receipt.h"
#include "core/packages/package_verdict.h"
#include "core/trust/dsse.h"

namespace assay {

/// What somebody who signed takes home: the decision, its entry in the log, and a checkpoint that the entry is proved to
/// be below. Whoever has it can show, without the project, that the log had the decision, and notices when a project has
/// it no more. docs/release-package.md, "Receipts". A value; any thread.
struct SignOffReceipt {
    QByteArray envelope; ///< DSSE, as it was stored.
    dsse::Envelope read; ///< The same.
    ReleaseDecision said;
    QByteArray timestamp;        ///< RFC 3161; empty where there is none.
    AuditReceipt proof;          ///< That the entry is in the log, and the log the one that the decision names.
    KeptCheckpoint log;          ///< What it leads to.
    std::vector<PublicKey> keys; ///< Of whoever signed the decision, then the checkpoint where that is another one.
};

/// Whom somebody believes who checks a receipt.
struct ReceiptTrust {
    std::optional<QStringList> keys;        ///< Fingerprints.
    QList<Certificate> timestampRoots = {}; ///< Where there are any, one has to stand behind a stamp of the decision.
    db::Database* project = nullptr;        ///< What is to be held against the receipt; its people's keys are believed.
    std::optional<Checkpoint> kept = {};    ///< Another checkpoint of the log.
};

namespace receipts {

/// The receipt of a sign-off in a transaction of the caller. Raises NotFound for one that there is not, and Corrupt where
/// the log does not tell of it. May throw db::SqlError.
SignOffReceipt ofSignOff(db::Connection& connection, const QString& signOffUid);

/// The receipt as a file: canonical JSON and a line feed.
QByteArray write(const SignOffReceipt& receipt);

/// What write() wrote, to the byte. Invalid for anything else; nothing is said about its signatures and proofs.
Result<SignOffReceipt> readSignOff(QByteArrayView json);

/// Checks a receipt against itself, whom somebody believes, and what there is beside it. Errors are those of reading the
/// project. Blocking where there is one: call it from a job.
Result<PackageVerdict> verify(const SignOffReceipt& receipt, const ReceiptTrust& trust);

} // namespace receipts
} // namespace assay
