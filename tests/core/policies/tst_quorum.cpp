// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/quorum.h"
#include "tests/support/release_facts.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::policies;
using namespace assay::tests;

namespace {

Quorum threeRoles()
{
    return {.keys = 3,
            .roles = {Role::RiskAuditor, Role::DevOps, Role::BusinessOwner},
            .blockingRoles = {Role::RiskAuditor},
            .daysOfApproval = 365};
}

} // namespace

class TestQuorum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differentPeopleInAllRolesReachIt()
    {
        const QuorumResult result = weigh(threeRoles(), enoughApprovals(), makers(), judgedAt);
        QVERIFY2(result.reached, qPrintable(result.missing.join(u'\n')));
        QCOMPARE(result.keysCounted, 3);
        QCOMPARE(result.validUntil, judgedAt + 364 * oneDay);
        QVERIFY(result.dissent.isEmpty());
    }

    void whoDoesNotCountIsToldWhy_data()
    {
        QTest::addColumn<QString>("why");
        QTest::newRow("invalid") << QStringLiteral("The evidence has changed.");
        QTest::newRow("expired") << QStringLiteral("the approval is over");
        QTest::newRow("over by its own date") << QStringLiteral("the approval is over");
        QTest::newRow("ahead") << QStringLiteral("it is dated ahead of now");
        QTest::newRow("author") << QStringLiteral("given by the author");
        QTest::newRow("author's key") << QStringLiteral("given by the author");
        QTest::newRow("run owner") << QStringLiteral("given by the run's owner");
        QTest::newRow("requester") << QStringLiteral("given by who asks for the release");
        QTest::newRow("abstains") << QStringLiteral("Abstained");
        QTest::newRow("administrator") << QStringLiteral("an administrator never signs");
        QTest::newRow("no key") << QStringLiteral("the person or the key is not named");
    }

    void whoDoesNotCountIsToldWhy()
    {
        QFETCH(QString, why);
        std::vector<SignOffFact> signOffs = enoughApprovals();
        SignOffFact& bad = signOffs.front();
        const QByteArray tag = QTest::currentDataTag();
        if (tag == "invalid") {
            bad.valid = false;
            bad.whyNot = why;
        } else if (tag == "expired")
            bad.decidedAt = judgedAt - 365 * oneDay;
        else if (tag == "over by its own date")
            bad.expiresAt = judgedAt;
        else if (tag == "ahead")
            bad.decidedAt = judgedAt + 1;
        else if (tag == "author")
            bad.signer.person = QStringLiteral("Ana");
        else if (tag == "author's key")
            bad.signer.key = QStringLiteral("Ana-key");
        else if (tag == "run owner")
            bad.signer.person = QStringLiteral("Olu");
        else if (tag == "requester")
            bad.signer.person = QStringLiteral("Tom");
        else if (tag == "abstains")
            bad.decision = SignOffDecision::Abstained;
        else if (tag == "administrator")
            bad.role = Role::Administrator;
        else
            bad.signer.key.clear();
        const QuorumResult result = weigh(threeRoles(), signOffs, makers(), judgedAt);
        QVERIFY(!result.reached);
        QVERIFY(!result.signOffs.front().counts);
        QCOMPARE(result.signOffs.front().whyNot, why);
        QCOMPARE(result.keysCounted, 2);
        QCOMPARE(result.missingRoles, std::vector{Role::RiskAuditor});
        QCOMPARE(result.missing.size(), 2);
    }

    void onePersonInThreeRolesCountsOnce()
    {
        std::vector<SignOffFact> signOffs = enoughApprovals();
        for (SignOffFact& signOff : signOffs)
            signOff.signer = {QStringLiteral("Ruth"), QStringLiteral("Ruth"), signOff.signer.key};
        const QuorumResult result = weigh(threeRoles(), signOffs, makers(), judgedAt);
        QVERIFY(!result.reached);
        QCOMPARE(result.keysCounted, 1);
        QCOMPARE(result.missingRoles.size(), std::size_t{2});
    }

    void aKeyOfTwoPeopleCountsForNeither()
    {
        std::vector<SignOffFact> signOffs = enoughApprovals();
        signOffs[1].signer.key = signOffs[0].signer.key;
        const QuorumResult result = weigh(threeRoles(), signOffs, makers(), judgedAt);
        QVERIFY(!result.reached);
        QCOMPARE(result.keysCounted, 1);
        QCOMPARE(result.signOffs[0].whyNot, QStringLiteral("another person uses the same key"));
    }

    void peopleAreMovedBetweenRolesUntilAllAreHeld() // Ruth can be all three, the others only what she is given first.
    {
        const std::vector<SignOffFact> signOffs{
            approval("Ruth", Role::RiskAuditor),   approval("Ruth", Role::DevOps),
            approval("Ruth", Role::BusinessOwner), approval("Bo", Role::RiskAuditor),
            approval("Kofi", Role::RiskAuditor),   approval("Kofi", Role::DevOps)};
        const QuorumResult result = weigh(threeRoles(), signOffs, makers(), judgedAt);
        QVERIFY2(result.reached, qPrintable(result.missing.join(u'\n')));
    }

    void oneRejectionByARoleThatBlocksIsEnough()
    {
        std::vector<SignOffFact> signOffs = enoughApprovals();
        signOffs.push_back(signOff("Rita", Role::RiskAuditor, SignOffDecision::Rejected));
        QuorumResult result = weigh(threeRoles(), signOffs, makers(), judgedAt);
        QVERIFY(!result.reached);
        QVERIFY(result.missing.isEmpty());
        QCOMPARE(result.blocks, QStringList{QStringLiteral("Rita (Model-risk auditor): Rejected")});
        signOffs.back().role = Role::MlArchitect;
        result = weigh(threeRoles(), signOffs, makers(), judgedAt);
        QVERIFY(result.reached);
        QCOMPARE(result.dissent.size(), 1);
        QVERIFY(result.blocks.isEmpty());
    }

    void theLastWordOfAPersonInARoleCounts()
    {
        std::vector<SignOffFact> signOffs = enoughApprovals();
        signOffs.push_back(signOff("Ruth", Role::RiskAuditor, SignOffDecision::ChangesRequested, 5));
        QVERIFY(weigh(threeRoles(), signOffs, makers(), judgedAt).reached);
        signOffs.push_back(signOff("Ruth", Role::RiskAuditor, SignOffDecision::ChangesRequested, 0));
        const QuorumResult result = weigh(threeRoles(), signOffs, makers(), judgedAt);
        QVERIFY(!result.reached);
        QCOMPARE(result.blocks.size(), 1);
        QCOMPARE(result.dissent.size(), 1);
    }

    void aForgedWordNeitherBlocksNorTakesAnyPlace()
    {
        std::vector<SignOffFact> signOffs = enoughApprovals();
        signOffs.push_back(signOff("Ruth", Role::RiskAuditor, SignOffDecision::Rejected, 0));
        signOffs.back().valid = false;
        QVERIFY(weigh(threeRoles(), signOffs, makers(), judgedAt).reached);
    }

    void conditionsAreThoseOfApprovalsThatCount()
    {
        std::vector<SignOffFact> signOffs = enoughApprovals();
        signOffs[0].decision = SignOffDecision::ApprovedWithConditions;
        signOffs[0].conditions = {QStringLiteral("advisory only")};
        signOffs[1].conditions = {QStringLiteral("never")};
        signOffs[1].valid = false;
        QCOMPARE(weigh(threeRoles(), signOffs, makers(), judgedAt).conditions,
                 QStringList{QStringLiteral("advisory only")});
    }

    void nothingIsReachedWhileTheMakersAreUnknown()
    {
        for (int left = 0; left < 3; ++left) {
            PeopleFact known = makers();
            (left == 0 ? known.author : left == 1 ? known.runOwner : known.requester).reset();
            const QuorumResult result = weigh(threeRoles(), enoughApprovals(), known, judgedAt);
            QVERIFY(!result.reached);
            QCOMPARE(result.missing.size(), 1);
        }
    }
};

ASSAY_TEST(TestQuorum)
#include "tst_quorum.moc"
