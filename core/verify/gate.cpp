// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/gate.h"

#include "core/base/clause.h"
#include "core/base/text.h"
#include "core/checkpoints/log_consistency.h"
#include "core/checkpoints/rollback_check.h"
#include "core/db/sql_error.h"
#include "core/policies/shipped.h"
#include "core/releases/release_rows.h"
#include "core/verify/project_verifier.h"

namespace assay {
namespace {

QStringList whatIsUntrue(const ProjectVerification& verified)
{
    QStringList reasons;
    if (!verified.isSchemaChecked)
        reasons << Text::tr("A newer Assay made the project, and only that one can verify it; ask with that one.");
    for (const VerifyFinding& finding : verified.log.findings)
        reasons
            << Text::tr("The audit log is broken at entry %1: %2").arg(QString::number(finding.seq), finding.message);
    for (const SchemaFinding& finding : verified.schema)
        reasons << finding.message;
    for (const RowFinding& finding : verified.rows)
        reasons << Text::tr("%1 %2: %3").arg(finding.entity, finding.entityId, finding.message);
    return reasons;
}

/// Why the log is not a later state of what whoever asks knows of it. What they remember has to be readable, too: else the
/// answer would be that of somebody who saw nothing.
Result<QStringList> whatIsOlder(db::Database& database, const GateQuestion& question)
{
    QStringList reasons;
    if (question.expected) {
        const auto consistency = database.read([&](db::Connection& connection) {
            return checkpoints::consistencyWith(connection, database.projectUid(), *question.expected);
        });
        if (!consistency)
            return failed(consistency);
        if (!consistency->isProved())
            reasons << consistency->sentence();
    }
    if (!question.seen)
        return reasons;
    const Result<std::optional<LogAlarm>> alarm = alarmAgainstSeen(database, *question.seen);
    if (!alarm)
        reasons << alarm.error().message;
    else if (*alarm)
        reasons << (*alarm)->sentence();
    return reasons;
}

/// Which files of a release nobody has read for this answer.
QStringList whatIsUnread(const Release& release, const GateQuestion& question,
                         const std::map<QString, std::optional<Digest>>& found)
{
    if (!question.hashFiles)
        return {
            Text::tr("The files of the release and the evidence behind it were not read again: what is said of them "
                     "is as they were when they were read last.")};
    constexpr qsizetype mostNamed = 5;
    QStringList unread;
    for (const ReleaseArtifact& artifact : release.parts.artifacts) {
        if (!found.contains(artifact.path))
            unread << artifact.path;
    }
    if (unread.isEmpty())
        return {};
    const QString named = unread.mid(0, mostNamed).join(QStringLiteral(", "));
    return {Text::tr("Not readable here, so not read again: %1.")
                .arg(unread.size() <= mostNamed
                         ? named
                         : Text::tr("%1 and %2 more").arg(named, QString::number(unread.size() - mostNamed)))};
}

/// What is judged, and what of it was not looked at.
struct Judged {
    approvals::ReleaseJudgement judgement;
    QStringList notes;
};

Result<Judged> judgementOf(db::Database& database, const GateQuestion& question)
{
    approvals::JudgementDemands demands{
        question.environment, question.trustedKeys, question.policy, {}, question.timestampRoots};
    const Result<Release> release =
        database.read([&](db::Connection& connection) { return releases::byName(connection, question.release); });
    if (!release)
        return failed(release);
    if (question.hashFiles) {
        auto found = hashedNow(*release, database.location());
        if (!found)
            return failed(found);
        demands.found = std::move(*found);
        auto documents = documentsNow(database, *release);
        if (!documents)
            return failed(documents);
        demands.documents = std::move(*documents);
    }
    const QStringList notes = whatIsUnread(*release, question, demands.found);
    return database.read([&](db::Connection& connection) {
        return Judged{approvals::judge(connection, question.release, database.clock().now(), demands), notes};
    });
}

} // namespace

Result<GateAnswer> answerGate(db::Database& database, const GateQuestion& question, const ReadMonitor& monitor)
{
    const Result<ProjectVerification> verified = verifyProject(database, monitor);
    if (!verified)
        return failed(verified);
    QStringList untrue = whatIsUntrue(*verified);
    const Result<QStringList> older = whatIsOlder(database, question);
    if (!older)
        return failed(older);
    untrue << *older;
    Result<Judged> judged = judgementOf(database, question);
    if (!judged && (untrue.isEmpty() || judged.error().kind == Error::Kind::Cancelled))
        return failed(judged);
    if (!judged) { // What the log disagrees with need not even be readable.
        untrue << judged.error().message;
        judged = Judged{};
    }
    GateAnswer answer{
        untrue.isEmpty(),  false, {}, std::move(judged->notes), std::move(judged->judgement), verified->log.entries,
        verified->log.root};
    answer.reasons = answer.trusted ? approvals::reasonsAgainst(answer.judgement) : untrue;
    answer.open = answer.trusted && answer.judgement.decision.open && answer.reasons.isEmpty();
    if (!answer.open && answer.reasons.isEmpty())
        answer.reasons << Text::tr("The policy does not let it through.");
    return answer;
}

} // namespace assay
