// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/approval.h"
#include "core/domain/release.h"
#include "core/policies/policy.h"

/// Who may ask and who may decide, each as a translated sentence for somebody who may not; nothing for somebody who may.
/// All of these may throw db::SqlError.
namespace assay::approvals {

/// To ask for approval: data scientists, software engineers, operations and managers.
std::optional<QString> requestRefusal(db::Connection& connection, const Release& release, const Actor& actor);

/// The part in a release that keeps somebody from judging it: they made it, ran what it was made of, asked for the approval,
/// or, for model risk, agreed to its framing for those who build or use it. Nothing for who had none.
std::optional<QString> partRefusal(db::Connection& connection, const Release& release,
                                   const std::optional<ApprovalRequest>& request, const Actor& actor);

/// To decide on a request: somebody in a role that they hold, whom partRefusal() does not keep from it. End users and
/// administrators never decide.
std::optional<QString> decisionRefusal(db::Connection& connection, const Release& release,
                                       const ApprovalRequest& request, const Actor& actor);

/// To sign with this key: it is the actor's own, valid now, and nobody's who may not decide.
std::optional<QString> keyRefusal(db::Connection& connection, const QString& fingerprint, const Actor& actor,
                                  qint64 now);

/// To sign exactly this: only an approval with conditions has any, and what ends ends in time to come. Whether a decision
/// has all that it needs is asked when it is signed.
std::optional<QString> contradictionIn(Decision decision, const QStringList& conditions,
                                       const std::optional<qint64>& expiresAt, qint64 now);

} // namespace assay::approvals
