// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/calendar_rows.h"
#include "core/changes/change_calendar_store.h"
#include "core/changes/change_story.h"
#include "core/changes/change_texts.h"
#include "core/changes/deployment_plan.h"
#include "core/things/thing_history.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/planned_change.h"
#include "tests/support/set_clock.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// S45 of the design: times in which nothing goes anywhere, and changes that are agreed to beforehand.
class TestChangeCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ApprovalProject>();
        m_now = m_made->database().clock().now();
    }
    void cleanup() { QCOMPARE(whatIsWrong(m_made->database()), QString()); }

    void S45_inAFreezeNothingIsScheduledOrPlannedAndTheRefusalNamesIt()
    {
        m_made->approve(m_made->ask());
        const QString change = approvedChange(m_made->database(), wholeChange(ChangeType::Normal, m_made->uid),
                                              m_made->tom, {m_made->kofi, m_made->ruth});
        freeze();
        const QString before = dump(m_made->database());
        const Result<> scheduled = changes().schedule({change, m_now + 30 * hour}, m_made->kofi, m_made->once());
        const Result<QString> planned = plan(m_now + 30 * hour);
        for (const Error& refused : {scheduled.error(), planned.error()}) {
            QCOMPARE(refused.kind, Error::Kind::Denied);
            for (const QString& words : {QStringLiteral("FZ-1 (Year end)"), QStringLiteral("production"), day(24),
                                         day(48), QStringLiteral("few are there"), QStringLiteral("Kofi")})
                QVERIFY2(refused.message.contains(words), qPrintable(refused.message + u'|' + words));
            QVERIFY2(!refused.message.contains(QStringLiteral("..")), qPrintable(refused.message));
        }
        QCOMPARE(dump(m_made->database()), before);
        // A window that reaches into it is no better, and its end is the first moment that is free again.
        QVERIFY(!changes().schedule({change, m_now + hour, m_now + 25 * hour}, m_made->kofi, m_made->once()));
        QVERIFY(changes().schedule({change, m_now + hour, m_now + 24 * hour}, m_made->kofi, m_made->once()));
        QVERIFY(plan(m_now + 48 * hour));
    }

    void S45_anEmergencyThatWasAgreedToGoesOnInAFreeze()
    {
        m_made->approve(m_made->ask());
        freeze();
        const QString urgent = approvedChange(m_made->database(), wholeChange(ChangeType::Emergency, m_made->uid),
                                              m_made->tom, {m_made->kofi, m_made->mei});
        QVERIFY(changes().schedule({urgent, m_now + 30 * hour}, m_made->kofi, m_made->once()));
        QVERIFY(plan(m_now + 30 * hour));
        QVERIFY(recordedAt(m_now + 30 * hour));
        QCOMPARE(findings(), 0);
    }

    void S45_aFactInAFreezeIsKeptAndRaisesAFinding()
    {
        m_made->approve(m_made->ask());
        approvedChange(m_made->database(), wholeChange(ChangeType::Normal, m_made->uid), m_made->tom,
                       {m_made->kofi, m_made->ruth});
        freeze();
        QVERIFY(recordedAt(m_now + 23 * hour)); // Before it.
        QCOMPARE(findings(), 0);
        QVERIFY(recordedAt(m_now + 30 * hour));
        QCOMPARE(numberIn(m_made->database(), "SELECT count(*) FROM deployment"), 2);
        QCOMPARE(findings(), 1);
    }

    void S45_aFreezeIsForItsPlacesAndUntilItIsWithdrawn()
    {
        ChangeDraft staged = wholeChange(ChangeType::Standard, m_made->uid);
        staged.fields.environment = QStringLiteral("staging");
        const QString elsewhere = approvedChange(m_made->database(), staged, m_made->tom, {m_made->kofi});
        const QString here = approvedChange(m_made->database(), wholeChange(ChangeType::Standard, m_made->uid),
                                            m_made->tom, {m_made->kofi});
        const QString first = freeze();
        QVERIFY(changes().schedule({elsewhere, m_now + 30 * hour}, m_made->kofi, m_made->once()));
        QVERIFY(!changes().schedule({here, m_now + 30 * hour}, m_made->kofi, m_made->once()));
        QVERIFY(!calendar().withdrawFreeze(first, {}, m_made->kofi, m_made->once()));
        QVERIFY(!calendar().withdrawFreeze(first, QStringLiteral("no"), m_made->tom, m_made->once()));
        QVERIFY(calendar().withdrawFreeze(first, QStringLiteral("It is put off"), m_made->mei, m_made->once()));
        QVERIFY(changes().schedule({here, m_now + 30 * hour}, m_made->kofi, m_made->once()));
        const ChangeFreeze kept =
            valueOf(m_made->database().read([&](db::Connection& c) { return changes::freezeNamed(c, first); }));
        QCOMPARE(kept.withdrawn->reason, QStringLiteral("It is put off"));
        QVERIFY(!calendar().withdrawFreeze(first, QStringLiteral("twice"), m_made->mei, m_made->once()));
        freeze({}); // Everywhere.
        QVERIFY(!changes().schedule({elsewhere, m_now + 31 * hour}, m_made->kofi, m_made->once()));
    }

    void S45_onlyOperationsAndManagersSayWhenNothingGoes()
    {
        const QString before = dump(m_made->database());
        for (const Actor& other : {m_made->tom, m_made->ana, m_made->ruth}) {
            const Result<QString> refused = calendar().addFreeze(draft(), other, m_made->once());
            QCOMPARE(refused.error().kind, Error::Kind::Denied);
            QVERIFY2(refused.error().message.contains(QStringLiteral("Kofi")), qPrintable(refused.error().message));
        }
        FreezeDraft over = draft();
        over.from = 1000;
        over.until = 2000;
        FreezeDraft unsaid = draft();
        unsaid.reason = QStringLiteral(" ");
        for (const FreezeDraft& wrong : {over, unsaid})
            QCOMPARE(calendar().addFreeze(wrong, m_made->kofi, m_made->once()).error().kind, Error::Kind::Invalid);
        QCOMPARE(dump(m_made->database()), before);
    }

    void S45_aStandardChangeIsAgreedToBeforehandWhileItHolds()
    {
        m_made->approve(m_made->ask());
        const QString standard = addStandard();
        const QString uid = fromStandard(m_made->tom);
        const ChangeRecord made = changeNamed(m_made->database(), uid);
        QCOMPARE(made.text.rollback, QStringLiteral("Last month's weights"));
        QCOMPARE(made.text.title, QStringLiteral("Retrained in December"));
        QVERIFY(made.type == ChangeType::Standard);
        submit(uid, m_made->tom);
        const ChangeRecord agreed = changeNamed(m_made->database(), uid);
        QVERIFY(agreed.state == ChangeState::Approved);
        QVERIFY(agreed.approvals.empty());
        QVERIFY(plan(m_now + hour));
        const QStringList told = sentences(uid);
        QVERIFY2(
            told.contains(QStringLiteral("submitted it as the catalogue has it, so that it was agreed to beforehand "
                                         "as SC-1")),
            qPrintable(told.join(u'|')));
        // After its day it stands for nothing: what is planned for later is refused.
        const Result<QString> late = plan(m_now + 400 * hour);
        QVERIFY(!late);
        QVERIFY2(late.error().message.contains(QStringLiteral("SC-1, which holds until")),
                 qPrintable(late.error().message));
        Q_UNUSED(standard)
    }

    void S45_whatDiffersFromTheCatalogueOrIsByItsAuthorWaitsForPeople()
    {
        addStandard();
        ChangeDraft other;
        other.fields.text.title = QStringLiteral("Retrained otherwise");
        other.fields.text.rollback = QStringLiteral("None");
        other.standard = QStringLiteral("SC-1");
        const QString differs = valueOf(changes().plan(other, m_made->tom, m_made->once()));
        submit(differs, m_made->tom);
        QVERIFY(changeNamed(m_made->database(), differs).state == ChangeState::Submitted);
        const QString own = fromStandard(m_made->kofi); // Who agreed to the kind.
        submit(own, m_made->kofi);
        QVERIFY(changeNamed(m_made->database(), own).state == ChangeState::Submitted);
        QVERIFY(!calendar().addStandard(standardDraft(), m_made->tom, m_made->once()));
        StandardDraft much = standardDraft();
        much.impact = ChangeImpact::High;
        StandardDraft silent = standardDraft();
        silent.text.rollback.clear();
        for (const StandardDraft& wrong : {much, silent})
            QCOMPARE(calendar().addStandard(wrong, m_made->kofi, m_made->once()).error().kind, Error::Kind::Invalid);
    }

    void S45_whatRestsOnAWithdrawnStandardChangeWaitsForPeopleAgain()
    {
        m_made->approve(m_made->ask());
        addStandard();
        const QString ahead = fromStandard(m_made->tom);
        submit(ahead, m_made->tom);
        const QString byPeople = approvedChange(m_made->database(), wholeChange(ChangeType::Standard, m_made->uid),
                                                m_made->tom, {m_made->kofi});
        QVERIFY(calendar().withdrawStandard(QStringLiteral("SC-1"), QStringLiteral("The data come from elsewhere now"),
                                            m_made->ruth, m_made->once()));
        const ChangeRecord asked = changeNamed(m_made->database(), ahead);
        QVERIFY(asked.state == ChangeState::Submitted);
        QVERIFY2(asked.stateReason.contains(QStringLiteral("The data come from elsewhere now")),
                 qPrintable(asked.stateReason));
        QCOMPARE(asked.missingApprovals(), std::vector{Role::DevOps});
        QVERIFY(changeNamed(m_made->database(), byPeople).state == ChangeState::Approved);
        QVERIFY(changes().approve(ahead, {}, m_made->kofi, m_made->once()));
        QVERIFY(changeNamed(m_made->database(), ahead).state == ChangeState::Approved);
        ChangeDraft late;
        late.standard = QStringLiteral("SC-1");
        QCOMPARE(changes().plan(late, m_made->tom, m_made->once()).error().kind, Error::Kind::Invalid);
    }

    void rowsChangedBehindTheLogsBackAreFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("freeze") << QByteArray("UPDATE change_freeze SET ends_at = ends_at + 1");
        QTest::newRow("places") << QByteArray("UPDATE change_freeze SET environments = '[]'");
        QTest::newRow("standard") << QByteArray("UPDATE standard_change SET valid_until = valid_until + 1");
        QTest::newRow("what it was made from") << QByteArray("UPDATE change SET standard_id = NULL");
    }

    void rowsChangedBehindTheLogsBackAreFound()
    {
        QFETCH(QByteArray, sql);
        freeze();
        addStandard();
        fromStandard(m_made->tom);
        QCOMPARE(whatIsWrong(m_made->database()), QString());
        m_made->tamper(sql.constData());
        QVERIFY(!whatIsWrong(m_made->database()).isEmpty());
        m_made = std::make_unique<ApprovalProject>(); // The next look is at a whole one.
    }

