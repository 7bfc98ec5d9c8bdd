// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_store.h"
#include "core/demo/demo_project.h"
#include "core/findings/finding_store.h"
#include "core/portfolio/decision_queue.h"
#include "core/risks/risk_store.h"
#include "core/service_levels/past_waits.h"
#include "core/service_levels/waiting_board.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/level_project.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_program.h"

#include <set>

using namespace assay;
using namespace assay::tests;

namespace {

QString waitWords(const WaitingRow& row)
{
    const WaitingThing& waits = row.waits;
    return QStringList{toString(waits.kind),
                       row.title,
                       waits.whom(),
                       QString::fromUtf8(waits.entry.kind),
                       QString::number(waits.since),
                       QString::number(waits.earlier),
                       QString::number(waits.notBy.size()),
                       waits.standing ? QString::number(waits.standing->dueAt()) : QStringLiteral("none")}
        .join(u'|');
}

QStringList boardWords(const WaitingBoard& board)
{
    QStringList words;
    for (const WaitingRow& row : board.rows)
        words << waitWords(row);
    words.sort();
    return words;
}

QStringList queueWords(const std::vector<PendingDecision>& queue)
{
    QStringList words;
    for (const PendingDecision& pending : queue)
        words << QStringList{toString(pending.kind),
                             pending.thing,
                             pending.asks,
                             toString(pending.role),
                             QString::number(pending.since),
                             pending.standing ? QString::number(pending.standing->dueAt()) : QString()}
                     .join(u'|');
    words.sort();
    return words;
}

} // namespace

/// F14: what waited on a day in the past, told by the log.
class TestPastWaits : public QObject {
    Q_OBJECT

    static constexpr qint64 hour = TalkProject::hour;
    static constexpr qint64 day = TalkProject::day;

private Q_SLOTS:
    void init() { m_project = std::make_unique<LevelProject>(); }
    void cleanup() { m_project.reset(); }

    void F14_whatWaitedYesterdayIsToldOnceAllOfItIsDone()
    {
        const QString handover = m_project->offer();
        QVERIFY(
            m_project->handovers().ask(handover, QStringLiteral("Which months?"), m_project->fang, m_project->once()));
        const QString harm = m_project->hear(QStringLiteral("It refused my mother"), true);
        const QString task = m_project->taskFor(m_project->fang, m_project->cleo);
        const QString begun = m_project->taskFor(m_project->cleo, m_project->cleo);
        QVERIFY(m_project->move(begun, TaskState::InProgress, m_project->cleo));
        CharterStore charters(m_project->database());
        const QString framing =
            valueOf(charters.draft({m_project->useCase, CharterKind::Framing, charters::textOf(completeFraming())},
                                   m_project->cleo, m_project->once()));
        QVERIFY(charters.propose(framing, m_project->cleo, m_project->once()));
        const Actor devops = m_project->somebody(QStringLiteral("Dev"), Role::DevOps);
        const QString change = submittedChange(m_project->database(), wholeChange(), devops);
        const QString decision = propose(m_project->cleo);
        m_project->later(5 * hour);
        const qint64 yesterday = m_project->clock.at;
        const QStringList waited = boardWords(board());
        QVERIFY(waited.size() >= 7);
        QStringList decided = queueWords(queueOf(m_project->ada));
        QVERIFY(decided.size() >= 4);

        m_project->later(day);
        QVERIFY(m_project->handovers().answer({handover, 0, QStringLiteral("24")}, m_project->cleo, m_project->once()));
        QVERIFY(m_project->handovers().accept(handover, m_project->fang, m_project->once()));
        QVERIFY(m_project->feedback().triage({.feedback = harm}, m_project->ada, m_project->once()));
        QVERIFY(m_project->move(task, TaskState::InProgress, m_project->fang));
        QVERIFY(charters.vote({framing, CharterVote::Accept, {}}, as(Role::BusinessOwner), m_project->once()));
        QVERIFY(ChangeStore(m_project->database())
                    .move({change, ChangeState::Cancelled, QStringLiteral("no")}, devops, m_project->once()));
        QVERIFY(
            DecisionStore(m_project->database())
                .move({decision, DecisionState::Rejected, QStringLiteral("no")}, m_project->mia, m_project->once()));
        m_project->offer(); // Which nobody waited for then.
        QVERIFY(boardWords(board()) != waited);
        QCOMPARE(boardWords(boardOn(yesterday)), waited);
        QCOMPARE(queueWords(queueOn(m_project->ada, yesterday)), decided);
        QCOMPARE(boardWords(boardOn(m_project->clock.at)), boardWords(board()));
        QCOMPARE(queueWords(queueOn(m_project->ada, m_project->clock.at)), queueWords(queueOf(m_project->ada)));
    }

