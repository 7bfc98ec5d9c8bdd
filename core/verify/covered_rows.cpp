// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/covered_rows.h"

#include "core/approvals/approval_rows.h"
#include "core/base/text.h"
#include "core/briefs/brief_rows.h"
#include "core/changes/calendar_rows.h"
#include "core/changes/change_rows.h"
#include "core/charters/charter_rows.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/decisions/decision_rows.h"
#include "core/discussion/comment_rows.h"
#include "core/drift/drift_rows.h"
#include "core/evidence/evidence_rows.h"
#include "core/feedback/feedback_rows.h"
#include "core/findings/finding_rows.h"
#include "core/gates/gate_store.h"
#include "core/handovers/handover_rows.h"
#include "core/imports/import_job.h"
#include "core/inbox/follow_rows.h"
#include "core/inbox/quiet_queue.h"
#include "core/incidents/incident_rows.h"
#include "core/keys/key_rows.h"
#include "core/meetings/meeting_rows.h"
#include "core/models/model_rows.h"
#include "core/notes/note_queries.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "core/policies/regulation_rows.h"
#include "core/priorities/priority_rows.h"
#include "core/raci/duty_rows.h"
#include "core/releases/earlier_release_hash.h"
#include "core/releases/release_rows.h"
#include "core/reports/report_rows.h"
#include "core/risks/risk_rows.h"
#include "core/runs/run_rows.h"
#include "core/scans/scan_rows.h"
#include "core/service_levels/level_rows.h"
#include "core/skills/skill_rows.h"
#include "core/tasks/task_rows.h"
#include "core/usecases/use_case_store.h"
#include "core/user_groups/user_group_rows.h"
#include "core/value/value_rows.h"
#include "core/verify/damaged_rows.h"
#include "core/views/usual_views.h"
#include "core/views/view_entries.h"
#include "core/views/view_rows.h"

#include <QHash>

#include <functional>

