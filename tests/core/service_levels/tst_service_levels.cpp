// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_store.h"
#include "core/portfolio/decision_queue.h"
#include "core/service_levels/level_rows.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/level_project.h"
#include "tests/support/test_program.h"
#include "tests/support/value_project.h"

using namespace assay;
using namespace assay::tests;

/// F18: how long things may wait on a role, and who hears when they wait longer.
class TestServiceLevels : public QObject {
    Q_OBJECT

    static constexpr qint64 hour = TalkProject::hour;
    static constexpr qint64 day = TalkProject::day;

private Q_SLOTS:
    void init() { m_project = std::make_unique<LevelProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F18_receiverHearsBeforeAndManagersAfterTheLevelIsMissed()
    {
        m_project->offer();
        m_project->later(53 * hour);
        QVERIFY(m_project->due(m_project->fang).empty());
        m_project->later(2 * hour);
        QCOMPARE(m_project->dueSentences(m_project->fang).size(), 1);
        QVERIFY(
            m_project->dueSentences(m_project->fang).front().startsWith(QStringLiteral("Take a handover: due by ")));
        QVERIFY(m_project->due(m_project->mia).empty());
        QVERIFY(m_project->due(m_project->cleo).empty());
        m_project->later(18 * hour);
        const QStringList late{QStringLiteral("Take a handover: with Data engineer for over 3 d")};
        QCOMPARE(m_project->dueSentences(m_project->mia), late);
        QCOMPARE(m_project->dueSentences(m_project->fang), late);
        m_project->later(9 * day);
        QCOMPARE(m_project->dueSentences(m_project->mia), late);
    }

    void F18_managerHearsOnceUntilItComesBackAndIsMissedAgain()
    {
        const QString uid = m_project->offer();
        m_project->later(4 * day);
        const InboxItem item = m_project->due(m_project->mia).front();
        QVERIFY(m_project->marks().mark(markingsOf(item, InboxMark::Done), m_project->mia, m_project->once()));
        m_project->later(day);
        QVERIFY(m_project->due(m_project->mia).empty());
        QVERIFY(m_project->handovers().giveBack(uid, QStringLiteral("no limits"), m_project->fang, m_project->once()));
        m_project->later(day);
        QVERIFY(m_project->handovers().offerAgain(uid, m_project->cleo, m_project->once()));
        m_project->later(hour);
        QCOMPARE(m_project->due(m_project->mia).size(), std::size_t(1));
    }

    void F18_escalationGoesAwayOnceItIsDealtWith()
    {
        const QString uid = m_project->offer();
        m_project->later(4 * day);
        QCOMPARE(m_project->due(m_project->mia).size(), std::size_t(1));
        QVERIFY(m_project->handovers().accept(uid, m_project->fang, m_project->once()));
        QVERIFY(m_project->due(m_project->mia).empty());
        QVERIFY(m_project->due(m_project->fang).empty());
    }

    void F18_timeWithTheReceiverAddsUpOverReturns()
    {
        const QString uid = m_project->offer();
        m_project->later(50 * hour);
        QVERIFY(m_project->handovers().giveBack(uid, QStringLiteral("no limits"), m_project->fang, m_project->once()));
        m_project->later(30 * day);
        QVERIFY(m_project->due(m_project->mia).empty()); // It waits on nobody of the receiver's.
        QVERIFY(m_project->handovers().offerAgain(uid, m_project->cleo, m_project->once()));
        m_project->later(3 * hour);
        QVERIFY(m_project->due(m_project->fang).empty());
        m_project->later(2 * hour);
        QCOMPARE(m_project->due(m_project->fang).size(), std::size_t(1));
        m_project->later(16 * hour);
        QVERIFY(m_project->due(m_project->mia).empty());
        m_project->later(2 * hour);
        QCOMPARE(m_project->due(m_project->mia).size(), std::size_t(1));
        const Handover handover = valueOf(
            m_project->database().read([&](db::Connection& connection) { return handovers::byName(connection, uid); }));
        QCOMPARE(handover.waited(m_project->clock.at), 73 * hour);
    }

    void F18_quietTimeStillHolds()
    {
        m_project->offer();
        const qint64 late = m_project->clock.at + 72 * hour;
        QuietTime quiet;
        quiet.on = true;
        quiet.zone = "UTC";
        quiet.days = 0b1111111;
        quiet.wholeDays = 0;
        const auto minute = static_cast<int>(late / 60'000 % 1440);
        quiet.from = (minute + 1440 - 60) % 1440;
        quiet.until = (minute + 60) % 1440;
        QVERIFY(m_project->marks().setQuiet(quiet, m_project->mia, m_project->once()));
        m_project->clock.at = late + 10 * 60'000;
        QVERIFY(m_project->due(m_project->mia).empty());
        QCOMPARE(m_project->inboxOf(m_project->mia).waiting, 1);
        m_project->clock.at = late + 61 * 60'000;
        QCOMPARE(m_project->due(m_project->mia).size(), std::size_t(1));
    }

    void F18_changedLevelJudgesWhatBeginsToWaitAfterIt()
    {
        m_project->offer();
        m_project->later(10 * hour);
        QVERIFY(m_project->setLevel(WaitKind::Handover, Role::DataEngineer, 4, m_project->mia));
        QVERIFY(m_project->due(m_project->mia).empty());
        m_project->later();
        m_project->offer();
        m_project->later(5 * hour);
        QCOMPARE(m_project->dueSentences(m_project->mia),
                 QStringList(QStringLiteral("Take a handover: with Data engineer for over 4 h")));
        m_project->later(60 * hour);
        QCOMPARE(m_project->due(m_project->mia).size(), std::size_t(2));
    }

    void F18_withoutALevelNothingIsEverLate()
    {
        QVERIFY(m_project->setLevel(WaitKind::Handover, std::nullopt, 0, m_project->mia));
        m_project->later();
        m_project->offer();
        m_project->later(300 * day);
        QVERIFY(m_project->due(m_project->mia).empty());
        QVERIFY(m_project->due(m_project->fang).empty());
    }

    void F18_harmWaitsAnHourAndOtherFeedbackDays()
    {
        const QString harm = m_project->hear(QStringLiteral("It refused my mother"), true);
        m_project->hear(QStringLiteral("The page is slow"), false);
        m_project->later(2 * hour);
        QCOMPARE(m_project->dueSentences(m_project->mia),
                 QStringList(QStringLiteral("Triage harm: with Model-risk auditor for over 1 h")));
        QCOMPARE(m_project->due(m_project->ben).size(), std::size_t(1));
        QVERIFY(m_project->due(m_project->cleo).empty());
        QVERIFY(m_project->feedback().triage({harm}, m_project->ben, m_project->once()));
        QVERIFY(m_project->due(m_project->mia).empty());
        m_project->later(4 * day);
        QCOMPARE(m_project->due(m_project->mia).size(), std::size_t(1));
        QCOMPARE(m_project->due(m_project->cleo).size(), std::size_t(1));
    }

    void F18_taskWaitsUntilItsOwnerBeginsIt()
    {
        const QString key = taskOf(TaskPriority::Urgent);
        m_project->later(25 * hour);
        QCOMPARE(m_project->dueSentences(m_project->mia),
                 QStringList(QStringLiteral("Begin an urgent task: with Cleo for over 1 d")));
        QCOMPARE(m_project->due(m_project->cleo).size(), std::size_t(1));
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->due(m_project->mia).empty());
        QVERIFY(m_project->due(m_project->cleo).empty());
    }

    void F18_taskThatIsDueOnADayIsJudgedByThatDay()
    {
        taskOf(TaskPriority::Normal, m_project->clock.at + 60 * day);
        m_project->later(40 * day);
        QVERIFY(m_project->due(m_project->mia).empty());
        QVERIFY(m_project->due(m_project->cleo).empty());
    }

    void F18_clockRunsOnWhoeverHasTheTaskAndGoesOnWhenItComesBack()
    {
        const QString key = taskOf(TaskPriority::Urgent);
        const auto assignTo = [&](const Actor& owner) {
            QVERIFY(m_project->tasks().assign(key, owner.person, m_project->ada, m_project->once()));
        };
        m_project->later(14 * hour);
        assignTo(m_project->fang);
        m_project->later(14 * hour);
        QVERIFY(m_project->due(m_project->mia).empty());
        assignTo(m_project->cleo);
        m_project->later(9 * hour);
        QVERIFY(m_project->due(m_project->mia).empty());
        m_project->later(2 * hour);
        QCOMPARE(m_project->dueSentences(m_project->mia),
                 QStringList(QStringLiteral("Begin an urgent task: with Cleo for over 1 d")));
    }

    /// Until format 18 the log had the owner by name alone.
    void F18_clockCountsEntriesThatNameTheOwnerByNameAlone()
    {
        const QString key = taskOf(TaskPriority::Urgent);
        const QString uid = valueOf(
            m_project->database().read([&](db::Connection& connection) { return tasks::byName(connection, key).uid; }));
        const auto assigned = [&](const char* owner) {
            valueOf(m_project->database().write(
                {m_project->ada, QStringLiteral("assigned"), QStringLiteral("task"), uid, {}, {}},
                [&](db::WriteTransaction& transaction) {
                    transaction.record({.verb = {},
                                        .entity = {},
                                        .entityId = uid,
                                        .facts = {{QStringLiteral("owner"), QString::fromLatin1(owner)}}});
                    return 0;
                }));
        };
        assigned("Cleo");
        m_project->later(14 * hour);
        assigned("Fang");
        m_project->later(14 * hour);
        assigned("Cleo");
        m_project->later(11 * hour);
        QCOMPARE(m_project->dueSentences(m_project->mia),
                 QStringList(QStringLiteral("Begin an urgent task: with Cleo for over 1 d")));
    }

    void F18_manyThingsOfOneWriteAreOneItem()
    {
        valueOf(m_project->database().write(
            {m_project->ada, QStringLiteral("imported"), QStringLiteral("task"), {}, {}, QStringLiteral("bulk")},
            [&](db::WriteTransaction& transaction) {
                for (int i = 0; i < 100; ++i) {
                    TaskDraft draft{QStringLiteral("Row %1").arg(i)};
                    draft.ownerUid = m_project->cleo.person;
                    draft.priority = TaskPriority::High;
                    tasks::add(transaction, draft);
                }
            }));
        m_project->later(4 * day);
        const std::vector<InboxItem> items = m_project->due(m_project->mia);
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items.front().things, 100);
        QCOMPARE(items.front().sentence, QStringLiteral("100 things wait for longer than they may"));
    }