private:
    static constexpr qint64 hour = 3'600'000;

    ChangeStore changes() { return ChangeStore(m_made->database()); }
    ChangeCalendarStore calendar() { return ChangeCalendarStore(m_made->database()); }

    QString day(int hours) const
    {
        return QDateTime::fromMSecsSinceEpoch(m_now + hours * hour, Qt::UTC)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }

    FreezeDraft draft() const
    {
        return {QStringLiteral("Year end"),
                m_now + 24 * hour,
                m_now + 48 * hour,
                {QStringLiteral("production")},
                QStringLiteral("few are there.")};
    }

    /// From a day to two days after now.
    QString freeze(const QStringList& places = {QStringLiteral("production")})
    {
        FreezeDraft said = draft();
        said.environments = places;
        return valueOf(calendar().addFreeze(said, m_made->kofi, m_made->once()));
    }

    StandardDraft standardDraft() const
    {
        StandardDraft standard;
        standard.text = {QStringLiteral("Monthly retraining"),
                         QStringLiteral("The same code on new data"),
                         QStringLiteral("The desk"),
                         QStringLiteral("Last month's weights"),
                         QStringLiteral("A line in the channel"),
                         QStringLiteral("None"),
                         QStringLiteral("As before")};
        standard.validUntil = m_now + 300 * hour;
        return standard;
    }

    QString addStandard() { return valueOf(calendar().addStandard(standardDraft(), m_made->kofi, m_made->once())); }

    QString fromStandard(const Actor& author)
    {
        ChangeDraft draft;
        draft.fields.text.title = QStringLiteral("Retrained in December");
        draft.fields.release = m_made->uid;
        draft.fields.environment = QStringLiteral("production");
        draft.standard = QStringLiteral("SC-1");
        return valueOf(changes().plan(draft, author, m_made->once()));
    }

    void submit(const QString& change, const Actor& author)
    {
        valueOf(changes().move({change, ChangeState::Submitted, {}}, author, m_made->once()));
    }

    Result<QString> plan(qint64 at)
    {
        return DeploymentPlanner(m_made->database())
            .plan({m_made->uid, QStringLiteral("production"), {}, at}, m_made->kofi, m_made->once());
    }

    /// As something that comes in on that day.
    Result<QString> recordedAt(qint64 at)
    {
        const SetClock then(at + hour / 2);
        const auto database = openedAt(then, m_made->project.path());
        return ReleaseStore(*database).recordDeployment(
            {m_made->uid, QStringLiteral("production"), at, QStringLiteral("argo")}, m_made->kofi, m_made->once());
    }

    qint64 findings() const
    {
        return numberIn(m_made->database(),
                        "SELECT count(*) FROM finding WHERE source = 'deployed-in-freeze/production'");
    }

    QStringList sentences(const QString& uid)
    {
        QStringList told;
        for (const HistoryLine& line : valueOf(m_made->database().read([&](db::Connection& connection) {
                                           return thingHistory(connection, {{}, "change", uid}, 100);
                                       })).lines)
            told << line.sentence;
        return told;
    }

    std::unique_ptr<ApprovalProject> m_made;
    qint64 m_now = 0;
};

ASSAY_TEST(TestChangeCalendar)
#include "tst_change_calendar.moc"
