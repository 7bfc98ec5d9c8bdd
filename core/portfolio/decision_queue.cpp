// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/decision_queue.h"

#include "core/approvals/approval_rules.h"
#include "core/approvals/awaited_roles.h"
#include "core/base/text.h"
#include "core/base/word_table.h"
#include "core/changes/change_rules.h"
#include "core/charters/charter_rows.h"
#include "core/charters/charter_wait.h"
#include "core/findings/finding_rules.h"
#include "core/handovers/handover_rules.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rules.h"
#include "core/portfolio/portfolio_snapshot.h"
#include "core/portfolio/queue_rows.h"
#include "core/risks/risk_rules.h"
#include "core/service_levels/waits_of.h"
#include "core/usecases/use_case_party.h"
#include "core/value/value_rules.h"

#include <algorithm>
#include <array>
#include <map>

namespace assay {
namespace {

constexpr std::array PendingWords{WordTitle{"step", QT_TRANSLATE_NOOP("Text", "Take a step")},
                                  WordTitle{"sign-off", QT_TRANSLATE_NOOP("Text", "Sign off a release")},
                                  WordTitle{"agreement", QT_TRANSLATE_NOOP("Text", "Agree on a framing or plan")},
                                  WordTitle{"value-acknowledgement", QT_TRANSLATE_NOOP("Text", "Stand by a figure")},
                                  WordTitle{"value-acceptance", QT_TRANSLATE_NOOP("Text", "Accept a value")},
                                  WordTitle{"value-dispute", QT_TRANSLATE_NOOP("Text", "Decide a dispute")},
                                  WordTitle{"policy", QT_TRANSLATE_NOOP("Text", "Agree to a policy")},
                                  WordTitle{"decision", QT_TRANSLATE_NOOP("Text", "Decide what is proposed")},
                                  WordTitle{"change", QT_TRANSLATE_NOOP("Text", "Agree to a change")},
                                  WordTitle{"risk", QT_TRANSLATE_NOOP("Text", "Judge a risk")},
                                  WordTitle{"finding", QT_TRANSLATE_NOOP("Text", "Judge a finding")},
                                  WordTitle{"incident", QT_TRANSLATE_NOOP("Text", "See to an incident")},
                                  WordTitle{"handover", QT_TRANSLATE_NOOP("Text", "Take a handover")}};

WaitKind levelKindOf(PendingKind kind)
{
    switch (kind) {
    case PendingKind::Step:
        return WaitKind::Step;
    case PendingKind::Handover:
        return WaitKind::Handover;
    default:
        return WaitKind::Review;
    }
}

/// Gathers what waits for one person, kind by kind.
class QueueReader {
public:
    QueueReader(db::Connection& connection, const QueueRows& rows)
        : m_connection(connection)
        , m_rows(rows)
        , m_person(rows.person)
        , m_holders(people::holders(connection))
    {
        for (const UseCase& useCase : rows.useCases)
            m_useCases.emplace(useCase.id.value, useCase);
    }

    std::vector<PendingDecision> read()
    {
        addSteps();
        addAgreements();
        addSignOffs();
        addValues();
        addPolicies();
        addDecisions();
        addChanges();
        addRisks();
        addFindings();
        addIncidents();
        addHandovers();
        tellStandings();
        std::stable_sort(m_pending.begin(), m_pending.end(),
                         [](const auto& a, const auto& b) { return a.since < b.since; });
        return std::move(m_pending);
    }

private:
    static QString nameOf(const UseCase& useCase) { return useCase.key + QStringLiteral(" · ") + useCase.title; }
    static Address addressOf(const UseCase& useCase) { return {{}, "use-case", useCase.uid}; }
    /// The person's roles that count for a use case.
    std::vector<Role> rolesIn(UseCaseId useCase) const { return m_person.rolesFor(useCase, m_rows.at); }

    bool holds(Role role, UseCaseId useCase = {}) const
    {
        const std::vector<Role> held = rolesIn(useCase);
        return std::find(held.begin(), held.end(), role) != held.end();
    }

