// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/evidence.h"
#include "core/policies/policy.h"

#include <map>

namespace assay::evidence {

/// A document behind a release, as one person sees it.
struct DocumentStanding {
    ReleaseEvidence document;
    QString withdrawRefusal; ///< Why they may not withdraw it; empty where they may.
};

/// A control of the policy in force that people have a word in.
struct AskedControl {
    policies::Control control;
    bool isAnswered = false;    ///< By people; otherwise it is a warning that may be accepted as it is.
    QString answerRefusal;      ///< Why the viewer may not say yes or no; empty where they may.
    QString acceptRefusal;      ///< Why they may not accept a warning; empty where they may.
    bool needsEvidence = false; ///< To say yes.
};

/// What stands behind a release and what people may add to it.
struct EvidenceStory {
    std::vector<DocumentStanding> documents; ///< In the order in which they were added; withdrawn ones, too.
    QString addRefusal;                      ///< Why the viewer may not add one; empty where they may.
    std::vector<AskedControl> controls;      ///< In the policy's order.
    std::map<QString, int> comments;         ///< How many are open on places of the release, by anchorText().

    const AskedControl* control(const QString& key) const; ///< Or nullptr.
    void refuseAll(const QString& reason);                 ///< As where the project can only be read.
};

/// Of the release with a uid or a name like "credit-default@3". Raises NotFound; may throw db::SqlError.
EvidenceStory evidenceStory(db::Connection& connection, const QString& release, const Actor& viewer, qint64 now);

} // namespace assay::evidence
