// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_store.h"
#include "core/decisions/decision_story.h"
#include "core/portfolio/decision_queue.h"
#include "tests/support/team_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F8 of the design: what was decided and why, with the effect expected and the effect measured.
class TestDecisionStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project =
            std::make_unique<TeamProject>(std::vector{Role::MlArchitect, Role::SoftwareEngineer, Role::Manager});
    }

    void F8_acceptingASuccessorFlipsTheOldOneAndKeepsBoth()
    {
        const QString first = propose(QStringLiteral("Serve by batch"));
        accept(first);
        DecisionDraft successor = draftOf(QStringLiteral("Serve online"));
        successor.supersedes = QStringLiteral("D-1");
        const QString second =
            valueOf(store().propose(successor, m_project->as(Role::SoftwareEngineer), m_project->next()));
        QCOMPARE(toString(read(first).state), toString(DecisionState::Accepted));
        QVERIFY(read(first).supersededBy.isEmpty());
        accept(second);
        QCOMPARE(toString(read(first).state), toString(DecisionState::Superseded));
        QCOMPARE(read(first).supersededBy, QStringLiteral("D-2"));
        QCOMPARE(read(first).text.title, QStringLiteral("Serve by batch"));
        QCOMPARE(read(second).supersedes, QStringLiteral("D-1"));
        QVERIFY(isWhole(*m_project));
    }

    void onlyWhoDecidesTheTopicDecides()
    {
        const QString uid = propose(QStringLiteral("Serve by batch"));
        const QString before = dump(m_project->database());
        const Result<> refused =
            store().move({uid, DecisionState::Accepted, {}}, m_project->as(Role::SoftwareEngineer), m_project->next());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Kim")), qUtf8Printable(refused.error().message));
        QCOMPARE(dump(m_project->database()), before);
        QVERIFY(store().move({uid, DecisionState::Accepted, {}}, m_project->as(Role::Manager), m_project->next()));
        QVERIFY(read(uid).decidedAt.has_value());
    }

    void whoDecidesForOneUseCaseAloneDecidesItsDecisionsAndNoOthers()
    {
        const Actor hired{m_project->as(Role::SoftwareEngineer).person, toString(Role::MlArchitect)};
        const auto take = [&](const QString& uid) {
            return store().move({uid, DecisionState::Accepted, {}}, hired, m_project->next());
        };
        const QString theirs = propose(QStringLiteral("Serve by batch"));
        DecisionDraft draft = draftOf(QStringLiteral("One store for all"));
        draft.useCase.clear();
        const QString everybodys = valueOf(store().propose(draft, m_project->actor(), m_project->next()));
        QVERIFY(!take(theirs));
        valueOf(
            PeopleStore(m_project->database())
                .grantLimited({hired.person, Role::MlArchitect, QStringLiteral("UC-1"), {}, {}, QStringLiteral("x")},
                              {m_project->actor().person, toString(Role::Administrator)}, m_project->next()));
        QVERIFY(refusalOf(theirs, hired).isEmpty());
        QVERIFY(!refusalOf(everybodys, hired).isEmpty());
        QCOMPARE(take(everybodys).error().kind, Error::Kind::Denied);
        valueOf(take(theirs));
        accept(everybodys);
        draft = draftOf(QStringLiteral("A store of our own"));
        draft.supersedes = everybodys;
        const QString instead = valueOf(store().propose(draft, hired, m_project->next()));
        const QString before = dump(m_project->database());
        const Result<> refused = take(instead); // It would end what counts for everybody.
        QVERIFY(!refused && refused.error().message.contains(read(everybodys).key));
        QCOMPARE(dump(m_project->database()), before);
        accept(instead);
        QCOMPARE(toString(read(everybodys).state), toString(DecisionState::Superseded));
        QVERIFY(isWhole(*m_project));
    }

    void aProposedDecisionWaitsForItsDeciderAndForManagersUntilItIsTaken()
    {
        const QString uid = propose(QStringLiteral("Serve by batch"));
        QCOMPARE(waitingFor(Role::MlArchitect), QStringList{QStringLiteral("D-1 · Serve by batch")});
        QCOMPARE(waitingFor(Role::Manager), QStringList{QStringLiteral("D-1 · Serve by batch")});
        QCOMPARE(waitingFor(Role::SoftwareEngineer), QStringList());
        accept(uid);
        QCOMPARE(waitingFor(Role::MlArchitect), QStringList());
        QCOMPARE(waitingFor(Role::Manager), QStringList());
    }

    void whatSaysNoOutcomeCannotBeAccepted()
    {
        DecisionDraft draft = draftOf(QStringLiteral("Something"));
        draft.text.outcome.clear();
        const QString uid = valueOf(store().propose(draft, m_project->as(Role::MlArchitect), m_project->next()));
        const Result<> refused =
            store().move({uid, DecisionState::Accepted, {}}, m_project->as(Role::MlArchitect), m_project->next());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("outcome")), qUtf8Printable(refused.error().message));
    }

    void acceptedWordsStayAndSecondThoughtsNeedASuccessor()
    {
        const QString uid = propose(QStringLiteral("Serve by batch"));
        accept(uid);
        DecisionEdit edit{uid, read(uid).rowVersion, read(uid).text, {}};
        edit.text.outcome = QStringLiteral("Something else");
        const Result<> refused = store().edit(edit, m_project->as(Role::MlArchitect), m_project->next());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
    }

    void editOfAChangedDecisionIsAConflict()
    {
        const QString uid = propose(QStringLiteral("Serve by batch"));
        DecisionEdit edit{uid, 1, read(uid).text, {}};
        edit.text.context = QStringLiteral("Latency");
        QVERIFY(store().edit(edit, m_project->as(Role::SoftwareEngineer), m_project->next()));
        edit.text.context = QStringLiteral("Cost");
        const Result<> late = store().edit(edit, m_project->as(Role::MlArchitect), m_project->next());
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QCOMPARE(read(uid).text.context, QStringLiteral("Latency"));
    }

    void S50_theEffectMeasuredStandsBesideTheEffectExpected()
    {
        DecisionDraft draft = draftOf(QStringLiteral("Smaller image"));
        draft.reviewAt = m_project->database().clock().now() - 1;
        const QString uid = valueOf(store().propose(draft, m_project->as(Role::MlArchitect), m_project->next()));
        QVERIFY(
            !store().measure({uid, QStringLiteral("p95 40 ms")}, m_project->as(Role::MlArchitect), m_project->next()));
        accept(uid);
        QVERIFY(read(uid).reviewIsDue(m_project->database().clock().now()));
        QVERIFY(
            store().measure({uid, QStringLiteral("p95 40 ms")}, m_project->as(Role::MlArchitect), m_project->next()));
        QCOMPARE(read(uid).measured, QStringLiteral("p95 40 ms"));
        QCOMPARE(read(uid).text.expected, QStringLiteral("p95 under 50 ms"));
        QVERIFY(!read(uid).reviewIsDue(m_project->database().clock().now()));
        QVERIFY(isWhole(*m_project));
    }

    void F17_anEffectThatWasNotSeenIsNotWrittenOverAndEarlierOnesStayToBeRead()
    {
        const QString uid = propose(QStringLiteral("Smaller image"));
        accept(uid);
        const Actor architect = m_project->as(Role::MlArchitect);
        const QString first = QStringLiteral("p95 40 ms");
        const QString second = QStringLiteral("p95 60 ms");
        valueOf(store().measure({uid, first}, architect, m_project->next()));
        const Result<> refused = store().measure({uid, second}, architect, m_project->next());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        valueOf(store().measure({uid, second, first}, architect, m_project->next()));
        const auto effects = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return decisions::effectsOf(connection, read(uid)); }));
        QCOMPARE(effects.size(), std::size_t(2));
        QCOMPARE(effects.front().text, second);
        QCOMPARE(effects.back().text, first);
        QVERIFY(isWhole(*m_project));
    }

    void aCommandSentTwiceProposesOnce()
    {
        const QString command = m_project->next();
        const DecisionDraft draft = draftOf(QStringLiteral("Once"));
        const QString first = valueOf(store().propose(draft, m_project->as(Role::MlArchitect), command));
        QCOMPARE(valueOf(store().propose(draft, m_project->as(Role::MlArchitect), command)), first);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM decision"), qint64(1));
    }