    void F18_gateWaitsOnWhoTakesItAndAddsUpOverReturns()
    {
        const QString useCase = readyToBeFramed();
        moveUseCase(useCase, UseCaseState::Framed);
        m_project->later(71 * hour);
        QCOMPARE(m_project->dueSentences(m_project->mia).filter(QStringLiteral("due by")).size(), 1);
        QCOMPARE(stateOfStep(), QStringLiteral("due-soon"));
        moveUseCase(useCase, UseCaseState::OnHold, QStringLiteral("budget"));
        QVERIFY(m_project->due(m_project->mia).empty());
        m_project->later(9 * day);
        moveUseCase(useCase, UseCaseState::Framed);
        m_project->later(2 * hour);
        QCOMPARE(m_project->dueSentences(m_project->mia),
                 QStringList(QStringLiteral("Take a step: with Manager for over 3 d")));
        QCOMPARE(stateOfStep(), QStringLiteral("late"));
        moveUseCase(useCase, UseCaseState::Approved);
        QVERIFY(m_project->due(m_project->mia).empty());
        // Development takes its time: nobody asked for the next step.
        m_project->later(200 * day);
        QVERIFY(m_project->due(m_project->mia).empty());
    }

    void F18_stepThatSomebodyAskedForWaits()
    {
        const QString useCase = readyToBeFramed();
        moveUseCase(useCase, UseCaseState::Framed);
        moveUseCase(useCase, UseCaseState::Approved);
        m_project->later(200 * day);
        QVERIFY(GateStore(m_project->database())
                    .request(useCase, UseCaseState::Developing, QStringLiteral("please"), m_project->fang,
                             m_project->once()));
        m_project->later(4 * day);
        QCOMPARE(m_project->dueSentences(m_project->mia),
                 QStringList(QStringLiteral("Take a step: with Data scientist for over 3 d")));
        QCOMPARE(m_project->due(m_project->cleo).size(), std::size_t(1));
        moveUseCase(useCase, UseCaseState::Developing);
        QVERIFY(m_project->due(m_project->mia).empty());
    }

