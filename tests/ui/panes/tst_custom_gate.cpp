// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval_rows.h"
#include "core/policies/policy_store.h"
#include "core/policies/policy_versions.h"
#include "core/trust/dsse.h"
#include "core/verify/gate.h"
#include "tests/support/governance_window.h"
#include "tests/support/test_program.h"

#include <QCheckBox>
#include <QComboBox>

using namespace assay;
using namespace assay::tests;

/// Gates are data: what people write in the window is asked of whatever is submitted next.
class TestCustomGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<GovernanceWindow>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(project().database()), QString());
        m_made.reset();
    }

    void S8_aGateAndControlAddedInTheWindowHoldForTheNextSubmissionAndSignOffsKeepTheirPolicy()
    {
        project().approve(project().ask());
        QVERIFY(gate(project().uid).open);
        const std::vector<QByteArray> signedBefore = envelopes();
        QCOMPARE(signedBefore.size(), std::size_t(2));

        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(draftOfToday());
        QVERIFY(addControl());
        QVERIFY(addGate());
        QVERIFY(publish());
        QCOMPARE(m_made->chips(QStringLiteral("In force")), 1);

        const QString next = submitted("run-2");
        const approvals::ReleaseJudgement judged = judgedNow(next);
        QCOMPARE(judged.policy.version, qint64(2));
        QCOMPARE(judged.decision.gates.size(), std::size_t(3));
        QCOMPARE(judged.decision.gates.back().title, QStringLiteral("Ranked well"));
        QVERIFY(!judged.decision.gates.back().met && !judged.decision.open);
        QVERIFY(project().sign(m_request, *project().ruthKey, project().ruth));
        QVERIFY(project().sign(m_request, *project().kofiKey, project().kofi));
        const GateAnswer answer = gate(next);
        QVERIFY(answer.trusted && !answer.open); // Though all have signed.
        QVERIFY2(answer.reasons.join(u'\n').contains(QStringLiteral("It ranks")),
                 qPrintable(answer.reasons.join(u'\n')));

        const std::vector<QByteArray> signedNow = envelopes();
        QCOMPARE(signedNow.size(), std::size_t(4));
        for (std::size_t i = 0; i < signedNow.size(); ++i) {
            if (i < signedBefore.size())
                QCOMPARE(signedNow[i], signedBefore[i]);
            const ReleaseDecision decision =
                valueOf(decisions::decisionFromPayload(valueOf(dsse::read(signedNow[i])).payload));
            QCOMPARE(decision.policyVersion, qint64(i < signedBefore.size() ? 1 : 2));
        }
        QCOMPARE(policyOfRequest(1), QStringLiteral("small@1"));
        QCOMPARE(policyOfRequest(2), QStringLiteral("small@2"));
    }

private:
    static constexpr int gatesTab = 1;

    ApprovalProject& project() { return m_made->project(); }

    bool draftOfToday()
    {
        if (!m_made->openThing("policy", QStringLiteral("small@1")) || !m_made->press("newPolicyVersion"))
            return false;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(project().database().clock().now(), Qt::UTC);
        m_made->inForm<QLineEdit>("policyDatesForm", "from")->setText(now.date().toString(Qt::ISODate));
        return m_made->submit("policyDatesForm")
            && QTest::qWaitFor([this] { return m_made->says(QStringLiteral("small@2")); }, 20'000)
            && m_made->fixture().idle();
    }

    bool addControl()
    {
        if (!m_made->press("addControl"))
            return false;
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "key"), QStringLiteral("ranks"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "title"), QStringLiteral("It ranks"));
        m_made->inForm<QPlainTextEdit>("controlForm", "statement")->setPlainText(QStringLiteral("It ranks cases."));
        auto* kind = m_made->inForm<QComboBox>("controlForm", "checkKind");
        kind->setCurrentIndex(kind->findText(QStringLiteral("metric-threshold")));
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "parameter-split"), QStringLiteral("test"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "parameter-metric"), QStringLiteral("auc"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "parameter-atLeast"), QStringLiteral("0.99"));
        return m_made->submit("controlForm")
            && QTest::qWaitFor([this] { return draft().policy.controls.size() == 4; }, 20'000)
            && m_made->fixture().idle();
    }

    bool addGate()
    {
        m_made->fixture().child<Page>("policyPage")->setCurrentTab(gatesTab);
        if (!m_made->press("addGate"))
            return false;
        QTest::keyClicks(m_made->inForm<QLineEdit>("gateForm", "key"), QStringLiteral("ranked"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("gateForm", "title"), QStringLiteral("Ranked well"));
        auto* control = m_made->inForm<QCheckBox>("gateForm", "control-ranks");
        control->setFocus();
        QTest::keyClick(control, Qt::Key_Space);
        return m_made->submit("gateForm")
            && QTest::qWaitFor([this] { return draft().policy.gates.size() == 3; }, 20'000) && m_made->fixture().idle();
    }

    /// Proposed by model risk and agreed to by a manager before.
    bool publish()
    {
        return m_made->press("proposePolicy") && m_made->actAs(project().mei) && m_made->press("agreePolicy")
            && m_made->giveReason("as we spoke") && m_made->actAs(project().ruth) && m_made->press("publishPolicy")
            && m_made->giveReason("ranking counts")
            && QTest::qWaitFor([this] { return draft().publishedAt.has_value(); }, 20'000) && m_made->fixture().idle();
    }

    policies::PolicyVersion draft()
    {
        return valueOf(project().database().read(
            [](db::Connection& connection) { return policies::policyVersion(connection, QStringLiteral("small@2")); }));
    }

    /// A release of a run, complete, on which people are asked to decide.
    QString submitted(const char* run)
    {
        ReleaseDraft draft;
        draft.run = project().runUid(run);
        draft.model = QStringLiteral("credit");
        draft.useCase = project().useCase;
        const QString uid = valueOf(project().store().begin(draft, project().ana, project().once()));
        valueOf(project().store().move({uid, ReleaseState::Candidate, {}}, project().ana, project().once()));
        m_request =
            valueOf(project().approvals().request({uid, QStringLiteral("Ready")}, project().ana, project().once()));
        return uid;
    }

    approvals::ReleaseJudgement judgedNow(const QString& release)
    {
        return valueOf(project().database().read([&](db::Connection& connection) {
            return approvals::judge(connection, release, project().database().clock().now(), {});
        }));
    }

    GateAnswer gate(const QString& release)
    {
        GateQuestion question{release, QStringLiteral("production")};
        question.hashFiles = false; // They are not on this machine.
        return valueOf(answerGate(project().database(), question));
    }

    std::vector<QByteArray> envelopes()
    {
        return valueOf(project().database().read([](db::Connection& connection) {
            std::vector<QByteArray> found;
            db::Statement row = connection.prepare("SELECT envelope FROM sign_off ORDER BY id");
            while (row.step())
                found.push_back(row.text(0).toUtf8());
            return found;
        }));
    }

    QString policyOfRequest(int number)
    {
        return valueOf(project().database().read([number](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT p.policy || '@' || p.version FROM approval_request r"
                                                   " JOIN policy_version p ON p.id = r.policy_id WHERE r.id = ?");
            row.bind(qint64(number)).step();
            return row.text(0);
        }));
    }

    std::unique_ptr<GovernanceWindow> m_made;
    QString m_request;
};

ASSAY_TEST(TestCustomGate)
#include "tst_custom_gate.moc"
