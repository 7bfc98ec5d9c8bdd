// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/deployment_rows.h"

#include "core/approvals/release_decision.h"
#include "core/changes/deployment_mode.h"
#include "core/domain/approval.h"
#include "core/domain/release.h"
#include "core/people/named_person.h"
#include "core/trust/dsse.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace assay::changes {
namespace {

const QByteArray ReleaseJoins = " JOIN release r ON r.id = d.release_id JOIN model_version v ON v.id = r.version_id"
                                " JOIN registered_model m ON m.id = v.model_id ";

/// The framings that use cases agreed on, each read once.
class AgreedFramings {
public:
    explicit AgreedFramings(db::Connection& connection)
        : m_connection(connection)
    {
    }

    const std::optional<Framing>& of(UseCaseId useCase)
    {
        const auto known = m_known.find(useCase.value);
        return known != m_known.end() ? known->second
                                      : m_known.emplace(useCase.value, framingOf(m_connection, useCase)).first->second;
    }

private:
    db::Connection& m_connection;
    std::map<qint64, std::optional<Framing>> m_known;
};

/// What somebody decided on a release, in the order of the log.
struct Word {
    qint64 request = 0; ///< Its number among those of the release.
    QString person;
    bool approves = false;
    qint64 at = 0;
    std::optional<qint64> until = {}; ///< From when on it counts no more.
    QString stage = {};               ///< Where it lets the release run: "production".
};

/// Where a release may run by what was signed; empty where that cannot be read.
QString stageOf(const QByteArray& signedEnvelope)
{
    const Result<dsse::Envelope> envelope = dsse::read(signedEnvelope);
    const Result<ReleaseDecision> said = envelope ? decisions::decisionFromPayload(envelope->payload)
                                                  : Result<ReleaseDecision>(fail(Error::Kind::Invalid, {}));
    return said ? said->stage : QString();
}

std::map<QString, std::vector<Word>> wordsByRelease(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT r.uid, q.number, p.name, s.decision, s.decided_at, s.expires_at, s.envelope FROM sign_off s JOIN "
        "approval_request q"
        " ON q.id = s.request_id JOIN release r ON r.id = q.release_id JOIN person p ON p.id = s.person_id ORDER BY "
        "s.id");
    std::map<QString, std::vector<Word>> words;
    while (rows.step()) {
        const std::optional<Decision> decision = decisionFromString(rows.text(3));
        words[rows.text(0)].push_back({rows.integer(1), rows.text(2), decision && approves(*decision), rows.integer(4),
                                       rows.optionalInteger(5), stageOf(rows.bytes(6))});
    }
    return words;
}

/// Of the newest request that anybody had decided on by then, those who last approved, for as long as that was and for
/// where it was: what is signed for another place opens no way to production, as the gate has it.
QStringList approversAt(const std::vector<Word>& words, const QString& environment, qint64 at)
{
    qint64 newest = 0;
    std::map<QString, bool> last;
    for (const Word& word : words) {
        if (word.at > at || word.request < newest)
            continue;
        if (word.request > newest)
            last.clear();
        newest = word.request;
        const bool isForThere = environment != ProductionEnvironment || word.stage == environment;
        last[word.person] = word.approves && isForThere && (!word.until || at < *word.until);
    }
    QStringList names;
    for (const auto& [name, approved] : last) {
        if (approved)
            names << name;
    }
    return names;
}

std::vector<Deployment> planned(db::Connection& connection, AgreedFramings& framings)
{
    db::Statement rows = connection.prepare(
        "SELECT r.uid, m.name || '@' || CAST(v.version AS TEXT), d.environment, d.planned_for, c.uid, c.key, p.id, "
        "p.uid,"
        " p.name, r.staged, d.mode, coalesce(r.use_case_id, 0) FROM change_deployment d JOIN change c ON c.id = "
        "d.change_id JOIN person p"
        " ON p.id = d.person_id"
        + ReleaseJoins
        // A change can be done in one place, and is planned to go on in another.
        + "WHERE d.deployment_id IS NULL AND d.planned_for IS NOT NULL"
          " AND c.state IN ('Approved', 'Scheduled', 'Implemented') ORDER BY d.planned_for DESC");
    std::vector<Deployment> found;
    while (rows.step()) {
        Deployment one;
        one.releaseUid = rows.text(0);
        one.release = rows.text(1);
        one.environment = rows.text(2);
        one.at = rows.integer(3);
        one.changeUid = rows.text(4);
        one.changeKey = rows.text(5);
        one.by = people::namedPersonAt(rows, 6);
        one.staged = rows.boolean(9);
        one.mode = deploymentModeFromString(rows.text(10));
        one.outcomesFrom = firstOutcomeAt(framings.of({rows.integer(11)}), one.at);
        found.push_back(std::move(one));
    }
    return found;
}

