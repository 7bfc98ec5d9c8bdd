// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_decision.h"
#include "core/crypto/signing_key.h"
#include "core/crypto/timestamp.h"
#include "core/db/database.h"
#include "core/domain/release.h"

namespace assay {

/// A wish for approval.
struct ApprovalWish {
    QString release;                  ///< Uid, or "credit-default@3".
    QString comment;                  ///< For those who decide.
    std::optional<qint64> dueAt = {}; ///< The day by which it is wanted: its midnight, milliseconds, UTC.
};

/// What somebody means to decide.
struct DecisionWish {
    QString request; ///< Uid.
    Decision decision = Decision::Approve;
    QStringList conditions;
    QString comment;
    QString stage = ProductionEnvironment;
    std::optional<qint64> expiresAt; ///< Milliseconds, UTC; empty for as long as the policy lets it count.
    QString key;                     ///< The fingerprint of the key that will sign.
};

/// An authority that stamps the time of signatures (RFC 3161).
struct TimestampAuthority {
    TimestampTransport transport;
    QList<Certificate> roots; ///< Its certificate has to lead to one of them.
};

/// Approvals. Each command is one transaction with its audit entry; `command` makes a repetition harmless. A refusal
/// (Error::Kind::Denied) names the rule and who may, and leaves no trace but its own. Blocking: call it from a job.
class ApprovalStore {
public:
    explicit ApprovalStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Freezes what is known of a candidate and asks for decisions on it; answers the request's uid. Who made the release
    /// may, and who works with it. Invalid for a day that is not to come.
    Result<QString> request(const ApprovalWish& wish, const Actor& actor, const QString& command);

    /// Takes a request back; its sign-offs do not count any more. By who asked.
    Result<> withdraw(const QString& requestUid, const QString& reason, const Actor& actor, const QString& command);

    /// The decision as it would be signed now, exactly. Denied, with the rule, for somebody who may not decide: who made or
    /// runs the release, who asked, whose key is not valid or not theirs. Invalid for conditions of a decision that has none,
    /// and for an end that is over.
    Result<ReleaseDecision> prepare(const DecisionWish& wish, const Actor& actor) const;

    /// Signs what was prepared and shown, and records it; answers the sign-off's uid. Refused where anything that is signed
    /// has changed since, such as the evidence or the log's own past. A model-risk auditor takes by it what nobody has
    /// taken for validation yet (see validation.h). Makes what is in validation approved, rejected or sent back as soon as
    /// the policy's quorum says so. Where an authority is given, nothing is recorded without its stamp. The
    /// same transaction notes a checkpoint of the log with the sign-off in it, signed by the same key, so that its receipt
    /// (receipts::ofSignOff()) can be had at once.
    Result<QString> sign(const ReleaseDecision& decision, const SigningKey& key, const Actor& actor,
                         const QString& command, const TimestampAuthority* authority = nullptr);

private:
    db::Database& m_database;
};

} // namespace assay