    void F18_questionOfAHandoverWaitsOnTheSideThatHandedOver()
    {
        const QString uid = m_project->offer();
        m_project->later();
        QVERIFY(m_project->handovers().ask(uid, QStringLiteral("Which limits?"), m_project->fang, m_project->once()));
        m_project->later(49 * hour);
        QCOMPARE(m_project->dueSentences(m_project->mia),
                 QStringList(QStringLiteral("Answer a question: with Data scientist for over 2 d")));
        QVERIFY(
            m_project->handovers().answer({uid, 0, QStringLiteral("24 months")}, m_project->cleo, m_project->once()));
        QVERIFY(m_project->due(m_project->mia).empty());
    }

    void F18_agreementWaitsOnEachRoleByItsOwnLevel()
    {
        QVERIFY(m_project->setLevel(WaitKind::Review, Role::RiskAuditor, 4, m_project->mia));
        m_project->later();
        CharterStore store(m_project->database());
        const QString uid =
            valueOf(store.draft({m_project->useCase, CharterKind::Framing, charters::textOf(completeFraming())},
                                m_project->cleo, m_project->once()));
        QVERIFY(store.propose(uid, m_project->cleo, m_project->once()));
        const qint64 proposed = m_project->clock.at;
        m_project->later(5 * hour);
        const auto business = [&]() -> std::optional<PendingDecision> {
            for (const PendingDecision& pending : valueOf(m_project->database().read([&](db::Connection& connection) {
                     return decisionQueue(connection, m_project->ada.person, m_project->clock.at);
                 }))) {
                if (pending.kind == PendingKind::Agreement && pending.role == Role::BusinessOwner)
                    return pending;
            }
            return std::nullopt;
        };
        const std::optional<PendingDecision> asked = business();
        QVERIFY(asked && asked->standing);
        QCOMPARE(asked->standing->dueAt(), proposed + 48 * hour);
        QVERIFY(asked->standing->isDefault);
        valueOf(store.vote({uid, CharterVote::Dissent, QStringLiteral("Too early")},
                           {m_project->ada.person, toString(Role::BusinessOwner)}, m_project->once()));
        QVERIFY(!business()); // Said once, it waits no more, whatever it was.
    }

