// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handovers/handover_checklist.h"

#include "core/base/text.h"
#include "core/charters/charter_rows.h"
#include "core/charters/charter_text.h"
#include "core/charters/planned_metrics.h"
#include "core/decisions/decision_rows.h"
#include "core/findings/finding_rows.h"
#include "core/releases/release_rows.h"
#include "core/usecases/use_case_store.h"

#include <QStringList>

namespace assay {
namespace {

/// Where the project may know the answer already.
enum class Knowledge { None, Intent, Framing, Plan, Datasets, Features, Commit, Artifacts, Decisions, Findings };

struct UsualLine {
    QString text;
    Knowledge knowledge = Knowledge::None;
    bool required = true;
};

std::vector<UsualLine> linesForScience()
{
    return {{Text::tr("Where the data come from, and who may use them for this")},
            {Text::tr("Data sets and their digests"), Knowledge::Datasets},
            {Text::tr("What is known to be wrong with the data"), Knowledge::Findings},
            {Text::tr("How fresh the data are, and how they are brought up to date")}};
}

std::vector<UsualLine> linesForEngineering()
{
    return {{Text::tr("What the model is for, and what it must not be used for"), Knowledge::Intent},
            {Text::tr("What one prediction is about, and what mistakes cost"), Knowledge::Framing},
            {Text::tr("How it is judged"), Knowledge::Plan},
            {Text::tr("Which data trained it"), Knowledge::Datasets},
            {Text::tr("Its inputs in order, with units and what is missing may be"), Knowledge::Features},
            {Text::tr("Code and commit that make it again"), Knowledge::Commit},
            {Text::tr("Where it does not hold")},
            {Text::tr("What was decided, and why"), Knowledge::Decisions, false},
            {Text::tr("What is still open"), Knowledge::Findings, false}};
}

std::vector<UsualLine> linesForOperations()
{
    return {{Text::tr("What is deployed, by digest"), Knowledge::Artifacts},
            {Text::tr("How to roll it back")},
            {Text::tr("Limits of load and latency, and how they were measured")},
            {Text::tr("What to watch, and when to wake whom")},
            {Text::tr("What was decided, and why"), Knowledge::Decisions, false}};
}

std::vector<UsualLine> linesFromOperations()
{
    return {{Text::tr("What happened in production since the last release")},
            {Text::tr("How production differs from the training data")},
            {Text::tr("What is still open"), Knowledge::Findings, false}};
}

std::vector<UsualLine> linesForAudit()
{
    return {{Text::tr("What the model is for, and what it must not be used for"), Knowledge::Intent},
            {Text::tr("How it is judged"), Knowledge::Plan},
            {Text::tr("Which data trained it"), Knowledge::Datasets},
            {Text::tr("Where it does not hold")},
            {Text::tr("What is still open"), Knowledge::Findings}};
}

std::vector<UsualLine> linesFor(Role from, Role to)
{
    if (to == Role::RiskAuditor)
        return linesForAudit();
    if (from == Role::DevOps)
        return linesFromOperations();
    if (to == Role::DataScientist)
        return linesForScience();
    if (to == Role::SoftwareEngineer)
        return linesForEngineering();
    if (to == Role::DevOps)
        return linesForOperations();
    return {{Text::tr("What is handed over"), Knowledge::Intent},
            {Text::tr("What is still open"), Knowledge::Findings}};
}

/// A paragraph each of what is not empty.
QString paragraphs(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString framingAnswer(db::Connection& connection, UseCaseId id)
{
    const auto charter = charters::accepted(connection, id, CharterKind::Framing);
    const auto framing = charter ? charters::framingFromText(charter->content) : Result<Framing>(Framing{});
    if (!charter || !framing)
        return {};
    QStringList parts{framing->entity, framing->outcomes};
    if (framing->costFalsePositive && framing->costFalseNegative) {
        parts.append(Text::tr("A false alarm costs %1, a miss %2 %3")
                         .arg(QString::number(*framing->costFalsePositive),
                              QString::number(*framing->costFalseNegative), framing->currency)
                         .trimmed());
    }
    return paragraphs(parts);
}

QString planAnswer(db::Connection& connection, UseCaseId id)
{
    const auto charter = charters::accepted(connection, id, CharterKind::EvaluationPlan);
    const auto plan = charter ? charters::planFromText(charter->content) : Result<EvaluationPlan>(EvaluationPlan{});
    return charter && plan ? paragraphs({plan->metric, charters::wordsOf(plan->otherMetrics).join(QStringLiteral(", ")),
                                         plan->thresholdRule, plan->baselines.join(QStringLiteral(", "))})
                           : QString();
}

QString datasetsAnswer(const Release& release)
{
    QStringList lines;
    for (const ReleaseSplit& split : release.parts.splits)
        lines.append(QStringLiteral("%1: %2 %3").arg(split.role, split.dataset, split.anyDigest()).trimmed());
    return paragraphs(lines);
}

QString artifactsAnswer(const Release& release)
{
    QStringList lines;
    for (const ReleaseArtifact& artifact : release.parts.artifacts)
        lines.append(QStringLiteral("%1 %2").arg(artifact.path,
                                                 QString::fromLatin1(bytesOf(artifact.sha256).toByteArray().toHex())));
    return paragraphs(lines);
}

QString decisionsAnswer(db::Connection& connection, UseCaseId id)
{
    QStringList lines;
    for (const DecisionRecord& decision : decisions::ofUseCase(connection, id)) {
        if (decision.state == DecisionState::Accepted)
            lines.append(QStringLiteral("%1 %2").arg(decision.key, decision.text.title));
    }
    return paragraphs(lines);
}

QString findingsAnswer(db::Connection& connection, UseCaseId id)
{
    QStringList lines;
    for (const Finding& finding : findings::ofUseCase(connection, id)) {
        if (finding.state != FindingState::Closed)
            lines.append(QStringLiteral("%1 %2").arg(finding.key, finding.text.title));
    }
    return lines.isEmpty() ? Text::tr("No finding is open.") : paragraphs(lines);
}

UseCase useCaseById(db::Connection& connection, UseCaseId id)
{
    for (UseCase& useCase : usecases::all(connection)) {
        if (useCase.id == id)
            return std::move(useCase);
    }
    return {};
}

QString knownAnswer(db::Connection& connection, Knowledge knowledge, UseCaseId id,
                    const std::optional<Release>& release)
{
    switch (knowledge) {
    case Knowledge::None:
        return {};
    case Knowledge::Intent: {
        const UseCase useCase = useCaseById(connection, id);
        return paragraphs({useCase.problem, useCase.decision});
    }
    case Knowledge::Framing:
        return framingAnswer(connection, id);
    case Knowledge::Plan:
        return planAnswer(connection, id);
    case Knowledge::Datasets:
        return release ? datasetsAnswer(*release) : QString();
    case Knowledge::Features:
        return release ? release->parts.features.join(QStringLiteral(", ")) : QString();
    case Knowledge::Commit:
        return release ? release->parts.codeCommit : QString();
    case Knowledge::Artifacts:
        return release ? artifactsAnswer(*release) : QString();
    case Knowledge::Decisions:
        return decisionsAnswer(connection, id);
    case Knowledge::Findings:
        return findingsAnswer(connection, id);
    }
    return {};
}

} // namespace

std::vector<ChecklistLine> usualChecklist(Role from, Role to)
{
    std::vector<ChecklistLine> lines;
    for (const UsualLine& line : linesFor(from, to))
        lines.push_back({line.text, line.required});
    return lines;
}

std::vector<ChecklistLine> knownChecklist(db::Connection& connection, Role from, Role to, UseCaseId useCase,
                                          const QString& releaseUid)
{
    const std::optional<Release> release =
        releaseUid.isEmpty() ? std::nullopt : std::optional(releases::byName(connection, releaseUid));
    std::vector<ChecklistLine> lines;
    for (const UsualLine& line : linesFor(from, to))
        lines.push_back({line.text, line.required, knownAnswer(connection, line.knowledge, useCase, release)});
    return lines;
}

} // namespace assay
