// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_judgement.h"
#include "core/db/audit_note.h"
#include "core/domain/evidence.h"
#include "core/domain/feedback.h"
#include "core/domain/scan.h"
#include "core/releases/release_changes.h"
#include "core/releases/release_identity.h"

namespace assay::approvals {

/// A decision with what its statement says beside it.
struct SignOffStory {
    SignOff signOff;
    QString person; ///< By name.
    QString personUid;
    QString key; ///< The fingerprint.
    QStringList conditions;
    QString comment;
};

/// A request with all that was decided on it.
struct RequestStory {
    ApprovalRequest request;
    QString person; ///< Who asked, by name.
    QString personUid;
    std::vector<SignOffStory> signOffs; ///< In the order of the log.
};

/// Why somebody may not do something with a release, each a translated sentence; empty where they may.
struct ReleaseRefusals {
    QString candidate;  ///< To call it complete.
    QString ask;        ///< For approval.
    QString take;       ///< For validation.
    QString withdraw;   ///< The open request.
    QString decide;     ///< On the open request.
    QString check;      ///< Its files.
    QString plan;       ///< When it goes to production: what is missing, such as a change that was agreed to.
    QString parts;      ///< To say what it consists of.
    QString deploy;     ///< To record where it runs.
    QString planChange; ///< For it.
    QString incident;   ///< To report one with it.
};

/// Who has it in validation.
struct TakenBy {
    QString person; ///< By name.
    qint64 at = 0;  ///< Milliseconds, UTC.
};

/// A release with all that its page tells, as one person sees it.
struct ReleaseStory {
    ReleaseJudgement judged;
    QString useCase; ///< "UC-3 · Consumer loan screening"; empty where it serves none.
    QString useCaseUid;
    QString runUid;                         ///< Empty where none is known.
    QString author;                         ///< By name.
    std::vector<RequestStory> requests;     ///< The newest first.
    std::optional<TakenBy> taken;           ///< For validation since the newest of them, by whoever did so last.
    QString before;                         ///< The name of the version before, where that is a release.
    std::vector<IdentityPart> difference;   ///< From it.
    std::vector<PartChange> changes;        ///< Since it, one by one.
    std::vector<QString> same;              ///< Releases that are made of the same parts.
    std::vector<Feedback> feedback;         ///< Of users, that people linked to it; in the order of its coming in.
    std::vector<Scan> scans;                ///< About it, the newest of each tool and category.
    std::vector<ReleaseEvidence> documents; ///< Behind it, that were not withdrawn.
    QString
        labelDelay; ///< Which of its use figures of now can speak of (labelDelaySentence()); empty where it is not known.
    QByteArray dossier; ///< As it was frozen; as it would be now where nobody has asked yet.
    ReleaseRefusals refusals;
    RoleHolders holders;
    Actor viewer;
    qint64 asOf = 0; ///< Milliseconds, UTC.

    const Release& release() const { return judged.release; }
    bool isOpen() const { return judged.request && judged.request->outcome == RequestOutcome::Open; }
};

/// The release with a uid or a name like "credit-default@3". Raises NotFound; may throw db::SqlError.
ReleaseStory releaseStory(db::Connection& connection, const QString& release, const Actor& viewer, qint64 now);

} // namespace assay::approvals
