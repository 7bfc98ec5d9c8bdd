// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance.h"

#include "core/feedback/feedback_store.h"
#include "core/findings/finding_store.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// S56: one list of what has to get better, from every source.
class TestAssurance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup() { m_project.reset(); }

    void S56_countsEqualTheUnionOfTheSources()
    {
        for (const TaskKind kind : {TaskKind::Defect, TaskKind::Defect, TaskKind::Efficiency, TaskKind::Task})
            add(kind);
        QVERIFY(m_project->move(QStringLiteral("T-1"), TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->move(QStringLiteral("T-3"), TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->move(QStringLiteral("T-3"), TaskState::Done, m_project->cleo));
        FindingDraft finding;
        finding.text.title = QStringLiteral("Overfits");
        finding.ownerUid = m_project->cleo.person;
        valueOf(FindingStore(m_project->database()).raise(finding, m_project->ben, m_project->once()));
        FeedbackEntry heard;
        heard.text = QStringLiteral("It refuses nearly everybody");
        heard.harm = true;
        valueOf(FeedbackStore(m_project->database()).add(heard, m_project->ben, m_project->once()));
        const auto items = all();
        const auto count = [&](AssuranceStage stage) {
            return std::count_if(items.begin(), items.end(),
                                 [stage](const AssuranceItem& item) { return item.stage == stage; });
        };
        const qint64 planned =
            numberIn(m_project->database(),
                     "SELECT (SELECT count(*) FROM task WHERE kind IN ('defect', 'efficiency') AND state = 'Planned') +"
                     " (SELECT count(*) FROM finding WHERE state = 'Open') +"
                     " (SELECT count(*) FROM feedback WHERE state = 'New')");
        const qint64 done =
            numberIn(m_project->database(),
                     "SELECT (SELECT count(*) FROM task WHERE kind IN ('defect', 'efficiency') AND state = 'Done') +"
                     " (SELECT count(*) FROM finding WHERE state = 'Closed') +"
                     " (SELECT count(*) FROM feedback WHERE state IN ('Answered', 'Closed'))");
        QCOMPARE(qint64(items.size()), qint64(5));
        QCOMPARE(qint64(count(AssuranceStage::Planned)), planned);
        QCOMPARE(qint64(count(AssuranceStage::InProgress)), qint64(1));
        QCOMPARE(qint64(count(AssuranceStage::Done)), done);
        QVERIFY(items.back().stage == AssuranceStage::Done);
    }

    void blockedItemSaysWhoseItIsAndWhatItWaitsFor()
    {
        add(TaskKind::Defect);
        QVERIFY(m_project->move(QStringLiteral("T-1"), TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->tasks().move(
            {QStringLiteral("T-1"), TaskState::Blocked, QStringLiteral("no rows"), BlockCategory::Data},
            m_project->cleo, m_project->once()));
        m_project->later(3 * TalkProject::hour);
        const AssuranceItem item = all().front();
        QCOMPARE(item.owner, QStringLiteral("Cleo"));
        QCOMPARE(item.blocked, QStringLiteral("Data: no rows"));
        QCOMPARE(item.age, 3 * TalkProject::hour);
        QVERIFY(item.stage == AssuranceStage::InProgress);
    }

    void cancelledTasksAreNoMoreAmongThem()
    {
        add(TaskKind::Defect);
        QVERIFY(m_project->move(QStringLiteral("T-1"), TaskState::Cancelled, m_project->cleo, QStringLiteral("none")));
        QVERIFY(all().empty());
    }

private:
    void add(TaskKind kind)
    {
        TaskDraft draft{QStringLiteral("Mend it"), {}, kind};
        draft.ownerUid = m_project->cleo.person;
        valueOf(m_project->tasks().add(draft, m_project->ada, m_project->once()));
    }
    std::vector<AssuranceItem> all() const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return tasks::assuranceItems(connection, m_project->clock.now()); }));
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestAssurance)
#include "tst_assurance.moc"
