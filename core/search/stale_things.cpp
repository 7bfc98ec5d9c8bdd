// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/stale_things.h"

#include "core/changes/change_rows.h"
#include "core/db/sql_error.h"
#include "core/findings/finding_story.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_rules.h"
#include "core/people/people_rows.h"
#include "core/portfolio/portfolio_kpis.h"
#include "core/service_levels/level_rows.h"

#include <algorithm>
#include <map>

namespace assay {
namespace {

TaskPriority priorityLike(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return TaskPriority::Low;
    case Severity::Medium:
        return TaskPriority::Normal;
    case Severity::High:
        return TaskPriority::High;
    case Severity::Critical:
        break;
    }
    return TaskPriority::Urgent;
}

/// Gathers what is stale, kind by kind, by statements that are prepared once.
class StaleReader {
public:
    StaleReader(db::Connection& connection, qint64 now)
        : m_connection(connection)
        , m_now(now)
        , m_levels(levels::all(connection))
        , m_changed(connection.prepare("SELECT coalesce(max(at), 0) FROM audit_event WHERE entity = ?"
                                       " AND entity_id = ?"))
        , m_said(
              connection.prepare("SELECT coalesce(max(created_at), 0), coalesce(max(edited_at), 0),"
                                 " coalesce(max(resolved_at), 0) FROM comment WHERE thing_kind = ? AND thing_uid = ?"))
    {
        db::Statement rows =
            connection.prepare("SELECT g.person_id, g.role FROM role_grant g WHERE " + people::GrantHolds);
        rows.bind(now).bind(now);
        while (rows.step()) {
            if (const auto role = roleFromString(rows.text(1)); role && *role != Role::Administrator)
                m_roles[rows.integer(0)].push_back(*role);
        }
    }

    QStringList read()
    {
        m_found = staleUseCases(m_connection, m_now);
        lookAtTasks();
        lookAtFindings();
        lookAtFeedback();
        lookAtHandovers();
        lookAtChanges();
        lookAtIncidents();
        return std::move(m_found);
    }

private:
    void lookAtTasks()
    {
        db::Statement rows = m_connection.prepare("SELECT uid, priority, coalesce(owner_id, 0) FROM task WHERE state "
                                                  "IN ('Planned', 'InProgress', 'Blocked')");
        while (rows.step()) {
            const auto priority = db::requireKnown(taskPriorityFromString(rows.text(1)), rows.text(0));
            look("task", rows.text(0), waitKindOf(priority), m_roles[rows.integer(2)]);
        }
    }

    void lookAtFindings()
    {
        for (const Finding& finding : findings::findingList(m_connection, m_now)) {
            if (finding.state == FindingState::Closed || finding.state == FindingState::RiskAccepted)
                continue;
            if (finding.isOfferedAt(m_now) || finding.state == FindingState::ReadyForValidation)
                look("finding", finding.uid, WaitKind::Review, {Role::RiskAuditor});
            else
                look("finding", finding.uid, waitKindOf(priorityLike(finding.severity)),
                     m_roles[finding.owner.id.value]);
        }
    }

    void lookAtFeedback()
    {
        db::Statement rows =
            m_connection.prepare("SELECT uid, harm FROM feedback WHERE state IN ('New', 'Triaged', 'Linked')");
        while (rows.step()) {
            const WaitKind kind = rows.boolean(1) ? WaitKind::Harm : WaitKind::Feedback;
            look("feedback", rows.text(0), kind, rolesThatWait(kind));
        }
    }

    void lookAtHandovers()
    {
        db::Statement rows = m_connection.prepare("SELECT uid, state, from_role, to_role FROM handover WHERE state IN"
                                                  " ('Offered', 'Returned')");
        while (rows.step()) {
            const bool isOffered = rows.bytesView(1) == "Offered";
            const Role role = db::requireKnown(roleFromString(rows.text(isOffered ? 3 : 2)), rows.text(0));
            look("handover", rows.text(0), isOffered ? WaitKind::Handover : WaitKind::Question, {role});
        }
    }

    void lookAtChanges()
    {
        for (const ChangeRecord& change : changes::all(m_connection)) {
            const bool isOver = change.state == ChangeState::Reviewed || change.state == ChangeState::Failed
                || change.state == ChangeState::Cancelled;
            const bool rests = change.state == ChangeState::Scheduled && change.windowFrom.value_or(0) > m_now;
            if (!isOver && !rests)
                look("change", change.uid, WaitKind::Review, change.waitsOn());
        }
    }

    void lookAtIncidents()
    {
        for (const Incident& incident : incidents::all(m_connection)) {
            if (incident.isOver())
                continue;
            const std::vector<Role> menders(incidentMenders.begin(), incidentMenders.end());
            if (incident.state == IncidentState::Resolved)
                look("incident", incident.uid, WaitKind::Review, menders);
            else if (incident.state == IncidentState::Detected && incident.isGrave())
                look("incident", incident.uid, WaitKind::Incident, {Role::DevOps});
            else
                look("incident", incident.uid, waitKindOf(priorityLike(incident.severity)),
                     incident.owner.id ? m_roles[incident.owner.id.value] : menders);
        }
    }

    /// Adds the thing where what it waits for is late since it was touched last. The log calls these kinds as addresses do.
    void look(const QByteArray& kind, const QString& uid, WaitKind wait, const std::vector<Role>& roles)
    {
        m_changed.reset();
        m_changed.bindText(kind).bind(uid).step();
        m_said.reset();
        m_said.bindText(kind).bind(uid).step();
        const qint64 touched =
            std::max({m_changed.integer(0), m_said.integer(0), m_said.integer(1), m_said.integer(2)});
        const std::optional<LevelStanding> standing = m_levels.standing(wait, roles, touched);
        if (standing && standing->state(m_now) == LevelState::Late)
            m_found << uid;
    }

    db::Connection& m_connection;
    qint64 m_now;
    ServiceLevels m_levels;
    db::Statement m_changed;
    db::Statement m_said;
    std::map<qint64, std::vector<Role>> m_roles; ///< By the numbers of those who hold them.
    QStringList m_found;
};

} // namespace

QStringList staleThings(db::Connection& connection, qint64 now)
{
    return StaleReader(connection, now).read();
}

} // namespace assay