private:
    QStringList waitingFor(Role role)
    {
        QStringList things;
        for (const PendingDecision& pending : valueOf(m_project->database().read([&](db::Connection& connection) {
                 return decisionQueue(connection, m_project->as(role).person, m_project->database().clock().now());
             }))) {
            if (pending.kind == PendingKind::Decision)
                things << pending.thing;
        }
        return things;
    }

    DecisionStore store() const { return DecisionStore(m_project->database()); }
    static DecisionDraft draftOf(const QString& title)
    {
        DecisionDraft draft;
        draft.text.title = title;
        draft.text.outcome = QStringLiteral("We do so");
        draft.text.expected = QStringLiteral("p95 under 50 ms");
        draft.useCase = QStringLiteral("UC-1");
        return draft;
    }
    QString propose(const QString& title)
    {
        return valueOf(store().propose(draftOf(title), m_project->as(Role::SoftwareEngineer), m_project->next()));
    }
    void accept(const QString& uid)
    {
        valueOf(store().move({uid, DecisionState::Accepted, {}}, m_project->as(Role::MlArchitect), m_project->next()));
    }
    /// Why somebody does not accept it, as its page says it.
    QString refusalOf(const QString& uid, const Actor& viewer) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
                   return decisions::decisionStory(connection, uid, viewer, m_project->database().clock().now());
               }))
            .refusals.accept;
    }
    DecisionRecord read(const QString& uid) const
    {
        return valueOf(
            m_project->database().read([&](db::Connection& connection) { return decisions::byName(connection, uid); }));
    }

    std::unique_ptr<TeamProject> m_project;
};

ASSAY_TEST(TestDecisionStore)
#include "tst_decision_store.moc"
