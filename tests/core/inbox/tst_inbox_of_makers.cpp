// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_store.h"
#include "core/meetings/meeting_store.h"
#include "core/scans/scan_rows.h"
#include "core/value/value_store.h"
#include "tests/support/level_project.h"
#include "tests/support/scan_files.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F4 and F8: whoever made something hears what becomes of it, and when it is to be looked at.
class TestInboxOfMakers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<LevelProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F4_proposerOfAUseCaseHearsOfItsSteps()
    {
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Chat for branches");
        UseCaseStore store(m_project->database());
        const QString uid = valueOf(store.propose(proposal, m_project->dora, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->dora).items.empty()); // Not of what they do themselves.
        m_project->later();
        valueOf(store.move({uid, UseCaseState::Stopped, QStringLiteral("no money"), StopCode::NoValue}, m_project->mia,
                           m_project->once()));
        const InboxItem item = only(m_project->dora);
        QVERIFY(item.reason == InboxReason::Subscribed);
        QVERIFY(item.thing == ThingName({"use-case", uid}));
        QCOMPARE(item.person, QStringLiteral("Mia"));
        QVERIFY2(item.sentence.contains(QStringLiteral("no money")), qPrintable(item.sentence));
        QVERIFY(m_project->inboxOf(m_project->mia).items.empty());
    }

    void F4_whoProposedADecisionHearsOfItsFate()
    {
        const QString uid = propose({});
        m_project->later();
        valueOf(
            DecisionStore(m_project->database())
                .move({uid, DecisionState::Rejected, QStringLiteral("too dear")}, m_project->mia, m_project->once()));
        const InboxItem item = only(m_project->cleo);
        QVERIFY(item.reason == InboxReason::OwnerOfChanged);
        QVERIFY(item.thing == ThingName({"decision", uid}));
        QVERIFY2(item.sentence.endsWith(QStringLiteral(": too dear")), qPrintable(item.sentence));
        QVERIFY(m_project->inboxOf(m_project->fang).items.empty());
    }

    void F7_whoHandedOverHearsOfQuestionsReturnsAndAcceptance()
    {
        const QString uid = m_project->offer();
        m_project->later();
        valueOf(m_project->handovers().ask(uid, QStringLiteral("Which months?"), m_project->fang, m_project->once()));
        const InboxItem question = only(m_project->cleo);
        QVERIFY(question.reason == InboxReason::OwnerOfChanged);
        QCOMPARE(question.person, QStringLiteral("王芳"));
        QCOMPARE(question.sentence, QStringLiteral("asked: Which months?"));
        QVERIFY(question.standing && question.standing->kind == WaitKind::Question); // They have to answer.
        m_project->later();
        valueOf(m_project->handovers().answer({uid, 0, QStringLiteral("24")}, m_project->cleo, m_project->once()));
        QCOMPARE(sentences(m_project->fang).front(), QStringLiteral("answered: Which months?"));
        QVERIFY(!only(m_project->cleo).standing); // Answered.
        m_project->later();
        valueOf(m_project->handovers().giveBack(uid, QStringLiteral("no limits"), m_project->fang, m_project->once()));
        QCOMPARE(sentences(m_project->cleo).front(), QStringLiteral("gave it back: no limits"));
        m_project->later();
        valueOf(m_project->handovers().offerAgain(uid, m_project->cleo, m_project->once()));
        m_project->later();
        valueOf(m_project->handovers().accept(uid, m_project->fang, m_project->once()));
        QCOMPARE(sentences(m_project->cleo),
                 QStringList({QStringLiteral("took it"), QStringLiteral("gave it back: no limits"),
                              QStringLiteral("asked: Which months?")}));
    }

    void F4_whoWroteMinutesHearsThatOthersChangeThem()
    {
        MeetingStore store(m_project->database());
        MeetingDraft draft;
        draft.title = QStringLiteral("Weekly");
        draft.heldAt = m_project->clock.at;
        const QString uid = valueOf(store.add(draft, m_project->cleo, m_project->once()));
        m_project->later();
        MeetingEdit edit;
        edit.meeting = uid;
        edit.expectedVersion = 1;
        edit.title = QStringLiteral("Weekly, in short");
        edit.heldAt = draft.heldAt;
        valueOf(store.edit(edit, m_project->fang, m_project->once()));
        const InboxItem item = only(m_project->cleo);
        QVERIFY(item.reason == InboxReason::OwnerOfChanged);
        QVERIFY(item.thing == ThingName({"meeting", uid}));
        QVERIFY(m_project->inboxOf(m_project->fang).items.empty());
    }

    void F4_whoWroteAValueRecordHearsWhatOthersSayOfIt()
    {
        ValueStore store(m_project->database());
        const QString uid =
            valueOf(store.propose({m_project->useCase, QStringLiteral("Fewer losses"), QStringLiteral("losses avoided"),
                                   QStringLiteral("EUR"), 100, QStringLiteral("A control group")},
                                  m_project->cleo, m_project->once()));
        m_project->later();
        const Actor scientist{m_project->ada.person, toString(Role::DataScientist)};
        valueOf(store.measure(
            {uid, 120, 1000, 2000, ValueConfidence::High, QStringLiteral("A quarter"), QStringLiteral("Ledger 7")},
            scientist, m_project->once()));
        const Inbox inbox = m_project->inboxOf(m_project->cleo);
        const auto item = std::find_if(inbox.items.begin(), inbox.items.end(), [&](const InboxItem& each) {
            return each.thing == ThingName({"value", uid});
        });
        QVERIFY(item != inbox.items.end());
        QVERIFY(item->reason == InboxReason::OwnerOfChanged);
        QCOMPARE(item->person, QStringLiteral("Ada"));
    }

    void F4_whoTookInAScanHearsWhatOthersSayOfIt()
    {
        const QString key = importScan(m_project->database(), QStringLiteral("second"), m_project->useCase,
                                       m_project->cleo, m_project->once());
        const Scan scan = valueOf(
            m_project->database().read([&key](db::Connection& connection) { return scans::byName(connection, key); }));
        m_project->later();
        m_project->say({"scan", scan.uid}, QStringLiteral("Is the second one new?"), m_project->fang);
        const InboxItem item = only(m_project->cleo);
        QVERIFY(item.reason == InboxReason::OwnerOfChanged);
        QVERIFY(item.thing == ThingName({"scan", scan.uid}));
        QCOMPARE(item.person, QStringLiteral("王芳"));
    }

    void F4_whoDecidedHearsWhatBecomesOfTheDecision()
    {
        const QString uid = propose({});
        m_project->later();
        DecisionStore store(m_project->database());
        valueOf(store.move({uid, DecisionState::Accepted, {}}, m_project->mia, m_project->once()));
        const auto told = [&] {
            const std::vector<InboxItem> items = m_project->inboxOf(m_project->mia).items;
            return std::count_if(items.begin(), items.end(), [&](const InboxItem& item) {
                return item.thing == ThingName({"decision", uid}) && item.reason == InboxReason::Subscribed;
            });
        };
        QCOMPARE(told(), 0);
        m_project->later();
        valueOf(store.measure({uid, QStringLiteral("half as long")}, m_project->fang, m_project->once()));
        QCOMPARE(told(), 1);
    }

    void F4_whatIsMutedByItsMakerStaysSilent()
    {
        const QString uid = m_project->offer();
        valueOf(m_project->marks().follow({"handover", uid}, FollowLevel::Muted, m_project->cleo, m_project->once()));
        m_project->later();
        valueOf(m_project->handovers().accept(uid, m_project->fang, m_project->once()));
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
    }

    void F8_decisionIsDueForWhoMadeItUntilItsEffectIsWrittenDown()
    {
        const QString uid = propose(m_project->clock.at + 30 * TalkProject::day);
        m_project->later();
        DecisionStore store(m_project->database());
        m_project->later(40 * TalkProject::day);
        QVERIFY(m_project->dueSentences(m_project->mia).filter(QStringLiteral("effect")).isEmpty()); // Not decided yet.
        valueOf(store.move({uid, DecisionState::Accepted, {}}, m_project->mia, m_project->once()));
        for (const Actor& actor : {m_project->cleo, m_project->mia}) {
            const QStringList due = m_project->dueSentences(actor).filter(QStringLiteral("effect"));
            QCOMPARE(due.size(), 1);
            QVERIFY2(due.front().startsWith(QStringLiteral("its effect was to be looked at on ")),
                     qPrintable(due.front()));
        }
        QVERIFY(m_project->due(m_project->fang).empty());
        valueOf(store.measure({uid, QStringLiteral("half as long")}, m_project->fang, m_project->once()));
        QVERIFY(m_project->dueSentences(m_project->cleo).filter(QStringLiteral("effect")).isEmpty());
        QVERIFY(m_project->dueSentences(m_project->mia).filter(QStringLiteral("effect")).isEmpty());
    }

    void F8_decisionIsDueFromADayBeforeItsReview()
    {
        const QString uid = propose(m_project->clock.at + 30 * TalkProject::day);
        valueOf(DecisionStore(m_project->database())
                    .move({uid, DecisionState::Accepted, {}}, m_project->mia, m_project->once()));
        m_project->later(28 * TalkProject::day);
        QVERIFY(m_project->due(m_project->cleo).empty());
        m_project->later(TalkProject::day + TalkProject::hour);
        QVERIFY(m_project->dueSentences(m_project->cleo)
                    .front()
                    .startsWith(QStringLiteral("its effect is to be looked at on ")));
    }

private:
    QString propose(std::optional<qint64> reviewAt)
    {
        DecisionDraft draft;
        draft.text.title = QStringLiteral("Retrain monthly");
        draft.text.outcome = QStringLiteral("Each first Monday");
        draft.topic = DecisionTopic::Business;
        draft.reviewAt = reviewAt;
        return valueOf(DecisionStore(m_project->database()).propose(draft, m_project->cleo, m_project->once()));
    }

    InboxItem only(const Actor& actor) const
    {
        const std::vector<InboxItem> items = m_project->inboxOf(actor).items;
        return items.size() == 1 ? items.front() : InboxItem{};
    }

    QStringList sentences(const Actor& actor) const
    {
        QStringList told;
        for (const InboxItem& item : m_project->inboxOf(actor).items)
            told << item.sentence;
        return told;
    }

    std::unique_ptr<LevelProject> m_project;
};

ASSAY_TEST(TestInboxOfMakers)
#include "tst_inbox_of_makers.moc"
