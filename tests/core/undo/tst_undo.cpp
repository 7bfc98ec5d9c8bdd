// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_rows.h"
#include "core/handovers/handover_store.h"
#include "core/inbox/follow_rows.h"
#include "core/raci/duty_rows.h"
#include "core/raci/duty_store.h"
#include "core/runs/experiment_store.h"
#include "core/runs/run_store.h"
#include "core/things/log_lines.h"
#include "core/undo/undo_store.h"
#include "core/views/list_view.h"
#include "core/views/view_rows.h"
#include "core/views/view_store.h"
#include "tests/support/run_project.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F16: entries of the log are taken back where an ordinary command can do that.
class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F16_aTaskGoesBackToItsStateItsOwnerAndItsWords()
    {
        const QString key = m_project->taskFor(m_project->fang, m_project->cleo);
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
        const Task before = m_project->task(key);
        QVERIFY(m_project->move(key, TaskState::Done, m_project->cleo));
        const qint64 moved = newest();
        QVERIFY(m_project->tasks().assign(key, m_project->ben.person, m_project->cleo, m_project->once()));
        const qint64 assigned = newest();
        TaskEdit edit;
        edit.task = key;
        edit.title = QStringLiteral("Retrain and compare");
        edit.text = QStringLiteral("With May");
        edit.priority = TaskPriority::Urgent;
        edit.dueAt = std::optional(m_project->clock.at + TalkProject::day);
        edit.useCase = m_project->useCase;
        QVERIFY(m_project->tasks().edit(edit, m_project->cleo, m_project->once()));
        const qint64 edited = newest();

        QCOMPARE(offer(moved, m_project->cleo).sentence, QStringLiteral("Take %1 back to In progress").arg(key));
        QCOMPARE(offer(assigned, m_project->cleo).sentence, QStringLiteral("Give %1 back to 王芳").arg(key));
        for (const qint64 seq : {edited, moved, assigned})
            QCOMPARE(problemOf(undo(seq, m_project->cleo)), QString());
        const Task after = m_project->task(key);
        QCOMPARE(toString(after.state), toString(before.state));
        QCOMPARE(after.owner.uid, before.owner.uid);
        QCOMPARE(after.title, before.title);
        QCOMPARE(after.text, before.text);
        QCOMPARE(toString(after.priority), toString(before.priority));
        QCOMPARE(after.dueAt, before.dueAt);
        QCOMPARE(after.useCase.value, before.useCase.value);
    }

    void F16_undoIsACommandWithAnEntryThatNamesWhatItTookBack()
    {
        const QString key = m_project->taskFor(m_project->fang, m_project->cleo);
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
        QVERIFY(!refusalOf(newest(), m_project->ada).isEmpty()); // No step leads back to Planned.
        QVERIFY(m_project->move(key, TaskState::Blocked, m_project->cleo, QStringLiteral("No data")));
        const qint64 moved = newest();
        QVERIFY(undo(moved, m_project->ada));
        const LogLines log = lines();
        QCOMPARE(log.lines.at(0).verb, QStringLiteral("undone"));
        QCOMPARE(log.lines.at(0).sentence, QStringLiteral("took entry %1 back").arg(moved));
        QCOMPARE(log.lines.at(0).person, QStringLiteral("Ada"));
        QCOMPARE(log.lines.at(1).sentence, QStringLiteral("moved it from Blocked to In progress"));
        QCOMPARE(log.lines.at(2).seq, moved);
        QVERIFY(refusalOf(moved, m_project->ada).contains(QStringLiteral("taken back already")));
    }

    void F16_whatWasTakenBackIsSaidAgainByTakingThatBack()
    {
        const QString key = m_project->taskFor(m_project->fang, m_project->cleo);
        QVERIFY(m_project->tasks().assign(key, m_project->ben.person, m_project->cleo, m_project->once()));
        QVERIFY(undo(newest(), m_project->cleo));
        QCOMPARE(m_project->task(key).owner.uid, m_project->fang.person);
        QVERIFY(!refusalOf(newest(), m_project->cleo).isEmpty()); // That it was taken back is no command of its own.
        QCOMPARE(problemOf(undo(newest() - 1, m_project->cleo)), QString());
        QCOMPARE(m_project->task(key).owner.uid, m_project->ben.person);
    }

    void F16_whatChangedSinceIsNotLost()
    {
        const QString key = m_project->taskFor(m_project->fang, m_project->cleo);
        QVERIFY(m_project->tasks().assign(key, m_project->ben.person, m_project->cleo, m_project->once()));
        const qint64 first = newest();
        QVERIFY(m_project->tasks().assign(key, m_project->ada.person, m_project->ben, m_project->once()));
        const Result<> done = undo(first, m_project->cleo);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Denied);
        QVERIFY(done.error().message.contains(QStringLiteral("Ben changed it again (entry %1)").arg(first + 1)));
        QCOMPARE(m_project->task(key).owner.uid, m_project->ada.person);
        QCOMPARE(newest(), first + 1); // A refusal leaves no trace.
    }

    void F16_whatCameLaterIsTakenBackFirst()
    {
        const QString key = m_project->taskFor(m_project->fang, m_project->cleo);
        QVERIFY(m_project->tasks().assign(key, m_project->ben.person, m_project->cleo, m_project->once()));
        const qint64 first = newest();
        QVERIFY(m_project->tasks().assign(key, m_project->ada.person, m_project->cleo, m_project->once()));
        const qint64 second = newest();
        QVERIFY(!refusalOf(first, m_project->cleo).isEmpty());
        QCOMPARE(problemOf(undo(second, m_project->cleo)), QString());
        QCOMPARE(problemOf(undo(first, m_project->cleo)), QString());
        QCOMPARE(m_project->task(key).owner.uid, m_project->fang.person);
    }

    void F16_whatWasSaidAgainCanBeTakenBackAgain()
    {
        const QString key = m_project->taskFor(m_project->fang, m_project->cleo);
        QVERIFY(m_project->tasks().assign(key, m_project->ben.person, m_project->cleo, m_project->once()));
        const qint64 assigned = newest();
        QVERIFY(undo(assigned, m_project->cleo));
        QVERIFY(undo(newest() - 1, m_project->cleo)); // It is Ben's again.
        QCOMPARE(problemOf(undo(assigned, m_project->cleo)), QString());
        QCOMPARE(m_project->task(key).owner.uid, m_project->fang.person);
    }

    void F16_whyATaskWasBlockedOutlastsTakingBackAndForth()
    {
        const QString key = m_project->taskFor(m_project->fang, m_project->cleo);
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->move(key, TaskState::Blocked, m_project->cleo, QStringLiteral("No data")));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
            QCOMPARE(problemOf(undo(newest(), m_project->cleo)), QString());
            const Task task = m_project->task(key);
            QVERIFY(task.block);
            QCOMPARE(task.block->reason, QStringLiteral("No data"));
        }
    }

    void F16_aRoleThatMayNotDoItMayNotTakeItBack()
    {
        const QString key = m_project->taskFor(m_project->fang, m_project->cleo);
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->cleo));
        QVERIFY(!refusalOf(newest(), m_project->dora).isEmpty());
        QVERIFY(!undo(newest(), m_project->dora));
        QCOMPARE(toString(m_project->task(key).state), toString(TaskState::InProgress));
    }

    void F16_whatIsAgreedToOrCameFromOutsideStays()
    {
        const QString run = importedRun();
        QVERIFY(refusalOf(entryOf("run", run), m_project->cleo).contains(QStringLiteral("from outside")));
        HandoverDraft draft;
        draft.useCase = m_project->useCase;
        draft.from = Role::DataScientist;
        draft.to = Role::DataEngineer;
        draft.checklist = std::vector<ChecklistLine>{};
        HandoverStore store(m_project->database());
        const QString uid = valueOf(store.offer(draft, m_project->cleo, m_project->once()));
        QVERIFY(refusalOf(newest(), m_project->cleo).contains(QStringLiteral("No command")));
        QVERIFY(store.accept(uid, m_project->fang, m_project->once()));
        QVERIFY(refusalOf(newest(), m_project->fang).contains(QStringLiteral("stays said")));
        QVERIFY(!undo(newest(), m_project->fang));
    }

    void F16_aRunIsCalledTaggedAndListedAsBefore()
    {
        const QString run = importedRun();
        RunStore store(m_project->database());
        QVERIFY(store.rename({run, QStringLiteral("Champion")}, m_project->cleo, m_project->once()));
        const qint64 renamed = newest();
        QVERIFY(
            store.tag({{run}, {QStringLiteral("kind"), QStringLiteral("tree")}}, m_project->cleo, m_project->once()));
        const qint64 tagged = newest();
        QVERIFY(store.archive({run}, {}, m_project->cleo, m_project->once()));
        const qint64 archived = newest();
        QVERIFY(!refusalOf(archived, m_project->fang).isEmpty());
        for (const qint64 seq : {renamed, tagged, archived})
            QCOMPARE(problemOf(undo(seq, m_project->cleo)), QString());
        QCOMPARE(textAt("SELECT given_name FROM run"), QString());
        QCOMPARE(textAt("SELECT CAST(count(*) AS TEXT) FROM run_given_tag"), QStringLiteral("0"));
        QCOMPARE(textAt("SELECT CAST(count(*) AS TEXT) FROM run WHERE archived_at IS NULL"), QStringLiteral("1"));
    }

    void F16_anExperimentIsLinkedAsBefore()
    {
        importedRun();
        const QString experiment = textAt("SELECT uid FROM experiment");
        ExperimentStore store(m_project->database());
        QVERIFY(store.link({experiment, m_project->useCase}, m_project->cleo, m_project->once()));
        const qint64 linked = entryOf("experiment", experiment);
        QCOMPARE(problemOf(undo(linked, m_project->cleo)), QString());
        QCOMPARE(textAt("SELECT CAST(count(*) AS TEXT) FROM experiment_use_case"), QStringLiteral("0"));
        QCOMPARE(problemOf(undo(newest() - 1, m_project->cleo)), QString());
        QCOMPARE(textAt("SELECT CAST(count(*) AS TEXT) FROM experiment_use_case"), QStringLiteral("1"));
    }

    void F16_aCommentIsOpenAgainAndSaysWhatItSaid()
    {
        const QString uid = m_project->say(m_project->theUseCase(), QStringLiteral("One"), m_project->cleo);
        QVERIFY(m_project->comments().edit({uid, 1, QStringLiteral("Two")}, m_project->cleo, m_project->once()));
        const qint64 edited = newest();
        QVERIFY(m_project->comments().resolve(uid, m_project->ben, m_project->once()));
        QVERIFY(undo(newest(), m_project->fang)); // Anybody of the project opens it again.
        QVERIFY(refusalOf(edited, m_project->ben).contains(QStringLiteral("Only Cleo")));
        QCOMPARE(problemOf(undo(edited, m_project->cleo)), QString());
        const Comment comment = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return discussion::commentByUid(connection, uid); }));
        QCOMPARE(comment.text, QStringLiteral("One"));
        QVERIFY(!comment.resolvedAt);
    }

    void F16_wordsOfACommentAreTakenBackOneAfterTheOther()
    {
        const QString uid = m_project->say(m_project->theUseCase(), QStringLiteral("One"), m_project->cleo);
        QVERIFY(m_project->comments().edit({uid, 1, QStringLiteral("Two")}, m_project->cleo, m_project->once()));
        const qint64 second = newest();
        QVERIFY(m_project->comments().edit({uid, 2, QStringLiteral("Three")}, m_project->cleo, m_project->once()));
        const qint64 third = newest();
        const auto said = [&] {
            return valueOf(m_project->database().read(
                               [&](db::Connection& connection) { return discussion::commentByUid(connection, uid); }))
                .text;
        };
        QCOMPARE(problemOf(undo(third, m_project->cleo)), QString());
        QCOMPARE(said(), QStringLiteral("Two"));
        QCOMPARE(problemOf(undo(second, m_project->cleo)), QString());
        QCOMPARE(said(), QStringLiteral("One"));
    }

    void F16_whoMayNotWriteCommentsOpensNoneAgain()
    {
        const QString uid = m_project->say(m_project->theUseCase(), QStringLiteral("One"), m_project->cleo);
        QVERIFY(m_project->comments().resolve(uid, m_project->ben, m_project->once()));
        QVERIFY(!refusalOf(newest(), {m_project->ben.person, QString()}).isEmpty());
    }

    void F16_whatSomebodySaidOfTheirInboxIsTheirsToTakeBack()
    {
        m_project->taskFor(m_project->fang, m_project->cleo);
        const InboxItem item = m_project->inboxOf(m_project->fang).items.front();
        const qint64 later = m_project->clock.at + TalkProject::day;
        QVERIFY(m_project->marks().mark(markingsOf(item, InboxMark::Read), m_project->fang, m_project->once()));
        QVERIFY(
            m_project->marks().mark(markingsOf(item, InboxMark::Snoozed, later), m_project->fang, m_project->once()));
        const qint64 snoozed = newest();
        QVERIFY(refusalOf(snoozed, m_project->cleo).contains(QStringLiteral("Only 王芳")));
        QCOMPARE(problemOf(undo(snoozed, m_project->fang)), QString());
        QCOMPARE(toString(m_project->inboxOf(m_project->fang).items.front().mark), toString(InboxMark::Read));

        QVERIFY(m_project->marks().follow(m_project->theUseCase(), FollowLevel::Mentions, m_project->fang,
                                          m_project->once()));
        QVERIFY(
            m_project->marks().follow(m_project->theUseCase(), FollowLevel::Muted, m_project->fang, m_project->once()));
        QCOMPARE(problemOf(undo(newest(), m_project->fang)), QString());
        QCOMPARE(toString(followed()), toString(FollowLevel::Mentions));
        QCOMPARE(problemOf(undo(newest() - 1, m_project->fang)), QString());
        QCOMPARE(toString(followed()), toString(FollowLevel::Muted));

        QVERIFY(m_project->marks().setMuted(InboxReason::Mentioned, true, m_project->fang, m_project->once()));
        QCOMPARE(problemOf(undo(newest(), m_project->fang)), QString());
        QVERIFY(valueOf(m_project->database().read([&](db::Connection& connection) {
                    return inbox::mutedReasons(connection, m_project->fang.person);
                })).empty());
    }

    void F16_whatWasSaidOfSingleThingsOutlastsTakingBackWhatWasSaidOfAll()
    {
        for (const char* title : {"One", "Two", "Three"})
            m_project->taskFor(m_project->fang, m_project->cleo, QString::fromLatin1(title));
        mark(QStringLiteral("One"), InboxMark::Done);
        m_project->later();
        valueOf(m_project->marks().mark({1, newest(), {}, InboxMark::Read}, m_project->fang, m_project->once()));
        const qint64 all = newest();
        mark(QStringLiteral("Three"), InboxMark::Done);
        QCOMPARE(marks(), QStringLiteral("One read, Two read, Three done"));
        QCOMPARE(problemOf(undo(all, m_project->fang)), QString());
        QCOMPARE(marks(), QStringLiteral("One done, Two unread, Three done"));
        QCOMPARE(problemOf(undo(newest() - 1, m_project->fang)), QString()); // And so it is said again.
        QCOMPARE(marks(), QStringLiteral("One read, Two read, Three done"));
    }

    void F16_whatCameInAfterAnEarlierWordOfAllIsUnreadAgain()
    {
        const auto markAll = [this] {
            valueOf(m_project->marks().mark({1, newest(), {}, InboxMark::Done}, m_project->fang, m_project->once()));
            return newest();
        };
        m_project->taskFor(m_project->fang, m_project->cleo, QStringLiteral("One"));
        markAll();
        m_project->taskFor(m_project->fang, m_project->cleo, QStringLiteral("Two"));
        m_project->later();
        QCOMPARE(problemOf(undo(markAll(), m_project->fang)), QString());
        QCOMPARE(marks(), QStringLiteral("One done, Two unread"));
    }

    void F16_whatWasSaidOfAllSinceIsNotLost()
    {
        m_project->taskFor(m_project->fang, m_project->cleo, QStringLiteral("One"));
        mark(QStringLiteral("One"), InboxMark::Read);
        const qint64 one = newest();
        valueOf(m_project->marks().mark({1, newest(), {}, InboxMark::Done}, m_project->fang, m_project->once()));
        QVERIFY(!undo(one, m_project->fang));
        QCOMPARE(marks(), QStringLiteral("One done"));
    }

    void F16_aDutyIsWhatItWas()
    {
        DutyStore store(m_project->database());
        DutyDraft draft{m_project->useCase, DutyStage::Develop, m_project->cleo.person, Duty::Consulted};
        QVERIFY(store.set(draft, m_project->ada, m_project->once()));
        draft.duty = Duty::Accountable;
        QVERIFY(store.set(draft, m_project->ada, m_project->once()));
        const qint64 accountable = dutyEntry();
        QVERIFY(!refusalOf(accountable, m_project->dora).isEmpty()); // As if she said it.
        QCOMPARE(problemOf(undo(accountable, m_project->ada)), QString());
        QCOMPARE(textAt("SELECT duty FROM duty"), toString(Duty::Consulted));
    }

    void F16_aDutyIsOfferedBackOnlyWhereItWouldBeAccepted()
    {
        DutyStore store(m_project->database());
        DutyDraft cleo{m_project->useCase, DutyStage::Develop, m_project->cleo.person, Duty::Accountable};
        QVERIFY(store.set(cleo, m_project->ada, m_project->once()));
        cleo.duty.reset();
        QVERIFY(store.set(cleo, m_project->ada, m_project->once()));
        const qint64 takenBack = dutyEntry();
        QCOMPARE(refusalOf(takenBack, m_project->ada), QString());
        DutyDraft fang{m_project->useCase, DutyStage::Develop, m_project->fang.person, Duty::Accountable};
        QVERIFY(store.set(fang, m_project->ada, m_project->once()));
        const QString why = refusalOf(takenBack, m_project->ada); // Two would be accountable.
        QVERIFY2(why.contains(QStringLiteral("王芳 is accountable")), qPrintable(why));
        QVERIFY(!undo(takenBack, m_project->ada));
        fang.duty = Duty::Informed;
        QVERIFY(store.set(fang, m_project->ada, m_project->once()));
        QCOMPARE(problemOf(undo(takenBack, m_project->ada)), QString());
    }

    void F16_aDutyIsTakenBackInARoleForItsUseCase()
    {
        const Actor olu = m_project->somebody(QStringLiteral("Olu"), Role::EndUser);
        const Actor admin{m_project->ada.person, toString(Role::Administrator)};
        valueOf(PeopleStore(m_project->database())
                    .grantLimited({olu.person, Role::Manager, m_project->useCase, {}, {}, QStringLiteral("needed")},
                                  admin, m_project->once()));
        valueOf(DutyStore(m_project->database())
                    .set({m_project->useCase, DutyStage::Data, m_project->fang.person, Duty::Responsible},
                         m_project->ada, m_project->once()));
        const Actor manages{olu.person, toString(Role::Manager)};
        QCOMPARE(refusalOf(dutyEntry(), manages), QString());
        QCOMPARE(problemOf(undo(dutyEntry(), manages)), QString());
    }

    void F16_aSavedViewIsWhatItWasInAVersionOfItsOwn()
    {
        ViewStore store(m_project->database());
        const QByteArray first = canonicalListView({.choice = QStringLiteral("all")});
        const QByteArray second = canonicalListView({.choice = QStringLiteral("waiting")});
        const QString uid = valueOf(store.create({QStringLiteral("inbox"), QStringLiteral("Mine"), false, first},
                                                 m_project->cleo, m_project->once()));
        QVERIFY(store.edit(
            {.uid = uid, .expectedVersion = 1, .name = QStringLiteral("Ours"), .shared = true, .content = second},
            m_project->cleo, m_project->once()));
        const qint64 edited = newest();
        QVERIFY(!refusalOf(edited, m_project->ben).isEmpty());
        QCOMPARE(problemOf(undo(edited, m_project->cleo)), QString());
        const SavedView view = valueOf(
            m_project->database().read([&](db::Connection& connection) { return views::byUid(connection, uid); }));
        QCOMPARE(view.version, 3);
        QCOMPARE(view.name, QStringLiteral("Mine"));
        QVERIFY(!view.shared);
        QCOMPARE(view.content, first);
    }

    void F16_versionsOfASavedViewAreTakenBackOneAfterTheOther()
    {
        ViewStore store(m_project->database());
        const QString uid = valueOf(store.create({QStringLiteral("inbox"), QStringLiteral("One"), false,
                                                  canonicalListView({.choice = QStringLiteral("all")})},
                                                 m_project->cleo, m_project->once()));
        const auto name = [&](const QString& said, qint64 version) {
            valueOf(
                store.edit({.uid = uid, .expectedVersion = version, .name = said}, m_project->cleo, m_project->once()));
            return newest();
        };
        const qint64 second = name(QStringLiteral("Two"), 1);
        const qint64 third = name(QStringLiteral("Three"), 2);
        QCOMPARE(problemOf(undo(third, m_project->cleo)), QString());
        QCOMPARE(problemOf(undo(second, m_project->cleo)), QString());
        const SavedView view = valueOf(
            m_project->database().read([&](db::Connection& connection) { return views::byUid(connection, uid); }));
        QCOMPARE(view.name, QStringLiteral("One"));
    }

    void F16_anEntryThatIsNotThereIsSaid() { QVERIFY(!undo(newest() + 5, m_project->ada)); }

