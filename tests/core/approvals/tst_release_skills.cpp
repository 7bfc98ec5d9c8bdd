// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/monitor_readings.h"
#include "core/skills/skill_store.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// What is asked of people who work on a release's model, as its policy judges it.
class TestReleaseSkills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ApprovalProject>(); }

    void nobodySaidWhatTheModelAsksForIsNotKnown() { QVERIFY(!judged().facts.skills); }

    void S22_peopleWithTheSkillThatTheModelAsksForAreCounted()
    {
        askFor(QStringLiteral("Scorecards"));
        QCOMPARE(judged().facts.skills->size(), std::size_t(1));
        QCOMPARE(judged().facts.skills->front().skill, QStringLiteral("Scorecards"));
        QCOMPARE(judged().facts.skills->front().people, 0);
        give(m_made->ana, 3);
        give(m_made->kofi, 2); // Below the level that is asked for.
        QCOMPARE(judged().facts.skills->front().people, 1);
    }

    void oneWhoseProofHasEndedDoesNotCount()
    {
        askFor(QStringLiteral("Scorecards"));
        give(m_made->ana, 3, m_made->database().clock().now() + 1000);
        QCOMPARE(judged().facts.skills->front().people, 1);
        QCOMPARE(judged(5000).facts.skills->front().people, 0);
    }

    void skillsThatComeAndGoVoidNoApproval()
    {
        m_made->ask();
        const QByteArray frozen = judged().frozen;
        askFor(QStringLiteral("Scorecards"));
        give(m_made->ana, 4);
        QCOMPARE(judged().frozen, frozen);
        QVERIFY2(judged().requestFault.isEmpty(), qPrintable(judged().requestFault));
    }

    void theMonitorOfSkillsTellsTheFewest()
    {
        askFor(QStringLiteral("Scorecards"));
        give(m_made->ana, 3);
        const auto readings = approvals::monitorReadings(judged().facts, 0);
        const auto skills = std::find_if(readings.begin(), readings.end(), [](const approvals::MonitorReading& each) {
            return each.function == approvals::MonitorFunction::Skills;
        });
        QVERIFY(skills->measured.contains(QStringLiteral("Scorecards")));
    }

private:
    approvals::ReleaseJudgement judged(qint64 later = 0)
    {
        return valueOf(m_made->database().read([&](db::Connection& connection) {
            return approvals::judge(connection, m_made->uid, m_made->database().clock().now() + later, {});
        }));
    }

    void askFor(const QString& skill)
    {
        SkillStore store(m_made->database());
        const Actor manager{m_made->project.actor().person, toString(Role::Manager)};
        valueOf(store.describe({QStringLiteral("Tabular"), skill}, manager, m_made->once()));
        RequirementDraft draft;
        draft.model = QStringLiteral("credit");
        draft.skill = skill;
        valueOf(store.require(draft, manager, m_made->once()));
    }

    void give(const Actor& who, int level, std::optional<qint64> until = {})
    {
        LevelDraft draft;
        draft.person = who.person;
        draft.skill = QStringLiteral("Scorecards");
        draft.level = level;
        draft.evidence = QStringLiteral("Three of them in use");
        draft.validUntil = until;
        valueOf(SkillStore(m_made->database()).setLevel(draft, who, m_made->once()));
    }

    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestReleaseSkills)
#include "tst_release_skills.moc"