    void F18_aValueWaitsOnTheBusinessOwnerOfItsUseCaseAndOnNoOther()
    {
        ValueProject project;
        const Actor other = project.somebody("Olga", Role::BusinessOwner);
        const auto waitsOn = [&](const Actor& actor) {
            const std::vector<WaitingThing> found = valueOf(project.database().read([&](db::Connection& connection) {
                const Person person = people::byUid(connection, actor.person);
                return waiting::others(connection, levels::all(connection),
                                       {.person = person.id, .held = person.roles});
            }));
            return std::any_of(found.begin(), found.end(),
                               [](const WaitingThing& waits) { return waits.entry.kind == "value_record"; });
        };
        project.grant(project.kofi, Role::DataScientist);
        const QString uid = valueOf(project.propose(project.ana));
        valueOf(project.measure(uid, project.ana));
        QVERIFY(waitsOn(project.kofi));
        QVERIFY(!waitsOn(project.ana)); // Stands by it already.
        valueOf(project.store().acknowledge({uid}, project.kofi, project.once()));
        QVERIFY(!waitsOn(project.kofi));
        QVERIFY(waitsOn(project.bo));
        QVERIFY(!waitsOn(other));
    }

    void F18_whatWaitsStandsWhereItIsShown()
    {
        const QString key = taskOf(TaskPriority::High);
        m_project->offer();
        m_project->later(hour);
        for (const Actor& actor : {m_project->cleo, m_project->fang}) {
            const InboxItem item = m_project->inboxOf(actor).items.front();
            QVERIFY(item.standing);
            QCOMPARE(toString(item.standing->state(m_project->clock.at)), QStringLiteral("on-time"));
        }
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
        QVERIFY(!m_project->inboxOf(m_project->cleo).items.front().standing);
    }

    /// A use case waits for several words at once: an item tells of the one that it was asked by.
    void F18_anItemStandsWhereWhatItAsksForStands()
    {
        ValueProject project;
        const QString uid = project.measured();
        valueOf(project.store().dispute({uid, QStringLiteral("Too high"), QStringLiteral("Ledger 8")}, project.uli,
                                        project.once()));
        valueOf(GateStore(project.database())
                    .request(project.useCase, UseCaseState::OnHold, QStringLiteral("Until it is clear"), project.bo,
                             project.once()));
        const Inbox inbox = valueOf(project.database().read([&](db::Connection& connection) {
            return inbox::inboxOf(connection, project.mei.person, project.database().clock().now(), {});
        }));
        const auto item = std::find_if(inbox.items.begin(), inbox.items.end(), [](const InboxItem& each) {
            return each.reason == InboxReason::ReviewRequested;
        });
        QVERIFY(item != inbox.items.end());
        QVERIFY(item->standing);
        QCOMPARE(toString(item->standing->kind), toString(WaitKind::Step));
    }

    void onlyManagersAndAdministratorsSayLevelsAndWithAReason()
    {
        const QString before = dump(m_project->database());
        const Result<> refused = m_project->setLevel(WaitKind::Handover, Role::DevOps, 4, m_project->cleo);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Mia")), qPrintable(refused.error().message));
        QVERIFY(!m_project->levels().set({WaitKind::Handover, Role::DevOps, 4, QStringLiteral(" ")}, m_project->mia,
                                         m_project->once()));
        QVERIFY(!m_project->setLevel(WaitKind::Harm, Role::DevOps, 4, m_project->mia));
        QVERIFY(!m_project->setLevel(WaitKind::Handover, Role::DevOps, mostLevelHours + 1, m_project->mia));
        QVERIFY(
            !m_project->setLevel(WaitKind::Handover, Role::DevOps, defaultHours(WaitKind::Handover), m_project->mia));
        QCOMPARE(dump(m_project->database()), before);
        Actor administrator = m_project->ada;
        administrator.role = toString(Role::Administrator);
        QVERIFY(m_project->setLevel(WaitKind::Handover, Role::DevOps, 4, administrator));
    }

