// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/validation.h"

#include "core/approvals/release_story.h"
#include "core/portfolio/decision_queue.h"
#include "core/service_levels/level_rows.h"
#include "core/service_levels/waiting_things.h"
#include "core/things/thing_history.h"
#include "core/usecases/use_case_texts.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

/// One signature in that role suffices, and the version has to be validated by somebody who did not make it.
QByteArray validatedPolicy(const char* role)
{
    const QByteArray quorum = QByteArray(R"({"keys":1,"roles":[")") + role + R"("],"blockedBy":[")" + role + R"("]})";
    return R"({"assayPolicy":1,"id":"validated","title":"Validated","version":1,"effectiveFrom":"2026-01-03",
"gates":[{"key":"validated","title":"Validated"},{"key":"signed","title":"Signed"}],"quorum":{"low":)"
        + quorum + R"(,"medium":)" + quorum + R"(,"high":)" + quorum + R"(},"controls":[
{"key":"validator","title":"Independent validator","statement":"S.","gate":"validated","tiers":["low","medium","high"],"techniques":[],"weight":"blocking","check":{"kind":"independent-validator"},"references":[]},
{"key":"signed","title":"Signed","statement":"S.","gate":"signed","tiers":["low","medium","high"],"techniques":[],"weight":"blocking","check":{"kind":"sign-offs"},"references":[]}]})";
}

} // namespace

