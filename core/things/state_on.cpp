// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/state_on.h"

#include "core/audit/audit_facts.h"
#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/policies/policy_versions.h"
#include "core/releases/deciding_deployment.h"

#include <QDateTime>

#include <map>

namespace assay {
namespace {

/// What the entries of one thing up to a time came to. States stay words until their kind reads them.
struct Trail {
    QString state; ///< Empty where nothing moved it since it was made.
    qint64 since = 0;
    QString actor; ///< Uid of whoever moved it.
    QString reason;
    QString severity;
    QString owner;
    std::optional<qint64> until; ///< The end of the acceptance that was offered last.
};

void follow(Trail& trail, const AuditEntry& entry)
{
    const QString* to = audit::textFact(entry, QLatin1StringView("to"));
    if (to || entry.verb == QLatin1StringView("created")) {
        trail.state = to ? *to : QString();
        trail.since = entry.at;
        trail.actor = entry.actor;
        trail.reason = entry.reason;
    }
    if (const QString* severity = audit::textFact(entry, QLatin1StringView("severity")))
        trail.severity = *severity;
    if (const QString* owner = audit::textFact(entry, QLatin1StringView("owner")))
        trail.owner = *owner;
    if (const std::optional<qint64> until = audit::numberFact(entry, QLatin1StringView("until")))
        trail.until = until;
}

using Trails = std::map<QString, Trail>; ///< By uid.

Trails trailsOf(db::Connection& connection, const char* entity, qint64 at)
{
    db::Statement rows =
        connection.prepare("SELECT body FROM audit_event WHERE entity = ? AND at <= ? ORDER BY entity_id, seq");
    rows.bindText(entity).bind(at);
    Trails trails;
    while (rows.step()) {
        const AuditEntry entry = db::orRaise(parseBody(rows.bytesView(0)));
        follow(trails[entry.entityId], entry);
    }
    return trails;
}

/// A state in the words of the log. Raises Corrupt for one that this version does not know.
template <typename State>
State readState(const Trail& trail, State first, std::optional<State> (*read)(QStringView), const QString& thing)
{
    if (trail.state.isEmpty())
        return first;
    const std::optional<State> state = read(trail.state);
    if (!state) {
        db::raise(Error::Kind::Corrupt,
                  Text::tr("The log says that %1 went to “%2”, which this version does not know, so its state of then "
                           "cannot be told. The project is unharmed; a newer version may read it.")
                      .arg(thing, trail.state));
    }
    return *state;
}

std::map<QString, QString> namesOfPeople(db::Connection& connection)
{
    std::map<QString, QString> names;
    db::Statement rows = connection.prepare("SELECT uid, name FROM person");
    while (rows.step())
        names[rows.text(0)] = rows.text(1);
    return names;
}

class StateReader {
public:
    StateReader(db::Connection& connection, qint64 at)
        : m_connection(connection)
        , m_people(namesOfPeople(connection))
    {
        m_state.at = at;
    }

    ProjectState read()
    {
        readLog();
        readReleases();
        readDeployments();
        readRequests();
        readSignOffs();
        readFindings();
        readPolicy();
        readUseCases();
        return std::move(m_state);
    }

private:
    QString nameOf(const QString& uid) const
    {
        const auto found = m_people.find(uid);
        return found == m_people.end() ? uid : found->second;
    }

    void readLog()
    {
        db::Statement row =
            m_connection.prepare("SELECT count(*), coalesce(max(seq), 0) FROM audit_event WHERE at <= ?");
        row.bind(m_state.at).step();
        m_state.log.entries = row.integer(0);
        if (row.integer(0) == row.integer(1) && row.integer(0) > 0)
            m_state.log.root = audit::statedRootAt(m_connection, row.integer(0));
    }

    void readReleases()
    {
        const Trails trails = trailsOf(m_connection, "release", m_state.at);
        db::Statement rows = m_connection.prepare(
            "SELECT r.uid, m.name || '@' || CAST(v.version AS TEXT) FROM release r JOIN model_version v ON v.id ="
            " r.version_id JOIN registered_model m ON m.id = v.model_id ORDER BY r.id");
        while (rows.step()) {
            const auto found = trails.find(rows.text(0));
            if (found == trails.end())
                continue;
            const Trail& trail = found->second;
            m_state.releases.push_back({rows.text(0),
                                        rows.text(1),
                                        readState(trail, ReleaseState::Draft, &releaseStateFromString, rows.text(1)),
                                        trail.since,
                                        nameOf(trail.actor),
                                        trail.reason,
                                        {}});
        }
    }

    /// Where each model ran: the last version of it that was said by then to have taken the place of others there.
    void readDeployments()
    {
        db::Statement rows = m_connection.prepare(
            QByteArray("SELECT r.uid, v.model_id, d.environment FROM deployment d JOIN release r ON r.id = d.release_id"
                       " JOIN model_version v ON v.id = r.version_id WHERE d.recorded_at <= ? AND d.live_at <= ? AND ")
            + releases::takesPlaceSql("d") + " ORDER BY d.live_at, d.id");
        rows.bind(m_state.at).bind(m_state.at);
        std::map<std::pair<qint64, QString>, QString> last; // By model and environment.
        while (rows.step())
            last[{rows.integer(1), rows.text(2)}] = rows.text(0);
        for (const auto& [place, uid] : last) {
            for (PastRelease& release : m_state.releases) {
                if (release.uid == uid)
                    release.runsIn << place.second;
            }
        }
    }