    void saidTwiceUnderOneKeyIsSaidOnce()
    {
        const ServiceLevelDraft draft{WaitKind::Review, std::nullopt, 24, QStringLiteral("faster")};
        for (int i = 0; i < 2; ++i)
            QVERIFY(m_project->levels().set(draft, m_project->mia, QStringLiteral("one")));
        const ServiceLevels levels = valueOf(m_project->database().read(levels::all));
        QCOMPARE(levels.all().size(), std::size_t(1));
        QCOMPARE(levels.held(WaitKind::Review, Role::DevOps, m_project->clock.at).hours, 24);
    }

    void laterWordForEveryRoleReplacesThatOfOne()
    {
        QVERIFY(m_project->setLevel(WaitKind::Review, Role::DevOps, 4, m_project->mia));
        m_project->later();
        QVERIFY(m_project->setLevel(WaitKind::Review, std::nullopt, 24, m_project->mia));
        const ServiceLevels levels = valueOf(m_project->database().read(levels::all));
        QCOMPARE(levels.held(WaitKind::Review, Role::DevOps, m_project->clock.at).hours, 24);
        QCOMPARE(levels.held(WaitKind::Review, Role::DevOps, m_project->clock.at - hour).hours, 4);
    }

    void timesAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("hours");
        QTest::newRow("days") << QStringLiteral("3 d") << 72;
        QTest::newRow("hours") << QStringLiteral(" 4h ") << 4;
        QTest::newRow("none") << QStringLiteral("None") << 0;
        QTest::newRow("nothing") << QStringLiteral("0 d") << -1;
        QTest::newRow("no unit") << QStringLiteral("4") << -1;
        QTest::newRow("minus") << QStringLiteral("-4 h") << -1;
        QTest::newRow("years") << QStringLiteral("367 d") << -1;
        QTest::newRow("words") << QStringLiteral("two days") << -1;
    }

    void timesAreReadAsTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(int, hours);
        QCOMPARE(levelHoursFromText(text).value_or(-1), hours);
        if (hours >= 0)
            QCOMPARE(levelHoursFromText(levelHoursWord(hours)).value_or(-1), hours);
    }

private:
    QString taskOf(TaskPriority priority, std::optional<qint64> dueAt = {})
    {
        TaskDraft draft{QStringLiteral("Retrain")};
        draft.priority = priority;
        draft.ownerUid = m_project->cleo.person;
        draft.dueAt = dueAt;
        return m_project->task(valueOf(m_project->tasks().add(draft, m_project->ada, m_project->once()))).key;
    }

    /// A use case that has all that gates 0 and 1 cannot do without.
    QString readyToBeFramed()
    {
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Screening");
        proposal.problem = QStringLiteral("Losses on small loans");
        proposal.ownerUid = m_project->ada.person;
        proposal.businessOwnerUid = m_project->ada.person;
        const QString useCase =
            valueOf(UseCaseStore(m_project->database()).propose(proposal, m_project->ada, m_project->once()));
        agreeOnFraming(m_project->database(), m_project->ada.person, useCase);
        return useCase;
    }

    void moveUseCase(const QString& useCase, UseCaseState to, const QString& reason = {})
    {
        UseCaseMove move{useCase, to, reason};
        if (to == UseCaseState::OnHold)
            move.stopCode = StopCode::Other;
        Actor actor = m_project->ada;
        if (to == UseCaseState::Developing)
            actor.role = toString(Role::DataScientist);
        valueOf(UseCaseStore(m_project->database()).move(move, actor, m_project->once()));
    }

    /// Of the step that the decision queue of the manager has.
    QString stateOfStep() const
    {
        const std::vector<PendingDecision> queue = valueOf(m_project->database().read([&](db::Connection& connection) {
            return decisionQueue(connection, m_project->mia.person, m_project->database().clock().now());
        }));
        return queue.size() == 1 && queue.front().standing
            ? toString(queue.front().standing->state(m_project->clock.at))
            : QString();
    }

    std::unique_ptr<LevelProject> m_project;
};

ASSAY_TEST(TestServiceLevels)
#include "tst_service_levels.moc"