/// The step between a request for approval and its outcome.
class TestValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ApprovalProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_made->database()), QString());
        m_made.reset();
    }

    void anAuditorTakesWhatWaitsAndIsItsIndependentValidator()
    {
        m_made->publish(validatedPolicy("risk-auditor").constData());
        const QString request = m_made->ask();
        QVERIFY(control().status == policies::ControlStatus::Unknown);
        valueOf(take(m_made->ruth));
        QVERIFY(state() == ReleaseState::InValidation);
        QVERIFY(control().status == policies::ControlStatus::Met);
        QCOMPARE(control().measured, QStringLiteral("Ruth"));
        QVERIFY(m_made->judged().requestFault.isEmpty()); // What was frozen is as it was.
        valueOf(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        QVERIFY(state() == ReleaseState::Approved);
        QVERIFY(m_made->judged().decision.open);
    }

    void anAuditorWhoSignsTakesItByThat()
    {
        const QString request = m_made->ask();
        valueOf(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        QVERIFY(state() == ReleaseState::InValidation); // One of two.
        const auto validators = valueOf(m_made->database().read([&](db::Connection& connection) {
            return approvals::validatorsOf(connection, releases::byName(connection, m_made->uid));
        }));
        QCOMPARE(validators.size(), std::size_t{1});
        QCOMPARE(validators.front().person, m_made->ruth.person);
    }

    void whatIsSignedBeforeAnybodyTookItDecidesOnlyThen()
    {
        m_made->publish(validatedPolicy("devops").constData());
        const QString request = m_made->ask();
        valueOf(m_made->sign(request, *m_made->kofiKey, m_made->kofi));
        QVERIFY(state() == ReleaseState::Submitted);
        QVERIFY(m_made->judged().decision.quorum.reached);
        QVERIFY(m_made->judged().request->outcome == RequestOutcome::Open);
        QVERIFY(waitsOn(Role::RiskAuditor));
        QCOMPARE(queueOf(m_made->ruth), QStringList(QStringLiteral("credit@1")));
        valueOf(take(m_made->ruth));
        QVERIFY(state() == ReleaseState::Approved);
        QVERIFY(m_made->judged().request->outcome == RequestOutcome::Approved);
        QVERIFY(!waitsOn(Role::RiskAuditor));
        QCOMPARE(queueOf(m_made->ruth), QStringList());
        const QStringList told = history();
        QVERIFY2(told.contains(QStringLiteral("took it for validation")), qPrintable(told.join(u'|')));
        QVERIFY2(told.contains(QStringLiteral("took it, and what had been signed decided the request: Approved")),
                 qPrintable(told.join(u'|')));
    }

    void whoHadAPartInItDoesNotTakeIt_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("why");
        QTest::newRow("another role") << "kofi"
                                      << "not yours to take";
        QTest::newRow("the author") << "ana"
                                    << "own work";
        QTest::newRow("who asked") << "mei"
                                   << "You asked";
        QTest::newRow("who framed it") << "ada"
                                       << "agreed to the framing";
    }

    void whoHadAPartInItDoesNotTakeIt()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, why);
        const std::map<QString, Actor> people{{QStringLiteral("kofi"), m_made->kofi},
                                              {QStringLiteral("ana"), m_made->ana},
                                              {QStringLiteral("mei"), m_made->mei},
                                              {QStringLiteral("ada"), m_made->project.actor()}};
        valueOf(m_made->approvals().request({m_made->uid, QStringLiteral("Ready")}, m_made->mei, m_made->once()));
        Actor actor = people.at(who);
        if (who == QStringLiteral("ada"))
            actor.role = toString(Role::RiskAuditor); // She holds every role.
        else if (who != QStringLiteral("kofi"))
            actor = alsoAuditor(actor);
        const QString before = dump(m_made->database());
        const Result<> refused = take(actor);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(why), qPrintable(refused.error().message));
        QCOMPARE(dump(m_made->database()), before);
        QVERIFY(state() == ReleaseState::Submitted);
    }

    /// Their word on the framing counted for the business, in whichever role they gave it.
    void theBusinessOwnerDoesNotJudgeWhatTheyAgreedToAsModelRisk()
    {
        const Actor mei = alsoAuditor(m_made->mei);
        db::Database& database = m_made->database();
        const UseCase before = valueOf(
            database.read([&](db::Connection& connection) { return usecases::byUid(connection, m_made->useCase); }));
        UseCaseFields fields =
            valueOf(database.read([&](db::Connection& connection) { return usecases::fieldsOf(connection, before); }));
        fields.businessOwnerUid = mei.person;
        valueOf(UseCaseStore(database).edit({before.uid, before.rowVersion, fields}, m_made->mei, m_made->once()));
        CharterStore store(database);
        const QString framing = valueOf(store.draft(
            {m_made->useCase, CharterKind::Framing, charters::textOf(completeFraming())}, m_made->ana, m_made->once()));
        valueOf(store.propose(framing, m_made->ana, m_made->once()));
        for (const Actor& actor : {mei, m_made->ana})
            valueOf(store.vote({framing, CharterVote::Accept, {}}, actor, m_made->once()));
        m_made->ask();
        const auto known = m_made->judged().facts.framing;
        QVERIFY(known && known->accepted.size() == 2 && known->accepted.front().role == Role::BusinessOwner);
        const Result<> refused = take(mei);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("agreed to the framing")),
                 qPrintable(refused.error().message));
        valueOf(take(m_made->ruth));
    }

    void aNewRequestIsTakenAnew()
    {
        const QString request = m_made->ask();
        valueOf(take(m_made->ruth));
        QVERIFY(!take(m_made->ruth)); // It is taken already.
        valueOf(m_made->approvals().withdraw(request, QStringLiteral("wrong data"), m_made->ana, m_made->once()));
        QVERIFY(state() == ReleaseState::Candidate);
        m_made->ask("again");
        QVERIFY(state() == ReleaseState::Submitted);
        QVERIFY(!m_made->judged().facts.people.validators);
        valueOf(take(m_made->ruth));
        QCOMPARE(m_made->judged().facts.people.validators->size(), std::size_t{1});
    }

    /// Files of earlier versions have releases that wait and were partly signed, but not taken by anybody.
    void theAuditorsSignOffDecidesWhatOthersSignedBefore()
    {
        const QString request = m_made->ask();
        valueOf(m_made->sign(request, *m_made->kofiKey, m_made->kofi));
        QVERIFY(state() == ReleaseState::Submitted);
        valueOf(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        QVERIFY(state() == ReleaseState::Approved);
        QVERIFY(m_made->judged().decision.open);
    }

    void aRejectionAfterApprovalSuspendsWhatIsLive()
    {
        const QString request = m_made->ask();
        m_made->approve(request);
        valueOf(m_made->store().recordDeployment({m_made->uid, QStringLiteral("production"), 5, QStringLiteral("argo")},
                                                 m_made->kofi, m_made->once()));
        valueOf(m_made->sign(request, *m_made->kofiKey, m_made->kofi)); // Once more; it stays live.
        QVERIFY(state() == ReleaseState::Live);
        valueOf(m_made->sign(request, *m_made->ruthKey, m_made->ruth, Decision::Reject));
        QVERIFY(state() == ReleaseState::Suspended);
    }

    void useThatIsToComeHasNoOutcomesToWaitFor()
    {
        m_made->approve(m_made->ask());
        const qint64 now = m_made->database().clock().now();
        const auto delay = [&] {
            return valueOf(m_made->database().read([&](db::Connection& connection) {
                return approvals::releaseStory(connection, m_made->uid, m_made->kofi, now).labelDelay;
            }));
        };
        const QString unused = delay();
        QVERIFY2(unused.contains(QStringLiteral("speak of cases until")), qPrintable(unused));
        valueOf(m_made->store().recordDeployment(
            {m_made->uid, QStringLiteral("production"), now + 1'000'000'000, QStringLiteral("argo")}, m_made->kofi,
            m_made->once()));
        QCOMPARE(delay(), unused);
    }

    void whoMadeItDoesNotEndItsSuspension()
    {
        m_made->approve(m_made->ask());
        valueOf(move(ReleaseState::Suspended, m_made->ruth));
        const Result<> refused = move(ReleaseState::Approved, alsoAuditor(m_made->ana));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("own work")), qPrintable(refused.error().message));
        QVERIFY(state() == ReleaseState::Suspended);
        valueOf(move(ReleaseState::Approved, m_made->ruth));
        QVERIFY(state() == ReleaseState::Approved);
    }

