// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/release_facts.h"

namespace assay::tests {

constexpr qint64 oneDay = 24LL * 60 * 60 * 1000;
constexpr qint64 judgedAt = 20'557 * oneDay; ///< 14 April 2026, the day on which the demo's first model went live.

inline policies::Party party(const char* name)
{
    const QString text = QString::fromLatin1(name);
    return {text, text, text + QStringLiteral("-key")};
}

inline policies::PeopleFact makers()
{
    return {.author = party("Ana"), .runOwner = party("Olu"), .requester = party("Tom")};
}

inline policies::SignOffFact signOff(const char* name, Role role, policies::SignOffDecision decision,
                                     qint64 daysAgo = 1)
{
    return {.signer = party(name),
            .role = role,
            .decision = decision,
            .decidedAt = judgedAt - daysAgo * oneDay,
            .valid = true};
}

inline policies::SignOffFact approval(const char* name, Role role, qint64 daysAgo = 1)
{
    return signOff(name, role, policies::SignOffDecision::Approved, daysAgo);
}

/// Three different people in the roles that a high risk asks for.
inline std::vector<policies::SignOffFact> enoughApprovals()
{
    return {approval("Ruth", Role::RiskAuditor), approval("Kofi", Role::DevOps), approval("Bo", Role::BusinessOwner)};
}

inline std::vector<policies::Evidence> evidenceOf(const char* title)
{
    return {{QStringLiteral("file"), QString::fromLatin1(title), QString(), QString(64, QLatin1Char('a'))}};
}

/// A yes with evidence, by somebody who did not make the version.
inline policies::AnswerFact yes(const char* control, const char* name, Role role)
{
    return {.control = QString::fromLatin1(control),
            .answer = policies::AnswerWord::Yes,
            .text = QStringLiteral("See the file."),
            .by = party(name),
            .role = role,
            .at = judgedAt - oneDay,
            .evidence = evidenceOf(control)};
}

inline std::vector<policies::AnswerFact> allAnswers()
{
    return {yes("data-fit", "Li Wei", Role::DataEngineer), yes("validation-report", "Ruth", Role::RiskAuditor),
            yes("groups", "Ruth", Role::RiskAuditor),      yes("limits", "Ana", Role::DataScientist),
            yes("risks", "Ruth", Role::RiskAuditor),       yes("oversight", "Bo", Role::BusinessOwner),
            yes("way-back", "Kofi", Role::DevOps)};
}

/// The figures of the demo's model on its 150 test loans: what it costs per 100, and how it ranks them.
inline void addDemoFigures(policies::ReleaseFacts& facts, double cost, double area)
{
    const QString metric = QStringLiteral("cost-per-100"), test = QStringLiteral("test");
    facts.plan = {.fixedAt = judgedAt - 80 * oneDay,
                  .firstResultAt = judgedAt - 70 * oneDay,
                  .primaryMetric = metric,
                  .primarySplit = test};
    facts.metrics = {
        {.name = metric, .split = test, .value = cost, .count = 150, .higherIsBetter = false},
        {.name = QStringLiteral("auc"), .split = test, .value = area, .count = 150, .positives = 49, .negatives = 101}};
    facts.baselines = {{QStringLiteral("approve-all"), metric, test, 163.3},
                       {QStringLiteral("reject-all"), metric, test, 67.3}};
    facts.champion = policies::ChampionFact{};
}

/// Everything that the policy Assay ships with asks of a model of high risk: the demo's v1.1, the day it went live.
inline policies::ReleaseFacts wholeRelease()
{
    const QString digest(64, QLatin1Char('a')), model = QStringLiteral("model.json");
    policies::ReleaseFacts facts;
    facts.tier = RiskTier::High;
    facts.technique = QStringLiteral("Tabular machine learning");
    facts.framing = {
        {{party("Bo"), Role::BusinessOwner}, {party("Ana"), Role::DataScientist}, {party("Ruth"), Role::RiskAuditor}}};
    addDemoFigures(facts, 56.7, 0.733);
    facts.splits = {{QStringLiteral("train"), QStringLiteral("DS-1"), QStringLiteral("1"), digest, 450},
                    {QStringLiteral("test"), QStringLiteral("DS-2"), QStringLiteral("1"), digest, 150}};
    facts.overlaps = {{QStringLiteral("train"), QStringLiteral("test"), 0}};
    facts.inputs = {{QStringLiteral("DS-1"), digest}};
    facts.artifacts = {{model, digest, digest, judgedAt - oneDay}};
    facts.inspections = {{model, policies::FileVerdict::Safe, {}}};
    facts.findings.emplace();
    facts.tests = {{.kind = QStringLiteral("unit"), .total = 5, .passed = 5, .executed = true}};
    facts.people = makers();
    facts.people.validators = {party("Ruth")};
    facts.signOffs = enoughApprovals();
    facts.identity = policies::IdentityFact{};
    facts.answers = allAnswers();
    facts.skills = {{QStringLiteral("logistic regression"), 2}};
    facts.monitors = {{QStringLiteral("accuracy"), true}, {QStringLiteral("features"), true}};
    return facts;
}

} // namespace assay::tests
