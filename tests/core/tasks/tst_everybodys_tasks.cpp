// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/everybodys_tasks.h"

#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F6: what everybody has to do, of which only as much is read as can be looked at.
class TestEverybodysTasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup() { m_project.reset(); }

    void F6_openTasksComeFirstAndWhatIsNotListedIsCounted()
    {
        const QString done = taskOf(m_project->cleo, QStringLiteral("Done"));
        QVERIFY(m_project->move(done, TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->move(done, TaskState::Done, m_project->cleo));
        taskOf(m_project->cleo, QStringLiteral("Older"));
        taskOf(m_project->fang, QStringLiteral("Younger"));
        taskOf(m_project->fang, QStringLiteral("Youngest"));
        TaskDraft urgent{QStringLiteral("Urgent")};
        urgent.priority = TaskPriority::Urgent;
        valueOf(m_project->tasks().add(urgent, m_project->ada, m_project->once()));
        const TaskSelection found = select({.most = 2});
        QCOMPARE(titles(found.listed),
                 (QStringList{QStringLiteral("Urgent"), QStringLiteral("Older"), QStringLiteral("Done")}));
        QCOMPARE(found.counts.at(TaskState::Planned), 4);
        QCOMPARE(found.all(), 5);
        QCOMPARE(found.open(), 4);
        QCOMPARE(found.undated, 4);
    }

    void F6_wordsFindOwnersKeysTitlesAndUseCasesAlsoOfWhatIsNotListed()
    {
        taskOf(m_project->cleo, QStringLiteral("Mend the join"));
        taskOf(m_project->fang, QStringLiteral("Ask for rows"));
        TaskDraft about{QStringLiteral("Write it down")};
        about.useCase = QStringLiteral("UC-1");
        valueOf(m_project->tasks().add(about, m_project->ada, m_project->once()));
        const auto found = [&](const QString& words) { return titles(select({.words = words, .most = 1}).listed); };
        QCOMPARE(found(QStringLiteral("王")), QStringList(QStringLiteral("Ask for rows")));
        QCOMPARE(found(QStringLiteral(" cleo  JOIN ")), QStringList(QStringLiteral("Mend the join")));
        QCOMPARE(found(QStringLiteral("t-2")), QStringList(QStringLiteral("Ask for rows")));
        QCOMPARE(found(QStringLiteral("uc-1 write")), QStringList(QStringLiteral("Write it down")));
        QVERIFY(found(QStringLiteral("cleo rows")).isEmpty());
        const Task task = m_project->task(QStringLiteral("T-1"));
        QVERIFY(tasks::holdsWords(task, QStringLiteral("cleo join")));
        QVERIFY(!tasks::holdsWords(task, QStringLiteral("cleo rows")));
    }

    void F6_theCalendarsDaysAreReadWhateverIsListed()
    {
        for (const qint64 days : {1, 2, 3, 40}) {
            TaskDraft draft{QStringLiteral("In %1 days").arg(days)};
            draft.dueAt = m_project->clock.now() + days * TalkProject::day;
            valueOf(m_project->tasks().add(draft, m_project->ada, m_project->once()));
        }
        const qint64 now = m_project->clock.now();
        const TaskSelection found =
            select({.most = 1, .dueFrom = now, .dueUntil = now + 30 * TalkProject::day, .mostDue = 2});
        QCOMPARE(titles(found.due), (QStringList{QStringLiteral("In 1 days"), QStringLiteral("In 2 days")}));
        QCOMPARE(found.dueCount, 3);
        QCOMPARE(found.undated, 0);
    }

    void F6_whoeverIsNotWaitedForAnyMoreReadsNothing()
    {
        taskOf(m_project->cleo, QStringLiteral("Mend the join"));
        const TaskSelection found = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return tasks::ofEverybody(connection, {}, [] { return true; }); }));
        QVERIFY(found.listed.empty());
        QCOMPARE(found.all(), 0);
    }

private:
    QString taskOf(const Actor& owner, const QString& title)
    {
        m_project->later();
        return m_project->taskFor(owner, m_project->ada, title);
    }

    TaskSelection select(const TaskWish& wish)
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return tasks::ofEverybody(connection, wish); }));
    }

    static QStringList titles(const std::vector<Task>& found)
    {
        QStringList titles;
        for (const Task& task : found)
            titles << task.title;
        return titles;
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestEverybodysTasks)
#include "tst_everybodys_tasks.moc"
