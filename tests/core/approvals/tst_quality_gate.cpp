// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_store.h"
#include "core/policies/policy_text.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// The gate of a release over reports as build servers write them.
class TestQualityGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S15_aFailingReportClosesTheGateAndIsNamedAndAPassingOneOpensIt()
    {
        ApprovalProject made;
        QVERIFY(judged(made).reasons.join(u'\n').contains(QStringLiteral("unit tests")));
        const QString failing = add(made, "failing.xml",
                                    R"(<?xml version="1.0"?><testsuites><testsuite name="scoring">
<testcase classname="scoring.limits" name="test_amount"/>
<testcase classname="scoring.limits" name="test_duration"><failure message="25 months passed">no</failure></testcase>
</testsuite></testsuites>)");
        policies::GateDecision decision = judged(made);
        QVERIFY(!decision.open && !decision.gates.front().met);
        QVERIFY2(decision.reasons.join(u'\n').contains(
                     QStringLiteral("tests failed: 1, among them scoring.limits.test_duration")),
                 qPrintable(decision.reasons.join(u'\n')));
        valueOf(EvidenceStore(made.database()).withdraw(failing, QStringLiteral("mended"), made.ana, made.once()));
        add(made, "passing.xml", R"(<testsuite><testcase classname="scoring.limits" name="test_amount"/>
<testcase classname="scoring.limits" name="test_duration"/></testsuite>)");
        decision = judged(made);
        QVERIFY2(decision.gates.front().met, qPrintable(decision.reasons.join(u'\n')));
        QVERIFY(!decision.gates.back().met); // That nobody has signed is another matter.
        QCOMPARE(whatIsWrong(made.database()), QString());
    }

private:
    static QString add(ApprovalProject& made, const char* name, const QByteArray& bytes)
    {
        QFile file(made.project.folder() + u'/' + QString::fromLatin1(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        file.close();
        const EvidenceFile read = valueOf(readEvidenceFile(file.fileName()));
        return valueOf(EvidenceStore(made.database()).add({made.uid, {}, {}, {}}, read, made.ana, made.once()));
    }

    /// By a policy that asks for passing tests, and for signatures, which every policy does.
    static policies::GateDecision judged(ApprovalProject& made)
    {
        approvals::JudgementDemands demands;
        demands.policy = valueOf(policies::policyFromText(
            R"({"assayPolicy":1,"id":"tested","title":"Tested","version":1,"effectiveFrom":"2026-01-02",
"gates":[{"key":"tested","title":"Tested"},{"key":"signed","title":"Signed"}],
"quorum":{"low":{"keys":1,"roles":["devops"],"blockedBy":[],"days":365},
"medium":{"keys":1,"roles":["devops"],"blockedBy":[],"days":365},
"high":{"keys":1,"roles":["devops"],"blockedBy":[],"days":365}},
"controls":[{"key":"tests","title":"Tests pass","statement":"They do.","gate":"tested",
"tiers":["low","medium","high"],"techniques":[],"weight":"blocking",
"check":{"kind":"test-report","tests":"unit"},"references":[]},
{"key":"signed","title":"Signed","statement":"They did.","gate":"signed","tiers":["low","medium","high"],
"techniques":[],"weight":"blocking","check":{"kind":"sign-offs"},"references":[]}]})"));
        return made.judged(demands).decision;
    }
};

ASSAY_TEST(TestQualityGate)
#include "tst_quality_gate.moc"