    void addSteps()
    {
        for (const auto& [id, useCase] : m_useCases) {
            const std::vector<Role> held = rolesIn(useCase.id);
            const std::optional<UseCaseTransition> step = stepExpectedOf(useCase, held);
            if (!step || held.empty())
                continue;
            m_pending.push_back({PendingKind::Step, addressOf(useCase), nameOf(useCase),
                                 Text::tr("%1 to %2").arg(stateTitle(step->from), stateTitle(step->to)),
                                 step->role.value_or(held.front()), useCase.stateSince});
        }
    }

    void addAgreements()
    {
        for (const Charter& charter : m_rows.charters) {
            const auto useCase = m_useCases.find(charter.useCase.value);
            const bool waits = charter.state == CharterState::Proposed || charter.state == CharterState::Accepted;
            if (!waits || useCase == m_useCases.end())
                continue;
            const CharterAsk ask = charters::askOf(m_connection, useCase->second);
            const std::vector<Role> missing = missingAcceptances(charter, ask);
            if (missing.empty())
                continue;
            const qint64 since = charters::waitOf(m_connection, charter, useCase->second.uid).since;
            if (m_rows.isPast && since > m_rows.at)
                continue; // The risk was found to be high after that.
            for (const Role role : missing) {
                const bool isNamed = role == Role::BusinessOwner && ask.businessOwner.id == m_person.id;
                const bool isAsked = holds(role, charter.useCase) || isNamed;
                if (!isAsked || !isAwaited(charter, m_person.id, role, ask))
                    continue;
                m_pending.push_back(
                    {PendingKind::Agreement, addressOf(useCase->second), nameOf(useCase->second),
                     Text::tr("%1, version %2").arg(charterKindTitle(charter.kind)).arg(charter.version), role, since});
            }
        }
    }

    /// The roles whose word a request asks for, by the policy that it was made under.
    std::vector<Role> askedRoles(const past::OpenRequest& open)
    {
        const auto useCase = m_useCases.find(open.release.useCase.value);
        const RiskTier tier = useCase == m_useCases.end() ? RiskTier::High : useCase->second.riskTier;
        if (m_policies.empty()) // Once for all requests: each has to be parsed.
            m_policies = policies::policyVersions(m_connection);
        for (const policies::PolicyVersion& version : m_policies) {
            const auto quorum = version.policy.quorums.find(tier);
            if (version.id == open.request.policy && quorum != version.policy.quorums.end())
                return approvals::awaitedRoles(quorum->second, open.signOffs, open.isTaken);
        }
        return {};
    }

    /// Whether somebody who had a hand in it may not decide. Of the past the roles of then were looked at already.
    bool isParty(const past::OpenRequest& open, Role role)
    {
        const Actor actor{m_person.uid, toString(role)};
        const auto refusal = m_rows.isPast
            ? approvals::partRefusal(m_connection, open.release, open.request, actor)
            : approvals::decisionRefusal(m_connection, open.release, open.request, actor);
        return refusal.has_value();
    }

    void addSignOffs()
    {
        for (const past::OpenRequest& open : m_rows.requests) {
            const bool hasSigned = std::any_of(open.signOffs.begin(), open.signOffs.end(),
                                               [this](const SignOff& each) { return each.person == m_person.id; });
            for (const Role role : askedRoles(open)) {
                if (hasSigned || !holds(role, open.release.useCase) || isParty(open, role))
                    continue;
                m_pending.push_back({PendingKind::SignOff,
                                     {{}, "release", open.release.uid},
                                     open.release.name(),
                                     Text::tr("Request %1").arg(open.request.number),
                                     role,
                                     open.request.requestedAt});
            }
        }
    }

    void addValue(PendingKind kind, const ValueRecord& record, Role role, qint64 since)
    {
        const auto useCase = m_useCases.find(record.useCase.value);
        if (useCase != m_useCases.end())
            m_pending.push_back({kind, addressOf(useCase->second), nameOf(useCase->second),
                                 QStringLiteral("%1 · %2").arg(record.key, record.metric), role, since});
    }