    void F14_rolesOfThenDecideWhatWaitedForSomebody()
    {
        propose(m_project->cleo);
        m_project->later();
        const qint64 before = m_project->clock.at;
        m_project->later();
        const Actor admin{m_project->ada.person, toString(Role::Administrator)};
        PeopleStore people(m_project->database());
        QVERIFY(
            people.grant(m_project->dora.person, Role::Manager, QStringLiteral("needed"), admin, m_project->once()));
        QVERIFY(queueOn(m_project->dora, before).empty());
        QCOMPARE(queueOn(m_project->dora, m_project->clock.at).size(), queueOf(m_project->dora).size());
        QVERIFY(!queueOf(m_project->dora).empty());
    }

    void F14_rolesForOneUseCaseOfThenDecideWhatWaitedForSomebody()
    {
        const Actor olu = m_project->somebody(QStringLiteral("Olu"), Role::EndUser);
        const Actor admin{m_project->ada.person, toString(Role::Administrator)};
        const LimitedGrant operates{olu.person, Role::DevOps, m_project->useCase, {}, {}, QStringLiteral("needed")};
        QVERIFY(m_project->setLevel(WaitKind::NormalTask, Role::DevOps, 1, m_project->mia));
        m_project->later();
        DecisionDraft draft;
        draft.topic = DecisionTopic::Operations;
        draft.useCase = m_project->useCase;
        draft.text.title = QStringLiteral("Retrain monthly");
        valueOf(DecisionStore(m_project->database()).propose(draft, m_project->cleo, m_project->once()));
        TaskDraft task{QStringLiteral("Retrain")};
        task.ownerUid = olu.person;
        task.useCase = m_project->useCase;
        valueOf(m_project->tasks().add(task, m_project->cleo, m_project->once()));
        m_project->later();
        const qint64 earlier = m_project->clock.at;
        const QStringList waitedEarlier = boardWords(board());
        m_project->later();
        PeopleStore people(m_project->database());
        QVERIFY(people.grantLimited(operates, admin, m_project->once()));
        m_project->later();
        const qint64 before = m_project->clock.at;
        const QStringList decided = queueWords(queueOf(olu));
        const QStringList waited = boardWords(board());
        QCOMPARE(decided.filter(QStringLiteral("D-1 · Retrain monthly")).size(), 1);
        QVERIFY(waited != waitedEarlier); // The task has the level of the role.
        m_project->later();
        QVERIFY(people.revokeLimited(operates, admin, m_project->once()));
        QVERIFY(queueWords(queueOf(olu)).filter(QStringLiteral("D-1")).isEmpty());
        QCOMPARE(queueWords(queueOn(olu, before)), decided);
        QVERIFY(queueWords(queueOn(olu, earlier)).filter(QStringLiteral("D-1")).isEmpty());
        QCOMPARE(boardWords(boardOn(before)), waited);
        QCOMPARE(boardWords(boardOn(earlier)), waitedEarlier);
    }

    void F14_taskWaitedAsUrgentAsItWasThen()
    {
        const QString task = m_project->taskFor(m_project->fang, m_project->cleo);
        const QStringList waited = boardWords(board());
        const qint64 before = m_project->clock.at;
        m_project->later();
        for (const TaskPriority priority : {TaskPriority::Urgent, TaskPriority::Low}) {
            TaskEdit edit;
            edit.task = task;
            edit.priority = priority;
            edit.dueAt = std::optional(m_project->clock.at + day * static_cast<int>(priority));
            QVERIFY(m_project->tasks().edit(edit, m_project->cleo, m_project->once()));
        }
        QCOMPARE(boardWords(boardOn(before)), waited);
        QCOMPARE(tasksIn(boardOn(m_project->clock.at)), 0);
    }