private:
    Result<> take(const Actor& actor)
    {
        return m_made->store().move({m_made->uid, ReleaseState::InValidation, {}}, actor, m_made->once());
    }

    Result<> move(ReleaseState to, const Actor& actor)
    {
        return m_made->store().move({m_made->uid, to, QStringLiteral("because")}, actor, m_made->once());
    }

    ReleaseState state() const { return m_made->release(m_made->uid).state; }

    policies::ControlResult control() const { return m_made->judged().decision.controls.front(); }

    Actor alsoAuditor(const Actor& actor)
    {
        const Actor admin{m_made->project.actor().person, toString(Role::Administrator)};
        valueOf(PeopleStore(m_made->database())
                    .grant(actor.person, Role::RiskAuditor, QStringLiteral("Helps out"), admin, m_made->once()));
        return {actor.person, toString(Role::RiskAuditor)};
    }

    QStringList queueOf(const Actor& actor) const
    {
        QStringList things;
        for (const PendingDecision& pending : valueOf(m_made->database().read([&](db::Connection& connection) {
                 return decisionQueue(connection, actor.person, m_made->database().clock().now());
             }))) {
            if (pending.kind == PendingKind::SignOff)
                things << pending.thing;
        }
        return things;
    }

    bool waitsOn(Role role) const
    {
        return valueOf(m_made->database().read([&](db::Connection& connection) {
            for (const WaitingThing& waits :
                 waiting::requests(connection, levels::all(connection), m_made->database().clock().now())) {
                if (std::find(waits.roles.begin(), waits.roles.end(), role) != waits.roles.end())
                    return true;
            }
            return false;
        }));
    }

    QStringList history() const
    {
        const ThingHistory history = valueOf(m_made->database().read([&](db::Connection& connection) {
            return thingHistory(connection, {{}, "release", m_made->uid}, 100);
        }));
        QStringList told;
        for (const HistoryLine& line : history.lines)
            told << line.sentence;
        return told;
    }

    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestValidation)
#include "tst_validation.moc"
