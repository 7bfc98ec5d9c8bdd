// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/crypto/digest.h"
#include "core/domain/person.h"

#include <QStringList>

namespace assay {

/// What somebody decides on a release.
enum class Decision { Approve, ApproveWithConditions, RequestChanges, Reject, Abstain, Revoke };

QString toString(Decision decision); ///< "approve-with-conditions": the word of the project file and of statements.
std::optional<Decision> decisionFromString(QStringView word);
QString decisionTitle(Decision decision); ///< "Approve with conditions", translated.

/// Whether it lets the release into use.
bool approves(Decision decision);

enum class RequestOutcome { Open, Approved, Refused, Withdrawn, Voided };

QString toString(RequestOutcome outcome); ///< "open"
std::optional<RequestOutcome> requestOutcomeFromString(QStringView word);
QString requestOutcomeTitle(RequestOutcome outcome); ///< "Open", translated.

/// What somebody asked others to approve, with all that was known of it at that moment.
struct ApprovalRequest {
    ApprovalRequestId id;
    QString uid; ///< ULID.
    ReleaseId release;
    qint64 number = 0; ///< 1, 2, 3 … of its release.
    PersonId requestedBy;
    QString role;    ///< Acted in.
    QString comment; ///< For those who decide.
    PolicyVersionId policy;
    QByteArray dossier;          ///< Canonical JSON; docs/file-format.md, "Approvals".
    Digest digest{};             ///< SHA-256 of it.
    QString nonce;               ///< 64 hexadecimal digits, the same in no other request.
    qint64 requestedAt = 0;      ///< Milliseconds, UTC.
    std::optional<qint64> dueAt; ///< The day by which whoever asked wants it; milliseconds, UTC.
    RequestOutcome outcome = RequestOutcome::Open;
    std::optional<qint64> outcomeAt;
    QString outcomeReason;
};

/// One signed decision.
struct SignOff {
    SignOffId id;
    QString uid; ///< ULID.
    ApprovalRequestId request;
    PersonId person;
    PersonKeyId key;
    Role role = Role::RiskAuditor;
    Decision decision = Decision::Abstain;
    QByteArray envelope;  ///< DSSE, JSON.
    QByteArray timestamp; ///< RFC 3161 response, DER; empty where none was asked.
    qint64 decidedAt = 0; ///< Milliseconds, UTC.
    std::optional<qint64> expiresAt;
};

} // namespace assay
