// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/awaited_roles.h"

#include "tests/support/test_program.h"

using namespace assay;

/// On whom a request for approval still waits.
class TestAwaitedRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anApprovalAloneTakesItsRoleOut()
    {
        const policies::Quorum quorum = asking(2, {Role::RiskAuditor, Role::DevOps});
        QCOMPARE(awaited(quorum, {}), quorum.roles);
        QCOMPARE(awaited(quorum, {by(1, Role::RiskAuditor, Decision::Approve)}), std::vector<Role>{Role::DevOps});
        for (const Decision other : {Decision::Abstain, Decision::Reject, Decision::RequestChanges, Decision::Revoke})
            QCOMPARE(awaited(quorum, {by(1, Role::RiskAuditor, other)}), quorum.roles);
    }

    void theLastWordOfAPersonHolds()
    {
        const policies::Quorum quorum = asking(1, {Role::RiskAuditor});
        QCOMPARE(
            awaited(quorum, {by(1, Role::RiskAuditor, Decision::Approve), by(1, Role::RiskAuditor, Decision::Revoke)}),
            quorum.roles);
        QVERIFY(
            awaited(quorum, {by(1, Role::RiskAuditor, Decision::Abstain), by(2, Role::RiskAuditor, Decision::Approve)})
                .empty());
    }

    void aSecondPersonOfTheSameRoleIsAwaitedWhereMoreKeysAreNeeded()
    {
        const policies::Quorum quorum = asking(2, {Role::RiskAuditor});
        QCOMPARE(awaited(quorum, {by(1, Role::RiskAuditor, Decision::Approve)}), quorum.roles);
        QVERIFY(
            awaited(quorum, {by(1, Role::RiskAuditor, Decision::Approve), by(2, Role::RiskAuditor, Decision::Approve)})
                .empty());
    }

    void whatNobodyTookWaitsOnModelRisk()
    {
        const policies::Quorum quorum = asking(1, {Role::DevOps});
        const std::vector<SignOff> approved{by(1, Role::DevOps, Decision::Approve)};
        QCOMPARE(awaited(quorum, {}, false), (std::vector{Role::DevOps, Role::RiskAuditor}));
        QCOMPARE(awaited(quorum, approved, false), std::vector{Role::RiskAuditor});
        QVERIFY(awaited(quorum, approved).empty());
        const policies::Quorum asksThem = asking(2, {Role::RiskAuditor, Role::DevOps});
        QCOMPARE(awaited(asksThem, {}, false), asksThem.roles);
    }

private:
    static policies::Quorum asking(int keys, std::vector<Role> roles)
    {
        policies::Quorum quorum;
        quorum.keys = keys;
        quorum.roles = std::move(roles);
        return quorum;
    }

    static std::vector<Role> awaited(const policies::Quorum& quorum, const std::vector<SignOff>& signOffs,
                                     bool isTaken = true)
    {
        return approvals::awaitedRoles(quorum, signOffs, isTaken);
    }

    static SignOff by(qint64 person, Role role, Decision decision)
    {
        SignOff signOff;
        signOff.person = {person};
        signOff.role = role;
        signOff.decision = decision;
        return signOff;
    }
};

ASSAY_TEST(TestAwaitedRoles)
#include "tst_awaited_roles.moc"
