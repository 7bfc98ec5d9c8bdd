// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/approval.h"
#include "core/domain/finding.h"
#include "core/domain/release.h"
#include "core/domain/use_case.h"

namespace assay {

// Parts of what a project was at a time. Times are milliseconds, UTC.

struct PastRelease {
    QString uid;
    QString name; ///< "credit-default@3"
    ReleaseState state = ReleaseState::Draft;
    qint64 since = 0;
    QString movedBy; ///< By name.
    QString reason;
    QStringList runsIn; ///< Environments where it was the last of its model said to take the place of others.
};

struct PastSignOff {
    QString release;
    qint64 request = 0; ///< Its number.
    QString person;     ///< By name.
    Role role = Role::RiskAuditor;
    Decision decision = Decision::Abstain;
    qint64 at = 0;
    std::optional<qint64> expiresAt;
    bool hasExpired = false;
};

struct PastRequest {
    QString uid;
    QString release;
    qint64 number = 0;
    QString askedBy; ///< By name.
    qint64 askedAt = 0;
    RequestOutcome outcome = RequestOutcome::Open;
    std::vector<PastSignOff> signOffs;
};

struct PastFinding {
    QString uid;
    QString key; ///< "F-1"
    QString title;
    QString about; ///< The release or use case; empty for neither.
    Severity severity = Severity::Medium;
    QString owner; ///< By name.
    FindingState state = FindingState::Open;
    qint64 since = 0;
};

struct PastPolicy {
    QString uid;
    QString name; ///< "model-release@2"
    QString title;
    qint64 version = 0;
    qint64 publishedAt = 0;
    qint64 effectiveFrom = 0;
};

struct PastUseCase {
    QString uid;
    QString key; ///< "UC-3"
    QString title;
    UseCaseState state = UseCaseState::Proposed;
    qint64 since = 0;
    QString movedBy; ///< By name.
};

/// The log at that time.
struct PastLog {
    qint64 entries = 0;         ///< That say of themselves that they were made by then.
    std::optional<Digest> root; ///< After them, where they are the first of the log; a checkpoint of then has it.
};

/// What a project was at a time: told by the entries of its audit log up to then, and by rows that never change but carry
/// the time at which they were written or ended. What rows say of now is not looked at, except for what things are called,
/// which the log does not hold.
struct ProjectState {
    qint64 at = 0;
    PastLog log;
    std::vector<PastRelease> releases; ///< All of these in the order in which they were made.
    std::vector<PastRequest> requests;
    std::vector<PastFinding> findings;
    std::optional<PastPolicy> policy; ///< In force; nothing where none was.
    std::vector<PastUseCase> useCases;
};

/// The state at the end of the millisecond `at`. An entry counts by the time that it states, which is the word of the
/// machine that wrote it; of those that count, the last in the log decides. Raises Corrupt where an entry cannot be read.
/// May throw db::SqlError.
ProjectState stateOn(db::Connection& connection, qint64 at);

} // namespace assay
