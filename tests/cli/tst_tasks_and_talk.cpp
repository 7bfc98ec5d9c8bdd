// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/list_view.h"
#include "core/views/runs_page_view.h"
#include "core/views/view_store.h"
#include "tests/support/cli_program.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

using namespace assay;
using namespace assay::tests;

/// Tasks, comments and the inbox by the verbs of the command line.
class TestTasksAndTalk : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup() { m_project.reset(); }

    void taskIsMadeMovedAndReachesItsOwner()
    {
        QCOMPARE(run({"task", "add", path(), "Mend the join", "--kind", "defect", "--owner", "Cleo", "--from", "UC-1",
                      "--as", "Ada", "--role", "manager"}),
                 0);
        QCOMPARE(m_out.trimmed(), QByteArray("T-1"));
        QCOMPARE(run({"task", "move", path(), "T-1", "Blocked", "--as", "Cleo"}), 1);
        QVERIFY2(m_errors.contains("In progress"), m_errors.constData());
        QCOMPARE(run({"task", "move", path(), "T-1", "Nowhere"}), 2);
        QCOMPARE(run({"task", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("T-1,Planned,defect") && m_out.contains("UC-1"), m_out.constData());
        QCOMPARE(run({"inbox", "list", path(), "--as", "Cleo", "--format", "json"}), 0);
        QVERIFY2(m_out.contains("assigned"), m_out.constData());
        QCOMPARE(run({"inbox", "done", path(), "all", "--as", "Cleo"}), 0);
        QCOMPARE(run({"inbox", "list", path(), "--as", "Cleo", "--format", "csv"}), 0);
        QVERIFY2(!m_out.contains("assigned"), m_out.constData());
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F3_aNumberNamesWhatWasWrittenAndWhatBecameDueOfIt()
    {
        QCOMPARE(run({"task", "add", path(), "Mend the join", "--owner", "Cleo", "--due", "2020-01-31", "--as", "Ada",
                      "--role", "manager"}),
                 0);
        const QByteArray made = QByteArray::number(
            numberIn(m_project->database(), "SELECT max(seq) FROM audit_event WHERE entity = 'task'"));
        QCOMPARE(run({"inbox", "list", path(), "--as", "Cleo", "--format", "csv"}), 0);
        QVERIFY2(m_out.contains(",assigned,") && m_out.contains(",due,"), m_out.constData());
        QCOMPARE(run({"inbox", "snooze", path(), made, "--until", "2999-01-31", "--as", "Cleo"}), 0);
        QCOMPARE(run({"inbox", "list", path(), "--as", "Cleo", "--format", "csv"}), 0);
        QVERIFY2(!m_out.contains(",assigned,") && !m_out.contains(",due,"), m_out.constData());
        QCOMPARE(run({"inbox", "done", path(), made, "--undo", "--as", "Cleo"}), 0);
        QCOMPARE(run({"inbox", "list", path(), "--as", "Cleo", "--format", "csv"}), 0);
        QVERIFY2(m_out.contains(",assigned,") && m_out.contains(",due,"), m_out.constData());
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F16_anEntryIsTakenBackByItsNumber()
    {
        QCOMPARE(run({"task", "add", path(), "Mend the join", "--owner", "Cleo", "--as", "Ada", "--role", "manager"}),
                 0);
        QCOMPARE(run({"task", "move", path(), "T-1", "InProgress", "--as", "Cleo"}), 0);
        QCOMPARE(run({"task", "move", path(), "T-1", "Done", "--as", "Cleo"}), 0);
        const QByteArray moved = QByteArray::number(valueOf(m_project->database().read(
            [](db::Connection& connection) { return connection.integer("SELECT max(seq) FROM audit_event"); })));
        QCOMPARE(run({"undo", path(), "T-1", "--as", "Cleo"}), 2);
        QCOMPARE(run({"undo", path(), moved, "--as", "Cleo"}), 0);
        QCOMPARE(run({"task", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("T-1,InProgress"), m_out.constData());
        QCOMPARE(run({"undo", path(), moved, "--as", "Cleo"}), 1);
        QVERIFY2(m_errors.contains("taken back already"), m_errors.constData());
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F14_whatWaitedOnADayIsListed()
    {
        const QByteArray midnight =
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd 00:00")).toUtf8();
        QCOMPARE(run({"task", "add", path(), "Mend the join", "--owner", "Cleo", "--as", "Ada", "--role", "manager"}),
                 0);
        QCOMPARE(run({"waiting", "list", path(), "--as-of", "2020-01-31", "--format", "csv"}), 0);
        QVERIFY2(!m_out.contains("T-1"), m_out.constData());
        QCOMPARE(run({"waiting", "list", path(), "--as-of", "2999-01-31", "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("T-1"), m_out.constData());
        QCOMPARE(run({"waiting", "list", path(), "--as-of", "yesterday"}), 2);
        QCOMPARE(run({"waiting", "list", path(), "--as-of", midnight, "--format", "csv"}), 0);
        QVERIFY2(!m_out.contains("T-1"), m_out.constData()); // It is a time, and not the end of its day.
    }

    void F10_linesOfMinutesMakeTasksAndDecisions()
    {
        QCOMPARE(run({"meeting", "add", path(), "Weekly", "--use-case", "UC-1", "--task", "Tell the branches", "--text",
                      "- Decision: Serve by batch\n- Task: Measure refusals @Cleo 2027-01-31", "--as", "Ada", "--role",
                      "manager"}),
                 0);
        QCOMPARE(m_out.trimmed(), QByteArray("M-1"));
        QCOMPARE(run({"task", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("Tell the branches") && m_out.contains("Measure refusals,"), m_out.constData());
        QVERIFY2(m_out.contains("Cleo") && m_out.contains("2027-01-31"), m_out.constData());
        QCOMPARE(run({"decision", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("Serve by batch"), m_out.constData());
        QCOMPARE(run({"inbox", "list", path(), "--as", "Cleo", "--format", "json"}), 0);
        QVERIFY2(m_out.contains("assigned"), m_out.constData());
        QCOMPARE(run({"verify", path()}), 0);
    }

    void commentNamesPeopleAndMutedThingsStaySilent()
    {
        QCOMPARE(run({"comment", "add", path(), "UC-1", "@Ben, look", "--as", "Cleo"}), 0);
        QCOMPARE(run({"comment", "add", path(), "UC-1", "x", "--at", "pixel:3", "--as", "Cleo"}), 2);
        QCOMPARE(run({"comment", "add", path(), "UC-1", "x", "--at", "cell:scroe", "--as", "Cleo"}), 1);
        QVERIFY2(m_errors.contains("cell:scroe"), m_errors.constData());
        QCOMPARE(run({"comment", "list", path(), "use-case/UC-1", "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("@Ben, look"), m_out.constData());
        QCOMPARE(run({"inbox", "list", path(), "--as", "Ben", "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("mentioned"), m_out.constData());
        QCOMPARE(run({"follow", path(), "UC-1", "--level", "muted", "--as", "Ben"}), 0);
        QCOMPARE(run({"inbox", "list", path(), "--as", "Ben", "--format", "csv"}), 0);
        QVERIFY2(!m_out.contains("mentioned"), m_out.constData());
        QCOMPARE(run({"unfollow", path(), "UC-9", "--as", "Ben"}), 1);
    }

    void F1_aCommentIsChangedResolvedAndTakenBackAndSaysWhatItSaid()
    {
        QCOMPARE(run({"comment", "add", path(), "UC-1", "Ask them", "--as", "Cleo"}), 0);
        const QByteArray uid = m_out.trimmed();
        QCOMPARE(run({"comment", "edit", path(), uid, "Ask the desk", "--as", "Ben"}), 1);
        QCOMPARE(run({"comment", "edit", path(), uid, "Ask the desk", "--as", "Cleo"}), 0);
        QCOMPARE(run({"comment", "history", path(), uid, "--format", "csv"}), 0);
        const qsizetype first = m_out.indexOf("Ask them");
        QVERIFY2(first > 0 && m_out.indexOf("Ask the desk") > first && m_out.contains("Cleo"), m_out.constData());
        QCOMPARE(run({"comment", "resolve", path(), uid, "--as", "Ben"}), 0);
        QCOMPARE(run({"comment", "reopen", path(), uid, "--as", "Ben"}), 0);
        QCOMPARE(run({"comment", "withdraw", path(), uid, "--as", "Ben"}), 1);
        QCOMPARE(run({"comment", "withdraw", path(), uid, "--as", "Cleo"}), 0);
        QCOMPARE(run({"comment", "list", path(), "UC-1", "--format", "csv"}), 0);
        QVERIFY2(!m_out.contains("Ask"), m_out.constData());
        QCOMPARE(run({"comment", "history", path(), uid, "--format", "json"}), 0);
        QVERIFY2(m_out.contains("Ask them"), m_out.constData()); // It is kept.
        QCOMPARE(run({"comment", "history", path(), "C-9"}), 1);
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F4_aViewIsFollowedByItsName()
    {
        QTemporaryDir folder;
        const auto file = [&folder](const char* name, const QByteArray& bytes) {
            QFile made(folder.filePath(QString::fromLatin1(name)));
            return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName().toUtf8()
                                                                                        : QByteArray();
        };
        RunsPageView view;
        view.filter = QStringLiteral("metrics.auc > 0.8");
        const auto saved = ViewStore(m_project->database())
                               .create({RunsPage, QStringLiteral("Best"), true, canonicalView(view)}, m_project->cleo,
                                       m_project->once());
        QVERIFY(saved);
        QCOMPARE(run({"follow", path(), "view/Best", "--as", "Ben"}), 0);
        const QByteArray log = file("metrics.csv", "epoch,step,auc\n0,0,0.7\n1,1,0.9\n");
        QCOMPARE(run({"import", path(), log, "--as", "Cleo"}), 0);
        QCOMPARE(run({"inbox", "list", path(), "--as", "Ben", "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("Best") && m_out.contains("brought the run"), m_out.constData());
        QCOMPARE(run({"unfollow", path(), "view/Best", "--as", "Ben"}), 0);
        QCOMPARE(run({"inbox", "list", path(), "--as", "Ben", "--format", "csv"}), 0);
        QVERIFY2(!m_out.contains("Best"), m_out.constData());
        QCOMPARE(run({"follow", path(), "view/Worst", "--as", "Ben"}), 1);
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F4_aViewOfTasksIsFollowedByItsName()
    {
        const QByteArray content =
            canonicalListView({.filter = QStringLiteral("join"), .choice = QStringLiteral("everybodys-list")});
        QVERIFY(ViewStore(m_project->database())
                    .create({QStringLiteral("tasks"), QStringLiteral("Joins"), true, content}, m_project->cleo,
                            m_project->once()));
        QCOMPARE(run({"follow", path(), "view/Joins", "--as", "Ben"}), 0);
        QCOMPARE(run({"task", "add", path(), "Mend the join", "--as", "Ada", "--role", "manager"}), 0);
        QCOMPARE(run({"inbox", "list", path(), "--as", "Ben", "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("brought “T-1 · Mend the join” into it"), m_out.constData());
        QCOMPARE(run({"unfollow", path(), "view/Joins", "--as", "Ben"}), 0);
        QCOMPARE(run({"inbox", "list", path(), "--as", "Ben", "--format", "csv"}), 0);
        QVERIFY2(!m_out.contains("Joins"), m_out.constData());
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F13_whatSomebodyKeepsToThemselvesIsFoundByNobodyElse()
    {
        for (const Actor& owner : {m_project->cleo, m_project->fang})
            QVERIFY(ViewStore(m_project->database())
                        .create({QStringLiteral("findings"), QStringLiteral("Q3-2026"), false,
                                 canonicalListView({.choice = QStringLiteral("all")})},
                                owner, m_project->once()));
        QCOMPARE(run({"view", "list", path(), "--as", "Ben", "--format", "csv"}), 0);
        QVERIFY2(!m_out.contains("Q3-2026"), m_out.constData());
        QCOMPARE(run({"view", "list", path(), "--as", "Cleo", "--format", "csv"}), 0);
        QCOMPARE(m_out.count("Q3-2026"), 1);
        QCOMPARE(run({"follow", path(), "view/Q3-2026", "--as", "Cleo"}), 0);
        QCOMPARE(run({"follow", path(), "view/Q3-2026", "--as", "Ben"}), 1);
        QVERIFY2(m_errors.contains("keeps this view to themselves"), m_errors.constData());
        // Words of that name in a comment mean nothing, and keep nobody from writing it.
        QCOMPARE(run({"comment", "add", path(), "UC-1", "See #Q3-2026", "--as", "Ben"}), 0);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM mention"), 0);
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F13_aViewIsUsualForAPersonAndForARole()
    {
        QVERIFY(ViewStore(m_project->database())
                    .create({QStringLiteral("findings"), QStringLiteral("Grave"), true,
                             canonicalListView({.choice = QStringLiteral("all")})},
                            m_project->cleo, m_project->once()));
        QCOMPARE(run({"view", "usual", path(), "Grave", "--as", "Ben"}), 0);
        QCOMPARE(run({"view", "usual", path(), "Grave", "--for", "risk-auditor", "--as", "Ben"}), 1);
        QVERIFY2(m_errors.contains("managers and administrators"), m_errors.constData());
        QCOMPARE(run({"view", "usual", path(), "Grave", "--for", "risk-auditor", "--as", "Ada", "--role", "manager"}),
                 0);
        QCOMPARE(run({"view", "list", path(), "--format", "json"}), 0);
        QVERIFY2(m_out.contains("risk-auditor, Ben"), m_out.constData());
        QCOMPARE(run({"view", "usual", path(), "Grave", "--take-back", "--as", "Ben"}), 0);
        QCOMPARE(run({"view", "usual", path(), "Grave", "--take-back", "--as", "Ben"}), 1);
        QCOMPARE(run({"view", "usual", path(), "Grave", "--for", "king", "--as", "Ada", "--role", "manager"}), 2);
        QCOMPARE(run({"view", "usual", path(), "Nothing", "--as", "Ben"}), 1);
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F3_quietTimeIsSaid()
    {
        QCOMPARE(run({"inbox", "quiet", path(), "--from", "19:30", "--until", "7:00", "--days", "mon,tue",
                      "--whole-days", "none", "--zone", "Europe/Berlin", "--as", "Cleo"}),
                 0);
        QCOMPARE(numberIn(m_project->database(),
                          "SELECT from_minute + until_minute + days + whole_days FROM quiet_time WHERE is_on = 1"),
                 19 * 60 + 30 + 7 * 60 + 3);
        QCOMPARE(run({"inbox", "quiet", path(), "--from", "late", "--as", "Cleo"}), 2);
        QCOMPARE(run({"inbox", "quiet", path(), "--days", "someday", "--as", "Cleo"}), 2);
        QCOMPARE(run({"inbox", "quiet", path(), "--zone", "Atlantis/Port", "--as", "Cleo"}), 1);
        QVERIFY2(m_errors.contains("Atlantis/Port"), m_errors.constData());
        QCOMPARE(run({"inbox", "quiet", path(), "--off", "--as", "Cleo"}), 0);
        QCOMPARE(numberIn(m_project->database(), "SELECT days FROM quiet_time WHERE is_on = 0"), 3); // Kept for later.
        QCOMPARE(run({"verify", path()}), 0);
    }

private:
    int run(const QByteArrayList& words) { return runWords(words); }
    QByteArray path() const { return m_project->path().toUtf8(); }
    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestTasksAndTalk)
#include "tst_tasks_and_talk.moc"
