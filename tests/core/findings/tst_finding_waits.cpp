// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_rows.h"
#include "core/findings/finding_store.h"
#include "core/portfolio/decision_queue.h"
#include "core/service_levels/waiting_board.h"
#include "tests/support/level_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Findings wait on the risk auditors who may judge them, and nobody else is asked.
class TestFindingWaits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<LevelProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F18_mendedFindingWaitsOnAnAuditorUntilItIsJudged()
    {
        const QString uid = mended(m_project->cleo);
        const std::vector<WaitingRow> rows = waits();
        QCOMPARE(rows.size(), std::size_t(1));
        const WaitingThing& wait = rows.front().waits;
        QVERIFY(wait.kind == WaitKind::Review);
        QCOMPARE(rows.front().title, QStringLiteral("F-1 · Overfits"));
        QCOMPARE(wait.whom(), roleTitle(Role::RiskAuditor));
        QCOMPARE(wait.since, m_project->clock.at);
        QVERIFY(wait.standing);
        QCOMPARE(asked(m_project->ben), QStringList(QStringLiteral("Whether it is mended")));
        QVERIFY(asked(m_project->cleo).isEmpty() && asked(m_project->mia).isEmpty());
        m_project->later();
        const std::vector<InboxItem> items = requestsTo(m_project->ben);
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items.front().thing.uid, uid);
        QCOMPARE(items.front().person, QStringLiteral("Cleo"));
        QVERIFY(items.front().standing);
        QVERIFY(requestsTo(m_project->cleo).empty());
        QVERIFY(move(FindingState::Closed, m_project->ben));
        QVERIFY(waits().empty());
        QVERIFY(asked(m_project->ben).isEmpty());
        QVERIFY(requestsTo(m_project->ben).empty());
    }

    void S54_ownerWhoAuditsIsNotAskedToJudgeTheirOwn()
    {
        mended(m_project->ben);
        QVERIFY(asked(m_project->ben).isEmpty());
        QVERIFY(requestsTo(m_project->ben).empty());
        QCOMPARE(asked(m_project->ada), QStringList(QStringLiteral("Whether it is mended")));
        QCOMPARE(requestsTo(m_project->ada).size(), std::size_t(1));
    }

    void S54_offerToBearAFindingWaitsOnAnotherAuditor()
    {
        raise(m_project->cleo);
        m_project->later();
        offer(m_project->ada); // She audits, too, and does not agree to what she bears.
        QCOMPARE(asked(m_project->ben), QStringList(QStringLiteral("Whether it may be borne")));
        QVERIFY(asked(m_project->ada).isEmpty());
        QCOMPARE(waits().front().waits.since, m_project->clock.at);
        m_project->later();
        QCOMPARE(requestsTo(m_project->ben).size(), std::size_t(1));
        QVERIFY(requestsTo(m_project->ada).empty());
        offer(m_project->mia); // A later offer takes the place of the first.
        QCOMPARE(waits().size(), std::size_t(1));
        QCOMPARE(waits().front().waits.since, m_project->clock.at);
        QCOMPARE(asked(m_project->ada).size(), 1);
        QVERIFY(move(FindingState::RiskAccepted, m_project->ben, QStringLiteral("small")));
        QVERIFY(waits().empty());
        QVERIFY(asked(m_project->ben).isEmpty() && asked(m_project->ada).isEmpty());
    }

    void S54_offerThatRanOutWaitsOnNobody()
    {
        raise(m_project->cleo);
        m_project->later();
        offer(m_project->mia);
        const qint64 end = m_project->clock.at + 30 * TalkProject::day;
        m_project->clock.at = end - 1;
        QCOMPARE(asked(m_project->ben).size(), 1);
        QCOMPARE(requestsTo(m_project->ben).size(), std::size_t(1));
        QCOMPARE(waits().size(), std::size_t(1));
        m_project->clock.at = end;
        QVERIFY(asked(m_project->ben).isEmpty());
        QVERIFY(requestsTo(m_project->ben).empty());
        QVERIFY(waits().empty());
        m_project->later(100 * TalkProject::hour);
        QVERIFY(m_project->dueSentences(m_project->mia).isEmpty()); // Nobody is late with it, either.
        QVERIFY(!move(FindingState::RiskAccepted, m_project->ben, QStringLiteral("small")));
        offer(m_project->mia); // Anew, and it waits again.
        QCOMPARE(asked(m_project->ben), QStringList(QStringLiteral("Whether it may be borne")));
        QCOMPARE(waits().front().waits.since, m_project->clock.at);
    }

    void offerEndsToWaitOnceTheOwnerBeginsToMend()
    {
        raise(m_project->cleo);
        m_project->later();
        offer(m_project->mia);
        m_project->later();
        QVERIFY(move(FindingState::InProgress, m_project->cleo));
        QVERIFY(waits().empty());
    }

    void offerEndsToWaitOnceItsDayIsOver()
    {
        raise(m_project->cleo);
        m_project->later();
        offer(m_project->mia);
        QCOMPARE(waits().size(), std::size_t(1));
        m_project->later(31 * TalkProject::day);
        raise(m_project->cleo); // The log goes on.
        QVERIFY(waits().empty());
        QVERIFY(asked(m_project->ben).isEmpty());
        const WaitingBoard then = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return waiting::boardOn(connection, m_project->clock.at); }));
        QVERIFY(std::none_of(then.rows.begin(), then.rows.end(),
                             [](const WaitingRow& row) { return row.waits.thing.kind == "finding"; }));
    }

    void F18_managersHearOfAFindingThatNobodyJudgesInTime()
    {
        mended(m_project->cleo);
        m_project->later(defaultHours(WaitKind::Review) * TalkProject::hour + 1);
        QCOMPARE(m_project->dueSentences(m_project->mia),
                 QStringList(QStringLiteral("Sign off or agree: with Model-risk auditor for over 2 d")));
    }

    void F7_handoverIsAmongTheDecisionsOfThoseWhoMayTakeIt()
    {
        const QString uid = m_project->offer();
        QVERIFY(handoversOf(m_project->cleo).empty());
        QVERIFY(handoversOf(m_project->ben).empty());
        const std::vector<PendingDecision> pending = handoversOf(m_project->fang);
        QCOMPARE(pending.size(), std::size_t(1));
        QVERIFY(pending.front().address == Address({{}, "handover", uid}));
        QVERIFY(pending.front().thing.startsWith(QStringLiteral("H-1 · ")));
        QCOMPARE(pending.front().asks, QStringLiteral("Handed over by Cleo, Data scientist"));
        QVERIFY(pending.front().role == Role::DataEngineer);
        QVERIFY(pending.front().standing && pending.front().standing->kind == WaitKind::Handover);
        QVERIFY(m_project->handovers().accept(uid, m_project->fang, m_project->once()));
        QVERIFY(handoversOf(m_project->fang).empty());
    }

