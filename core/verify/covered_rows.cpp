// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/covered_rows.h"

#include "core/approvals/approval_rows.h"
#include "core/base/text.h"
#include "core/briefs/brief_rows.h"
#include "core/charters/charter_rows.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/evidence/evidence_rows.h"
#include "core/findings/finding_rows.h"
#include "core/imports/import_job.h"
#include "core/keys/key_rows.h"
#include "core/models/model_rows.h"
#include "core/notes/note_queries.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "core/policies/regulation_rows.h"
#include "core/releases/release_rows.h"
#include "core/reports/report_rows.h"
#include "core/runs/run_rows.h"
#include "core/usecases/use_case_store.h"
#include "core/value/value_rows.h"
#include "core/verify/damaged_rows.h"
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
};

std::vector<Covered> coveredKinds()
{
    return {
        {QStringLiteral("person"), "person",
         [](db::Connection& c, qint64, const QString& uid) { return people::rowHash(people::byUid(c, uid)); }},
        {QStringLiteral("use_case"), "use_case",
         [](db::Connection& c, qint64, const QString& uid) { return usecases::rowHash(usecases::byUid(c, uid)); }},
        {QStringLiteral("charter"), "charter",
         [](db::Connection& c, qint64 id, const QString&) { return charters::charterHash(c, {id}); }},
        {QStringLiteral("value_record"), "value_record",
         [](db::Connection& c, qint64 id, const QString&) { return values::valueHash(c, {id}); }},
        {QStringLiteral("adoption_record"), "adoption_record",
         [](db::Connection& c, qint64 id, const QString&) { return values::adoptionHash(c, {id}); }},
        {QStringLiteral("brief"), "brief",
         [](db::Connection& c, qint64 id, const QString&) { return briefs::briefHash(c, {id}); }},
        {QStringLiteral("experiment"), "experiment",
         [](db::Connection& c, qint64 id, const QString&) { return runs::experimentHash(c, {id}); }},
        {QStringLiteral("run"), "run",
         [](db::Connection& c, qint64 id, const QString&) { return runs::runHash(c, {id}); }},
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
        {QStringLiteral("release"), "release",
         [](db::Connection& c, qint64 id, const QString&) { return releases::releaseHash(c, {id}); }},
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
        {QStringLiteral("evidence"), "evidence",
         [](db::Connection& c, qint64 id, const QString&) { return evidence::evidenceHash(c, {id}); }},
        {QStringLiteral("control_answer"), "control_answer",
         [](db::Connection& c, qint64 id, const QString&) { return evidence::answerHash(c, id); }},
        {QStringLiteral("regulation"), "regulation",
         [](db::Connection& c, qint64 id, const QString&) { return policies::regulationHash(c, {id}); }},
    };
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

qint64 compareKind(db::Connection& connection, const Covered& kind, HashByUid logged, std::vector<RowFinding>& findings,
                   VerifyProgress& progress)
{
    db::Statement rows = connection.prepare("SELECT id, uid FROM " + kind.table + " ORDER BY id");
    qint64 compared = 0;
    while (rows.step()) {
        const QString uid = rows.text(1);
        findDamage(findings, {kind.entity, uid}, [&] {
            const Digest now = kind.hash(connection, rows.integer(0), uid);
            const auto known = logged.constFind(uid);
            if (known == logged.constEnd())
                findings.push_back({kind.entity, uid, Text::tr("It is in the project, but the log does not know it.")});
            else if (*known != bytesOf(now))
                findings.push_back({kind.entity, uid, Text::tr("Its rows were changed without an entry in the log.")});
        });
        logged.remove(uid);
        ++compared;
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

qint64 compareRows(db::Connection& connection, std::vector<RowFinding>& findings, VerifyProgress& progress)
{
    const QHash<QByteArray, HashByUid> logged = loggedHashes(connection);
    qint64 compared = 0;
    for (const Covered& kind : coveredKinds())
        compared += compareKind(connection, kind, logged.value(kind.entity.toUtf8()), findings, progress);
    return compared;
}

} // namespace assay::verify
