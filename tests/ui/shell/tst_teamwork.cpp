// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_rows.h"
#include "core/discussion/comment_store.h"
#include "core/feedback/feedback_store.h"
#include "core/inbox/inbox_reading.h"
#include "core/people/people_store.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_store.h"
#include "core/things/log_lines.h"
#include "tests/support/shown_soon.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_team.h"
#include "ui/shell/inspector.h"
#include "ui/shell/page_stack.h"
#include "ui/talk/log_list.h"
#include "ui/talk/my_tasks_view.h"
#include "ui/talk/thing_talk.h"
#include "ui/teamwork/decisions_tab.h"
#include "ui/widgets/board.h"
#include "ui/widgets/discussion_thread.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// Tasks, discussion and inbox in a real window.
class TestTeamwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowTeam>();
        m_useCase = m_fixture->useCase;
        m_cleo = m_fixture->cleo;
    }

    void cleanup() { m_fixture.reset(); }

    void S14_whatOthersAssignMeIsDoneWithByKeyboard()
    {
        taskBy(m_cleo, me().person);
        show("inbox");
        auto* items = m_fixture->child<QTableView>("inboxItems");
        QTRY_COMPARE(items->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(items->model());
        QCOMPARE(items->model()->index(0, 0).data().toString(), QStringLiteral("Assigned"));
        QCOMPARE(items->model()->index(0, 1).data().toString(), QStringLiteral("T-1 · Mend it"));
        items->setFocus();
        m_fixture->press(QStringLiteral("E"));
        QTRY_COMPARE(items->model()->rowCount(), 0);
        QVERIFY(m_fixture->idle());
        QVERIFY(valueOf(database().read([&](db::Connection& connection) {
                    return inbox::inboxOf(connection, me().person, database().clock().now());
                })).items.empty());
    }

    void F6_taskIsMadeFromAThingAndMovedOnItsPage()
    {
        m_fixture->window().inspect({{}, "use-case", m_useCase});
        QVERIFY(m_fixture->idle());
        m_fixture->action("new-task")->trigger();
        QVERIFY(m_fixture->idle());
        auto* form = m_fixture->child<QWidget>("taskForm");
        QVERIFY(form);
        form->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Ask for the extract"));
        form->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        QTRY_COMPARE(numberIn(database(), "SELECT count(*) FROM task"), 1);
        QVERIFY(m_fixture->idle());
        const Task made = task(QStringLiteral("T-1"));
        QVERIFY(made.source == ThingName({"use-case", m_useCase}));
        m_fixture->window().openAddress({{}, "task", QStringLiteral("T-1")});
        QVERIFY(m_fixture->idle());
        auto* start = m_fixture->child<QPushButton>("stepInProgress");
        QTRY_VERIFY(start && start->isVisible());
        start->click();
        QTRY_VERIFY(task(QStringLiteral("T-1")).state == TaskState::InProgress);
        QVERIFY(m_fixture->idle());
        m_fixture->child<QPushButton>("stepBlocked")->click();
        auto* reason = m_fixture->child<QWidget>("taskReasonForm");
        QVERIFY(reason);
        QVERIFY(!reason->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
        reason->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("no rows"));
        reason->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        QTRY_VERIFY(task(QStringLiteral("T-1")).state == TaskState::Blocked);
        QVERIFY(m_fixture->idle());
    }

    void myTasksStandOnTheBoardByTheirState()
    {
        taskBy(me(), me().person);
        taskBy(m_cleo, me().person);
        valueOf(TaskStore(database()).move({QStringLiteral("T-2"), TaskState::InProgress}, me(), once()));
        taskBy(me(), m_cleo.person);
        show("my-work");
        auto* list = m_fixture->child<QTableView>("taskList");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const QAbstractItemModelTester tester(list->model());
    }

    void F1_whatIsSaidBesideAThingIsKeptAndDraftsSurvive()
    {
        m_fixture->window().inspect({{}, "use-case", m_useCase});
        QVERIFY(m_fixture->idle());
        auto* talk = m_fixture->window().findChild<Inspector*>()->findChild<ThingTalk*>();
        auto* thread = talk->findChild<DiscussionThread*>();
        thread->field().setPlainText(QStringLiteral("half a thought"));
        QTRY_VERIFY(!draftFiles().isEmpty());
        QVERIFY(m_fixture->idle());
        // As after a crash: the window goes without being asked, and another comes.
        const QString project = database().location();
        m_fixture->open();
        QVERIFY(m_fixture->openProject(project));
        m_fixture->window().inspect({{}, "use-case", m_useCase});
        QVERIFY(m_fixture->idle());
        thread = m_fixture->window().findChild<Inspector*>()->findChild<ThingTalk*>()->findChild<DiscussionThread*>();
        QTRY_COMPARE(thread->field().toPlainText(), QStringLiteral("half a thought"));
        thread->field().setPlainText(QStringLiteral("@Cleo <b>look</b>"));
        thread->field().setFocus();
        QTest::keyClick(&thread->field(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&thread->field(), Qt::Key_Return, Qt::ControlModifier); // In a hurry: it is said once.
        QTRY_COMPARE(numberIn(database(), "SELECT count(*) FROM comment"), 1);
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(thread->field().toPlainText().isEmpty());
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM comment"), 1);
        QTRY_VERIFY(draftFiles().isEmpty());
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM mention WHERE person_id IS NOT NULL"), 1);
    }

    void F2_aThingSaysWhereItIsNamedAndLeadsThere()
    {
        taskBy(m_cleo, m_cleo.person);
        const QString uid = task(QStringLiteral("T-1")).uid;
        valueOf(CommentStore(database()).add({{"task", uid}, QStringLiteral("Wanted for #UC-1")}, m_cleo, once()));
        m_fixture->window().inspect({{}, "use-case", m_useCase});
        QVERIFY(m_fixture->idle());
        auto* named = m_fixture->window().findChild<Inspector*>()->findChild<QWidget*>(QStringLiteral("mentionedIn"));
        QTRY_VERIFY(named->isVisible());
        auto* open = named->findChild<QPushButton*>(QStringLiteral("openMention"));
        QVERIFY(open && open->accessibleName().contains(QStringLiteral("T-1 · Mend it")));
        open->click();
        m_fixture->settle();
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address(), (Address{{}, "task", uid}));
        auto* words = m_fixture->window().findChild<PageStack*>()->findChild<MarkdownView*>();
        QTRY_VERIFY(words && words->document()->toHtml().contains(QStringLiteral("<a href")));
        Q_EMIT words->anchorClicked(QUrl(linkOf({{}, "use-case", m_useCase})));
        m_fixture->settle();
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address(), (Address{{}, "use-case", m_useCase}));
    }

    void F2_aCommentLeadsToWhatItNamesItselfAlone()
    {
        taskBy(m_cleo, m_cleo.person);
        for (const char* words : {"Not `#T-1` and not #T-12", "Wanted for #T-1"})
            valueOf(
                CommentStore(database()).add({{"use-case", m_useCase}, QString::fromLatin1(words)}, m_cleo, once()));
        m_fixture->window().inspect({{}, "use-case", m_useCase});
        QVERIFY(m_fixture->idle());
        const auto* inspector = m_fixture->window().findChild<Inspector*>();
        QTRY_COMPARE(inspector->findChildren<MarkdownView*>().size(), 2);
        const QList<MarkdownView*> said = inspector->findChildren<MarkdownView*>();
        QCOMPARE(said.at(0)->accessibleDescription(), QString());
        QVERIFY2(said.at(1)->accessibleDescription().contains(QStringLiteral("T-1 · Mend it")),
                 qPrintable(said.at(1)->accessibleDescription()));
    }

    void F2_whatCanBeNamedIsOfferedByWhatIsTyped()
    {
        m_fixture->window().inspect({{}, "use-case", m_useCase});
        QVERIFY(m_fixture->idle());
        taskBy(m_cleo, m_cleo.person);
        auto* thread = m_fixture->window().findChild<Inspector*>()->findChild<DiscussionThread*>();
        thread->field().setFocus();
        QTest::keyClicks(&thread->field(), QStringLiteral("#mend"));
        auto* completion = thread->findChild<MentionCompletion*>();
        QTRY_COMPARE(completion->offered(), QStringList{QStringLiteral("#T-1 · Mend it")});
    }

    void F1_longTextsOfFormsSurviveTheirWindowAndGoOnceTheyAreSent_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("task") << "taskForm"
                              << "text" << QByteArray("SELECT text FROM task");
        QTest::newRow("decision") << "decisionForm"
                                  << "context" << QByteArray("SELECT context FROM decision");
    }

    void F1_longTextsOfFormsSurviveTheirWindowAndGoOnceTheyAreSent()
    {
        QFETCH(QString, form);
        QFETCH(QString, text);
        QFETCH(QByteArray, written);
        QWidget* opened = openNew(form);
        QTest::keyClicks(opened->findChild<QPlainTextEdit*>(text), QStringLiteral("half a thought"));
        QTRY_VERIFY(!draftFiles().isEmpty());
        QVERIFY(m_fixture->idle());
        // As after a crash: the window goes without being asked, and another comes.
        const QString project = database().location();
        m_fixture->open();
        QVERIFY(m_fixture->openProject(project));
        opened = openNew(form);
        QTRY_COMPARE(opened->findChild<QPlainTextEdit*>(text)->toPlainText(), QStringLiteral("half a thought"));
        opened->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Queue"));
        opened->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>(form.toLatin1().constData()));
        QVERIFY(m_fixture->idle());
        QCOMPARE(textIn(database(), written), QStringLiteral("half a thought"));
        QTRY_VERIFY(draftFiles().isEmpty());
    }

    void S56_changeByAnotherConnectionAppearsWithinTwoSeconds()
    {
        show("risk-audit", QStringLiteral("assurance"));
        auto* items = m_fixture->child<QTableView>("assuranceItems");
        QCOMPARE(items->model()->rowCount(), 0);
        const auto other = valueOf(db::Database::open(database().location()));
        TaskDraft draft{QStringLiteral("Halve the time"), {}, TaskKind::Efficiency};
        valueOf(TaskStore(*other).add(draft, me(), once()));
        QVERIFY(isShownWithin(std::chrono::seconds(2), [items] { return items->model()->rowCount() == 1; }));
        QVERIFY(m_fixture->idle());
    }

    void F9_harmByAnotherConnectionIsInTheInboxOfModelRiskWithinTwoSeconds()
    {
        show("inbox");
        auto* items = m_fixture->child<QTableView>("inboxItems");
        QCOMPARE(items->model()->rowCount(), 0);
        const auto other = valueOf(db::Database::open(database().location()));
        FeedbackEntry heard;
        heard.text = QStringLiteral("It refused everybody from one village");
        valueOf(FeedbackStore(*other).add(heard, m_cleo, once()));
        heard.text = QStringLiteral("It refused me, though I always paid");
        heard.harm = true;
        valueOf(FeedbackStore(*other).add(heard, m_cleo, once()));
        // The other one waits for triage.
        QVERIFY(isShownWithin(std::chrono::seconds(2), [items] { return items->model()->rowCount() == 1; }));
        QVERIFY2(items->model()->index(0, 1).data().toString().contains(QStringLiteral("FB-2")),
                 qPrintable(items->model()->index(0, 1).data().toString()));
        QVERIFY(m_fixture->idle());
    }

    void F16_feedIsTheLog()
    {
        taskBy(m_cleo, me().person);
        show("my-work", QStringLiteral("activity"));
        auto* feed = m_fixture->window().findChild<LogList*>()->findChild<QTableView*>();
        const LogLines lines = valueOf(database().read(
            [](db::Connection& connection) { return logLines(connection, {}, std::size_t(LogList::listed)); }));
        QTRY_COMPARE(feed->model()->rowCount(), static_cast<int>(lines.lines.size()));
        QCOMPARE(qint64(lines.lines.size()), numberIn(database(), "SELECT count(*) FROM audit_event"));
    }