    /// An earlier version wrote that a priority changed and not what it was.
    void F14_taskOfWhichTheLogDoesNotTellIsCountedAndNotGuessed()
    {
        const Task task = m_project->task(m_project->taskFor(m_project->fang, m_project->cleo));
        m_project->taskFor(m_project->fang, m_project->cleo);
        const qint64 before = m_project->clock.at;
        m_project->later();
        const db::AuditNote note{m_project->cleo, QStringLiteral("updated"), QStringLiteral("task"), task.uid, {}};
        QVERIFY(m_project->database().write(note, [](db::WriteTransaction& transaction) {
            transaction.record({.verb = {},
                                .entity = {},
                                .entityId = {},
                                .facts = {{QStringLiteral("changed"), QStringLiteral("title, priority")}}});
        }));
        const WaitingBoard then = boardOn(before);
        QCOMPARE(then.untold, 1);
        QCOMPARE(tasksIn(then), 1);
        QCOMPARE(boardOn(m_project->clock.at).untold, 0);
        QCOMPARE(tasksIn(boardOn(m_project->clock.at)), 2);
    }

    /// An earlier version wrote only the name of whose a task became.
    void F14_taskWaitedOnWhomTheLogNamesAlone()
    {
        const QString uid = m_project->task(m_project->taskFor(m_project->fang, m_project->cleo)).uid;
        m_project->later();
        const auto assign = [&](const QString& name) {
            const db::AuditNote note{m_project->cleo, QStringLiteral("assigned"), QStringLiteral("task"), uid, {}};
            return m_project->database().write(note, [&name](db::WriteTransaction& transaction) {
                transaction.record(
                    {.verb = {}, .entity = {}, .entityId = {}, .facts = {{QStringLiteral("owner"), name}}});
            });
        };
        QVERIFY(assign(QStringLiteral("Ben")));
        const WaitingBoard then = boardOn(m_project->clock.at);
        QCOMPARE(tasksIn(then), 1);
        QVERIFY(std::any_of(then.rows.begin(), then.rows.end(),
                            [](const WaitingRow& row) { return row.waits.person.name == u"Ben"; }));
        m_project->later();
        QVERIFY(assign(QStringLiteral("Somebody else")));
        QCOMPARE(tasksIn(boardOn(m_project->clock.at)), 0);
        QCOMPARE(boardOn(m_project->clock.at).untold, 1);
    }

    void F14_feedbackWaitedStillWhenHarmWasSaidOnlyTheSecondTime()
    {
        const QString words = QStringLiteral("It refused my mother");
        m_project->hear(words, false);
        m_project->later();
        const qint64 before = m_project->clock.at;
        const QStringList waited = boardWords(board());
        m_project->later();
        m_project->hear(words, true);
        const QStringList now = boardWords(board());
        QCOMPARE(now.filter(toString(WaitKind::Harm) + u'|').size(), 1);
        QCOMPARE(boardWords(boardOn(m_project->clock.at)), now);
        QCOMPARE(boardWords(boardOn(before)), waited);
    }

    void F14_decisionsOfThePastAreReadWithoutTasksAndFeedback()
    {
        m_project->taskFor(m_project->fang, m_project->cleo);
        m_project->hear(QStringLiteral("slow"), false);
        propose(m_project->cleo);
        const auto waits = valueOf(m_project->database().read([&](db::Connection& connection) {
            return waiting::waitsOn(connection, {}, m_project->clock.at, waiting::PastScope::Decisions);
        }));
        std::set<QByteArray> kinds;
        for (const WaitingThing& each : waits.things)
            kinds.insert(each.thing.kind);
        QVERIFY(kinds.contains("decision"));
        QVERIFY(!kinds.contains("task"));
        QVERIFY(!kinds.contains("feedback"));
    }

