// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval_rows.h"
#include "core/audit/audit_entry.h"
#include "core/charters/charter_wait.h"
#include "core/domain/change.h"
#include "core/domain/charter.h"
#include "core/domain/handover.h"
#include "core/domain/release.h"
#include "core/domain/value_record.h"
#include "core/findings/finding_rows.h"
#include "core/incidents/incident_rows.h"
#include "core/policies/policy_versions.h"
#include "core/risks/risk_rows.h"
#include "core/service_levels/waiting_things.h"

/// What waits because of one thing, as it is or as it was on some day: on which roles, on whom not, and since when. Where it
/// stands against its level is not told yet; nothing waits where no role is left.
namespace assay::waiting {

struct AskedRelease {
    QString request; ///< Uid.
    qint64 requestedAt = 0;
    qint64 requestedBy = 0;              ///< Number of a person.
    QString release;                     ///< Uid.
    qint64 author = 0;                   ///< Of the release.
    bool isTaken = false;                ///< Somebody took it for validation.
    std::optional<qint64> askedFor = {}; ///< The day by which the decision is wanted.
};

WaitingThing ofRequest(const AskedRelease& asked, const policies::Quorum& quorum, const std::vector<SignOff>& signOffs);

/// The business owner whom the use case names is waited for by themselves; `wait` is charters::waitOf().
std::vector<WaitingThing> ofCharter(const Charter& charter, const QString& useCaseUid, const CharterAsk& ask,
                                    const charters::CharterWait& wait);

WaitingThing ofPolicy(const policies::PolicyVersion& version, std::set<qint64> writers);
WaitingThing ofChange(const ChangeRecord& change);
WaitingThing ofFinding(const findings::FindingWait& wait);
WaitingThing ofRisk(const risks::RiskWait& wait);
WaitingThing ofIncident(const incidents::IncidentWait& wait);
WaitingThing ofHandover(const Handover& handover);
WaitingThing ofQuestion(const Handover& handover, qint64 askedAt);
WaitingThing ofProposal(const QString& decisionUid, Role decider, qint64 since);
WaitingThing ofStep(const QString& useCaseUid, Role role, qint64 since, qint64 earlier = 0);
WaitingThing ofFeedback(const QString& uid, bool harm, qint64 since);
std::vector<WaitingThing> ofValue(const ValueRecord& record); ///< A manager may decide a dispute, too.

/// Who has to sign by the text of a policy; a risk auditor where that cannot be told.
policies::Quorum quorumIn(QByteArrayView policyText, const QString& tier);

/// The gate that lies before a use case in a state, and who takes it through; nothing for a state without one.
std::optional<UseCaseTransition> gateStepFrom(UseCaseState state);

/// The step that somebody asked a role for by an entry of the log; nothing for a gate's, which waits anyway.
std::optional<std::pair<Role, QString>> askedStep(const AuditEntry& entry, UseCaseState state);

} // namespace assay::waiting
