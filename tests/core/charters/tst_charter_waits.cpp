// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_rows.h"
#include "core/charters/charter_store.h"
#include "core/charters/charter_text.h"
#include "core/portfolio/decision_queue.h"
#include "core/service_levels/waiting_board.h"
#include "core/usecases/use_case_texts.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/level_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Who hears of what is said of framings and plans, and whose word on what is agreed on is still awaited.
class TestCharterWaits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<LevelProject>();
        m_bo = m_project->somebody(QStringLiteral("Bo"), Role::BusinessOwner);
        m_kofi = m_project->somebody(QStringLiteral("Kofi"), Role::DevOps);
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Screening");
        proposal.businessOwnerUid = m_bo.person;
        proposal.riskTier = RiskTier::Low;
        m_useCase = valueOf(UseCaseStore(m_project->database()).propose(proposal, m_project->mia, m_project->once()));
        m_project->later();
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F3_whoWroteAFramingHearsOfEachVoiceOnce()
    {
        const QString uid = proposed(CharterKind::Framing, charters::textOf(completeFraming()));
        vote(uid, m_kofi, CharterVote::Dissent, "Nobody is on call for it.");
        vote(uid, m_project->cleo); // Of what she says herself she does not hear.
        vote(uid, m_bo);            // With this it is agreed on: one thing that happened, and one item.
        QVERIFY(charter(uid).state == CharterState::Accepted);
        const std::vector<InboxItem> told = toldOf(m_project->cleo);
        QCOMPARE(told.size(), std::size_t(2));
        QCOMPARE(told.front().person, QStringLiteral("Bo"));
        QCOMPARE(told.front().sentence, QStringLiteral("said of Framing 1: Accepts"));
        QCOMPARE(told.back().person, QStringLiteral("Kofi"));
        QCOMPARE(told.back().sentence, QStringLiteral("said of Framing 1: Dissents: Nobody is on call for it."));
        for (const Actor& other : {m_kofi, m_project->ben, m_project->fang})
            QVERIFY(toldOf(other).empty());
    }

    void F3_whoWroteInADraftOfAnotherHearsOfItsVoicesToo()
    {
        Framing framing = completeFraming();
        CharterStore store(m_project->database());
        const QString uid = valueOf(store.draft({m_useCase, CharterKind::Framing, charters::textOf(framing)},
                                                m_project->mia, m_project->once()));
        m_project->later();
        framing.heuristic = QStringLiteral("Ask an officer");
        valueOf(store.draft({m_useCase, CharterKind::Framing, charters::textOf(framing)}, m_project->cleo,
                            m_project->once()));
        valueOf(store.propose(uid, m_project->mia, m_project->once()));
        vote(uid, m_kofi, CharterVote::Abstain);
        QCOMPARE(toldOf(m_project->cleo).size(), std::size_t(1));
        QCOMPARE(toldOf(m_project->mia).size(), std::size_t(1));
    }

    void F3_whoMutedTheUseCaseHearsOfNoVoice()
    {
        const QString uid = proposed(CharterKind::EvaluationPlan, planText());
        valueOf(InboxStore(m_project->database())
                    .follow({"use-case", m_useCase}, FollowLevel::Muted, m_project->cleo, m_project->once()));
        vote(uid, m_bo);
        QVERIFY(toldOf(m_project->cleo).empty());
    }

    void modelRisksWordOnAPlanThatIsAgreedOnIsAwaitedOnceTheRiskIsHigh()
    {
        const QString uid = proposed(CharterKind::EvaluationPlan, planText());
        vote(uid, m_bo);
        QVERIFY(charter(uid).state == CharterState::Accepted);
        QCOMPARE(toldOf(m_project->cleo).front().sentence, QStringLiteral("said of Evaluation plan 1: Accepts"));
        QVERIFY(asked(m_project->ben).isEmpty() && requestsTo(m_project->ben).empty());
        QVERIFY(waits(m_project->clock.at).empty());
        m_project->later();
        const qint64 before = m_project->clock.at;
        m_project->later();
        raiseTheRisk();
        const qint64 raised = m_project->clock.at;
        QCOMPARE(asked(m_project->ben), QStringList(QStringLiteral("Evaluation plan, version 1")));
        QVERIFY(asked(m_project->cleo).isEmpty() && asked(m_bo).isEmpty());
        m_project->later();
        const std::vector<InboxItem> items = requestsTo(m_project->ben);
        QCOMPARE(items.size(), std::size_t(1));
        QVERIFY(items.front().standing);
        QVERIFY(requestsTo(m_project->cleo).empty());
        const std::vector<WaitingRow> rows = waits(m_project->clock.at);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().waits.since, raised);
        QCOMPARE(rows.front().waits.whom(), roleTitle(Role::RiskAuditor));
        QVERIFY(waited(before).empty()); // The risk was not high then.
        QCOMPARE(waited(raised).size(), std::size_t(1));
        vote(uid, m_project->ben);
        QVERIFY(asked(m_project->ben).isEmpty() && requestsTo(m_project->ben).empty());
        QVERIFY(waits(m_project->clock.at).empty());
        QCOMPARE(waited(raised).size(), std::size_t(1));
        QVERIFY(waited(m_project->clock.at).empty());
    }

    void whoWroteThePlanIsNotAskedForModelRisksWordOnIt()
    {
        const Actor admin{m_project->ada.person, toString(Role::Administrator)};
        valueOf(
            PeopleStore(m_project->database())
                .grant(m_project->cleo.person, Role::RiskAuditor, QStringLiteral("needed"), admin, m_project->once()));
        const QString uid = proposed(CharterKind::EvaluationPlan, planText());
        vote(uid, m_bo);
        m_project->later();
        raiseTheRisk();
        QVERIFY(asked(m_project->cleo).isEmpty());
        QVERIFY(requestsTo(m_project->cleo).empty());
        QCOMPARE(requestsTo(m_project->ben).size(), std::size_t(1));
    }

    void whoIsWaitedForIsAskedInTheInboxAndInTheQueueAlike()
    {
        const Actor admin{m_project->ada.person, toString(Role::Administrator)};
        const Actor eli = m_project->somebody(QStringLiteral("Eli"), Role::DataScientist);
        valueOf(PeopleStore(m_project->database())
                    .grant(eli.person, Role::RiskAuditor, QStringLiteral("needed"), admin, m_project->once()));
        raiseTheRisk();
        const QString uid = proposed(CharterKind::Framing, charters::textOf(completeFraming()));
        const auto agree = [this] {
            for (const Person& each : valueOf(PeopleStore(m_project->database()).all())) {
                const Actor actor{each.uid, {}};
                if (asked(actor).isEmpty() != requestsTo(actor).empty())
                    return each.name;
            }
            return QString();
        };
        QCOMPARE(agree(), QString());
        QVERIFY(!asked(m_project->cleo).isEmpty()); // Her word as a data scientist counts, though she wrote it.
        QCOMPARE(asked(eli).size(), 2);             // In either role.
        vote(uid, {eli.person, toString(Role::DataScientist)}, CharterVote::Dissent, "Too early");
        QCOMPARE(agree(), QString());
        QCOMPARE(asked(eli).size(), 1); // As model risk they have said nothing.
        vote(uid, m_bo, CharterVote::Dissent, "Not for us");
        QCOMPARE(agree(), QString());
        QVERIFY(asked(m_bo).isEmpty()); // What somebody thinks they say once.
        vote(uid, m_project->ben);
        vote(uid, m_project->cleo);
        QCOMPARE(agree(), QString());
        QVERIFY(asked(m_project->ben).isEmpty() && asked(m_project->cleo).isEmpty());
    }