    void F14_whatWaitedOnAuditorsIsToldOnceTheyHaveJudged()
    {
        FindingStore findings(m_project->database());
        RiskStore risks(m_project->database());
        for (const char* title : {"Overfits", "Leaks"}) {
            FindingDraft draft;
            draft.text.title = QString::fromLatin1(title);
            draft.ownerUid = m_project->cleo.person;
            valueOf(findings.raise(draft, m_project->fang, m_project->once()));
            RiskDraft risk;
            risk.fields.text.title = QString::fromLatin1(title);
            const QString uid = valueOf(risks.raise(risk, m_project->cleo, m_project->once()));
            valueOf(risks.assess({uid, {4, 4}, QStringLiteral("seen")}, m_project->ben, m_project->once()));
        }
        const qint64 until = m_project->clock.at + 30 * day;
        const auto mend = [&](FindingState to) {
            m_project->later();
            valueOf(findings.move({QStringLiteral("F-1"), to, {}}, m_project->cleo, m_project->once()));
        };
        mend(FindingState::InProgress);
        mend(FindingState::ReadyForValidation);
        valueOf(findings.offerAcceptance({QStringLiteral("F-2"), QStringLiteral("rare"), until}, m_project->mia,
                                         m_project->once()));
        m_project->later();
        valueOf(
            risks.lower({QStringLiteral("R-1"), {2, 4}, QStringLiteral("a test")}, m_project->cleo, m_project->once()));
        valueOf(risks.offerAcceptance({QStringLiteral("R-2"), QStringLiteral("rare"), until}, m_project->mia,
                                      m_project->once()));
        m_project->later();
        const qint64 before = m_project->clock.at;
        const QStringList waited = boardWords(board());
        const QStringList decided = queueWords(queueOf(m_project->ben));
        QCOMPARE(decided.size(), 4);
        QCOMPARE(boardWords(boardOn(before)), waited);
        m_project->later();
        const QString yes = QStringLiteral("seen");
        valueOf(findings.move({QStringLiteral("F-1"), FindingState::Closed, {}}, m_project->ben, m_project->once()));
        valueOf(
            findings.move({QStringLiteral("F-2"), FindingState::RiskAccepted, yes}, m_project->ben, m_project->once()));
        valueOf(risks.validate({QStringLiteral("R-1"), true, yes}, m_project->ben, m_project->once()));
        valueOf(risks.assess({QStringLiteral("R-2"), {5, 4}, yes}, m_project->ben, m_project->once()));
        QVERIFY(queueOf(m_project->ben).empty());
        QCOMPARE(boardWords(boardOn(before)), waited);
        QCOMPARE(queueWords(queueOn(m_project->ben, before)), decided);
        QCOMPARE(boardWords(boardOn(m_project->clock.at)), boardWords(board()));
        QVERIFY(queueOn(m_project->ben, m_project->clock.at).empty());
    }

    void F14_offerThatHadRunOutByThenWaitedOnNobody()
    {
        FindingStore findings(m_project->database());
        RiskStore risks(m_project->database());
        FindingDraft draft;
        draft.text.title = QStringLiteral("Overfits");
        draft.ownerUid = m_project->cleo.person;
        valueOf(findings.raise(draft, m_project->fang, m_project->once()));
        RiskDraft risk;
        risk.fields.text.title = QStringLiteral("Leaks");
        const QString uid = valueOf(risks.raise(risk, m_project->cleo, m_project->once()));
        valueOf(risks.assess({uid, {4, 4}, QStringLiteral("seen")}, m_project->ben, m_project->once()));
        m_project->later();
        const qint64 until = m_project->clock.at + day;
        valueOf(findings.offerAcceptance({QStringLiteral("F-1"), QStringLiteral("rare"), until}, m_project->mia,
                                         m_project->once()));
        valueOf(risks.offerAcceptance({QStringLiteral("R-1"), QStringLiteral("rare"), until}, m_project->mia,
                                      m_project->once()));
        QCOMPARE(queueOf(m_project->ben).size(), std::size_t(2));
        m_project->later(10 * day);
        QVERIFY(queueOf(m_project->ben).empty());
        QCOMPARE(queueOn(m_project->ben, until - 1).size(), std::size_t(2));
        QVERIFY(queueOn(m_project->ben, until).empty());
        QVERIFY(boardWords(boardOn(until - 1)) != boardWords(boardOn(until)));
        QCOMPARE(boardWords(boardOn(m_project->clock.at)), boardWords(board()));
    }

