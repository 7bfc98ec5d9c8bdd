// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/gate.h"

#include "core/base/text.h"
#include "core/checkpoints/log_consistency.h"
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

/// A clause of somebody else's making, to be followed by a full stop.
QString clause(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Result<approvals::ReleaseJudgement> judgementOf(db::Database& database, const GateQuestion& question)
{
    approvals::JudgementDemands demands{
        question.environment, question.trustedKeys, question.policy, {}, question.timestampRoots};
    if (question.hashFiles) {
        const Result<Release> release =
            database.read([&](db::Connection& connection) { return releases::byName(connection, question.release); });
        if (!release)
            return failed(release);
        auto found = hashedNow(*release, database.location());
        if (!found)
            return failed(found);
        demands.found = std::move(*found);
        auto documents = documentsNow(database, *release);
        if (!documents)
            return failed(documents);
        demands.documents = std::move(*documents);
    }
    return database.read([&](db::Connection& connection) {
        return approvals::judge(connection, question.release, database.clock().now(), demands);
    });
}

} // namespace

/// Sign-offs that do not count are named one by one: the policy only says how many are missing.
QStringList reasonsAgainst(const approvals::ReleaseJudgement& judged)
{
    QStringList reasons = judged.decision.reasons;
    if (!judged.request)
        reasons << Text::tr("Nobody has asked for approval of %1.").arg(judged.release.name());
    else if (!judged.requestFault.isEmpty())
        reasons << Text::tr("Approval request %1 does not count: %2.")
                       .arg(QString::number(judged.request->number), clause(judged.requestFault));
    for (const policies::WeighedSignOff& weighed : judged.decision.quorum.signOffs) {
        if (!judged.decision.open && !weighed.counts && !weighed.whyNot.isEmpty() && judged.requestFault.isEmpty())
            reasons << Text::tr("The sign-off of %1 does not count: %2.")
                           .arg(weighed.signOff.signer.name, clause(weighed.whyNot));
    }
    if (!isApproved(judged.release.state))
        reasons
            << Text::tr("%1 is not approved: %2.").arg(judged.release.name(), releaseStateTitle(judged.release.state));
    reasons.removeDuplicates();
    return reasons;
}

Result<GateAnswer> answerGate(db::Database& database, const GateQuestion& question, const ReadMonitor& monitor)
{
    const Result<ProjectVerification> verified = verifyProject(database, monitor);
    if (!verified)
        return failed(verified);
    QStringList untrue = whatIsUntrue(*verified);
    if (question.expected) {
        const auto consistency = database.read([&](db::Connection& connection) {
            return checkpoints::consistencyWith(connection, database.projectUid(), *question.expected);
        });
        if (!consistency)
            return failed(consistency);
        if (!consistency->isProved())
            untrue << consistency->sentence();
    }
    Result<approvals::ReleaseJudgement> judged = judgementOf(database, question);
    if (!judged && (untrue.isEmpty() || judged.error().kind == Error::Kind::Cancelled))
        return failed(judged);
    if (!judged) { // What the log disagrees with need not even be readable.
        untrue << judged.error().message;
        judged = approvals::ReleaseJudgement{};
    }
    GateAnswer answer{untrue.isEmpty(), false, {}, std::move(*judged), verified->log.entries, verified->log.root};
    answer.reasons = answer.trusted ? reasonsAgainst(answer.judgement) : untrue;
    answer.open = answer.trusted && answer.judgement.decision.open && answer.reasons.isEmpty();
    if (!answer.open && answer.reasons.isEmpty())
        answer.reasons << Text::tr("The policy does not let it through.");
    return answer;
}

} // namespace assay
