// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_store.h"
#include "core/changes/change_story.h"
#include "core/changes/change_texts.h"
#include "core/inbox/inbox_reading.h"
#include "core/portfolio/decision_queue.h"
#include "core/search/search_document.h"
#include "core/things/thing.h"
#include "tests/support/planned_change.h"
#include "tests/support/set_clock.h"
#include "tests/support/team_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// S1 of the design: what runs is changed by changes that people agree to.
class TestChangeStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TeamProject>(std::vector{Role::DataScientist, Role::SoftwareEngineer, Role::DevOps,
                                                              Role::RiskAuditor, Role::Manager, Role::MlArchitect,
                                                              Role::DataEngineer});
    }

    void S1_eachTypeIsAgreedToByItsRoles_data()
    {
        QTest::addColumn<ChangeType>("type");
        QTest::addColumn<ChangeImpact>("impact");
        QTest::addColumn<QList<Role>>("roles");
        QTest::newRow("standard") << ChangeType::Standard << ChangeImpact::Low << QList{Role::DevOps};
        QTest::newRow("normal") << ChangeType::Normal << ChangeImpact::Medium << QList{Role::RiskAuditor, Role::DevOps};
        QTest::newRow("emergency") << ChangeType::Emergency << ChangeImpact::Medium
                                   << QList{Role::DevOps, Role::Manager};
        QTest::newRow("much depends on it")
            << ChangeType::Normal << ChangeImpact::High << QList{Role::MlArchitect, Role::RiskAuditor, Role::DevOps};
    }

    void S1_eachTypeIsAgreedToByItsRoles()
    {
        QFETCH(ChangeType, type);
        QFETCH(ChangeImpact, impact);
        QFETCH(QList<Role>, roles);
        ChangeDraft draft = wholeChange(type);
        draft.fields.impact = impact;
        const QString uid = submittedChange(m_project->database(), draft, engineer());
        for (const Role role : allRoles()) {
            if (roles.contains(role) || !m_held.contains(role))
                continue;
            const Result<> refused = approve(uid, m_project->as(role));
            QVERIFY2(!refused && refused.error().kind == Error::Kind::Denied, qPrintable(toString(role)));
        }
        for (const Role role : roles) {
            QCOMPARE(toString(read(uid).state), toString(ChangeState::Submitted));
            QVERIFY(approve(uid, m_project->as(role)));
        }
        QCOMPARE(toString(read(uid).state), toString(ChangeState::Approved));
        QVERIFY(isWhole(*m_project));
    }

    void S1_theAuthorNeverAgreesAndOnePersonCountsForOneRole()
    {
        // The founder holds every role.
        const QString own = submittedChange(m_project->database(), wholeChange(), founder(Role::DevOps));
        const Result<> refused = approve(own, founder(Role::RiskAuditor));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Kim")), qPrintable(refused.error().message));
        const QString other = submittedChange(m_project->database(), wholeChange(), engineer());
        QVERIFY(approve(other, founder(Role::DevOps)));
        const Result<> twice = approve(other, founder(Role::RiskAuditor));
        QVERIFY(!twice);
        QVERIFY2(twice.error().message.contains(QStringLiteral("one person counts for one role")),
                 qPrintable(twice.error().message));
        QVERIFY(approve(other, m_project->as(Role::RiskAuditor)));
        QVERIFY(read(other).state == ChangeState::Approved);
    }

    void S1_submittingNamesWhatIsNotWrittenYet()
    {
        ChangeDraft draft = wholeChange();
        draft.fields.text.training.clear();
        draft.fields.text.rollback = QStringLiteral(" ");
        const QString uid = valueOf(store().plan(draft, engineer(), m_project->next()));
        const QString before = dump(m_project->database());
        const Result<> refused = move(uid, ChangeState::Submitted, {}, engineer());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("way back, training")),
                 qPrintable(refused.error().message));
        QCOMPARE(dump(m_project->database()), before);
        // An emergency cannot wait for a training plan.
        draft.fields.type = ChangeType::Emergency;
        draft.fields.text.rollback = QStringLiteral("Off");
        const QString urgent = valueOf(store().plan(draft, engineer(), m_project->next()));
        QVERIFY(move(urgent, ChangeState::Submitted, {}, engineer()));
    }

    void S1_whatIsSentBackIsAgreedToAnewAndKeepsWhatWasSaid()
    {
        const QString uid = submittedChange(m_project->database(), wholeChange(), engineer());
        QVERIFY(approve(uid, m_project->as(Role::DevOps)));
        QVERIFY(!move(uid, ChangeState::Draft, {}, m_project->as(Role::RiskAuditor))); // Without a reason.
        QVERIFY(
            move(uid, ChangeState::Draft, QStringLiteral("Who tells the branches?"), m_project->as(Role::RiskAuditor)));
        QCOMPARE(read(uid).stateReason, QStringLiteral("Who tells the branches?"));
        QVERIFY(move(uid, ChangeState::Submitted, {}, engineer()));
        QCOMPARE(read(uid).missingApprovals(), (std::vector{Role::DevOps, Role::RiskAuditor}));
        QCOMPARE(read(uid).approvals.size(), std::size_t(1));
        QVERIFY(approve(uid, m_project->as(Role::DevOps)));
        QVERIFY(isWhole(*m_project));
    }

    void S1_afterTheAgreementOperationsGoOnWithIt()
    {
        const QString uid = approved();
        QVERIFY(!store().schedule({uid, 1000}, engineer(), m_project->next()));
        QVERIFY(!store().schedule({uid, 2000, 1000}, m_project->as(Role::DevOps), m_project->next()));
        QVERIFY(store().schedule({uid, 1000, 2000}, m_project->as(Role::DevOps), m_project->next()));
        QVERIFY(store().schedule({uid, 3000}, m_project->as(Role::DevOps), m_project->next())); // Another date.
        QCOMPARE(read(uid).windowFrom, std::optional<qint64>(3000));
        const ChangeDone elsewhere{uid, {}, QStringLiteral("staging")};
        QVERIFY(!store().implement(elsewhere, m_project->as(Role::DevOps), m_project->next()));
        QVERIFY(store().implement({uid, {}, {}}, m_project->as(Role::DevOps), m_project->next()));
        QVERIFY(read(uid).implementedAt.has_value());
        QVERIFY(!move(uid, ChangeState::Cancelled, QStringLiteral("late"), m_project->as(Role::DevOps)));
        QVERIFY(!move(uid, ChangeState::Reviewed, {}, m_project->as(Role::DevOps)));
        QVERIFY(move(uid, ChangeState::Reviewed, QStringLiteral("38 of 40 came"), m_project->as(Role::RiskAuditor)));
        QVERIFY(!move(uid, ChangeState::Failed, QStringLiteral("no"), m_project->as(Role::DevOps)));
        QVERIFY(isWhole(*m_project));
    }

    void whoOnlyLooksPlansNothing()
    {
        const QString before = dump(m_project->database());
        for (const Role role : {Role::DataEngineer, Role::MlArchitect, Role::RiskAuditor, Role::Manager}) {
            const Result<QString> refused = store().plan(wholeChange(), m_project->as(role), m_project->next());
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Denied);
        }
        QCOMPARE(dump(m_project->database()), before);
        QVERIFY(store().plan(wholeChange(), m_project->as(Role::DataScientist), m_project->next()));
    }

    void twoWhoEditDifferentFieldsKeepBothAndTheSameFieldAsks()
    {
        const QString uid = valueOf(store().plan(wholeChange(), engineer(), m_project->next()));
        const ChangeRecord seen = read(uid);
        ChangeEdit mine{uid, seen.rowVersion, changes::fieldsOf(seen), changes::textsOf(seen)};
        ChangeEdit theirs = mine;
        theirs.fields.text.comms = QStringLiteral("Mail to all");
        theirs.fields.type = ChangeType::Standard;
        QVERIFY(store().edit(theirs, m_project->as(Role::DevOps), m_project->next()));
        mine.fields.text.training = QStringLiteral("Two hours");
        QVERIFY(store().edit(mine, engineer(), m_project->next()));
        QCOMPARE(read(uid).text.comms, QStringLiteral("Mail to all"));
        QCOMPARE(read(uid).text.training, QStringLiteral("Two hours"));
        QVERIFY(read(uid).type == ChangeType::Standard);
        mine.fields.text.comms = QStringLiteral("A letter");
        const Result<> conflict = store().edit(mine, engineer(), m_project->next());
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().kind, Error::Kind::Conflict);
        QVERIFY2(conflict.error().message.contains(QStringLiteral("DevOps")), qPrintable(conflict.error().message));
        QVERIFY(move(uid, ChangeState::Submitted, {}, engineer()));
        const ChangeRecord submitted = read(uid);
        QVERIFY(!store().edit({uid, submitted.rowVersion, mine.fields}, engineer(), m_project->next()));
    }

    void workingDaysLeaveOutTheWeekend()
    {
        const auto at = [](const char* text) {
            return QDateTime::fromString(QLatin1StringView(text), Qt::ISODate).toMSecsSinceEpoch();
        };
        QCOMPARE(workingDaysAfter(at("2026-11-30T10:00:00Z"), 2), at("2026-12-02T10:00:00Z")); // Monday.
        QCOMPARE(workingDaysAfter(at("2026-12-03T10:00:00Z"), 2), at("2026-12-07T10:00:00Z")); // Thursday.
        QCOMPARE(workingDaysAfter(at("2026-12-04T10:00:00Z"), 2), at("2026-12-08T10:00:00Z")); // Friday.
        QCOMPARE(workingDaysAfter(at("2026-12-05T10:00:00Z"), 2), at("2026-12-09T00:00:00Z")); // Saturday.
    }

    /// Everybody who may review it is waited for, and only what has a day for its review is asked for by it.
    void whatWasDoneWaitsOnThoseWhoReviewIt()
    {
        const QString uid = approved();
        QCOMPARE(read(uid).waitsOn(), std::vector{Role::DevOps});
        QVERIFY(store().implement({uid, {}, {}}, m_project->as(Role::DevOps), m_project->next()));
        QCOMPARE(read(uid).waitsOn(), (std::vector{Role::DevOps, Role::RiskAuditor}));
        QVERIFY(valueOf(m_project->database().read(changes::dueForReview)).empty());
        const QString urgent = approvedChange(m_project->database(), wholeChange(ChangeType::Emergency), engineer(),
                                              {m_project->as(Role::DevOps), m_project->as(Role::Manager)});
        QVERIFY(store().implement({urgent, {}, {}}, m_project->as(Role::DevOps), m_project->next()));
        const std::vector<ChangeRecord> due = valueOf(m_project->database().read(changes::dueForReview));
        QCOMPARE(due.size(), std::size_t(1));
        QCOMPARE(due.front().uid, urgent);
    }

    void reasonsAndRequestsAreMeasured()
    {
        const QString uid = submittedChange(m_project->database(), wholeChange(), engineer());
        const QString overlong(65'537, u'x');
        const QString before = dump(m_project->database());
        for (const Result<>& refused :
             {move(uid, ChangeState::Draft, overlong, m_project->as(Role::RiskAuditor)),
              store().request(uid, ChangeState::Draft, overlong, engineer(), m_project->next())}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        }
        QCOMPARE(dump(m_project->database()), before);
    }

    void S1_theReviewOfAnEmergencyIsDueWithinTwoWorkingDays()
    {
        constexpr qint64 hour = 3'600'000;
        SetClock clock(QDateTime::fromString(QStringLiteral("2096-11-29T10:00:00Z"), Qt::ISODate).toMSecsSinceEpoch());
        const auto timed = openedAt(clock, m_project->path());
        const QString uid = approvedChange(*timed, wholeChange(ChangeType::Emergency), engineer(),
                                           {m_project->as(Role::DevOps), m_project->as(Role::Manager)});
        QVERIFY(ChangeStore(*timed).implement({uid, {}, {}}, m_project->as(Role::DevOps), m_project->next()));
        const qint64 due = *read(uid).reviewDueAt();
        QCOMPARE(due, workingDaysAfter(clock.at, 2));
        const auto dueFor = [&](Role role, qint64 now) {
            const Inbox inbox = valueOf(timed->read([&](db::Connection& connection) {
                return inbox::inboxOf(connection, m_project->as(role).person, now, {});
            }));
            return std::count_if(inbox.items.begin(), inbox.items.end(), [](const InboxItem& item) {
                return item.reason == InboxReason::Due && item.thing.kind == "change";
            });
        };
        QCOMPARE(dueFor(Role::Manager, due - 25 * hour), 0);
        QCOMPARE(dueFor(Role::Manager, due - 23 * hour), 1);
        QCOMPARE(dueFor(Role::DevOps, due + hour), 1);
        QCOMPARE(dueFor(Role::SoftwareEngineer, due + hour), 0); // Who wrote it does not review it.
        QVERIFY(read(uid).reviewIsLate(due));
        clock.at = due + hour;
        QVERIFY(ChangeStore(*timed).move({uid, ChangeState::Reviewed, QStringLiteral("It held")},
                                         m_project->as(Role::Manager), m_project->next()));
        QCOMPARE(dueFor(Role::Manager, clock.at), 0);
    }

    void S1_whatWaitsForAgreementReachesThoseWhoMayGiveIt()
    {
        const QString uid = submittedChange(m_project->database(), wholeChange(), engineer());
        QCOMPARE(asked(Role::RiskAuditor), 1);
        QCOMPARE(asked(Role::DevOps), 1);
        QCOMPARE(asked(Role::Manager), 0);
        QCOMPARE(asked(Role::SoftwareEngineer), 0);
        QCOMPARE(queueOf(Role::RiskAuditor), QStringList(QStringLiteral("CH-1 · Screening goes live")));
        QVERIFY(approve(uid, m_project->as(Role::RiskAuditor)));
        QCOMPARE(asked(Role::RiskAuditor), 0);
        QCOMPARE(queueOf(Role::RiskAuditor), QStringList());
        QCOMPARE(queueOf(Role::DevOps), QStringList(QStringLiteral("CH-1 · Screening goes live")));
    }

    void S1_whoAsksForAStepReachesTheRoleThatTakesIt()
    {
        const QString uid = approved();
        const int before = asked(Role::DevOps);
        const qint64 version = read(uid).rowVersion;
        QVERIFY(store().request(uid, ChangeState::Scheduled, QStringLiteral("Before Friday, please"), engineer(),
                                m_project->next()));
        QCOMPARE(asked(Role::DevOps), before + 1);
        QCOMPARE(read(uid).rowVersion, version);
        QVERIFY(!store().request(uid, ChangeState::Submitted, {}, engineer(), m_project->next()));
        QVERIFY(isWhole(*m_project));
    }

    void aChangeIsAThingLikeOthers()
    {
        const QString uid = approved();
        const auto facts = valueOf(m_project->database().read([](db::Connection& connection) {
            return thingFacts(connection, {{}, "change", QStringLiteral("CH-1")});
        }));
        QVERIFY(facts);
        QCOMPARE(facts->address.key, uid);
        QCOMPARE(facts->title, QStringLiteral("Screening goes live"));
        const std::vector<SearchDocument> documents =
            valueOf(m_project->database().read([](db::Connection& connection) { return searchDocuments(connection); }));
        QVERIFY(std::any_of(documents.begin(), documents.end(), [&](const SearchDocument& each) {
            return each.uid == uid && each.body.contains(QStringLiteral("12 minutes"));
        }));
        const changes::ChangeStory story = valueOf(m_project->database().read([&](db::Connection& connection) {
            return changes::changeStory(connection, uid, m_project->as(Role::RiskAuditor), 0);
        }));
        QCOMPARE(story.history.lines.front().sentence, QStringLiteral("agreed to it as Model-risk auditor"));
        QCOMPARE(story.history.lines.back().sentence, QStringLiteral("planned it"));
    }

    void rowsChangedBehindTheLogsBackAreFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("way back") << QByteArray("UPDATE change SET rollback = 'none'");
        QTest::newRow("agreement") << QByteArray("UPDATE change_approval SET text = 'Never'");
        QTest::newRow("who agreed") << QByteArray("DELETE FROM change_approval WHERE ordinal = 1");
    }

    void rowsChangedBehindTheLogsBackAreFound()
    {
        QFETCH(QByteArray, sql);
        approved();
        QVERIFY(isWhole(*m_project));
        valueOf(m_project->database().write({engineer(), QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                            [&](db::WriteTransaction& transaction) {
                                                transaction.connection().prepare(sql).run();
                                                return 0;
                                            }));
        QVERIFY(!isWhole(*m_project));
    }

private:
    ChangeStore store() { return ChangeStore(m_project->database()); }
    Actor engineer() const { return m_project->as(Role::SoftwareEngineer); }
    Actor founder(Role role) const { return {m_project->actor().person, toString(role)}; }
    ChangeRecord read(const QString& uid) { return changeNamed(m_project->database(), uid); }

    Result<> approve(const QString& uid, const Actor& actor)
    {
        return store().approve(uid, QStringLiteral("Fine"), actor, m_project->next());
    }

    Result<> move(const QString& uid, ChangeState to, const QString& reason, const Actor& actor)
    {
        return store().move({uid, to, reason}, actor, m_project->next());
    }

    QString approved()
    {
        return approvedChange(m_project->database(), wholeChange(), engineer(),
                              {m_project->as(Role::DevOps), m_project->as(Role::RiskAuditor)});
    }

    /// How many changes ask the person of a role for something.
    int asked(Role role)
    {
        const Inbox inbox = valueOf(m_project->database().read([&](db::Connection& connection) {
            return inbox::inboxOf(connection, m_project->as(role).person, m_project->database().clock().now(), {});
        }));
        return static_cast<int>(std::count_if(inbox.items.begin(), inbox.items.end(), [](const InboxItem& item) {
            return item.reason == InboxReason::ReviewRequested && item.thing.kind == "change";
        }));
    }

    QStringList queueOf(Role role)
    {
        QStringList things;
        for (const PendingDecision& pending : valueOf(m_project->database().read([&](db::Connection& connection) {
                 return decisionQueue(connection, m_project->as(role).person, m_project->database().clock().now());
             })))
            things << pending.thing;
        return things;
    }

    std::unique_ptr<TeamProject> m_project;
    const QList<Role> m_held{Role::DataScientist, Role::SoftwareEngineer, Role::DevOps,      Role::RiskAuditor,
                             Role::Manager,       Role::MlArchitect,      Role::DataEngineer};
};

ASSAY_TEST(TestChangeStore)
#include "tst_change_store.moc"
