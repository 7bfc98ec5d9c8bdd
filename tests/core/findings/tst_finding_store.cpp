// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_store.h"
#include "core/findings/finding_texts.h"

#include "core/findings/finding_rows.h"
#include "core/people/people_store.h"
#include "core/things/find_things.h"
#include "core/things/thing.h"
#include "core/things/thing_history.h"
#include "tests/support/imported_release.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Ada, who holds every role, raises findings; Ben audits and Cleo develops.
class TestFindingStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.time = 1'790'000'000'000;
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = valueOf(createProject(m_dir->filePath(QStringLiteral("p.assay")),
                                           {QStringLiteral("Test"), QStringLiteral("Ada")}, {.clock = &m_clock}));
        m_ada = valueOf(defaultActor(*m_database, QStringLiteral("manager")));
        m_ben = somebody(QStringLiteral("Ben"), Role::RiskAuditor);
        m_cleo = somebody(QStringLiteral("Cleo"), Role::DataScientist);
        m_useCase = valueOf(propose(*m_database, m_ada, QStringLiteral("use case")));
    }

    void cleanup() { QCOMPARE(whatIsWrong(*m_database), QString()); }

    void raisedFindingIsReadBackWithAKey()
    {
        FindingDraft draft = overfit();
        draft.dueAt = m_clock.time + day;
        draft.ownerUid = m_cleo.person;
        const QString uid = valueOf(store().raise(draft, m_cleo, command()));
        const Finding found = finding(QStringLiteral("F-1"));
        QCOMPARE(found.uid, uid);
        QVERIFY(found.text == draft.text);
        QVERIFY(found.severity == Severity::High);
        QCOMPARE(found.owner.name, QStringLiteral("Cleo"));
        QCOMPARE(found.raisedBy.name, QStringLiteral("Cleo"));
        QCOMPARE(found.dueAt, draft.dueAt);
        QCOMPARE(found.useCaseKey, QStringLiteral("UC-1"));
        QVERIFY(found.state == FindingState::Open);
        raise();
        QCOMPARE(finding(QStringLiteral("F-2")).text.title, draft.text.title);
    }

    void findingsOfAUseCaseIncludeThoseOfItsReleases()
    {
        const ReleaseId release = addRelease(*m_database, m_ada.person, QStringLiteral("UC-1")).id;
        FindingDraft draft = overfit();
        draft.useCase.clear();
        draft.release = QStringLiteral("credit-default@1");
        valueOf(store().raise(draft, m_ada, command()));
        raise();
        const auto lists = valueOf(m_database->read([&](db::Connection& connection) {
            return std::tuple(
                findings::ofRelease(connection, release),
                findings::ofUseCase(connection, findings::byName(connection, QStringLiteral("F-2")).useCase),
                findings::all(connection));
        }));
        QCOMPARE(std::get<0>(lists).size(), std::size_t(1));
        QCOMPARE(std::get<0>(lists).front().about, QStringLiteral("credit-default@1"));
        QCOMPARE(std::get<1>(lists).size(), std::size_t(2));
        QCOMPARE(std::get<2>(lists).size(), std::size_t(2));
    }

    void ownerMendsAndAnAuditorCloses()
    {
        raiseFor(m_cleo);
        QVERIFY(move(FindingState::InProgress, m_cleo));
        QVERIFY(move(FindingState::ReadyForValidation, m_cleo));
        const auto early = store().move({QStringLiteral("F-1"), FindingState::Open, {}}, m_ben, command());
        QVERIFY(!early && early.error().message.contains(QStringLiteral("needs a reason")));
        QVERIFY(move(FindingState::Open, m_ben, QStringLiteral("still overfits")));
        QCOMPARE(finding().stateReason, QStringLiteral("still overfits"));
        QVERIFY(move(FindingState::InProgress, m_cleo));
        QVERIFY(move(FindingState::ReadyForValidation, m_cleo));
        QVERIFY(move(FindingState::Closed, m_ben));
        QVERIFY(finding().state == FindingState::Closed);
    }

    void S54_ownerCannotCloseTheirOwnFinding()
    {
        raiseFor(m_ben);
        QVERIFY(move(FindingState::InProgress, m_ben));
        QVERIFY(move(FindingState::ReadyForValidation, m_ben));
        const QString before = dump(*m_database);
        const Result<> closed = move(FindingState::Closed, m_ben);
        QVERIFY(!closed && closed.error().kind == Error::Kind::Denied);
        QVERIFY(closed.error().message.contains(QStringLiteral("Ben's to mend")));
        QVERIFY(closed.error().message.contains(QStringLiteral("Ada")));
        QCOMPARE(dump(*m_database), before);
        QVERIFY(move(FindingState::Closed, adaAs(Role::RiskAuditor)));
    }

    void handingOverStartsTheWorkAgainSoThatNobodyJudgesTheirOwn()
    {
        raiseFor(m_ben);
        QVERIFY(move(FindingState::InProgress, m_ben));
        QVERIFY(move(FindingState::ReadyForValidation, m_ben));
        QVERIFY(store().assign(QStringLiteral("F-1"), m_cleo.person, m_ben, command()));
        QVERIFY(finding().state == FindingState::Open);
        QVERIFY(!move(FindingState::Closed, m_ben));
    }

    void nobodyButTheOwnerSaysHowFarItIs()
    {
        raise();
        const auto ownerless = move(FindingState::InProgress, m_cleo);
        QVERIFY(!ownerless && ownerless.error().message.contains(QStringLiteral("no owner")));
        QVERIFY(store().assign(QStringLiteral("F-1"), m_cleo.person, m_ben, command()));
        QVERIFY(!move(FindingState::InProgress, m_ben));
        QVERIFY(move(FindingState::InProgress, m_cleo));
    }

    void acceptingARiskTakesOneWhoBearsItAndAnotherWhoAgrees()
    {
        raiseFor(m_cleo);
        const auto unoffered = move(FindingState::RiskAccepted, m_ben, QStringLiteral("fine"));
        QVERIFY(!unoffered && unoffered.error().message.contains(QStringLiteral("Nobody offers")));
        const RiskAcceptance offer{QStringLiteral("F-1"), QStringLiteral("small portfolio"), m_clock.time + day};
        const auto byCleo = store().offerAcceptance(offer, m_cleo, command());
        QVERIFY(!byCleo && byCleo.error().message.contains(QStringLiteral("Ada")));
        QVERIFY(store().offerAcceptance(offer, m_ada, command()));
        QVERIFY(finding().state == FindingState::Open);
        QVERIFY(!move(FindingState::RiskAccepted, adaAs(Role::RiskAuditor), QStringLiteral("mine")));
        QVERIFY(move(FindingState::RiskAccepted, m_ben, QStringLiteral("agreed")));
        QVERIFY(finding().state == FindingState::RiskAccepted);
        QCOMPARE(finding().accepter.name, QStringLiteral("Ada"));
        QCOMPARE(finding().acceptance, offer.reason);
    }

    void acceptanceNeedsAReasonAndADayInTheFuture()
    {
        raiseFor(m_cleo);
        const QString before = dump(*m_database);
        QVERIFY(!store().offerAcceptance({QStringLiteral("F-1"), QStringLiteral(" "), m_clock.time + day}, m_ada,
                                         command()));
        QVERIFY(!store().offerAcceptance({QStringLiteral("F-1"), QStringLiteral("x"), m_clock.time}, m_ada, command()));
        QCOMPARE(dump(*m_database), before);
    }

    void acceptedRiskReopensWhenItsDatePasses()
    {
        raiseFor(m_cleo);
        QVERIFY(store().offerAcceptance({QStringLiteral("F-1"), QStringLiteral("small"), m_clock.time + day}, m_ada,
                                        command()));
        QVERIFY(move(FindingState::RiskAccepted, m_ben, QStringLiteral("agreed")));
        const Finding accepted = finding();
        QVERIFY(accepted.stateAt(m_clock.time + day - 1) == FindingState::RiskAccepted);
        QVERIFY(accepted.stateAt(m_clock.time + day) == FindingState::Open);
        m_clock.time += day;
        QVERIFY(finding().state == FindingState::RiskAccepted);
        raise(); // any write about findings
        QVERIFY(finding().state == FindingState::Open);
        QVERIFY(!finding().acceptedUntil);
        QCOMPARE(numberIn(*m_database, "SELECT count(*) FROM audit_event WHERE verb = 'expired'"), 1);
        QVERIFY(move(FindingState::InProgress, m_cleo));
    }

    void offerThatHasEndedIsNotAgreedTo()
    {
        raiseFor(m_cleo);
        QVERIFY(store().offerAcceptance({QStringLiteral("F-1"), QStringLiteral("small"), m_clock.time + day}, m_ada,
                                        command()));
        m_clock.time += day;
        const auto late = move(FindingState::RiskAccepted, m_ben, QStringLiteral("agreed"));
        QVERIFY(!late && late.error().message.contains(QStringLiteral("has ended")));
    }

    void ownerDoesNotPlayTheirFindingDown()
    {
        raiseFor(m_cleo);
        FindingEdit edit{QStringLiteral("F-1"), 1, overfit().text, Severity::Low, {}};
        const auto byOwner = store().edit(edit, m_cleo, command());
        QVERIFY(!byOwner && byOwner.error().kind == Error::Kind::Denied);
        QVERIFY(store().edit(edit, m_ben, command()));
        QVERIFY(finding().severity == Severity::Low);
        edit.text.cause = QStringLiteral("too few rows");
        const auto late = store().edit(edit, m_ben, command());
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        edit.expectedVersion = finding().rowVersion;
        QVERIFY(store().edit(edit, m_ben, command()));
        QCOMPARE(finding().text.cause, QStringLiteral("too few rows"));
    }

    void F17_whatTwoWriteInDifferentFieldsBothStays()
    {
        raiseFor(m_cleo);
        const Finding seen = finding();
        FindingEdit first{QStringLiteral("F-1"), seen.rowVersion, seen.text, Severity::Low, {}};
        first.seen = findings::textsOf(seen);
        FindingEdit second{QStringLiteral("F-1"), seen.rowVersion, seen.text, seen.severity, seen.dueAt};
        second.text.cause = QStringLiteral("too few rows");
        second.seen = findings::textsOf(seen);
        QVERIFY(store().edit(first, m_ben, command()));
        QVERIFY(store().edit(second, m_ben, command()));
        QVERIFY(finding().severity == Severity::Low);
        QCOMPARE(finding().text.cause, QStringLiteral("too few rows"));
        second.text.cause = QStringLiteral("another cause");
        const auto same = store().edit(second, m_ben, command());
        QVERIFY(!same && same.error().kind == Error::Kind::Conflict);
        QVERIFY2(same.error().message.contains(QStringLiteral("why it is so (by Ben")),
                 qPrintable(same.error().message));
        QCOMPARE(finding().text.cause, QStringLiteral("too few rows"));
    }

    void ruleRaisesOnceUntilItIsClosed()
    {
        const auto byRule = [&] {
            return valueOf(m_database->write({m_cleo, QStringLiteral("created"), QStringLiteral("finding"), {}, {}, {}},
                                             [&](db::WriteTransaction& transaction) {
                                                 return findings::raiseOnce(transaction, overfit(),
                                                                            QStringLiteral("deployed-unapproved"));
                                             }));
        };
        const QString first = byRule();
        QCOMPARE(byRule(), first);
        QCOMPARE(finding().source, QStringLiteral("deployed-unapproved"));
        // Whoever set the rule off did not write it.
        QVERIFY(!store().edit({QStringLiteral("F-1"), 1, overfit().text, Severity::Low, {}}, m_cleo, command()));
        QVERIFY(store().assign(QStringLiteral("F-1"), m_cleo.person, m_ben, command()));
        QVERIFY(move(FindingState::InProgress, m_cleo));
        QVERIFY(move(FindingState::ReadyForValidation, m_cleo));
        QVERIFY(move(FindingState::Closed, m_ben));
        QVERIFY(byRule() != first);
    }

    void refusedFindingLeavesNoTrace()
    {
        const QString before = dump(*m_database);
        FindingDraft draft = overfit();
        QVERIFY(!store().raise(draft, {m_cleo.person, QStringLiteral("manager")}, command()));
        draft.useCase = QStringLiteral("UC-9");
        QVERIFY(!store().raise(draft, m_cleo, command()));
        draft = overfit();
        draft.text.title = QStringLiteral("  ");
        QVERIFY(!store().raise(draft, m_cleo, command()));
        QVERIFY(!move(FindingState::Closed, m_ben));
        QCOMPARE(dump(*m_database), before);
    }

    void theSameCommandTwiceRaisesOnce()
    {
        const QString first = valueOf(store().raise(overfit(), m_cleo, QStringLiteral("c")));
        QCOMPARE(valueOf(store().raise(overfit(), m_cleo, QStringLiteral("c"))), first);
        QCOMPARE(numberIn(*m_database, "SELECT count(*) FROM finding"), 1);
    }

    void findingIsFoundAndTellsItsHistory()
    {
        raise();
        QVERIFY(store().assign(QStringLiteral("F-1"), m_cleo.person, m_ben, command()));
        QVERIFY(move(FindingState::InProgress, m_cleo));
        const auto facts = valueOf(m_database->read([](db::Connection& connection) {
            return thingFacts(connection, {{}, "finding", QStringLiteral("F-1")});
        }));
        QVERIFY(facts && facts->key == QStringLiteral("F-1") && facts->title == QStringLiteral("Overfits"));
        QCOMPARE(facts->facts.front().value, QStringLiteral("In progress"));
        const ThingHistory history = valueOf(
            m_database->read([&](db::Connection& connection) { return thingHistory(connection, facts->address, 10); }));
        QCOMPARE(history.lines.size(), std::size_t(3));
        QCOMPARE(history.lines[0].sentence, QStringLiteral("moved it from Open to In progress"));
        QCOMPARE(history.lines[1].sentence, QStringLiteral("gave it to Cleo"));
        QCOMPARE(history.lines[2].sentence, QStringLiteral("raised it"));
        const FoundThings found = valueOf(m_database->read(
            [](db::Connection& connection) { return findThings(connection, QStringLiteral("f-1"), 5); }));
        QCOMPARE(found.things.front().title, QStringLiteral("F-1 · Overfits"));
    }

    void verifyFindsARowChangedBehindTheLog()
    {
        raise();
        valueOf(m_database->write({m_ada, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                  [](db::WriteTransaction& transaction) {
                                      transaction.connection().prepare("UPDATE finding SET severity = 'low'").run();
                                  }));
        QVERIFY(whatIsWrong(*m_database).contains(QStringLiteral("without an entry")));
        valueOf(m_database->write({m_ada, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                  [](db::WriteTransaction& transaction) {
                                      transaction.connection().prepare("UPDATE finding SET severity = 'high'").run();
                                  }));
    }

private:
    /// Stands still until it is moved.
    class SetClock final : public Clock {
    public:
        qint64 now() const override { return time; }
        qint64 time = 0;
    };

    static constexpr qint64 day = qint64(24) * 60 * 60 * 1000;

    FindingStore store() const { return FindingStore(*m_database); }
    QString command() { return newUlid(++m_commands); }
    Actor adaAs(Role role) const { return {m_ada.person, toString(role)}; }
    Actor somebody(const QString& name, Role role)
    {
        Person person;
        person.name = name;
        person.roles = {role};
        return {valueOf(PeopleStore(*m_database).add(person, adaAs(Role::Administrator), command())), toString(role)};
    }
    FindingDraft overfit() const
    {
        FindingDraft draft;
        draft.useCase = m_useCase;
        draft.text = {.title = QStringLiteral("Overfits"),
                      .criterion = QStringLiteral("test as good as training"),
                      .condition = QStringLiteral("0.97 against 0.71"),
                      .cause = {},
                      .effect = QStringLiteral("too many refused"),
                      .recommendation = QStringLiteral("prune")};
        draft.severity = Severity::High;
        return draft;
    }
    void raise() { valueOf(store().raise(overfit(), m_ada, command())); }
    void raiseFor(const Actor& owner)
    {
        FindingDraft draft = overfit();
        draft.ownerUid = owner.person;
        valueOf(store().raise(draft, m_ada, command()));
    }
    Result<> move(FindingState to, const Actor& actor, const QString& reason = {})
    {
        return store().move({QStringLiteral("F-1"), to, reason}, actor, command());
    }
    Finding finding(const QString& key = QStringLiteral("F-1")) const
    {
        return valueOf(m_database->read([&](db::Connection& connection) { return findings::byName(connection, key); }));
    }

    SetClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<db::Database> m_database;
    Actor m_ada;
    Actor m_ben;
    Actor m_cleo;
    QString m_useCase;
    qint64 m_commands = 0;
};

ASSAY_TEST(TestFindingStore)
#include "tst_finding_store.moc"
