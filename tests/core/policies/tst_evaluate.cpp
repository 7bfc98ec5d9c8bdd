// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/policies/decision_text.h"
#include "tests/support/release_facts.h"
#include "tests/support/small_policy.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::policies;
using namespace assay::tests;

namespace {

/// What passes the small policy.
ReleaseFacts goodFacts()
{
    ReleaseFacts facts;
    facts.tier = RiskTier::High;
    facts.technique = QStringLiteral("tabular machine learning");
    facts.metrics = {{.name = QStringLiteral("auc"),
                      .split = QStringLiteral("test"),
                      .value = 0.861,
                      .low = 0.853,
                      .high = 0.869,
                      .evidence = evidenceOf("amber-fjord")}};
    facts.people = makers();
    facts.signOffs = enoughApprovals();
    return facts;
}

AnswerFact acceptedBy(const char* name, Role role)
{
    return {.control = QStringLiteral("holdout"),
            .answer = AnswerWord::Accepted,
            .text = QStringLiteral("Advisory use only."),
            .by = party(name),
            .role = role,
            .at = judgedAt - oneDay};
}

} // namespace

class TestEvaluate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReleaseThatShowsAllOfItIsOpen()
    {
        const GateDecision decision = evaluate(smallPolicy(), goodFacts(), judgedAt);
        QVERIFY2(decision.open, qPrintable(decision.reasons.join(u'\n')));
        QVERIFY(decision.quorum.reached);
        QCOMPARE(decision.policy.version, 2);
        const ControlResult& result = decision.controls.front();
        QCOMPARE(result.rule, QStringLiteral("small 2, metric-threshold 1"));
        QCOMPARE(result.requirement, QStringLiteral("auc on test ≥ 0.8, 95 % interval excludes 0.78"));
        QCOMPARE(result.measured, QStringLiteral("0.861 [0.853, 0.869]"));
        QCOMPARE(result.value, 0.861);
        QCOMPARE(result.evidence, evidenceOf("amber-fjord"));
    }

    void nothingKnownOpensNothing()
    {
        const GateDecision decision = evaluate(smallPolicy(), {}, judgedAt);
        QVERIFY(!decision.open);
        for (const ControlResult& result : decision.controls)
            QVERIFY(result.status == ControlStatus::Unknown);
    }

    void aGateSaysWhatIsMissingAndWhoCanBringIt()
    {
        ReleaseFacts facts = goodFacts();
        facts.signOffs->pop_back();
        const GateDecision decision = evaluate(smallPolicy(), facts, judgedAt);
        QVERIFY(!decision.open);
        QVERIFY(decision.gates[0].met);
        const GateResult& gate = decision.gates[1];
        QVERIFY(!gate.met);
        QCOMPARE(gate.asked, 1);
        QCOMPARE(gate.fulfilled, 0);
        QCOMPARE(gate.missing.size(), 1);
        QVERIFY2(gate.missing.front().contains(u"approvals by different people: 2 of 3"),
                 qPrintable(gate.missing.front()));
        QVERIFY(gate.missing.front().contains(u"(by: Model-risk auditor, "));
        QCOMPARE(decision.reasons, QStringList{QStringLiteral("Signed: ") + gate.missing.front()});
    }

    void aWarningIsNamedButClosesNothing()
    {
        ReleaseFacts facts = goodFacts();
        facts.metrics.front().value = 0.7;
        const GateDecision decision = evaluate(smallPolicy(), facts, judgedAt);
        QVERIFY(decision.open);
        QVERIFY(decision.controls.front().status == ControlStatus::NotMet);
        QCOMPARE(decision.gates.front().warnings.size(), 1);
    }

    void aWarningIsAcceptedInWritingByWhoMay()
    {
        ReleaseFacts facts = goodFacts();
        facts.metrics.clear();
        const auto status = [&](const AnswerFact& answer) {
            facts.answers = {answer};
            return evaluate(smallPolicy(), facts, judgedAt).controls.front().status;
        };
        QVERIFY(status(acceptedBy("Mei", Role::Manager)) == ControlStatus::Accepted);
        QVERIFY(status(acceptedBy("Kofi", Role::DevOps)) == ControlStatus::Unknown);
        QVERIFY(status(acceptedBy("Ana", Role::Manager)) == ControlStatus::Unknown);
        AnswerFact over = acceptedBy("Mei", Role::Manager);
        over.until = judgedAt;
        QVERIFY(status(over) == ControlStatus::Unknown);
        AnswerFact silent = acceptedBy("Mei", Role::Manager);
        silent.text.clear();
        QVERIFY(status(silent) == ControlStatus::Unknown);
    }

    void whatBlocksIsNotAcceptedByAnybody()
    {
        ReleaseFacts facts = goodFacts();
        facts.answers = {acceptedBy("Mei", Role::Manager)};
        facts.answers.front().control = QStringLiteral("sign-offs");
        facts.signOffs->clear();
        QVERIFY(!evaluate(smallPolicy(), facts, judgedAt).open);
    }

    void controlsAreAskedOfTheirTiersAndTechniques()
    {
        ReleaseFacts facts = goodFacts();
        facts.tier = RiskTier::Low;
        ControlResult result = evaluate(smallPolicy(), facts, judgedAt).controls.front();
        QVERIFY(result.status == ControlStatus::NotApplicable);
        QCOMPARE(result.reasons, QStringList{QStringLiteral("not asked of this risk tier: Low")});
        facts.tier.reset();
        result = evaluate(smallPolicy(), facts, judgedAt).controls.front();
        QVERIFY(result.status == ControlStatus::Unknown);
        facts = goodFacts();
        facts.technique = QStringLiteral("Ranking");
        result = evaluate(smallPolicy(), facts, judgedAt).controls.front();
        QVERIFY(result.status == ControlStatus::NotApplicable);
        facts.technique = QStringLiteral(" ");
        result = evaluate(smallPolicy(), facts, judgedAt).controls.front();
        QVERIFY(result.status == ControlStatus::Unknown);
    }

    void aDecisionHasOneTextThatHoldsAllOfIt()
    {
        ReleaseFacts facts = goodFacts();
        facts.signOffs->push_back(signOff("Ines", Role::MlArchitect, SignOffDecision::Rejected));
        const GateDecision decision = evaluate(smallPolicy(), facts, judgedAt);
        const QByteArray text = canonicalDecision(decision);
        QCOMPARE(canonicalDecision(evaluate(smallPolicy(), facts, judgedAt)), text);
        const JsonValue root = readJson(text).value();
        QVERIFY(root.member(u"open")->toBool());
        QCOMPARE(root.member(u"decidedAt")->toInt64().value(), judgedAt);
        const JsonValue& control = root.member(u"controls")->items().front();
        QCOMPARE(textOf(control, u"status"), QStringLiteral("met"));
        QCOMPARE(control.member(u"value")->toDouble().value(), 0.861);
        QCOMPARE(textOf(control.member(u"evidence")->items().front(), u"sha256"), QString(64, u'a'));
        const JsonValue& last = root.member(u"quorum")->member(u"signOffs")->items().back();
        QCOMPARE(textOf(last, u"decision"), QStringLiteral("rejected"));
        QCOMPARE(textOf(last, u"whyNot"), QStringLiteral("Rejected"));
        facts.metrics.front().value = 0.8610000000000001;
        QVERIFY(canonicalDecision(evaluate(smallPolicy(), facts, judgedAt)) != text);
    }

    void aPolicyThatDoesNotHoldOpensNothing()
    {
        Policy policy = smallPolicy();
        policy.effectiveTo = QDate(2026, 4, 14);
        const GateDecision decision = evaluate(policy, goodFacts(), judgedAt);
        QVERIFY(!decision.open);
        QCOMPARE(decision.reasons, QStringList{QStringLiteral("Small models, version 2, does not hold today")});
        QVERIFY(evaluate(policy, goodFacts(), judgedAt - 1).open);
    }

    void aPolicyThatNobodyReadOpensNothing() // Made in memory, not by policyFromText().
    {
        QVERIFY(!evaluate({}, goodFacts(), judgedAt).open);
        Policy policy = smallPolicy();
        policy.controls.front().check.kind = QStringLiteral("magic");
        policy.controls.front().weight = Weight::Blocking;
        QVERIFY(!evaluate(policy, goodFacts(), judgedAt).open);
        policy = smallPolicy();
        policy.controls.back().gate = QStringLiteral("nowhere");
        QVERIFY(!evaluate(policy, goodFacts(), judgedAt).open);
        policy = smallPolicy();
        policy.quorums.clear();
        QVERIFY(!evaluate(policy, goodFacts(), judgedAt).open);
    }
};

ASSAY_TEST(TestEvaluate)
#include "tst_evaluate.moc"
