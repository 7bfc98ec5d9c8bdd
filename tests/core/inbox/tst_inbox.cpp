// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_store.h"
#include "core/undo/undo_store.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// F3 and F4: what reaches whom, why, and what they say of it.
class TestInbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void assignedTaskReachesItsOwnerAndNobodyElse()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        const Inbox inbox = m_project->inboxOf(m_project->cleo);
        QCOMPARE(inbox.items.size(), std::size_t(1));
        const InboxItem& item = inbox.items.front();
        QVERIFY(item.reason == InboxReason::Assigned);
        QCOMPARE(item.person, QStringLiteral("Ada"));
        QCOMPARE(item.title, QStringLiteral("T-1 · Retrain"));
        QCOMPARE(item.sentence, QStringLiteral("made it for Cleo"));
        QVERIFY(item.thing == ThingName({"task", m_project->task(key).uid}));
        QCOMPARE(inbox.unread, 1);
        QVERIFY(m_project->inboxOf(m_project->ada).items.empty());
        QVERIFY(m_project->inboxOf(m_project->ben).items.empty());
    }

    // S14: a mention makes exactly one item for that person, none for others.
    void S14_mentionMakesOneItemForThatPersonOnly()
    {
        m_project->say(m_project->theUseCase(), QStringLiteral("@王芳 @王芳, please"), m_project->cleo);
        QCOMPARE(reasons(m_project->fang), QStringList(QStringLiteral("mentioned")));
        QVERIFY(m_project->inboxOf(m_project->ben).items.empty());
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
    }

    void F2_mentionByThreeRulesMakesOneItem()
    {
        const QString key = m_project->taskFor(m_project->ben, m_project->ada);
        QVERIFY(m_project->marks().mark({1, 1'000, {}, InboxMark::Done}, m_project->ben, m_project->once()));
        m_project->later();
        // Named, in a role that is named, owner of the thing, and following it.
        QVERIFY(m_project->marks().follow({"task", key}, FollowLevel::All, m_project->ben, m_project->once()));
        m_project->later();
        m_project->say({"task", key}, QStringLiteral("@Ben, or @model-risk"), m_project->cleo);
        QCOMPARE(reasons(m_project->ben), QStringList(QStringLiteral("mentioned")));
    }

    void roleMentionReachesEachMemberOnce()
    {
        const Actor eva = m_project->somebody(QStringLiteral("Eva"), Role::RiskAuditor);
        m_project->later();
        m_project->say(m_project->theUseCase(), QStringLiteral("@risk-auditor @model-risk"), m_project->cleo);
        QCOMPARE(reasons(m_project->ben), QStringList(QStringLiteral("mentioned")));
        QCOMPARE(reasons(eva), QStringList(QStringLiteral("mentioned")));
        QVERIFY(m_project->inboxOf(m_project->fang).items.empty());
    }

    void takenBackCommentReachesNobody()
    {
        const QString uid = m_project->say(m_project->theUseCase(), QStringLiteral("@王芳"), m_project->cleo);
        QVERIFY(m_project->comments().withdraw(uid, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->fang).items.empty());
        const QString key = m_project->taskFor(m_project->fang, m_project->fang);
        m_project->later();
        const QString said = m_project->say({"task", key}, QStringLiteral("Oh"), m_project->cleo);
        QCOMPARE(reasons(m_project->fang), QStringList(QStringLiteral("owner")));
        QVERIFY(m_project->comments().withdraw(said, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->fang).items.empty());
    }

    void ownerHearsOfChangesByOthersAfterItBecameTheirs()
    {
        const QString key = m_project->taskFor(m_project->fang, m_project->ada);
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->fang));
        m_project->later();
        QVERIFY(m_project->tasks().assign(key, m_project->cleo.person, m_project->fang, m_project->once()));
        m_project->later();
        QVERIFY(m_project->move(key, TaskState::Done, m_project->fang));
        QCOMPARE(reasons(m_project->cleo), QStringList({QStringLiteral("owner"), QStringLiteral("assigned")}));
        // Who made it hears, too; who did it, and whose it is no more, does not.
        QCOMPARE(reasons(m_project->ada).size(), 3);
        QVERIFY(m_project->inboxOf(m_project->fang).items.empty());
    }

    // F3: importing a thousand rows makes at most one item for each person.
    void F3_bulkWriteOfAThousandRowsMakesOneItem()
    {
        const Actor ada = m_project->ada;
        valueOf(m_project->database().write(
            {ada, QStringLiteral("imported"), QStringLiteral("task"), {}, {}, QStringLiteral("bulk")},
            [&](db::WriteTransaction& transaction) {
                for (int i = 0; i < 1000; ++i) {
                    TaskDraft draft{QStringLiteral("Row %1").arg(i)};
                    draft.ownerUid = m_project->cleo.person;
                    tasks::add(transaction, draft);
                }
            }));
        const Inbox inbox = m_project->inboxOf(m_project->cleo);
        QCOMPARE(inbox.items.size(), std::size_t(1));
        QCOMPARE(inbox.unread, 1);
        QCOMPARE(inbox.items.front().things, 1000);
        QCOMPARE(inbox.items.front().sentence, QStringLiteral("changed 1000 things at once"));
        const InboxItem& item = inbox.items.front();
        QVERIFY(m_project->marks().mark({item.firstSeq, item.seq, {}, InboxMark::Done}, m_project->cleo,
                                        m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
    }

    void doneReadAndPutOffHoldUntilSaidOtherwise()
    {
        m_project->taskFor(m_project->cleo, m_project->ada);
        const InboxItem item = m_project->inboxOf(m_project->cleo).items.front();
        InboxMarking marking{item.firstSeq, item.seq, item.thing, InboxMark::Read};
        QVERIFY(m_project->marks().mark(marking, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.front().mark == InboxMark::Read);
        QCOMPARE(m_project->inboxOf(m_project->cleo).unread, 0);
        marking.mark = InboxMark::Snoozed;
        QVERIFY(!m_project->marks().mark(marking, m_project->cleo, m_project->once()));
        marking.until = m_project->clock.at + TalkProject::day;
        QVERIFY(m_project->marks().mark(marking, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        m_project->later(TalkProject::day);
        QVERIFY(m_project->inboxOf(m_project->cleo).items.front().mark == InboxMark::Unread);
        marking = {item.firstSeq, item.seq, item.thing, InboxMark::Done};
        QVERIFY(m_project->marks().mark(marking, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        QCOMPARE(m_project->inboxOf(m_project->cleo, {true}).items.size(), std::size_t(1));
        marking.mark = InboxMark::Unread;
        QVERIFY(m_project->marks().mark(marking, m_project->cleo, m_project->once()));
        QCOMPARE(m_project->inboxOf(m_project->cleo).unread, 1);
    }

    void doneWithAllLeavesWhatComesLater()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        QVERIFY(m_project->marks().mark({1, logSize(), {}, InboxMark::Done}, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        m_project->later();
        m_project->say({"task", key}, QStringLiteral("Soon?"), m_project->ada);
        QCOMPARE(reasons(m_project->cleo), QStringList(QStringLiteral("owner")));
    }

    void F3_whatIsPutOffComesBackThoughAllElseWasDoneWith()
    {
        const QString first = m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("First"));
        m_project->later();
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Second"));
        const InboxItem item = m_project->inboxOf(m_project->cleo).items.back();
        QCOMPARE(item.title, QStringLiteral("T-1 · First"));
        const qint64 until = m_project->clock.at + TalkProject::day;
        for (const InboxMarking& marking : markingsOf(item, InboxMark::Snoozed, until))
            QVERIFY(m_project->marks().mark(marking, m_project->cleo, m_project->once()));
        m_project->later();
        QVERIFY(m_project->marks().mark({1, logSize(), {}, InboxMark::Done}, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        m_project->later();
        QVERIFY(m_project->marks().mark({1, logSize(), {}, InboxMark::Done}, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo, {true}).items.back().mark == InboxMark::Snoozed);
        m_project->later(TalkProject::day);
        const Inbox back = m_project->inboxOf(m_project->cleo);
        QCOMPARE(back.items.size(), std::size_t(1));
        QCOMPARE(back.unread, 1);
        QCOMPARE(back.items.front().title, item.title);
        // Done with all once it was back: then it is done with, too.
        QVERIFY(m_project->marks().mark({1, logSize(), {}, InboxMark::Done}, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        QVERIFY(m_project->move(first, TaskState::InProgress, m_project->ada));
        QCOMPARE(reasons(m_project->cleo), QStringList(QStringLiteral("owner")));
    }

    void F18_whatBecameDueIsMarkedApartFromTheEntryThatMadeIt()
    {
        makeDue({QStringLiteral("Report")});
        mark(m_project->inboxOf(m_project->cleo).items.front(), InboxMark::Done);
        m_project->later(2 * TalkProject::day + TalkProject::hour);
        const InboxItem due = m_project->inboxOf(m_project->cleo).items.front();
        QVERIFY(due.reason == InboxReason::Due);
        const qint64 until = m_project->clock.at + TalkProject::day;
        for (const InboxMarking& marking : markingsOf(due, InboxMark::Snoozed, until))
            QVERIFY(m_project->marks().mark(marking, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        m_project->later(TalkProject::day);
        QCOMPARE(reasons(m_project->cleo), QStringList(QStringLiteral("due"))); // Not what was done with, too.
        mark(due, InboxMark::Done);
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        mark(due, InboxMark::Unread);
        QCOMPARE(reasons(m_project->cleo), QStringList(QStringLiteral("due")));
        QVERIFY(m_project->marks().mark({1, logSize(), {}, InboxMark::Done}, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
    }

    void F18_whatIsDueStaysThoughWhatOneWriteMadeIsDoneWith()
    {
        constexpr int tasks = 6;
        QStringList titles;
        for (int i = 0; i < tasks; ++i)
            titles << QStringLiteral("Report %1").arg(i);
        makeDue(titles);
        m_project->later(2 * TalkProject::day + TalkProject::hour);
        const Inbox inbox = m_project->inboxOf(m_project->cleo);
        QCOMPARE(inbox.items.size(), std::size_t(tasks + 1));
        QCOMPARE(inbox.items.back().things, tasks);
        mark(inbox.items.back(), InboxMark::Done);
        QCOMPARE(reasons(m_project->cleo), QStringList(tasks, QStringLiteral("due")));
    }

    void F18_doneWithAllLeavesWhatBecameDueSinceItWasRead()
    {
        makeDue({QStringLiteral("Report")});
        const Inbox read = m_project->inboxOf(m_project->cleo);
        m_project->later(2 * TalkProject::day + TalkProject::hour);
        QVERIFY(m_project->marks().mark(markingsOfAll(read, logSize(), InboxMark::Done), m_project->cleo,
                                        m_project->once()));
        QCOMPARE(reasons(m_project->cleo), QStringList(QStringLiteral("due")));
    }

    void F18_whatIsDueStaysHoweverMuchCameSince()
    {
        constexpr int rounds = 101;
        constexpr qint64 entriesOfRound = 20;
        makeDue({QStringLiteral("Report"), QStringLiteral("Survey")});
        m_project->later(3 * TalkProject::day);
        const QString other = m_project->task(m_project->taskFor(m_project->cleo, m_project->ada)).uid;
        for (int round = 0; round < rounds; ++round)
            change(other, entriesOfRound);
        const Inbox inbox = m_project->inboxOf(m_project->cleo, {.limit = 10});
        QVERIFY(inbox.isCut);
        const bool isThere = std::any_of(inbox.items.begin(), inbox.items.end(), [](const InboxItem& item) {
            return item.reason == InboxReason::Due && item.title == QStringLiteral("T-1 · Report");
        });
        QVERIFY(isThere);
        QCOMPARE(m_project->inboxOf(m_project->cleo, {.limit = 1}).items.size(), std::size_t(2)); // One of each kind.
    }

    void F18_aMutedTaskHidesNoOtherThatIsLate()
    {
        QStringList uids;
        for (const qint64 days : {1, 2}) {
            TaskDraft draft{QStringLiteral("Report %1").arg(days)};
            draft.priority = TaskPriority::Urgent;
            draft.ownerUid = m_project->cleo.person;
            draft.dueAt = m_project->clock.at + days * TalkProject::day;
            uids << m_project->task(valueOf(m_project->tasks().add(draft, m_project->fang, m_project->once()))).uid;
        }
        m_project->later(7 * TalkProject::day);
        QCOMPARE(m_project->inboxOf(m_project->ada).items.front().things, 2);
        QVERIFY(
            m_project->marks().follow({"task", uids.back()}, FollowLevel::Muted, m_project->ada, m_project->once()));
        const Inbox inbox = m_project->inboxOf(m_project->ada);
        QCOMPARE(inbox.items.size(), std::size_t(1));
        QCOMPARE(inbox.items.front().title, QStringLiteral("T-1 · Report 1"));
    }

    void nothingToMarkIsRefused()
    {
        const qint64 before = logSize();
        QVERIFY(!m_project->marks().mark(std::vector<InboxMarking>(), m_project->cleo, m_project->once()));
        QCOMPARE(logSize(), before);
    }

    void F3_whatWasDoneWithIsNotPutOffWithAll()
    {
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("First"));
        mark(m_project->inboxOf(m_project->cleo).items.front(), InboxMark::Done);
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Second"));
        const qint64 until = m_project->clock.at + TalkProject::day;
        const Inbox all = m_project->inboxOf(m_project->cleo);
        QVERIFY(m_project->marks().mark(markingsOfAll(all, logSize(), InboxMark::Snoozed, until), m_project->cleo,
                                        m_project->once()));
        m_project->later(TalkProject::day);
        QCOMPARE(m_project->inboxOf(m_project->cleo).items.size(), std::size_t(1));
    }

    void F16_whatWasSaidOfWhatBecameDueIsTakenBackThoughTheEntryWasMarkedSince()
    {
        makeDue({QStringLiteral("Report")});
        m_project->later(2 * TalkProject::day + TalkProject::hour);
        const Inbox inbox = m_project->inboxOf(m_project->cleo);
        QCOMPARE(reasons(m_project->cleo), QStringList({QStringLiteral("due"), QStringLiteral("assigned")}));
        mark(inbox.items.front(), InboxMark::Done);
        const qint64 said = logSize();
        mark(inbox.items.back(), InboxMark::Done);
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        QVERIFY(UndoStore(m_project->database()).undo(said, m_project->cleo, m_project->once()));
        QCOMPARE(reasons(m_project->cleo), QStringList(QStringLiteral("due")));
    }

    void F3_whatComesBackStandsAboveWhatCameMeanwhile()
    {
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("First"));
        const InboxItem item = m_project->inboxOf(m_project->cleo).items.front();
        const qint64 until = m_project->clock.at + TalkProject::day;
        for (const InboxMarking& marking : markingsOf(item, InboxMark::Snoozed, until))
            QVERIFY(m_project->marks().mark(marking, m_project->cleo, m_project->once()));
        m_project->later();
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Second"));
        QCOMPARE(m_project->inboxOf(m_project->cleo).items.front().title, QStringLiteral("T-2 · Second"));
        m_project->later(TalkProject::day);
        const Inbox back = m_project->inboxOf(m_project->cleo, {.limit = 1});
        QCOMPARE(back.items.front().title, QStringLiteral("T-1 · First"));
        QCOMPARE(back.items.front().cameBackAt, until);
        QVERIFY(back.items.front().mark == InboxMark::Unread);
    }

    void marksThemselvesReachNobody()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        QVERIFY(m_project->marks().follow({"task", key}, FollowLevel::All, m_project->ben, m_project->once()));
        QVERIFY(m_project->marks().mark({1, 5, {}, InboxMark::Read}, m_project->ben, m_project->once()));
        QVERIFY(m_project->marks().setMuted(InboxReason::Due, true, m_project->ben, m_project->once()));
        QCOMPARE(m_project->inboxOf(m_project->cleo).items.size(), std::size_t(1));
        QVERIFY(m_project->inboxOf(m_project->ada).items.empty());
    }

    void F3_mutedThingsAndReasonsStaySilent()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        m_project->later();
        QVERIFY(m_project->move(key, TaskState::InProgress, m_project->ben));
        const ThingName task{"task", m_project->task(key).uid};
        QCOMPARE(reasons(m_project->cleo), QStringList({QStringLiteral("owner"), QStringLiteral("assigned")}));
        QVERIFY(m_project->marks().follow(task, FollowLevel::Mentions, m_project->cleo, m_project->once()));
        QCOMPARE(reasons(m_project->cleo), QStringList(QStringLiteral("assigned")));
        QVERIFY(m_project->marks().follow(task, FollowLevel::Muted, m_project->cleo, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        QVERIFY(m_project->marks().follow(task, FollowLevel::All, m_project->cleo, m_project->once()));
        QVERIFY(m_project->marks().setMuted(InboxReason::Assigned, true, m_project->cleo, m_project->once()));
        QVERIFY(!reasons(m_project->cleo).contains(QStringLiteral("assigned")));
        QVERIFY(m_project->marks().setMuted(InboxReason::Assigned, false, m_project->cleo, m_project->once()));
        QVERIFY(reasons(m_project->cleo).contains(QStringLiteral("assigned")));
    }

    void F4_commentingFollowsByItselfAndUnfollowingEndsIt()
    {
        m_project->say(m_project->theUseCase(), QStringLiteral("First"), m_project->cleo);
        m_project->later();
        m_project->say(m_project->theUseCase(), QStringLiteral("Second"), m_project->fang);
        QCOMPARE(reasons(m_project->cleo), QStringList(QStringLiteral("subscribed")));
        QCOMPARE(reasons(m_project->fang), QStringList());
        QVERIFY(level(m_project->cleo) == FollowLevel::All);
        QVERIFY(level(m_project->ben) == FollowLevel::Mentions);
        QVERIFY(m_project->marks().follow(m_project->theUseCase(), FollowLevel::Mentions, m_project->cleo,
                                          m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        m_project->say(m_project->theUseCase(), QStringLiteral("@Cleo"), m_project->fang);
        QCOMPARE(reasons(m_project->cleo), QStringList(QStringLiteral("mentioned")));
    }

    // F18: a clock test.
    void F18_dueReachesTheOwnerInTimeAndManagersWhenItIsLate()
    {
        TaskDraft draft{QStringLiteral("Report")};
        draft.priority = TaskPriority::Urgent;
        draft.ownerUid = m_project->cleo.person;
        draft.dueAt = m_project->clock.at + 3 * TalkProject::day;
        valueOf(m_project->tasks().add(draft, m_project->fang, m_project->once()));
        QVERIFY(m_project->marks().mark({1, logSize(), {}, InboxMark::Done}, m_project->cleo, m_project->once()));
        m_project->later(TalkProject::day);
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
        m_project->later(TalkProject::day + TalkProject::hour);
        QCOMPARE(reasons(m_project->cleo), QStringList(QStringLiteral("due")));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.front().sentence.startsWith(QStringLiteral("is due on")));
        QVERIFY(m_project->inboxOf(m_project->ada).items.empty());
        m_project->later(5 * TalkProject::day);
        QVERIFY(m_project->inboxOf(m_project->cleo).items.front().sentence.startsWith(QStringLiteral("was due on")));
        QCOMPARE(reasons(m_project->ada), QStringList(QStringLiteral("due")));
        QVERIFY(m_project->move(QStringLiteral("T-1"), TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->move(QStringLiteral("T-1"), TaskState::Done, m_project->cleo));
        QVERIFY(m_project->inboxOf(m_project->ada).items.empty());
    }

    // F9: the log alone tells of harm; whoever writes it does not know the inbox.
    void F9_harmReachesModelRisk()
    {
        for (const qint64 harm : {0, 1}) {
            valueOf(m_project->database().write(
                {m_project->dora, QStringLiteral("created"), QStringLiteral("feedback"), QStringLiteral("f"), {}, {}},
                [&](db::WriteTransaction& transaction) {
                    transaction.record({.verb = {},
                                        .entity = {},
                                        .entityId = QString::number(harm),
                                        .facts = {{QStringLiteral("harm"), QString::number(harm)}}});
                }));
        }
        QCOMPARE(reasons(m_project->ben), QStringList(QStringLiteral("feedback-harm")));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
    }

    void F9_aReplyReachesWhoGaveTheFeedbackAndWhoTookItIn()
    {
        FeedbackStore store(m_project->database());
        const QString key = valueOf(store.add({.text = QStringLiteral("Too slow"), .source = QStringLiteral("Dora")},
                                              m_project->cleo, m_project->once()));
        m_project->later();
        valueOf(store.triage({.feedback = key}, m_project->ben, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->dora).items.empty());
        m_project->later();
        valueOf(
            store.answer({key, QStringLiteral("Since today it takes a second.")}, m_project->ben, m_project->once()));
        for (const Actor& actor : {m_project->dora, m_project->cleo}) {
            const Inbox inbox = m_project->inboxOf(actor);
            QCOMPARE(inbox.items.size(), std::size_t(1));
            QVERIFY(inbox.items.front().reason == InboxReason::Answered);
            QCOMPARE(inbox.items.front().thing.kind, QByteArray("feedback"));
            QCOMPARE(inbox.items.front().sentence, QStringLiteral("replied to it"));
            QCOMPARE(inbox.items.front().person, QStringLiteral("Ben"));
        }
        QVERIFY(m_project->inboxOf(m_project->ben).items.empty()); // Who replied knows.
        QVERIFY(m_project->inboxOf(m_project->fang).items.empty());
    }

    void theNewestEntriesAreReadWhicheverThingTheyAreOf()
    {
        constexpr qint64 rounds = 70, entriesOfRound = 20, mostRead = 2000;
        const QString first = m_project->task(m_project->taskFor(m_project->cleo, m_project->ada)).uid;
        m_project->later();
        const QString second = m_project->task(m_project->taskFor(m_project->cleo, m_project->ada)).uid;
        m_project->later();
        for (qint64 round = 0; round < rounds; ++round) {
            change(first, entriesOfRound);
            change(second, entriesOfRound);
        }
        const Inbox inbox = m_project->inboxOf(m_project->cleo);
        QVERIFY(inbox.isCut);
        qint64 entries = 0, oldest = logSize();
        for (const InboxItem& item : inbox.items) {
            entries += item.entries;
            oldest = std::min(oldest, item.firstSeq);
        }
        QCOMPARE(inbox.items.front().seq, logSize());
        QCOMPARE(oldest, logSize() - mostRead + 1);
        QCOMPARE(entries, mostRead);
    }

private:
    /// One write of Ada's with so many entries about a task.
    void change(const QString& task, qint64 entries)
    {
        m_project->later();
        valueOf(m_project->database().write(
            {m_project->ada, QStringLiteral("updated"), QStringLiteral("task"), task, {}, {}},
            [&](db::WriteTransaction& transaction) {
                for (qint64 entry = 0; entry < entries; ++entry)
                    transaction.record({.verb = {}, .entity = {}, .entityId = task, .facts = {}});
            }));
    }

    /// Tasks for Cleo, made in one write and due in three days.
    void makeDue(const QStringList& titles)
    {
        valueOf(m_project->database().write(
            {m_project->fang, QStringLiteral("created"), QStringLiteral("task"), {}, {}, m_project->once()},
            [&](db::WriteTransaction& transaction) {
                for (const QString& title : titles) {
                    TaskDraft draft{title};
                    draft.ownerUid = m_project->cleo.person;
                    draft.dueAt = m_project->clock.at + 3 * TalkProject::day;
                    tasks::add(transaction, draft);
                }
            }));
    }

    void mark(const InboxItem& item, InboxMark said)
    {
        valueOf(m_project->marks().mark(markingsOf(item, said), m_project->cleo, m_project->once()));
    }

    QStringList reasons(const Actor& actor) const
    {
        QStringList found;
        for (const InboxItem& item : m_project->inboxOf(actor).items)
            found << toString(item.reason);
        return found;
    }
    FollowLevel level(const Actor& actor) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            return inbox::effectiveLevel(connection, actor.person, m_project->theUseCase());
        }));
    }
    qint64 logSize() const { return numberIn(m_project->database(), "SELECT count(*) FROM audit_event"); }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestInbox)
#include "tst_inbox.moc"
