// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_rows.h"
#include "core/meetings/meeting_rows.h"
#include "core/meetings/meeting_store.h"
#include "core/meetings/meeting_story.h"
#include "core/meetings/meeting_texts.h"
#include "core/tasks/task_rows.h"
#include "core/things/thing.h"
#include "tests/support/team_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F10 of the design: minutes that say what they made.
class TestMeetingStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TeamProject>(std::vector{Role::Manager}); }

    void F10_aMeetingListsWhatItMade()
    {
        MeetingDraft draft = draftOf();
        draft.decisions = {QStringLiteral("Refuse no one below 25 alone")};
        draft.outcomes = {{{}, "use-case", QStringLiteral("UC-1")}};
        const Meeting meeting = add(draft);
        QCOMPARE(meeting.outcomes.size(), std::size_t(2));
        QCOMPARE(meeting.outcomes.back().kind, QByteArray("decision"));
        const auto decision = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return decisions::byName(connection, meeting.outcomes.back().uid); }));
        QCOMPARE(decision.text.title, draft.decisions.front());
        QCOMPARE(toString(decision.state), toString(DecisionState::Proposed));
        QVERIFY(isWhole(*m_project));
    }

    void F10_whatMinutesMadeLeadsThereAndIsListedOnTheirPage()
    {
        MeetingDraft draft = draftOf();
        draft.decisions = {QStringLiteral("Refuse no one below 25 alone")};
        draft.tasks = {{QStringLiteral("Tell the branches")}, {QStringLiteral("Measure refusals by age")}};
        const Meeting meeting = add(draft);
        QCOMPARE(meeting.outcomes.size(), std::size_t(3));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM task WHERE state = 'Planned'"), 2);
        const auto factsOf = [&](const QByteArray& kind, const QString& uid) {
            return valueOf(m_project->database().read([&](db::Connection& connection) {
                return thingFacts(connection, {{}, kind, uid});
            }));
        };
        QStringList listed;
        const auto page = factsOf("meeting", meeting.uid);
        QVERIFY(page);
        for (const ThingFact& fact : page->facts)
            listed << fact.key + u' ' + fact.value;
        for (const MeetingOutcome& outcome : meeting.outcomes) {
            const auto made = factsOf(outcome.kind, outcome.uid);
            QVERIFY(made);
            const bool isListed = std::any_of(listed.begin(), listed.end(),
                                              [&](const QString& line) { return line.contains(made->title); });
            QVERIFY2(isListed, qPrintable(made->title + QStringLiteral(" is not in ") + listed.join(u'\n')));
        }
        QVERIFY(isWhole(*m_project));
    }

    void attendeesOfTheProjectAreLinkedAndGuestsAreNamed()
    {
        MeetingDraft draft = draftOf();
        draft.attendees = {QStringLiteral("Ada Founder"), QStringLiteral("A branch officer")};
        const Meeting meeting = add(draft);
        QCOMPARE(meeting.attendees.size(), std::size_t(2));
        QCOMPARE(meeting.attendees.front().uid, m_project->actor().person);
        QVERIFY(!meeting.attendees.back().id);
        QCOMPARE(meeting.attendees.back().name, QStringLiteral("A branch officer"));
    }

    void anUnknownOutcomeLeavesNoTrace()
    {
        MeetingDraft draft = draftOf();
        draft.decisions = {QStringLiteral("Something")};
        draft.outcomes = {{{}, "finding", QStringLiteral("F-9")}};
        const QString before = dump(m_project->database());
        const Result<QString> refused =
            MeetingStore(m_project->database()).add(draft, m_project->actor(), m_project->next());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("F-9")), qUtf8Printable(refused.error().message));
        QCOMPARE(dump(m_project->database()), before);
    }

    void aTaskWithoutWordsIsRefusedAsATaskIs()
    {
        for (const QString& title : {QString(), QString(1000, u't')}) {
            MeetingDraft draft = draftOf();
            draft.tasks = {MeetingTask{QStringLiteral("Something")}, MeetingTask{title}};
            const QString before = dump(m_project->database());
            const Result<QString> refused =
                MeetingStore(m_project->database()).add(draft, m_project->actor(), m_project->next());
            QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
            QCOMPARE(dump(m_project->database()), before);
        }
    }

    void F10_linesOfMinutesAreDecisionsAndTasks()
    {
        Person tom;
        tom.name = QStringLiteral("Tom Keller");
        tom.uid = QStringLiteral("TOM");
        const MinutesLines lines = meetings::minutesLines(
            QStringLiteral("# Framing\n\nWe agreed on most.\n- Decision: Refuse no one below 25 alone\n"
                           "1. [ ] task : Measure refusals by age @Tom Keller 2026-12-10\n* Task: Tell the branches\n"
                           "Task:\n```\nTask: not this\n```\nThe task: none, for it does not begin the line"),
            {tom});
        QCOMPARE(lines.decisions, QStringList(QStringLiteral("Refuse no one below 25 alone")));
        QCOMPARE(lines.tasks.size(), std::size_t(2));
        QCOMPARE(lines.tasks.front().title, QStringLiteral("Measure refusals by age"));
        QCOMPARE(lines.tasks.front().ownerUid, QStringLiteral("TOM"));
        QCOMPARE(lines.tasks.front().dueAt, std::optional<qint64>(1796860800000));
        QVERIFY(lines.tasks.back() == MeetingTask{QStringLiteral("Tell the branches")});
        tom.active = false;
        const MinutesLines later =
            meetings::minutesLines(QStringLiteral("Task: 2026-12-10 @Tom Keller asks again"), {tom});
        QCOMPARE(later.tasks.front().title, QStringLiteral("2026-12-10 @Tom Keller asks again"));
        QVERIFY(!later.tasks.front().dueAt);
    }

    void F10_codeInMinutesMakesNothing_data()
    {
        QTest::addColumn<QString>("minutes");
        QTest::addColumn<int>("tasks");
        const auto row = [](const char* what, const char* minutes, int tasks) {
            QTest::newRow(what) << QString::fromUtf8(minutes) << tasks;
        };
        row("ticks", "```\nTask: a\n```\nTask: b", 1);
        row("tildes", "~~~\nTask: a\n~~~\nTask: b", 1);
        row("ticks within tildes", "~~~ text\n```\nTask: a\n```\nTask: b\n~~~\n", 0);
        row("a longer fence", "````\n```\nTask: a\n````\nTask: b", 1);
        row("four blanks in", "We said:\n\n    Task: a\n\n    Task: b\n\nTask: c", 1);
        row("a tab in", "\tTask: a\nTask: b", 1);
        row("a paragraph that goes on", "We said:\n    Task: a", 1);
        row("an item within an item", "- Release:\n    - Task: a\n\n    - Task: b", 2);
        row("after a list", "- Release\n\nThen:\n\n    Task: a", 0);
    }

    void F10_codeInMinutesMakesNothing()
    {
        QFETCH(QString, minutes);
        QFETCH(int, tasks);
        QCOMPARE(static_cast<int>(meetings::minutesLines(minutes, {}).tasks.size()), tasks);
    }

    void F10_aTaskOfMinutesHasItsOwnerAndLeadsBackToThem()
    {
        MeetingDraft draft = draftOf();
        draft.tasks = {{QStringLiteral("Tell the branches"), m_project->actor().person, {}, 1'796'860'800'000}};
        const Meeting meeting = add(draft);
        const Task task = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return tasks::byName(connection, QStringLiteral("T-1")); }));
        QVERIFY(task.source == ThingName({"meeting", meeting.uid}));
        QCOMPARE(task.owner.uid, m_project->actor().person);
        QCOMPARE(task.dueAt, std::optional<qint64>(1'796'860'800'000));
        QCOMPARE(task.useCaseKey, QStringLiteral("UC-1"));
        const auto story = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return meetings::meetingStory(connection, meeting.key, 0); }));
        QCOMPARE(story.made.size(), std::size_t(1));
        QCOMPARE(story.made.front().title, QStringLiteral("T-1 · Tell the branches"));
        QCOMPARE(story.made.front().state, taskStateTitle(TaskState::Planned));
        draft.tasks = {{QString(400, u'x')}};
        QVERIFY(!MeetingStore(m_project->database()).add(draft, m_project->actor(), m_project->next()));
        QVERIFY(isWhole(*m_project));
    }

    void F10_editedMinutesKeepWhatTheySaidAndMakeOnlyWhatIsNew()
    {
        MeetingDraft draft = draftOf();
        draft.text = QStringLiteral("- Decision: Serve by batch\n- Task: Tell the branches");
        draft.attendees = {QStringLiteral("Ada Founder")};
        const MinutesLines lines = meetings::minutesLines(draft.text, {});
        draft.decisions = lines.decisions;
        draft.tasks = lines.tasks;
        const Meeting before = add(draft);

        MeetingEdit edit = editOf(before);
        edit.text = QStringLiteral("Nothing was decided.");
        edit.attendees << QStringLiteral("A guest");
        QVERIFY(saved(edit)); // Its lines are gone, what they made is not.
        edit = editOf(named(before.uid));
        edit.title = QStringLiteral("Framing, second part");
        edit.text = draft.text + QStringLiteral("\n- Task: Measure refusals\n- Task: Tell the branches");
        edit.lines = meetings::minutesLines(edit.text, {});
        QVERIFY(saved(edit));

        const Meeting after = named(before.uid);
        QCOMPARE(after.title, edit.title);
        QCOMPARE(after.outcomes.size(), std::size_t(3));
        QCOMPARE(after.editor.uid, m_project->as(Role::Manager).person);
        QCOMPARE(after.author.uid, before.author.uid);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM task"), 2);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM decision"), 1);
        const auto story = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return meetings::meetingStory(connection, before.uid, 0); }));
        QCOMPARE(story.revisions.size(), std::size_t(2));
        QCOMPARE(story.revisions.back().text, draft.text);
        QCOMPARE(story.revisions.back().attendees, QStringList(QStringLiteral("Ada Founder")));
        QCOMPARE(story.revisions.back().since, before.createdAt);
        QCOMPARE(story.revisions.front().author.uid, m_project->as(Role::Manager).person);
        QVERIFY(isWhole(*m_project));
    }

    void F10_minutesThatChangedMeanwhileAreNotOverwritten()
    {
        const Meeting seen = add(draftOf());
        MeetingEdit first = editOf(seen);
        first.text = QStringLiteral("One");
        MeetingEdit second = editOf(seen);
        second.text = QStringLiteral("Two");
        QVERIFY(saved(first));
        const Result<> refused = saved(second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(named(seen.uid).text, QStringLiteral("One"));
        QVERIFY(!saved(editOf(named(seen.uid)))); // Nothing differs.
        QVERIFY(isWhole(*m_project));
    }

    void F17_minutesOfTwoPeopleAreBroughtTogetherAndMakeTheirLinesOnce()
    {
        const Meeting seen = add(draftOf());
        MeetingEdit theirs = editOf(seen);
        theirs.text = QStringLiteral("- Task: Tell the branches");
        theirs.lines = meetings::minutesLines(theirs.text, {});
        QVERIFY(saved(theirs));
        MeetingEdit mine = editOf(seen);
        mine.title = QStringLiteral("Framing, first part");
        mine.attendees << QStringLiteral("A guest");
        mine.seen = meetings::textsOf(seen);
        QVERIFY(saved(mine));
        const Meeting after = named(seen.uid);
        QCOMPARE(after.text, theirs.text);
        QCOMPARE(after.title, mine.title);
        QCOMPARE(after.attendees.back().name, QStringLiteral("A guest"));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM task"), 1);
        mine.text = QStringLiteral("Two");
        const Result<> refused = saved(mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(QStringLiteral("notes (by ")),
                 qUtf8Printable(refused.error().message));
        QVERIFY(isWhole(*m_project));
    }

    void F10_anAgendaNamesWhatWaitsForADecision()
    {
        MeetingDraft draft = draftOf();
        draft.decisions = {QStringLiteral("Serve by batch")};
        add(draft);
        const QString agenda = valueOf(m_project->database().read([&](db::Connection& connection) {
            return meetings::agendaOf(connection, m_project->actor().person, m_project->database().clock().now());
        }));
        QVERIFY2(agenda.contains(QStringLiteral("Serve by batch")), qUtf8Printable(agenda));
        for (const QString& line : agenda.split(u'\n'))
            QVERIFY2(line.startsWith(QStringLiteral("- ")), qUtf8Printable(line));
    }

private:
    static MeetingDraft draftOf()
    {
        MeetingDraft draft;
        draft.title = QStringLiteral("Framing");
        draft.heldAt = 1'768'000'000'000;
        draft.text = QStringLiteral("We agreed.");
        draft.useCase = QStringLiteral("UC-1");
        return draft;
    }
    static MeetingEdit editOf(const Meeting& meeting)
    {
        MeetingEdit edit{meeting.uid, meeting.rowVersion, meeting.title, meeting.heldAt, meeting.text, {}};
        for (const NamedPerson& person : meeting.attendees)
            edit.attendees << person.name;
        return edit;
    }

    Result<> saved(const MeetingEdit& edit)
    {
        return MeetingStore(m_project->database()).edit(edit, m_project->as(Role::Manager), m_project->next());
    }

    Meeting named(const QString& uid) const
    {
        return valueOf(
            m_project->database().read([&](db::Connection& connection) { return meetings::byName(connection, uid); }));
    }

    Meeting add(const MeetingDraft& draft)
    {
        const QString uid =
            valueOf(MeetingStore(m_project->database()).add(draft, m_project->actor(), m_project->next()));
        return valueOf(
            m_project->database().read([&](db::Connection& connection) { return meetings::byName(connection, uid); }));
    }

    std::unique_ptr<TeamProject> m_project;
};

ASSAY_TEST(TestMeetingStore)
#include "tst_meeting_store.moc"