    /// The demo of a day has what the whole demo says of that day.
    void F14_asOfADayEqualsTheProjectOfThatDay_data()
    {
        QTest::addColumn<QDate>("date");
        for (const QDate date : {QDate(2025, 2, 10), QDate(2025, 6, 2), QDate(2025, 10, 1), QDate(2026, 2, 2)})
            QTest::newRow(qPrintable(date.toString(Qt::ISODate))) << date;
    }

    void F14_asOfADayEqualsTheProjectOfThatDay()
    {
        QFETCH(const QDate, date);
        static QTemporaryDir folder;
        static const std::unique_ptr<db::Database> whole =
            valueOf(createDemoProject(folder.filePath(QStringLiteral("whole.assay"))));
        const QString path = folder.filePath(date.toString(Qt::ISODate) + QStringLiteral(".assay"));
        const std::unique_ptr<db::Database> then = valueOf(createDemoProject(path, date));
        const qint64 at = date.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1;
        const auto sides = [&](const auto& words) {
            const QStringList told = valueOf(whole->read([&](db::Connection& c) { return words(c, true); }));
            const QStringList was = valueOf(then->read([&](db::Connection& c) { return words(c, false); }));
            return std::pair(told, was);
        };
        const auto [told, was] = sides([at](db::Connection& connection, bool isPast) {
            return boardWords(isPast ? waiting::boardOn(connection, at) : waiting::board(connection, at));
        });
        QCOMPARE(told, was);
        const auto [decided, waited] = sides([at](db::Connection& connection, bool isPast) {
            QStringList all;
            for (const Person& person : people::all(connection)) {
                for (const QString& word : queueWords(isPast ? decisionQueueOn(connection, person.uid, at)
                                                             : decisionQueue(connection, person.uid, at)))
                    all << person.name + u'|' + word;
            }
            return all;
        });
        QCOMPARE(decided, waited);
    }

    void F18_listSaysHowMuchOfItThereWasNoRoomFor()
    {
        for (int i = 0; i < 5; ++i) {
            m_project->taskFor(m_project->fang, m_project->cleo);
            m_project->later(1'000);
        }
        m_project->hear(QStringLiteral("slow"), false);
        m_project->later(1'000);
        m_project->hear(QStringLiteral("very slow"), false);
        const WaitingBoard some = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return waiting::board(connection, m_project->clock.at, 1); }));
        QCOMPARE(some.unread, 5);
        QCOMPARE(tasksIn(some), 1);
        QCOMPARE(board().unread, 0);
        QCOMPARE(tasksIn(board()), 5);
        const WaitingBoard past = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return waiting::boardOn(connection, m_project->clock.at, 1); }));
        QCOMPARE(past.unread, 5);
        QCOMPARE(boardWords(past), boardWords(some));
    }

private:
    WaitingBoard board() const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return waiting::board(connection, m_project->clock.at); }));
    }

    WaitingBoard boardOn(qint64 at) const
    {
        return valueOf(
            m_project->database().read([at](db::Connection& connection) { return waiting::boardOn(connection, at); }));
    }

    std::vector<PendingDecision> queueOf(const Actor& actor) const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return decisionQueue(connection, actor.person, m_project->clock.at); }));
    }

    std::vector<PendingDecision> queueOn(const Actor& actor, qint64 at) const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return decisionQueueOn(connection, actor.person, at); }));
    }

    static int tasksIn(const WaitingBoard& board)
    {
        return static_cast<int>(std::count_if(board.rows.begin(), board.rows.end(),
                                              [](const WaitingRow& row) { return row.waits.thing.kind == "task"; }));
    }

    Actor as(Role role) const { return {m_project->ada.person, toString(role)}; }

    QString propose(const Actor& author)
    {
        DecisionDraft draft;
        draft.text.title = QStringLiteral("Retrain monthly");
        return valueOf(DecisionStore(m_project->database()).propose(draft, author, m_project->once()));
    }

    std::unique_ptr<LevelProject> m_project;
};

ASSAY_TEST(TestPastWaits)

#include "tst_past_waits.moc"