    void addValues()
    {
        for (const ValueRecord& record : m_rows.values) {
            // Whoever stands by a figure in one role is not asked again in the other.
            for (const Role role : missingAcknowledgements(record)) {
                if (holds(role, record.useCase)
                    && values::acknowledgeRefusal(record, {m_person.id, {role}}, m_holders).isEmpty())
                    addValue(PendingKind::ValueAcknowledgement, record, role, record.latest()->at);
            }
            if (values::acceptRefusal(record, {m_person.id, rolesIn(record.useCase)}, m_holders).isEmpty())
                addValue(PendingKind::ValueAcceptance, record, Role::BusinessOwner, record.stateSince);
            if (values::decideRefusal(record, {m_person.id, rolesIn(record.useCase)}, m_holders).isEmpty())
                addValue(PendingKind::ValueDispute, record,
                         record.businessOwner.id == m_person.id ? Role::BusinessOwner : Role::Manager,
                         record.stateSince);
        }
    }

    void addPolicies()
    {
        const Actor manager{m_person.uid, toString(Role::Manager)};
        for (const policies::PolicyVersion& version : m_rows.policies) {
            const bool isAsked = m_rows.isPast
                ? holds(Role::Manager) && !policies::wroteOn(m_connection, version, m_person.uid)
                : !version.agreedAt && policies::reviewRefusal(m_connection, version, manager).isEmpty();
            if (isAsked)
                m_pending.push_back({PendingKind::Policy,
                                     {{}, "policy", version.uid},
                                     version.name(),
                                     version.policy.title,
                                     Role::Manager,
                                     version.proposedAt.value_or(version.createdAt)});
        }
    }

    void addDecisions()
    {
        for (const DecisionRecord& decision : m_rows.decisions) {
            const Role decider = deciderOf(decision.topic);
            const bool decides = holds(decider, decision.useCase);
            if (decision.state == DecisionState::Proposed && (decides || holds(Role::Manager, decision.useCase)))
                m_pending.push_back({PendingKind::Decision,
                                     {{}, "decision", decision.uid},
                                     QStringLiteral("%1 · %2").arg(decision.key, decision.text.title),
                                     Text::tr("Proposed by %1").arg(decision.author.name),
                                     decides ? decider : Role::Manager,
                                     decision.createdAt});
        }
    }

    /// Whoever holds several of the roles that are asked agrees in one of them.
    void addChanges()
    {
        for (const ChangeRecord& change : m_rows.changes) {
            const ChangeParty party{m_person.id, rolesIn(usecases::servedBy(m_connection, {}, change.release))};
            if (!changeApproveRefusal(change, party, m_holders).isEmpty())
                continue;
            m_pending.push_back({PendingKind::Change,
                                 {{}, "change", change.uid},
                                 QStringLiteral("%1 · %2").arg(change.key, change.text.title),
                                 Text::tr("%1, planned by %2").arg(change.typeName, change.author.name),
                                 *approvingRoleOf(change, party),
                                 change.stateSince});
        }
    }

    void addRisks()
    {
        for (const risks::RiskWait& wait : m_rows.risks) {
            const RiskParty party{m_person.id,
                                  rolesIn(usecases::servedBy(m_connection, wait.risk.useCase, wait.risk.release))};
            const QString refusal = wait.isToBear
                ? riskStepRefusal(wait.risk, RiskState::RiskAccepted, party, m_holders, m_rows.at)
                : riskValidateRefusal(wait.risk, party, m_holders);
            if (!refusal.isEmpty())
                continue;
            m_pending.push_back(
                {PendingKind::Risk,
                 {{}, "risk", wait.risk.uid},
                 QStringLiteral("%1 · %2").arg(wait.risk.key, wait.risk.text.title),
                 wait.isToBear ? Text::tr("Whether it may be borne") : Text::tr("Whether that lowers it"),
                 Role::RiskAuditor,
                 wait.since});
        }
    }

    void addFindings()
    {
        for (const findings::FindingWait& wait : m_rows.findings) {
            const FindingParty party{
                m_person.id, rolesIn(usecases::servedBy(m_connection, wait.finding.useCase, wait.finding.release))};
            const FindingState to = wait.isToBear ? FindingState::RiskAccepted : FindingState::Closed;
            if (!stepRefusal(wait.finding, to, party, m_holders, m_rows.at).isEmpty())
                continue;
            m_pending.push_back({PendingKind::Finding,
                                 {{}, "finding", wait.finding.uid},
                                 QStringLiteral("%1 · %2").arg(wait.finding.key, wait.finding.text.title),
                                 wait.isToBear ? Text::tr("Whether it may be borne") : Text::tr("Whether it is mended"),
                                 Role::RiskAuditor,
                                 wait.since});
        }
    }