private:
    FindingStore store() const { return FindingStore(m_project->database()); }

    QString raise(const Actor& owner)
    {
        FindingDraft draft;
        draft.useCase = m_project->useCase;
        draft.text.title = QStringLiteral("Overfits");
        draft.ownerUid = owner.person;
        return valueOf(store().raise(draft, m_project->fang, m_project->once()));
    }

    Result<> move(FindingState to, const Actor& actor, const QString& reason = {})
    {
        return store().move({QStringLiteral("F-1"), to, reason}, actor, m_project->once());
    }

    QString mended(const Actor& owner)
    {
        const QString uid = raise(owner);
        m_project->later();
        valueOf(move(FindingState::InProgress, owner));
        m_project->later();
        valueOf(move(FindingState::ReadyForValidation, owner));
        return uid;
    }

    void offer(const Actor& bearer)
    {
        const RiskAcceptance acceptance{QStringLiteral("F-1"), QStringLiteral("rare"),
                                        m_project->clock.at + 30 * TalkProject::day};
        valueOf(store().offerAcceptance(acceptance, bearer, m_project->once()));
    }

    std::vector<WaitingRow> waits() const
    {
        std::vector<WaitingRow> rows = valueOf(m_project->database().read([&](db::Connection& connection) {
                                           return waiting::board(connection, m_project->clock.at);
                                       })).rows;
        std::erase_if(rows, [](const WaitingRow& row) { return row.waits.thing.kind != "finding"; });
        return rows;
    }

    std::vector<PendingDecision> pending(const Actor& actor, PendingKind kind) const
    {
        std::vector<PendingDecision> queue = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return decisionQueue(connection, actor.person, m_project->clock.at); }));
        std::erase_if(queue, [kind](const PendingDecision& each) { return each.kind != kind; });
        return queue;
    }

    QStringList asked(const Actor& actor) const
    {
        QStringList words;
        for (const PendingDecision& each : pending(actor, PendingKind::Finding))
            words << each.asks;
        return words;
    }

    std::vector<PendingDecision> handoversOf(const Actor& actor) const { return pending(actor, PendingKind::Handover); }

    std::vector<InboxItem> requestsTo(const Actor& actor) const
    {
        std::vector<InboxItem> items = m_project->inboxOf(actor).items;
        std::erase_if(items, [](const InboxItem& item) {
            return item.reason != InboxReason::ReviewRequested || item.thing.kind != "finding";
        });
        return items;
    }

    std::unique_ptr<LevelProject> m_project;
};

ASSAY_TEST(TestFindingWaits)
#include "tst_finding_waits.moc"
