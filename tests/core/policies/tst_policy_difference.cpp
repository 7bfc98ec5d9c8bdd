// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_difference.h"

#include "core/policies/policy_standing.h"
#include "tests/support/small_policy.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::policies;
using namespace assay::tests;

class TestPolicyDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalPoliciesHaveNone()
    {
        QVERIFY(differenceOf(smallPolicy(), smallPolicy()).empty());
        Policy next = smallPolicy();
        ++next.version;
        next.supersedes = {QStringLiteral("small"), 2};
        QVERIFY(differenceOf(smallPolicy(), next).empty());
    }

    void changedParameterIsNamedWithBothValues()
    {
        Policy next = smallPolicy();
        next.controls.front().check.parameters[QStringLiteral("atLeast")] = 0.82;
        next.controls.front().check.parameters.erase(QStringLiteral("intervalExcludes"));
        const std::vector<PolicyChange> changes = differenceOf(smallPolicy(), next);
        QCOMPARE(changes.size(), std::size_t(1));
        QVERIFY(changes[0].kind == PolicyChange::Kind::Changed && changes[0].part == PolicyChange::Part::Control);
        QCOMPARE(changes[0].key, QStringLiteral("holdout"));
        QCOMPARE(
            changes[0].details,
            QStringList({QStringLiteral("atLeast: 0.8 → 0.82"), QStringLiteral("intervalExcludes: 0.78 → nothing")}));
    }

    void addedAndRemovedControlsAreNamed()
    {
        Policy next = smallPolicy();
        Control other = next.controls.front();
        other.key = QStringLiteral("other");
        other.title = QStringLiteral("Another");
        next.controls.front() = other;
        const std::vector<PolicyChange> changes = differenceOf(smallPolicy(), next);
        QCOMPARE(changes.size(), std::size_t(2));
        QVERIFY(changes[0].kind == PolicyChange::Kind::Added);
        QCOMPARE(changes[0].title, QStringLiteral("Another"));
        QVERIFY(changes[1].kind == PolicyChange::Kind::Removed);
        QCOMPARE(changes[1].key, QStringLiteral("holdout"));
    }

    void quorumsGatesAndDatesCountToo()
    {
        Policy next = smallPolicy();
        next.quorums[RiskTier::High].keys = 4;
        next.quorums[RiskTier::High].daysOfApproval.reset();
        std::swap(next.gates[0], next.gates[1]);
        next.gates[0].title = QStringLiteral("Signed by all");
        next.effectiveFrom = QDate(2026, 3, 1);
        const std::vector<PolicyChange> changes = differenceOf(smallPolicy(), next);
        QCOMPARE(changes.size(), std::size_t(3));
        QVERIFY(changes[0].part == PolicyChange::Part::Policy);
        QCOMPARE(changes[0].details,
                 QStringList({QStringLiteral("in force from: 2026-01-01 → 2026-03-01"),
                              QStringLiteral("order of the gates: validated, signed → signed, "
                                             "validated")}));
        QVERIFY(changes[1].part == PolicyChange::Part::Gate);
        QCOMPARE(changes[1].details, QStringList(QStringLiteral("title: Signed → Signed by all")));
        QCOMPARE(changes[2].key, QStringLiteral("high"));
        QCOMPARE(changes[2].details,
                 QStringList({QStringLiteral("signatures: 3 → 4"),
                              QStringLiteral("days that an approval counts: 365 → nothing")}));
    }

    void standingFollowsTheDay()
    {
        std::vector<PolicyVersion> versions{version(1, QDate(2026, 1, 1)), version(2, QDate(2026, 6, 1)),
                                            version(3, QDate(2026, 9, 1)), version(4, QDate(2026, 9, 1))};
        versions[2].publishedAt.reset();
        versions[3].withdrawnAt = 1;
        const auto standing = [&](std::size_t place, QDate day) {
            return standingOf(versions[place], versions, day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        };
        QVERIFY(standing(0, QDate(2026, 5, 31)) == PolicyStanding::InForce);
        QVERIFY(standing(1, QDate(2026, 5, 31)) == PolicyStanding::Coming);
        QVERIFY(standing(0, QDate(2026, 6, 1)) == PolicyStanding::Superseded);
        QVERIFY(standing(1, QDate(2026, 6, 1)) == PolicyStanding::InForce);
        QVERIFY(standing(1, QDate(2027, 6, 1)) == PolicyStanding::InForce);
        QVERIFY(standing(2, QDate(2026, 6, 1)) == PolicyStanding::Draft);
        QVERIFY(standing(3, QDate(2026, 6, 1)) == PolicyStanding::Withdrawn);
    }

    void nextVersionFollowsAllAndNamesTheNewestPublished()
    {
        std::vector<PolicyVersion> versions{version(1, QDate(2026, 1, 1)), version(2, QDate(2026, 6, 1))};
        versions[1].publishedAt.reset();
        versions[1].withdrawnAt = 1;
        const Policy next = nextVersion(versions[0].policy, versions, QDate(2026, 7, 1));
        QCOMPARE(next.version, qint64(3));
        QVERIFY((next.supersedes == PolicyReference{QStringLiteral("small"), 1}));
        QCOMPARE(next.effectiveFrom, QDate(2026, 7, 1));
        QVERIFY(!next.effectiveTo);
        QVERIFY(next.controls == versions[0].policy.controls);
    }

private:
    static PolicyVersion version(qint64 number, QDate from)
    {
        PolicyVersion version;
        version.id = {number};
        version.policy = smallPolicy();
        version.policy.version = number;
        version.policy.effectiveFrom = from;
        version.policy.effectiveTo.reset();
        version.publishedAt = 1;
        return version;
    }
};

ASSAY_TEST(TestPolicyDifference)
#include "tst_policy_difference.moc"
