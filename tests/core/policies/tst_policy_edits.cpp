// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_edits.h"
#include "core/policies/policy_text.h"
#include "core/policies/shipped.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Changes of gates and techniques, made of the policy that comes with the program.
class TestPolicyEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_policy = valueOf(policies::defaultPolicy()); }
    void cleanup() { QVERIFY2(!policies::problemIn(m_policy), qPrintable(problem())); }

    void gateMovesAsFarAsThereArePlaces()
    {
        const QStringList before = gates();
        const QString first = before.front();
        policies::moveGate(m_policy, first, -1);
        QCOMPARE(gates(), before);
        policies::moveGate(m_policy, first, 1);
        QCOMPARE(gates().at(1), first);
        QCOMPARE(gates().at(0), before.at(1));
        policies::moveGate(m_policy, first, 99);
        QCOMPARE(gates().back(), first);
        policies::moveGate(m_policy, u"no-such-gate", 1);
        QCOMPARE(gates().size(), before.size());
    }

    void controlsOfARemovedGateGoToItsHeir()
    {
        const QString gone = gates().at(0);
        const QString heir = gates().at(1);
        const std::size_t together =
            policies::controlsOfGate(m_policy, gone).size() + policies::controlsOfGate(m_policy, heir).size();
        const std::size_t all = m_policy.controls.size();
        policies::removeGate(m_policy, gone, heir);
        QVERIFY(!gates().contains(gone));
        QCOMPARE(policies::controlsOfGate(m_policy, heir).size(), together);
        QCOMPARE(m_policy.controls.size(), all);
    }

    void techniqueLimitsExactlyTheControlsThatAreNamed()
    {
        const QString one = m_policy.controls.at(0).key;
        const QString other = m_policy.controls.at(1).key;
        const QStringList before = policies::techniquesIn(m_policy);
        policies::limitTo(m_policy, QStringLiteral("Survival"), {one, other});
        QVERIFY(policies::techniquesIn(m_policy).contains(QStringLiteral("Survival")));
        QVERIFY(policies::isLimitedTo(m_policy.controls.at(0), u"survival"));
        policies::limitTo(m_policy, QStringLiteral("survival analysis"), {other}, QStringLiteral("SURVIVAL"));
        QVERIFY(!policies::isLimitedTo(m_policy.controls.at(0), u"survival"));
        QVERIFY(!policies::isLimitedTo(m_policy.controls.at(1), u"survival"));
        QVERIFY(policies::isLimitedTo(m_policy.controls.at(1), u"Survival Analysis"));
        policies::limitTo(m_policy, {}, {}, QStringLiteral("survival analysis"));
        QCOMPARE(policies::techniquesIn(m_policy), before);
    }

    void renamedTechniqueKeepsItsPlace()
    {
        m_policy.controls.at(0).techniques = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        policies::limitTo(m_policy, QStringLiteral("d"), {m_policy.controls.at(0).key}, QStringLiteral("b"));
        QCOMPARE(m_policy.controls.at(0).techniques,
                 QStringList({QStringLiteral("a"), QStringLiteral("d"), QStringLiteral("c")}));
    }

private:
    QStringList gates() const
    {
        QStringList keys;
        for (const policies::Gate& gate : m_policy.gates)
            keys << gate.key;
        return keys;
    }

    QString problem() const
    {
        const auto found = policies::problemIn(m_policy);
        return found ? found->words() : QString();
    }

    policies::Policy m_policy;
};

ASSAY_TEST(TestPolicyEdits)
#include "tst_policy_edits.moc"