namespace assay::verify {
namespace {

/// A kind of thing the log covers: where its rows are and how they hash now.
struct Covered {
    QString entity;
    QByteArray table;
    std::function<Digest(db::Connection&, qint64 id, const QString& uid)> hash;
    /// As an earlier format logged it; nothing where that was the same. What is accepted is decided by the log: a row whose
    /// last entry has the newer hash never agrees by the older one.
    std::function<Digest(db::Connection&, qint64 id)> earlierHash = {};
};

/// People, and what is said of use cases.
std::vector<Covered> coveredUseCases()
{
    return {
        {QStringLiteral("person"), "person",
         [](db::Connection& c, qint64, const QString& uid) { return people::rowHash(c, people::byUid(c, uid)); },
         [](db::Connection& c, qint64 id) { return people::rowHashBeforeFormat19(people::byId(c, {id})); }},
        {QStringLiteral("use_case"), "use_case",
         [](db::Connection& c, qint64, const QString& uid) { return usecases::rowHash(usecases::byUid(c, uid)); }},
        {QStringLiteral("charter"), "charter",
         [](db::Connection& c, qint64 id, const QString&) { return charters::charterHash(c, {id}); }},
        {QStringLiteral("user_group"), "user_group",
         [](db::Connection& c, qint64 id, const QString&) { return usergroups::groupHash(c, {id}); }},
        {QStringLiteral("user_contact"), "user_contact",
         [](db::Connection& c, qint64 id, const QString&) { return usergroups::contactHash(c, {id}); }},
        {QStringLiteral("feedback"), "feedback",
         [](db::Connection& c, qint64 id, const QString&) { return feedback::feedbackHash(c, {id}); }},
        {QStringLiteral("use_case_rating"), "use_case_rating",
         [](db::Connection& c, qint64 id, const QString&) { return priorities::ratingHash(c, {id}); }},
        {QStringLiteral("gate_waiver"), "gate_waiver",
         [](db::Connection& c, qint64 id, const QString&) { return usecases::waiverHash(c, id); }},
        {QStringLiteral("duty"), "duty",
         [](db::Connection& c, qint64 id, const QString&) { return duties::dutyHash(c, {id}); }},
        {QStringLiteral("skill"), "skill",
         [](db::Connection& c, qint64 id, const QString&) { return skills::skillHash(c, {id}); }},
        {QStringLiteral("person_skill"), "person_skill",
         [](db::Connection& c, qint64 id, const QString&) { return skills::personSkillHash(c, {id}); }},
        {QStringLiteral("skill_requirement"), "skill_requirement",
         [](db::Connection& c, qint64 id, const QString&) { return skills::requirementHash(c, {id}); }},
        {QStringLiteral("value_record"), "value_record",
         [](db::Connection& c, qint64 id, const QString&) { return values::valueHash(c, {id}); }},
        {QStringLiteral("adoption_record"), "adoption_record",
         [](db::Connection& c, qint64 id, const QString&) { return values::adoptionHash(c, {id}); }},
        {QStringLiteral("brief"), "brief",
         [](db::Connection& c, qint64 id, const QString&) { return briefs::briefHash(c, {id}); }},
    };
}

/// What people do, decide and say to each other.
std::vector<Covered> coveredTeamwork()
{
    return {
        {QStringLiteral("task"), "task",
         [](db::Connection& c, qint64 id, const QString&) { return tasks::taskHash(c, {id}); }},
        {QStringLiteral("comment"), "comment",
         [](db::Connection& c, qint64 id, const QString&) { return discussion::commentHash(c, {id}); }},
        {QStringLiteral("subscription"), "subscription",
         [](db::Connection& c, qint64 id, const QString&) { return inbox::subscriptionHash(c, id); }},
        {QStringLiteral("view_entry"), "view_entry",
         [](db::Connection& c, qint64 id, const QString&) { return views::entryHash(c, id); }},
        {QStringLiteral("usual_view"), "usual_view",
         [](db::Connection& c, qint64 id, const QString&) { return views::usualHash(c, id); }},
        {QStringLiteral("muted_reason"), "muted_reason",
         [](db::Connection& c, qint64 id, const QString&) { return inbox::mutedReasonHash(c, id); }},
        {QStringLiteral("quiet_time"), "quiet_time",
         [](db::Connection& c, qint64 id, const QString&) { return inbox::quietTimeHash(c, id); }},
        {QStringLiteral("inbox_mark"), "inbox_mark",
         [](db::Connection& c, qint64 id, const QString&) { return inbox::markHash(c, id); }},
        {QStringLiteral("decision"), "decision",
         [](db::Connection& c, qint64 id, const QString&) { return decisions::decisionHash(c, {id}); }},
        {QStringLiteral("change"), "change",
         [](db::Connection& c, qint64 id, const QString&) { return changes::changeHash(c, {id}); }},
        {QStringLiteral("change_freeze"), "change_freeze",
         [](db::Connection& c, qint64 id, const QString&) { return changes::freezeHash(c, {id}); }},
        {QStringLiteral("standard_change"), "standard_change",
         [](db::Connection& c, qint64 id, const QString&) { return changes::standardHash(c, {id}); }},
        {QStringLiteral("handover"), "handover",
         [](db::Connection& c, qint64 id, const QString&) { return handovers::handoverHash(c, {id}); }},
        {QStringLiteral("meeting"), "meeting",
         [](db::Connection& c, qint64 id, const QString&) { return meetings::meetingHash(c, {id}); }},
        {QStringLiteral("service_level"), "service_level",
         [](db::Connection& c, qint64 id, const QString&) { return levels::levelHash(c, {id}); }},
    };
}

/// What came in from training, and what people made of it.
std::vector<Covered> coveredRuns()
{
    return {
        {QStringLiteral("experiment"), "experiment",
         [](db::Connection& c, qint64 id, const QString&) { return runs::experimentHash(c, {id}); }},
        {QStringLiteral("run"), "run",
         [](db::Connection& c, qint64 id, const QString&) { return runs::runHash(c, {id}); },
         [](db::Connection& c, qint64 id) { return runs::runHashBeforeFormat15(c, {id}); }},
        {QStringLiteral("registered_model"), "registered_model",
         [](db::Connection& c, qint64 id, const QString&) { return models::modelHash(c, {id}); }},
        {QStringLiteral("note"), "note",
         [](db::Connection& c, qint64 id, const QString&) { return notes::noteHash(c, {id}); }},
        {QStringLiteral("import_job"), "import_job",
         [](db::Connection& c, qint64 id, const QString&) { return imports::jobHash(c, {id}); }},
        {QStringLiteral("report"), "report",
         [](db::Connection& c, qint64 id, const QString&) { return reports::reportHash(c, {id}); }},
        {QStringLiteral("report_edition"), "report_edition",
         [](db::Connection& c, qint64 id, const QString&) { return reports::editionHash(c, {id}); }},
        {QStringLiteral("saved_view"), "saved_view",
         [](db::Connection& c, qint64 id, const QString&) { return views::viewHash(c, {id}); }},
    };
}

/// Releases and all that stands behind them.
std::vector<Covered> coveredApprovals()
{
    return {
        {QStringLiteral("release"), "release",
         [](db::Connection& c, qint64 id, const QString&) { return releases::releaseHash(c, {id}); },
         [](db::Connection& c, qint64 id) { return releases::hashWithoutDataNames(c, {id}); }},
        {QStringLiteral("policy_version"), "policy_version",
         [](db::Connection& c, qint64 id, const QString&) { return policies::policyVersionHash(c, {id}); }},
        {QStringLiteral("approval_request"), "approval_request",
         [](db::Connection& c, qint64 id, const QString&) { return approvals::requestHash(c, {id}); }},
        {QStringLiteral("certificate_authority"), "certificate_authority",
         [](db::Connection& c, qint64 id, const QString&) { return keys::authorityHash(c, {id}); }},
        {QStringLiteral("person_key"), "person_key",
         [](db::Connection& c, qint64 id, const QString&) { return keys::keyHash(c, {id}); }},
        {QStringLiteral("checkpoint"), "checkpoint",
         [](db::Connection& c, qint64 id, const QString&) { return checkpoints::checkpointHash(c, {id}); }},
        {QStringLiteral("finding"), "finding",
         [](db::Connection& c, qint64 id, const QString&) { return findings::findingHash(c, {id}); }},
        {QStringLiteral("risk"), "risk",
         [](db::Connection& c, qint64 id, const QString&) { return risks::riskHash(c, {id}); }},
        {QStringLiteral("incident"), "incident",
         [](db::Connection& c, qint64 id, const QString&) { return incidents::incidentHash(c, {id}); }},
        {QStringLiteral("drift_check"), "drift_check",
         [](db::Connection& c, qint64 id, const QString&) { return drift::driftHash(c, {id}); }},
        {QStringLiteral("evidence"), "evidence",
         [](db::Connection& c, qint64 id, const QString&) { return evidence::evidenceHash(c, {id}); }},
        {QStringLiteral("scan"), "scan",
         [](db::Connection& c, qint64 id, const QString&) { return scans::scanHash(c, {id}); }},
        {QStringLiteral("control_answer"), "control_answer",
         [](db::Connection& c, qint64 id, const QString&) { return evidence::answerHash(c, id); }},
        {QStringLiteral("regulation"), "regulation",
         [](db::Connection& c, qint64 id, const QString&) { return policies::regulationHash(c, {id}); }},
    };
}

std::vector<Covered> coveredKinds()
{
    std::vector<Covered> kinds;
    for (const auto part : {coveredUseCases, coveredTeamwork, coveredRuns, coveredApprovals}) {
        for (Covered& kind : part())
            kinds.push_back(std::move(kind));
    }
    return kinds;
}

using HashByUid = QHash<QString, QByteArray>;

/// What the log says last of each thing, by kind. One walk along the log, in its own order: to pick each kind by the
/// index and sort it again takes many times as long.
QHash<QByteArray, HashByUid> loggedHashes(db::Connection& connection)
{
    db::Statement rows = connection.prepare("SELECT entity, entity_id, after FROM audit_event WHERE after IS NOT NULL"
                                            " ORDER BY seq");
    QHash<QByteArray, HashByUid> logged;
    while (rows.step())
        logged[rows.bytes(0)].insert(rows.text(1), rows.bytes(2));
    return logged;
}

bool agreesByEarlierHash(db::Connection& connection, const Covered& kind, qint64 id, const QByteArray& logged)
{
    return kind.earlierHash && logged == bytesOf(kind.earlierHash(connection, id));
}

RowsCompared compareKind(db::Connection& connection, const Covered& kind, HashByUid logged,
                         std::vector<RowFinding>& findings, VerifyProgress& progress)
{
    db::Statement rows = connection.prepare("SELECT id, uid FROM " + kind.table + " ORDER BY id");
    RowsCompared compared;
    while (rows.step()) {
        const QString uid = rows.text(1);
        findDamage(findings, {kind.entity, uid}, [&] {
            const Digest now = kind.hash(connection, rows.integer(0), uid);
            const auto known = logged.constFind(uid);
            if (known == logged.constEnd())
                findings.push_back({kind.entity, uid, Text::tr("It is in the project, but the log does not know it.")});
            else if (*known != bytesOf(now) && agreesByEarlierHash(connection, kind, rows.integer(0), *known))
                ++compared.byEarlierHash[kind.entity];
            else if (*known != bytesOf(now))
                findings.push_back({kind.entity, uid, Text::tr("Its rows were changed without an entry in the log.")});
        });
        logged.remove(uid);
        ++compared.all;
        progress.add(1);
    }
    for (auto gone = logged.constBegin(); gone != logged.constEnd(); ++gone)
        findings.push_back({kind.entity, gone.key(), Text::tr("The log tells of it, but its row is gone.")});
    return compared;
}

} // namespace

qint64 countRows(db::Connection& connection)
{
    qint64 rows = 0;
    for (const Covered& kind : coveredKinds())
        rows += connection.integer("SELECT count(*) FROM " + kind.table);
    return rows;
}

RowsCompared compareRows(db::Connection& connection, std::vector<RowFinding>& findings, VerifyProgress& progress)
{
    const QHash<QByteArray, HashByUid> logged = loggedHashes(connection);
    RowsCompared compared;
    for (const Covered& kind : coveredKinds()) {
        const RowsCompared here = compareKind(connection, kind, logged.value(kind.entity.toUtf8()), findings, progress);
        compared.all += here.all;
        compared.byEarlierHash.insert(here.byEarlierHash.begin(), here.byEarlierHash.end());
    }
    return compared;
}

} // namespace assay::verify
