// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handovers/handover_rows.h"
#include "core/handovers/handover_store.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/set_clock.h"
#include "tests/support/team_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F7 and S43 of the design: one role hands to another all that it has to know.
class TestHandoverStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project =
            std::make_unique<TeamProject>(std::vector{Role::DataScientist, Role::SoftwareEngineer, Role::DevOps});
    }

    void S43_acceptanceNeedsEveryRequiredItemAnsweredOrWaivedWithReason()
    {
        const QString uid =
            offer({{QStringLiteral("Limits")}, {QStringLiteral("Features")}, {QStringLiteral("Nice to have"), false}});
        const Result<> early = store().accept(uid, engineer(), m_project->next());
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::Denied);
        QVERIFY2(early.error().message.contains(QStringLiteral("Limits; Features")),
                 qUtf8Printable(early.error().message));
        QVERIFY(store().answer({uid, 0, QStringLiteral("Loans up to 24 months")}, scientist(), m_project->next()));
        QVERIFY(!store().waive({uid, 1, QString()}, engineer(), m_project->next()));
        QVERIFY(store().waive({uid, 1, QStringLiteral("They are in the signature")}, engineer(), m_project->next()));
        QVERIFY(store().accept(uid, engineer(), m_project->next()));
        QCOMPARE(toString(read(uid).state), toString(HandoverState::Accepted));
        QVERIFY(isWhole(*m_project));
    }

    void F7_onlyTheReceiverTakesOrReturnsIt()
    {
        const QString uid = offer({});
        const QString before = dump(m_project->database());
        for (const Actor& other : {scientist(), m_project->as(Role::DevOps)}) {
            QVERIFY(!store().accept(uid, other, m_project->next()));
            QVERIFY(!store().giveBack(uid, QStringLiteral("no"), other, m_project->next()));
        }
        QCOMPARE(dump(m_project->database()), before);
        QVERIFY(store().accept(uid, engineer(), m_project->next()));
        QVERIFY(read(uid).decidedAt.value_or(0) >= read(uid).offeredAt);
    }

    void F7_theClockRunsOnTheReceiverUntilTheyAccept()
    {
        constexpr qint64 hour = 60LL * 60 * 1000;
        SetClock clock(QDateTime::currentMSecsSinceEpoch() + hour);
        const auto timed = openedAt(clock, m_project->path());
        HandoverStore store(*timed);
        const QString uid = valueOf(store.offer(draftOf({}), scientist(), m_project->next()));
        clock.at += 3 * hour;
        QCOMPARE(read(uid).waited(clock.at), 3 * hour);
        QVERIFY(!read(uid).decidedAt);
        QVERIFY(store.giveBack(uid, QStringLiteral("The example is missing"), engineer(), m_project->next()));
        clock.at += 5 * hour; // With the sender, whose time is not the receiver's.
        QCOMPARE(read(uid).waited(clock.at), 3 * hour);
        QVERIFY(store.offerAgain(uid, scientist(), m_project->next()));
        clock.at += 2 * hour;
        QVERIFY(read(uid).state == HandoverState::Offered);
        QVERIFY(store.accept(uid, engineer(), m_project->next()));
        clock.at += 40 * hour;
        QVERIFY(read(uid).state == HandoverState::Accepted);
        QCOMPARE(read(uid).waited(clock.at), 5 * hour); // Both times with the receiver.
        QVERIFY(isWhole(*m_project));
    }

    void whoeverHandsOverCannotTakeItInAnotherRole()
    {
        // The founder holds every role.
        HandoverDraft draft = draftOf({});
        const Actor founder{m_project->actor().person, toString(Role::DataScientist)};
        const QString uid = valueOf(store().offer(draft, founder, m_project->next()));
        const Result<> refused =
            store().accept(uid, {founder.person, toString(Role::SoftwareEngineer)}, m_project->next());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
    }

    void S43_aQuestionHoldsItUpUntilItIsAnswered()
    {
        const QString uid = offer({});
        QVERIFY(store().ask(uid, QStringLiteral("Which unit is the amount in?"), engineer(), m_project->next()));
        QVERIFY(!store().accept(uid, engineer(), m_project->next()));
        QVERIFY(!store().answer({uid, 0, QStringLiteral("Marks")}, m_project->as(Role::DevOps), m_project->next()));
        QVERIFY(store().answer({uid, 0, QStringLiteral("Marks")}, scientist(), m_project->next()));
        QVERIFY(read(uid).items.front().kind == HandoverItem::Kind::Question);
        QVERIFY(store().accept(uid, engineer(), m_project->next()));
    }

    void F17_answerThatSomebodyGaveSinceIsNotOverwritten()
    {
        const QString uid = offer({{QStringLiteral("Limits")}, {QStringLiteral("Features")}});
        const QString nothing = QStringLiteral("");
        QVERIFY(store().answer({uid, 0, QStringLiteral("24 months"), nothing}, scientist(), m_project->next()));
        QVERIFY(store().answer({uid, 1, QStringLiteral("Twelve"), nothing}, scientist(), m_project->next()));
        const Result<> other =
            store().answer({uid, 0, QStringLiteral("36 months"), nothing}, scientist(), m_project->next());
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::Conflict);
        QVERIFY2(other.error().message.contains(read(uid).items.front().settledBy.name),
                 qUtf8Printable(other.error().message));
        QCOMPARE(read(uid).items.front().answer, QStringLiteral("24 months"));
        QVERIFY(store().answer({uid, 0, QStringLiteral("36 months"), QStringLiteral("24 months")}, scientist(),
                               m_project->next()));
        QCOMPARE(read(uid).items.front().answer, QStringLiteral("36 months"));
        QVERIFY(isWhole(*m_project));
    }

    void F7_whatWasReturnedIsOfferedAgainAtALaterTime()
    {
        const QString uid = offer({});
        QVERIFY(!store().giveBack(uid, QString(), engineer(), m_project->next()));
        QVERIFY(store().giveBack(uid, QStringLiteral("The example is missing"), engineer(), m_project->next()));
        QCOMPARE(read(uid).stateReason, QStringLiteral("The example is missing"));
        QVERIFY(!store().offerAgain(uid, engineer(), m_project->next()));
        const qint64 first = read(uid).offeredAt;
        QVERIFY(store().offerAgain(uid, scientist(), m_project->next()));
        QCOMPARE(toString(read(uid).state), toString(HandoverState::Offered));
        QVERIFY(read(uid).offeredAt >= first);
        QVERIFY(!read(uid).decidedAt);
        QCOMPARE(read(uid).createdAt, first);
        QVERIFY(isWhole(*m_project));
    }

    void S43_theUsualChecklistComesWithWhatTheProjectKnows()
    {
        HandoverDraft draft = draftOf({});
        draft.checklist.reset();
        const QString uid = valueOf(store().offer(draft, scientist(), m_project->next()));
        const Handover handover = read(uid);
        QCOMPARE(handover.items.size(), usualChecklist(Role::DataScientist, Role::SoftwareEngineer).size());
        QCOMPARE(handover.items.front().answer, QStringLiteral("Losses on small loans"));
        QVERIFY(!handover.unsettled().empty());
    }

    void aReleaseIsHandedOverWithTheUseCaseThatItServes()
    {
        ApprovalProject made;
        HandoverStore offers(made.database());
        HandoverDraft draft = draftOf({});
        draft.release = made.uid;
        draft.useCase = valueOf(propose(made.database(), made.project.actor(), made.once()));
        const Result<QString> refused = offers.offer(draft, made.ana, made.once());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().message.contains(QStringLiteral("credit@1")), qPrintable(refused.error().message));
        draft.useCase = made.useCase;
        QVERIFY(offers.offer(draft, made.ana, made.once()));
    }

    void onlyWhoHasTheWorkHandsItOver()
    {
        const Result<QString> refused = store().offer(draftOf({}), engineer(), m_project->next());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM handover"), qint64(0));
    }

private:
    HandoverStore store() const { return HandoverStore(m_project->database()); }
    Actor scientist() const { return m_project->as(Role::DataScientist); }
    Actor engineer() const { return m_project->as(Role::SoftwareEngineer); }
    static HandoverDraft draftOf(std::vector<ChecklistLine> lines)
    {
        HandoverDraft draft;
        draft.useCase = QStringLiteral("UC-1");
        draft.from = Role::DataScientist;
        draft.to = Role::SoftwareEngineer;
        draft.checklist = std::move(lines);
        return draft;
    }
    QString offer(std::vector<ChecklistLine> lines)
    {
        return valueOf(store().offer(draftOf(std::move(lines)), scientist(), m_project->next()));
    }
    Handover read(const QString& uid) const
    {
        return valueOf(
            m_project->database().read([&](db::Connection& connection) { return handovers::byName(connection, uid); }));
    }

    std::unique_ptr<TeamProject> m_project;
};

ASSAY_TEST(TestHandoverStore)
#include "tst_handover_store.moc"