    /// What a review lacks keeps nobody from being asked for it.
    void addIncidents()
    {
        for (const incidents::IncidentWait& wait : m_rows.incidents) {
            const UseCaseId about = usecases::servedBy(m_connection, wait.incident.useCase, wait.incident.release);
            const std::vector<Role> asked = waiting::ofIncident(wait).roles;
            const auto role = std::find_if(asked.begin(), asked.end(), [&](Role each) { return holds(each, about); });
            if (role == asked.end())
                continue;
            m_pending.push_back({PendingKind::Incident,
                                 {{}, "incident", wait.incident.uid},
                                 QStringLiteral("%1 · %2").arg(wait.incident.key, wait.incident.text.title),
                                 wait.isReview
                                     ? Text::tr("Why it came to it, and what comes of it")
                                     : Text::tr("%1, not acknowledged yet").arg(severityTitle(wait.incident.severity)),
                                 *role,
                                 wait.since});
        }
    }

    void addHandovers()
    {
        for (const Handover& handover : m_rows.handovers) {
            const HandoverParty party{m_person.id, rolesIn(handover.useCase)};
            const auto useCase = m_useCases.find(handover.useCase.value);
            if (useCase == m_useCases.end() || !receiverRefusal(handover, party, m_holders).isEmpty())
                continue;
            m_pending.push_back({PendingKind::Handover,
                                 {{}, "handover", handover.uid},
                                 QStringLiteral("%1 · %2").arg(handover.key, useCase->second.title),
                                 Text::tr("Handed over by %1, %2").arg(handover.author.name, roleTitle(handover.from)),
                                 handover.to,
                                 handover.offeredAt});
        }
    }

    void tellStandings()
    {
        for (PendingDecision& pending : m_pending) {
            const WaitKind kind = levelKindOf(pending.kind);
            const bool isIncident = pending.kind == PendingKind::Incident; // It waits for one of two things.
            const auto waits =
                std::find_if(m_rows.waiting.begin(), m_rows.waiting.end(), [&](const WaitingThing& each) {
                    return (each.kind == kind || isIncident) && each.since == pending.since
                        && each.thing.uid == pending.address.key;
                });
            if (waits == m_rows.waiting.end())
                continue;
            const bool isAsked =
                std::find(waits->roles.begin(), waits->roles.end(), pending.role) != waits->roles.end();
            pending.standing = isAsked ? waiting::standingOf(*waits, m_rows.levels, {pending.role}) : waits->standing;
        }
    }

    db::Connection& m_connection;
    const QueueRows& m_rows;
    const Person& m_person;
    RoleHolders m_holders;
    std::map<qint64, UseCase> m_useCases;
    std::vector<policies::PolicyVersion> m_policies; ///< All of them, once a request asks for roles.
    std::vector<PendingDecision> m_pending;
};

} // namespace

QString toString(PendingKind kind)
{
    return wordAt(PendingWords, kind);
}

QString pendingTitle(PendingKind kind)
{
    return titleAt("Text", PendingWords, kind);
}

std::vector<PendingDecision> decisionQueue(db::Connection& connection, const QString& personUid, qint64 now)
{
    Person person = people::byUid(connection, personUid);
    if (person.roles.empty() && person.limited.empty())
        return {};
    const QueueRows rows = queueRows(connection, std::move(person), now);
    return QueueReader(connection, rows).read();
}

std::vector<PendingDecision> decisionQueueOn(db::Connection& connection, const QString& personUid, qint64 at)
{
    const QueueRows rows = queueRowsOn(connection, people::byUid(connection, personUid), at);
    if (rows.person.roles.empty() && rows.person.limited.empty())
        return {};
    return QueueReader(connection, rows).read();
}

} // namespace assay