private:
    static QByteArray planText()
    {
        return charters::textOf(EvaluationPlan{.metric = QStringLiteral("auc"),
                                               .split = QStringLiteral("test"),
                                               .higherIsBetter = true,
                                               .baselines = {QStringLiteral("majority")}});
    }

    /// Drafted and proposed by Cleo.
    QString proposed(CharterKind kind, const QByteArray& text)
    {
        CharterStore store(m_project->database());
        const QString uid = valueOf(store.draft({m_useCase, kind, text}, m_project->cleo, m_project->once()));
        valueOf(store.propose(uid, m_project->cleo, m_project->once()));
        m_project->later();
        return uid;
    }

    void vote(const QString& uid, const Actor& actor, CharterVote said = CharterVote::Accept, const char* text = "")
    {
        m_project->later();
        valueOf(
            CharterStore(m_project->database()).vote({uid, said, QString::fromLatin1(text)}, actor, m_project->once()));
    }

    void raiseTheRisk()
    {
        const UseCaseEdit edit = valueOf(m_project->database().read([&](db::Connection& connection) {
            const UseCase useCase = usecases::byUid(connection, m_useCase);
            UseCaseEdit before{m_useCase, useCase.rowVersion, usecases::fieldsOf(connection, useCase)};
            before.fields.riskTier = RiskTier::High;
            return before;
        }));
        valueOf(UseCaseStore(m_project->database()).edit(edit, m_project->mia, m_project->once()));
    }

    Charter charter(const QString& uid) const
    {
        return valueOf(
            m_project->database().read([&](db::Connection& connection) { return charters::byUid(connection, uid); }));
    }

    std::vector<InboxItem> itemsOf(const Actor& actor, InboxReason reason) const
    {
        std::vector<InboxItem> items = m_project->inboxOf(actor).items;
        std::erase_if(items, [&](const InboxItem& item) {
            return item.reason != reason || !(item.thing == ThingName({"use-case", m_useCase}));
        });
        return items;
    }
    std::vector<InboxItem> toldOf(const Actor& actor) const
    {
        std::vector<InboxItem> items = itemsOf(actor, InboxReason::OwnerOfChanged);
        std::erase_if(items,
                      [](const InboxItem& item) { return !item.sentence.startsWith(QStringLiteral("said of")); });
        return items;
    }
    std::vector<InboxItem> requestsTo(const Actor& actor) const { return itemsOf(actor, InboxReason::ReviewRequested); }

    QStringList asked(const Actor& actor) const
    {
        QStringList words;
        for (const PendingDecision& each : valueOf(m_project->database().read([&](db::Connection& connection) {
                 return decisionQueue(connection, actor.person, m_project->clock.at);
             }))) {
            if (each.kind == PendingKind::Agreement)
                words << each.asks;
        }
        return words;
    }

    static std::vector<WaitingRow> reviewsIn(WaitingBoard board)
    {
        std::erase_if(board.rows, [](const WaitingRow& row) { return row.waits.kind != WaitKind::Review; });
        return std::move(board.rows);
    }
    std::vector<WaitingRow> waits(qint64 now) const
    {
        return reviewsIn(valueOf(
            m_project->database().read([now](db::Connection& connection) { return waiting::board(connection, now); })));
    }
    std::vector<WaitingRow> waited(qint64 at) const
    {
        return reviewsIn(valueOf(
            m_project->database().read([at](db::Connection& connection) { return waiting::boardOn(connection, at); })));
    }

    std::unique_ptr<LevelProject> m_project;
    Actor m_bo, m_kofi;
    QString m_useCase;
};

ASSAY_TEST(TestCharterWaits)
#include "tst_charter_waits.moc"