private:
    db::Database& database() { return *m_fixture->session().database; }
    Actor me() { return m_fixture->session().actor; }
    QString once() { return newUlid(++m_commands); }
    static QString textIn(db::Database& database, const QByteArray& query)
    {
        return valueOf(database.read([&](db::Connection& connection) {
            db::Statement row = connection.prepare(query);
            return row.step() ? row.text(0) : QString();
        }));
    }
    QWidget* openNew(const QString& form)
    {
        if (form == u"taskForm") {
            m_fixture->action("new-task")->trigger();
        } else {
            show("architecture", QStringLiteral("decisions"));
            m_fixture->window().findChild<DecisionsTab*>()->propose();
        }
        if (!m_fixture->idle() || !m_fixture->child<QWidget>(form.toLatin1().constData()))
            qFatal("no form");
        return m_fixture->child<QWidget>(form.toLatin1().constData());
    }
    QStringList draftFiles() const
    {
        return QDir(m_fixture->path(QStringLiteral("data")) + QStringLiteral("/assay/drafts"))
            .entryList({QStringLiteral("*-?")}, QDir::Files);
    }
    Task task(const QString& name)
    {
        return valueOf(database().read([&](db::Connection& connection) { return tasks::byName(connection, name); }));
    }
    void taskBy(const Actor& author, const QString& owner)
    {
        TaskDraft draft{QStringLiteral("Mend it")};
        draft.ownerUid = owner;
        valueOf(TaskStore(database()).add(draft, author, once()));
    }
    void show(const QByteArray& page, const QString& key = {})
    {
        m_fixture->window().openAddress({{}, page, key});
        QVERIFY(m_fixture->idle());
    }

    std::unique_ptr<WindowTeam> m_fixture;
    QString m_useCase;
    Actor m_cleo;
    qint64 m_commands = 0;
};

ASSAY_TEST(TestTeamwork)
#include "tst_teamwork.moc"