    void readRequests()
    {
        db::Statement rows = m_connection.prepare(
            "SELECT q.uid, m.name || '@' || CAST(v.version AS TEXT), q.number, p.name, q.requested_at, q.outcome,"
            " q.outcome_at FROM approval_request q JOIN release r ON r.id = q.release_id JOIN model_version v ON"
            " v.id = r.version_id JOIN registered_model m ON m.id = v.model_id JOIN person p ON p.id = q.requested_by"
            " WHERE q.requested_at <= ? ORDER BY q.id");
        rows.bind(m_state.at);
        while (rows.step()) {
            PastRequest request{rows.text(0), rows.text(1), rows.integer(2), rows.text(3), rows.integer(4), {}, {}};
            const std::optional<qint64> ended = rows.optionalInteger(6);
            if (ended && *ended <= m_state.at)
                request.outcome = requestOutcomeFromString(rows.text(5)).value_or(RequestOutcome::Open);
            m_state.requests.push_back(std::move(request));
        }
    }

    void readSignOffs()
    {
        db::Statement rows = m_connection.prepare(
            "SELECT q.uid, p.name, s.role, s.decision, s.decided_at, s.expires_at FROM sign_off s JOIN approval_request"
            " q ON q.id = s.request_id JOIN person p ON p.id = s.person_id WHERE s.decided_at <= ? ORDER BY s.id");
        rows.bind(m_state.at);
        while (rows.step()) {
            for (PastRequest& request : m_state.requests) {
                if (request.uid != rows.text(0))
                    continue;
                const std::optional<qint64> expires = rows.optionalInteger(5);
                request.signOffs.push_back({request.release, request.number, rows.text(1),
                                            roleFromString(rows.text(2)).value_or(Role::EndUser),
                                            decisionFromString(rows.text(3)).value_or(Decision::Abstain),
                                            rows.integer(4), expires, expires && *expires < m_state.at});
            }
        }
    }

    void readFindings()
    {
        const Trails trails = trailsOf(m_connection, "finding", m_state.at);
        db::Statement rows = m_connection.prepare(
            "SELECT f.uid, f.key, f.title, coalesce(m.name || '@' || CAST(v.version AS TEXT), u.key, '') FROM finding f"
            " LEFT JOIN release r ON r.id = f.release_id LEFT JOIN model_version v ON v.id = r.version_id LEFT JOIN"
            " registered_model m ON m.id = v.model_id LEFT JOIN use_case u ON u.id = f.use_case_id ORDER BY f.id");
        while (rows.step()) {
            const auto found = trails.find(rows.text(0));
            if (found == trails.end())
                continue;
            const Trail& trail = found->second;
            Finding then; // What it was then decides whether an acceptance had ended by then.
            then.state = readState(trail, FindingState::Open, &findingStateFromString, rows.text(1));
            then.acceptedUntil = trail.until;
            const FindingState state = then.stateAt(m_state.at);
            m_state.findings.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3),
                                        severityFromString(trail.severity).value_or(Severity::Medium), trail.owner,
                                        state, state == then.state ? trail.since : trail.until.value_or(trail.since)});
        }
    }

    /// As policies::storedPolicyInForce() chooses among those of now.
    void readPolicy()
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(m_state.at, Qt::UTC).date();
        for (const policies::PolicyVersion& version : policies::policyVersions(m_connection)) {
            const bool held = version.publishedAt && *version.publishedAt <= m_state.at
                && (!version.withdrawnAt || *version.withdrawnAt > m_state.at);
            if (!held || !policies::isEffective(version.policy, day))
                continue;
            const qint64 from = version.policy.effectiveFrom.startOfDay(Qt::UTC).toMSecsSinceEpoch();
            const std::pair age(from, version.policy.version);
            if (!m_state.policy || age > std::pair(m_state.policy->effectiveFrom, m_state.policy->version))
                m_state.policy = PastPolicy{version.uid,          version.name(),
                                            version.policy.title, version.policy.version,
                                            *version.publishedAt, from};
        }
    }

    void readUseCases()
    {
        const Trails trails = trailsOf(m_connection, "use_case", m_state.at);
        db::Statement rows = m_connection.prepare("SELECT uid, key, title FROM use_case ORDER BY id");
        while (rows.step()) {
            const auto found = trails.find(rows.text(0));
            if (found == trails.end())
                continue;
            const Trail& trail = found->second;
            m_state.useCases.push_back({rows.text(0), rows.text(1), rows.text(2),
                                        readState(trail, UseCaseState::Proposed, &useCaseStateFromString, rows.text(1)),
                                        trail.since, nameOf(trail.actor)});
        }
    }

    db::Connection& m_connection;
    std::map<QString, QString> m_people;
    ProjectState m_state;
};

} // namespace

ProjectState stateOn(db::Connection& connection, qint64 at)
{
    return StateReader(connection, at).read();
}

} // namespace assay
