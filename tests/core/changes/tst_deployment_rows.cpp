// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/deployment_plan.h"
#include "core/changes/deployment_rows.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// S44 of the design: what runs in which environment, and who let it through.
class TestDeploymentRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ApprovalProject>(); }

    void S44_whatIsPlannedBecomesLiveUnderItsChangeWithThoseWhoLetItThrough()
    {
        m_made->approve(m_made->ask());
        approvedChange(m_made->database(), wholeChange(ChangeType::Normal, m_made->uid), m_made->tom,
                       {m_made->kofi, m_made->ruth});
        valueOf(DeploymentPlanner(m_made->database())
                    .plan({m_made->uid, QStringLiteral("production"), {}, now() + 1000}, m_made->kofi, m_made->once()));
        std::vector<Deployment> rows = read();
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows.front().state == DeploymentState::Planned);
        QCOMPARE(rows.front().approvers, QStringList({QStringLiteral("Kofi"), QStringLiteral("Ruth")}));
        const QString uid = record("production", now());
        rows = read();
        QCOMPARE(rows.size(), std::size_t(1)); // The plan was fulfilled.
        QCOMPARE(rows.front().uid, uid);
        QVERIFY(rows.front().state == DeploymentState::Live);
        QCOMPARE(rows.front().changeKey, QStringLiteral("CH-1"));
        QCOMPARE(rows.front().approvers, QStringList({QStringLiteral("Kofi"), QStringLiteral("Ruth")}));
    }

    void S44_whatIsPlannedForAnotherPlaceStaysListedOnceItsChangeWasDoneInOne()
    {
        m_made->approve(m_made->ask());
        ChangeDraft anywhere = wholeChange(ChangeType::Normal, m_made->uid);
        anywhere.fields.environment.clear();
        approvedChange(m_made->database(), anywhere, m_made->tom, {m_made->kofi, m_made->ruth});
        for (const char* environment : {"staging", "production"})
            valueOf(DeploymentPlanner(m_made->database())
                        .plan({m_made->uid, QString::fromLatin1(environment), {}, now() + 1000}, m_made->kofi,
                              m_made->once()));
        record("staging", now());
        const std::vector<Deployment> rows = read();
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows.front().state == DeploymentState::Planned);
        QCOMPARE(rows.front().environment, QStringLiteral("production"));
        QCOMPARE(rows.back().environment, QStringLiteral("staging"));
    }

    void S44_whoSignedAfterItRanDidNotLetItThrough()
    {
        record("production", now());
        m_made->approve(m_made->ask());
        QCOMPARE(read().front().approvers, QStringList());
        QVERIFY(read().front().changeKey.isEmpty());
    }

    void S44_whoApprovedItForAnotherPlaceDidNotLetItIntoProduction()
    {
        const QString request = m_made->ask();
        DecisionWish forStaging = m_made->wish(request, *m_made->kofiKey);
        forStaging.stage = QStringLiteral("staging");
        const ReleaseDecision shown = valueOf(m_made->approvals().prepare(forStaging, m_made->kofi));
        valueOf(m_made->approvals().sign(shown, *m_made->kofiKey, m_made->kofi, m_made->once()));
        valueOf(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        record("production", now());
        record("staging", now());
        for (const Deployment& each : read()) {
            const QStringList expected = each.environment == QStringLiteral("production")
                ? QStringList{QStringLiteral("Ruth")}
                : QStringList{QStringLiteral("Kofi"), QStringLiteral("Ruth")};
            QCOMPARE(each.approvers, expected);
        }
        QCOMPARE(read().size(), std::size_t(2));
    }

    void S44_anApprovalThatHadEndedLetNothingThrough()
    {
        m_made->approve(m_made->ask());
        m_made->tamper("UPDATE sign_off SET decided_at = 1000, expires_at = 2000");
        record("staging", 1999);
        record("production", 2000);
        const std::vector<Deployment> rows = read();
        const auto approversIn = [&rows](const QString& place) {
            const auto found = std::find_if(rows.begin(), rows.end(),
                                            [&](const Deployment& each) { return each.environment == place; });
            return found == rows.end() ? QStringList{QStringLiteral("not there")} : found->approvers;
        };
        QCOMPARE(approversIn(QStringLiteral("staging")).size(), 2);
        QCOMPARE(approversIn(QStringLiteral("production")), QStringList());
    }

    void S44_theNextOfAModelEndsTheOneBeforeInTheSamePlaceAlone()
    {
        record("production", 1000);
        record("staging", 1500);
        record("production", 2000);
        record("production", now() + 1'000'000); // To come, so that it ends nothing yet.
        const std::vector<Deployment> rows = read();
        QCOMPARE(rows.size(), std::size_t(4));
        QVERIFY(rows[0].state == DeploymentState::Planned);
        QCOMPARE(rows[1].at, 2000);
        QVERIFY(rows[1].state == DeploymentState::Live);
        QCOMPARE(rows[2].environment, QStringLiteral("staging"));
        QVERIFY(rows[2].state == DeploymentState::Live);
        QCOMPARE(rows[3].at, 1000);
        QVERIFY(rows[3].state == DeploymentState::Over);
        QCOMPARE(rows[3].until.value_or(0), 2000);
    }

    void S44_whatRunsBesideEndsOnlyWhatRanBesideByTheSameRelease()
    {
        record("production", 1000);
        const QString first = m_made->uid;
        m_made->uid = valueOf(m_made->begin("run-2", m_made->ana));
        record("production", 2000, DeploymentMode::Shadow);
        record("production", 3000, DeploymentMode::Canary);
        std::vector<Deployment> rows = read();
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].at, 3000);
        QVERIFY(rows[0].state == DeploymentState::Live);
        QCOMPARE(rows[1].at, 1000); // It decides all the while.
        QVERIFY(rows[1].state == DeploymentState::Live);
        QCOMPARE(rows[2].at, 2000);
        QCOMPARE(rows[2].until.value_or(0), 3000);

        m_made->uid = first; // One goes back to it: nothing runs beside it any more.
        record("production", 4000, DeploymentMode::Full);
        rows = read();
        QVERIFY(rows[0].state == DeploymentState::Live);
        QCOMPARE(rows[1].at, 3000);
        QCOMPARE(rows[1].until.value_or(0), 4000);
        QCOMPARE(rows[3].until.value_or(0), 4000);
    }

    void S44_whatWasRetiredBeforeTheNextCameIsOverFromThenOn()
    {
        record("production", 1000);
        m_made->tamper("UPDATE release SET state = 'Retired', state_since = 1500");
        const QString next = valueOf(m_made->begin("run-2", m_made->ana));
        valueOf(m_made->store().recordDeployment({next, QStringLiteral("production"), 2000, QStringLiteral("argo")},
                                                 m_made->kofi, m_made->once()));
        const std::vector<Deployment> rows = read();
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows.back().at, 1000);
        QCOMPARE(rows.back().until.value_or(0), 1500);
    }

private:
    qint64 now() const { return m_made->database().clock().now(); }

    QString record(const char* environment, qint64 at, std::optional<DeploymentMode> mode = {})
    {
        return valueOf(m_made->store().recordDeployment(
            {m_made->uid, QString::fromLatin1(environment), at, QStringLiteral("argo"), {}, mode}, m_made->kofi,
            m_made->once()));
    }

    std::vector<Deployment> read() const
    {
        return valueOf(m_made->database().read(
            [&](db::Connection& connection) { return changes::deployments(connection, now()); }));
    }

    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestDeploymentRows)
#include "tst_deployment_rows.moc"
