// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_store.h"
#include "core/things/find_things.h"
#include "core/things/thing.h"
#include "core/things/thing_history.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F6: what somebody has to do, from planned to done.
class TestTaskStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F6_taskMadeFromAnythingIsReadBack()
    {
        TaskDraft draft{QStringLiteral("  Mend the join "), QStringLiteral("Rows *double*"), TaskKind::Defect,
                        TaskPriority::High};
        draft.ownerUid = m_project->cleo.person;
        draft.dueAt = m_project->clock.at + TalkProject::day;
        draft.source = {"use-case", QStringLiteral("UC-1")};
        valueOf(m_project->tasks().add(draft, m_project->fang, m_project->once()));
        const Task task = m_project->task(QStringLiteral("T-1"));
        QCOMPARE(task.title, QStringLiteral("Mend the join"));
        QCOMPARE(task.text, draft.text);
        QVERIFY(task.kind == TaskKind::Defect && task.priority == TaskPriority::High);
        QVERIFY(task.state == TaskState::Planned);
        QCOMPARE(task.owner.name, QStringLiteral("Cleo"));
        QCOMPARE(task.author.name, QStringLiteral("王芳"));
        QCOMPARE(task.dueAt, draft.dueAt);
        QVERIFY(task.source == m_project->theUseCase());
        QCOMPARE(task.useCaseKey, QStringLiteral("UC-1")); // It follows from the source.
        const auto of = valueOf(m_project->database().read([&](db::Connection& connection) {
            return std::pair(tasks::madeFrom(connection, m_project->theUseCase()),
                             tasks::ofOwner(connection, m_project->cleo.person));
        }));
        QCOMPARE(of.first.size(), std::size_t(1));
        QCOMPARE(of.second.size(), std::size_t(1));
    }

    void F6_taskMadeFromWhatIsAboutAUseCaseIsAboutItToo()
    {
        FindingDraft finding;
        finding.useCase = QStringLiteral("UC-1");
        finding.text.title = QStringLiteral("No stop rule");
        const QString uid =
            valueOf(FindingStore(m_project->database()).raise(finding, m_project->cleo, m_project->once()));
        TaskDraft draft{QStringLiteral("Write one")};
        draft.source = {"finding", uid};
        valueOf(m_project->tasks().add(draft, m_project->fang, m_project->once()));
        QCOMPARE(m_project->task(QStringLiteral("T-1")).useCaseKey, QStringLiteral("UC-1"));
        draft.source = {"task", QStringLiteral("T-1")};
        valueOf(m_project->tasks().add(draft, m_project->fang, m_project->once()));
        QCOMPARE(m_project->task(QStringLiteral("T-2")).useCaseKey, QStringLiteral("UC-1"));
        draft.source = {"person", m_project->cleo.person};
        valueOf(m_project->tasks().add(draft, m_project->fang, m_project->once()));
        QVERIFY(m_project->task(QStringLiteral("T-3")).useCaseKey.isEmpty());
    }

    void F6_blockedTaskSaysWhySinceWhenAndWhatItWaitsFor()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        const auto early = m_project->move(key, TaskState::Blocked, m_project->cleo, QStringLiteral("x"));
        QVERIFY(!early && early.error().kind == Error::Kind::Denied);
        QVERIFY2(early.error().message.contains(QStringLiteral("In progress")), qPrintable(early.error().message));
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
        m_project->later();
        QVERIFY(!m_project->move(key, TaskState::Blocked, m_project->cleo));
        QVERIFY(m_project->tasks().move({key, TaskState::Blocked, QStringLiteral("no labels"), BlockCategory::Data},
                                        m_project->cleo, m_project->once()));
        const Task blocked = m_project->task(key);
        QVERIFY(blocked.block && blocked.block->category == BlockCategory::Data);
        QCOMPARE(blocked.block->reason, QStringLiteral("no labels"));
        QCOMPARE(blocked.block->since, m_project->clock.at);
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
        QVERIFY(!m_project->task(key).block);
    }

    void cancellingAndOpeningAgainNeedAReason()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        QVERIFY(!m_project->move(key, TaskState::Cancelled, m_project->cleo));
        QVERIFY(m_project->move(key, TaskState::Cancelled, m_project->cleo, QStringLiteral("not needed")));
        QVERIFY(!m_project->move(key, TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo, QStringLiteral("needed after all")));
        QVERIFY(!m_project->move(key, TaskState::Planned, m_project->cleo));
    }

    void F18_ageAddsUpOverReturns()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        m_project->later(2 * TalkProject::hour);
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
        m_project->later(3 * TalkProject::hour);
        QVERIFY(m_project->move(key, TaskState::Done, m_project->cleo));
        m_project->later(10 * TalkProject::hour);
        QCOMPARE(ageOf(key), 5 * TalkProject::hour);
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo, QStringLiteral("it came back")));
        QCOMPARE(ageOf(key), 5 * TalkProject::hour);
        m_project->later(4 * TalkProject::hour);
        QCOMPARE(ageOf(key), 9 * TalkProject::hour);
        QVERIFY(m_project->move(key, TaskState::Done, m_project->cleo));
        m_project->later();
        QVERIFY(m_project->move(key, TaskState::Cancelled, m_project->cleo, QStringLiteral("was none")));
        m_project->later();
        QCOMPARE(ageOf(key), 9 * TalkProject::hour);
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo, QStringLiteral("was one")));
        m_project->later();
        QCOMPARE(ageOf(key), 10 * TalkProject::hour);
    }

    void usersCommentAndDoNotMakeTasks()
    {
        const QString before = dump(m_project->database());
        const auto refused = m_project->tasks().add({QStringLiteral("Do it")}, m_project->dora, m_project->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Ada")), qPrintable(refused.error().message));
        QVERIFY(!m_project->tasks().add({QStringLiteral(" ")}, m_project->cleo, m_project->once()));
        QVERIFY(!m_project->tasks().add({QString(301, u'x')}, m_project->cleo, m_project->once()));
        TaskDraft lost{QStringLiteral("Lost")};
        lost.source = {"run", QStringLiteral("none")};
        QVERIFY(!m_project->tasks().add(lost, m_project->cleo, m_project->once()));
        QCOMPARE(dump(m_project->database()), before);
    }

    void editsOfDifferentFieldsByTwoPeopleBothStay()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        TaskEdit title{key};
        title.title = QStringLiteral("Retrain weekly");
        TaskEdit priority{key};
        priority.priority = TaskPriority::Urgent;
        QVERIFY(m_project->tasks().edit(title, m_project->cleo, m_project->once()));
        QVERIFY(m_project->tasks().edit(priority, m_project->fang, m_project->once()));
        QCOMPARE(m_project->task(key).title, QStringLiteral("Retrain weekly"));
        QVERIFY(m_project->task(key).priority == TaskPriority::Urgent);
        TaskEdit late{key, 1};
        late.title = QStringLiteral("Something else");
        const auto conflict = m_project->tasks().edit(late, m_project->cleo, m_project->once());
        QVERIFY(!conflict && conflict.error().kind == Error::Kind::Conflict);
        TaskEdit same{key};
        same.title = QStringLiteral("Retrain weekly");
        QVERIFY(!m_project->tasks().edit(same, m_project->cleo, m_project->once()));
    }

    void theSameCommandTwiceMakesOne()
    {
        const QString first =
            valueOf(m_project->tasks().add({QStringLiteral("a")}, m_project->cleo, QStringLiteral("c")));
        QCOMPARE(valueOf(m_project->tasks().add({QStringLiteral("a")}, m_project->cleo, QStringLiteral("c"))), first);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM task"), 1);
    }

    void taskIsFoundAndTellsItsHistory()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->tasks().assign(key, m_project->fang.person, m_project->cleo, m_project->once()));
        QVERIFY(!m_project->tasks().assign(key, m_project->fang.person, m_project->cleo, m_project->once()));
        m_project->say({"task", key}, QStringLiteral("Soon"), m_project->dora);
        const auto [facts, history, found] = valueOf(m_project->database().read([&](db::Connection& connection) {
            const auto facts = thingFacts(connection, {{}, "task", key});
            return std::tuple(facts, thingHistory(connection, facts->address, 10),
                              findThings(connection, QStringLiteral("t-1"), 5));
        }));
        QCOMPARE(facts->title, QStringLiteral("Retrain"));
        QCOMPARE(history.lines.size(), std::size_t(4));
        QCOMPARE(history.lines[0].sentence, QStringLiteral("commented"));
        QCOMPARE(history.lines[1].sentence, QStringLiteral("gave it to 王芳"));
        QCOMPARE(history.lines[2].sentence, QStringLiteral("moved it from Planned to In progress"));
        QCOMPARE(history.lines[3].sentence, QStringLiteral("made it for Cleo"));
        QCOMPARE(found.things.front().title, QStringLiteral("T-1 · Retrain"));
    }

private:
    qint64 ageOf(const QString& key) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            const Task task = tasks::byName(connection, key);
            return tasks::ages(connection, {task}, m_project->clock.at).value(task.uid);
        }));
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestTaskStore)
#include "tst_task_store.moc"
