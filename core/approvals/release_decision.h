// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/approval.h"
#include "core/trust/statement.h"

namespace assay {

/// A decision on a release as it is signed: the subjects of an in-toto statement are the model and the dossier, everything
/// else is its predicate. Whoever reads the statement needs no project to know what was decided, by whom, on what and
/// until when. docs/file-format.md, "Approvals".
struct ReleaseDecision {
    static constexpr auto predicateType = QLatin1String("urn:assay:release-decision:v1");

    QString project; ///< Its uid.
    QString request; ///< Uid.
    QString nonce;   ///< Of the request.
    QString release; ///< Uid.
    QString name;    ///< "credit-default@3"
    Digest model{};  ///< Over the model's files, as OpenSSF model signing counts it.
    Digest dossier{};
    QString policy; ///< Its id.
    qint64 policyVersion = 0;
    Digest policyDigest{};
    QString riskTier;
    int quorumKeys = 0;
    QStringList quorumRoles;

    Decision decision = Decision::Abstain;
    QStringList conditions;
    QString comment;
    QString stage;        ///< "production"
    qint64 decidedAt = 0; ///< Milliseconds, UTC.
    std::optional<qint64> expiresAt;

    QString signer; ///< The person's uid.
    QString signerName;
    QString role; ///< Acted in.
    QString key;  ///< The fingerprint.

    QStringList openFindings; ///< "F-118 high"
    QStringList dependsOn;    ///< SHA-256 of the envelopes of this request that were there before.
    QString logOrigin;
    qint64 logSize = 0; ///< Of the audit log when it was decided.
    Digest logRoot{};

    bool operator==(const ReleaseDecision&) const = default;
};

namespace decisions {

Statement statementOf(const ReleaseDecision& decision);

/// The payload that is signed: the statement's bytes.
QByteArray payloadOf(const ReleaseDecision& decision);

/// The decision of a payload. Invalid unless it is byte for byte what payloadOf() writes of it: nothing can hide in a
/// statement that this program does not show.
Result<ReleaseDecision> decisionFromPayload(QByteArrayView payload);

/// What is signed in words, a line a fact, translated. Characters that look like others, or that turn the direction of
/// text, are written as their numbers.
QStringList wordsOf(const ReleaseDecision& decision);

} // namespace decisions
} // namespace assay