/// Where a model runs: what took its place there last, and what each release last ran as beside that. Walked from the newest
/// back, this is what ends the one before.
struct PlaceTaken {
    std::optional<qint64> next;
    std::map<qint64, qint64> besideOf; ///< By release.

    std::optional<qint64> endOf(qint64 release, std::optional<DeploymentMode> mode) const
    {
        const auto same = besideOf.find(release);
        if (takesPlace(mode) || same == besideOf.end())
            return next;
        return std::min(next.value_or(same->second), same->second);
    }

    void take(qint64 release, std::optional<DeploymentMode> mode, qint64 at)
    {
        if (takesPlace(mode))
            next = at;
        else
            besideOf[release] = at;
    }
};

/// The newest first. One is over from when another took its place there, or its release was retired before. What runs beside
/// another, as a shadow or a canary, ends only what ran beside it by the same release.
std::vector<Deployment> recorded(db::Connection& connection, AgreedFramings& framings, qint64 now)
{
    db::Statement rows = connection.prepare(
        "SELECT r.uid, m.name || '@' || CAST(v.version AS TEXT), d.environment, d.live_at, coalesce(c.uid, ''),"
        " coalesce(c.key, ''), p.id, p.uid, p.name, r.staged, d.uid, d.source, m.id, r.state, r.state_since, d.mode,"
        " coalesce(r.use_case_id, 0), r.id"
        " FROM deployment d JOIN person p ON p.id = d.recorded_by LEFT JOIN change_deployment x"
        " ON x.deployment_id = d.id LEFT JOIN change c ON c.id = x.change_id"
        + ReleaseJoins + "ORDER BY d.live_at DESC, d.id DESC");
    std::map<std::pair<qint64, QString>, PlaceTaken> places; // By model and environment.
    std::vector<Deployment> found;
    while (rows.step()) {
        Deployment one;
        one.uid = rows.text(10);
        one.releaseUid = rows.text(0);
        one.release = rows.text(1);
        one.environment = rows.text(2);
        one.state = DeploymentState::Live;
        one.at = rows.integer(3);
        one.changeUid = rows.text(4);
        one.changeKey = rows.text(5);
        one.by = people::namedPersonAt(rows, 6);
        one.staged = rows.boolean(9);
        one.source = rows.text(11);
        one.mode = deploymentModeFromString(rows.text(15));
        one.outcomesFrom = firstOutcomeAt(framings.of({rows.integer(16)}), one.at);
        PlaceTaken& place = places[{rows.integer(12), one.environment}];
        if (one.at > now) {
            one.state = DeploymentState::Planned;
        } else {
            if (rows.text(13) == toString(ReleaseState::Retired))
                one.until = std::max(rows.integer(14), one.at);
            if (const auto end = place.endOf(rows.integer(17), one.mode))
                one.until = std::min(one.until.value_or(*end), *end);
        }
        if (one.until)
            one.state = DeploymentState::Over;
        if (one.at <= now)
            place.take(rows.integer(17), one.mode, one.at);
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace

std::vector<Deployment> deployments(db::Connection& connection, qint64 now)
{
    AgreedFramings framings(connection);
    std::vector<Deployment> found = planned(connection, framings);
    std::vector<Deployment> facts = recorded(connection, framings, now);
    std::move(facts.begin(), facts.end(), std::back_inserter(found));
    std::stable_sort(found.begin(), found.end(), [](const Deployment& one, const Deployment& other) {
        return std::tuple(one.state, -one.at) < std::tuple(other.state, -other.at);
    });
    const std::map<QString, std::vector<Word>> words = wordsByRelease(connection);
    for (Deployment& one : found) {
        if (const auto of = words.find(one.releaseUid); of != words.end())
            one.approvers =
                approversAt(of->second, one.environment, one.state == DeploymentState::Planned ? now : one.at);
    }
    return found;
}

} // namespace assay::changes