private:
    std::vector<InboxItem> itemsOfTasks() const
    {
        std::vector<InboxItem> items = m_project->inboxOf(m_project->fang, {.withDone = true}).items;
        std::erase_if(items, [](const InboxItem& item) { return item.thing.kind != "task"; });
        std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.seq < b.seq; });
        return items;
    }

    void mark(const QString& title, InboxMark said)
    {
        for (const InboxItem& item : itemsOfTasks()) {
            if (item.title.endsWith(title))
                valueOf(m_project->marks().mark(markingsOf(item, said), m_project->fang, m_project->once()));
        }
    }

    /// "One done, Two unread", in the order in which they came.
    QString marks() const
    {
        QStringList words;
        for (const InboxItem& item : itemsOfTasks())
            words << item.title.section(QStringLiteral(" · "), 1) + u' ' + toString(item.mark);
        return words.join(QStringLiteral(", "));
    }

    qint64 newest() const { return textAt("SELECT CAST(max(seq) AS TEXT) FROM audit_event").toLongLong(); }

    qint64 dutyEntry() const
    {
        return textAt("SELECT CAST(max(seq) AS TEXT) FROM audit_event WHERE entity = 'duty'").toLongLong();
    }

    qint64 entryOf(const char* entity, const QString& uid) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            db::Statement row =
                connection.prepare("SELECT max(seq) FROM audit_event WHERE entity = ? AND entity_id = ?");
            row.bindText(entity).bind(uid).step();
            return row.integer(0);
        }));
    }

    QString textAt(const char* sql) const
    {
        return valueOf(m_project->database().read([sql](db::Connection& connection) {
            db::Statement row = connection.prepare(sql);
            return row.step() ? row.text(0) : QString();
        }));
    }

    QString importedRun()
    {
        valueOf(applyImport(m_project->database(), m_project->cleo, batchOfOneRun(), {}));
        return textAt("SELECT uid FROM run");
    }

    FollowLevel followed() const
    {
        return *valueOf(m_project->database().read([&](db::Connection& connection) {
            return inbox::levelOf(connection, m_project->fang.person, m_project->theUseCase());
        }));
    }

    LogLines lines() const
    {
        return valueOf(
            m_project->database().read([](db::Connection& connection) { return logLines(connection, {}, 3); }));
    }

    UndoOffer offer(qint64 seq, const Actor& actor) const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return undoing::offerOf(connection, seq, actor, m_project->clock.at); }));
    }

    QString refusalOf(qint64 seq, const Actor& actor) const { return offer(seq, actor).refusal; }

    Result<> undo(qint64 seq, const Actor& actor)
    {
        return UndoStore(m_project->database()).undo(seq, actor, m_project->once());
    }

    static QString problemOf(const Result<>& done) { return done ? QString() : done.error().message; }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestUndo)

#include "tst_undo.moc"
