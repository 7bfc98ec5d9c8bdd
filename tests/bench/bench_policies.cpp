// SPDX-License-Identifier: GPL-3.0-or-later
// A decision on a large dossier. The whole of it, with reading from a project, has 200 ms; this part should not be felt.
#include "core/crypto/digest.h"
#include "core/policies/evaluate.h"
#include "core/policies/policy_text.h"
#include "core/policies/shipped.h"
#include "tests/bench/bench.h"
#include "tests/support/release_facts.h"

#include <algorithm>

namespace assay::bench {
namespace {

using namespace policies;

constexpr int policyControls = 200;
constexpr int evidenceEach = 10; ///< 2,000 in all.
constexpr int policyRuns = 51;

/// The shipped policy with its controls again and again, half of them answered by a person.
Policy largePolicy()
{
    Policy policy = required(defaultPolicy());
    const std::vector<Control> shipped = policy.controls;
    const auto question = std::find_if(shipped.begin(), shipped.end(),
                                       [](const Control& control) { return control.check.kind == u"person"; });
    for (std::size_t i = 0; policy.controls.size() < policyControls; ++i) {
        policy.controls.push_back(i % 2 == 0 ? shipped[i % shipped.size()] : *question);
        policy.controls.back().key = QStringLiteral("control-%1").arg(i);
    }
    return policy;
}

std::vector<Evidence> evidence(int first)
{
    std::vector<Evidence> items;
    for (int i = first; i < first + evidenceEach; ++i) {
        const QString digest = QString::fromLatin1(toHex(sha256(QByteArray::number(i))));
        items.push_back({QStringLiteral("file"), QStringLiteral("File %1").arg(i),
                         QStringLiteral("assay://bench/artifact/%1").arg(i), digest});
    }
    return items;
}

/// What passes the large policy: an answer with evidence for each control, whether or not a person is asked.
ReleaseFacts largeDossier(const Policy& policy)
{
    ReleaseFacts facts = tests::wholeRelease();
    const AnswerFact pattern = facts.answers.front();
    for (const Control& control : policy.controls) {
        AnswerFact answer = pattern;
        answer.control = control.key;
        const std::vector<Role> roles = rolesParameter(control.check.parameters, u"role");
        answer.role = roles.empty() ? Role::RiskAuditor : roles.front();
        answer.by = control.key == u"risks" ? tests::party("Ruth") : answer.by;
        answer.evidence = evidence(static_cast<int>(facts.answers.size()) * evidenceEach);
        facts.answers.push_back(std::move(answer));
    }
    return facts;
}

void requireOpen(const GateDecision& decision)
{
    if (!decision.open || decision.controls.size() != policyControls)
        qFatal("The decision is wrong: %s", qPrintable(decision.reasons.join(u'\n')));
}

} // namespace

void policiesBench(Report& report)
{
    const Policy policy = largePolicy();
    const ReleaseFacts facts = largeDossier(policy);
    const QByteArray text = canonicalPolicy(policy);
    requireOpen(evaluate(policy, facts, tests::judgedAt));
    const Timings deciding = timed(policyRuns, [&] { requireOpen(evaluate(policy, facts, tests::judgedAt)); });
    const Timings reading = timed(policyRuns, [&] { required(policyFromText(text)); });
    const Timings hashing = timed(policyRuns, [&] { policyDigest(policy); });
    report.section(QStringLiteral("Release policy, 200 controls, 2,000 evidence items"));
    report.within(QStringLiteral("decide"), deciding, 10);
    report.within(QStringLiteral("read the policy"), reading, 20);
    report.within(QStringLiteral("write and hash the policy"), hashing, 10);
}

} // namespace assay::bench
