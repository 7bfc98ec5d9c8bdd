// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/state_on.h"

#include "core/checkpoints/checkpoint_store.h"
#include "core/findings/finding_store.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// What a project was on a day, with things done to it on days of the test's choice.
class TestStateOn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ApprovalProject>();
        m_clock.time = QDateTime::currentMSecsSinceEpoch();
        m_start = m_clock.time;
        m_database = valueOf(db::Database::open(m_made->project.path(), {.clock = &m_clock}));
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(*m_database), QString());
        m_database.reset();
        m_made.reset();
    }

    void releaseWalksThroughItsStatesOnTheirDays()
    {
        const QString request = askOn(10);
        signOn(20, request, *m_made->ruthKey, m_made->ruth);
        signOn(30, request, *m_made->kofiKey, m_made->kofi);
        deployOn(40);

        QVERIFY(releaseOn(9).state == ReleaseState::Candidate);
        QVERIFY(releaseOn(10).state == ReleaseState::Submitted);
        QCOMPARE(releaseOn(10).since, dayAt(10));
        QCOMPARE(releaseOn(10).movedBy, QStringLiteral("Ana"));
        QVERIFY(releaseOn(29).state == ReleaseState::InValidation); // Ruth took it by signing.
        QVERIFY(releaseOn(30).state == ReleaseState::Approved);
        QVERIFY(releaseOn(39).runsIn.isEmpty());
        QVERIFY(releaseOn(40).state == ReleaseState::Live);
        QCOMPARE(releaseOn(40).runsIn, QStringList{QStringLiteral("production")});
        QVERIFY(stateOf(-30).releases.empty()); // Before the project was made.
    }

    void decisionsAndRequestsAreThoseOfTheDay()
    {
        const QString request = askOn(10);
        signOn(20, request, *m_made->ruthKey, m_made->ruth);
        signOn(30, request, *m_made->kofiKey, m_made->kofi);
        QVERIFY(stateOf(9).requests.empty());
        QCOMPARE(stateOf(15).requests.size(), std::size_t{1});
        QVERIFY(stateOf(15).requests.front().outcome == RequestOutcome::Open);
        QVERIFY(stateOf(15).requests.front().signOffs.empty());
        const PastRequest later = stateOf(25).requests.front();
        QCOMPARE(later.signOffs.size(), std::size_t{1});
        QCOMPARE(later.signOffs.front().person, QStringLiteral("Ruth"));
        QVERIFY(later.outcome == RequestOutcome::Open);
        QVERIFY(stateOf(30).requests.front().outcome == RequestOutcome::Approved);
        QVERIFY(!stateOf(30).requests.front().signOffs.front().hasExpired);
    }

    void findingWhoseAcceptanceEndedIsOpenAgainFromThatDayOn()
    {
        at(10);
        FindingDraft draft;
        draft.release = m_made->uid;
        draft.text.title = QStringLiteral("Overfits");
        draft.severity = Severity::High;
        draft.ownerUid = m_made->tom.person;
        valueOf(FindingStore(*m_database).raise(draft, m_made->ruth, once()));
        at(12);
        valueOf(FindingStore(*m_database)
                    .offerAcceptance({QStringLiteral("F-1"), QStringLiteral("Small"), dayAt(20)}, m_made->mei, once()));
        at(14);
        valueOf(FindingStore(*m_database)
                    .move({QStringLiteral("F-1"), FindingState::RiskAccepted, QStringLiteral("Agreed")}, m_made->ruth,
                          once()));
        QVERIFY(stateOf(9).findings.empty());
        QVERIFY(findingOn(13).state == FindingState::Open);
        QVERIFY(findingOn(13).severity == Severity::High);
        QCOMPARE(findingOn(13).about, QStringLiteral("credit@1"));
        QVERIFY(findingOn(15).state == FindingState::RiskAccepted);
        QVERIFY(findingOn(25).state == FindingState::Open); // Though nobody has written since.
        QCOMPARE(findingOn(25).since, dayAt(20));
    }

    void severityAndOwnerAreThoseOfTheDay()
    {
        at(10);
        FindingDraft draft;
        draft.text.title = QStringLiteral("Overfits");
        draft.release = m_made->uid;
        valueOf(FindingStore(*m_database).raise(draft, m_made->ruth, once()));
        at(11);
        valueOf(FindingStore(*m_database).assign(QStringLiteral("F-1"), m_made->tom.person, m_made->ruth, once()));
        at(12);
        FindingEdit edit;
        edit.finding = QStringLiteral("F-1");
        edit.expectedVersion = 2;
        edit.text.title = QStringLiteral("Overfits");
        edit.severity = Severity::Critical;
        valueOf(FindingStore(*m_database).edit(edit, m_made->ruth, once()));
        QVERIFY(findingOn(10).severity == Severity::Medium);
        QCOMPARE(findingOn(10).owner, QString());
        QCOMPARE(findingOn(11).owner, QStringLiteral("Tom"));
        QVERIFY(findingOn(11).severity == Severity::Medium);
        QVERIFY(findingOn(12).severity == Severity::Critical);
    }

    void useCaseStandsWhereItsEventsLeftIt()
    {
        at(10);
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Later");
        valueOf(UseCaseStore(*m_database).propose(proposal, m_made->ana, once()));
        QCOMPARE(stateOf(9).useCases.size(), std::size_t{1});
        QCOMPARE(stateOf(10).useCases.size(), std::size_t{2});
        QVERIFY(stateOf(10).useCases.back().state == UseCaseState::Proposed);
        QCOMPARE(stateOf(10).useCases.back().title, QStringLiteral("Later"));
    }

    void policyInForceIsTheOneOfTheDay()
    {
        QVERIFY(!stateOf(-30).policy); // Published when the project was made: nothing was in force in it before.
        QVERIFY(stateOf(0).policy.has_value());
        QCOMPARE(stateOf(0).policy->name, QStringLiteral("small@1"));
    }

    void rootIsTheOneOfACheckpointOfThen()
    {
        at(10);
        const StoredCheckpoint checkpoint =
            valueOf(CheckpointStore(*m_database).make(m_made->ruthKey.get(), m_made->ruth, once()));
        at(20);
        askNow();
        // The checkpoint covers what was before its own entry.
        const PastLog log = stateOf(9).log;
        QCOMPARE(log.entries, checkpoint.size);
        QVERIFY(log.root == checkpoint.root);
        QVERIFY(stateOf(20).log.entries > log.entries);
    }

    void entriesOfAClockThatWentBackCountByTheirTimeAndTellNoRoot()
    {
        at(30);
        askNow();
        at(10); // A machine whose clock is wrong.
        FindingDraft draft;
        draft.text.title = QStringLiteral("Seen");
        draft.release = m_made->uid;
        valueOf(FindingStore(*m_database).raise(draft, m_made->ruth, once()));
        const ProjectState state = stateOf(15);
        QCOMPARE(state.findings.size(), std::size_t{1});
        QVERIFY(releaseOn(15).state == ReleaseState::Candidate);
        QVERIFY(!state.log.root);
    }

    void unreadableEntryIsSaid()
    {
        const Result<ProjectState> state =
            m_database->write({m_made->ruth, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                              [&](db::WriteTransaction& transaction) {
                                  db::Connection& connection = transaction.connection();
                                  connection.execute("DROP TRIGGER audit_event_is_never_updated");
                                  connection.execute("UPDATE audit_event SET body = x'7b' WHERE entity = 'release'");
                                  return stateOn(connection, dayAt(100)); // Raises, so that nothing of this is kept.
                              });
        QVERIFY(!state);
        QVERIFY(state.error().kind == Error::Kind::Corrupt);
    }

private:
    class SetClock final : public Clock {
    public:
        qint64 now() const override { return time; }
        qint64 time = 0;
    };

    qint64 dayAt(int day) const { return m_start + qint64(day) * 24 * 60 * 60 * 1000; }
    void at(int day) { m_clock.time = dayAt(day); }
    QString once() { return m_made->once(); }

    QString askNow()
    {
        return valueOf(ApprovalStore(*m_database).request({m_made->uid, QStringLiteral("Ready")}, m_made->ana, once()));
    }
    QString askOn(int day)
    {
        at(day);
        return askNow();
    }
    void signOn(int day, const QString& request, const SigningKey& key, const Actor& actor)
    {
        at(day);
        const ReleaseDecision prepared = valueOf(ApprovalStore(*m_database).prepare(m_made->wish(request, key), actor));
        valueOf(ApprovalStore(*m_database).sign(prepared, key, actor, once()));
    }
    void deployOn(int day)
    {
        at(day);
        valueOf(ReleaseStore(*m_database)
                    .recordDeployment({m_made->uid, QStringLiteral("production"), m_clock.time, QStringLiteral("Kofi")},
                                      m_made->kofi, once()));
    }

    ProjectState stateOf(int day) const
    {
        return valueOf(m_database->read([&](db::Connection& connection) { return stateOn(connection, dayAt(day)); }));
    }
    PastRelease releaseOn(int day) const { return stateOf(day).releases.front(); }
    PastFinding findingOn(int day) const { return stateOf(day).findings.front(); }

    SetClock m_clock;
    qint64 m_start = 0;
    std::unique_ptr<ApprovalProject> m_made;
    std::unique_ptr<db::Database> m_database;
};

ASSAY_TEST(TestStateOn)
#include "tst_state_on.moc"
