// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inbox_reading.h"
#include "core/portfolio/decision_queue.h"
#include "core/risks/risk_rows.h"
#include "core/risks/risk_store.h"
#include "core/risks/risk_story.h"
#include "core/risks/risk_texts.h"
#include "core/search/search_index.h"
#include "core/things/thing.h"
#include "tests/support/set_clock.h"
#include "tests/support/team_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// The risk register: who judges what, what lowers a risk, and who bears it.
class TestRiskStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TeamProject>(
            std::vector{Role::RiskAuditor, Role::Manager, Role::DataScientist, Role::DevOps, Role::BusinessOwner});
    }

    void cleanup() { QCOMPARE(whatIsWrong(m_project->database()), QString()); }

    void S54_aRiskIsRaisedAssessedAndReadBack()
    {
        RiskDraft draft = screeningRisk();
        draft.fields.reviewAt = 1'800'000'000'000;
        draft.fields.treatment = RiskTreatment::Mitigate;
        draft.fields.control = QStringLiteral("fairness");
        const QString uid = valueOf(store().raise(draft, scientist(), m_project->next()));
        Risk risk = read(uid);
        QCOMPARE(risk.key, QStringLiteral("R-1"));
        QVERIFY(risk.text == draft.fields.text);
        QCOMPARE(risk.useCaseKey, QStringLiteral("UC-1"));
        QCOMPARE(risk.control, QStringLiteral("fairness"));
        QVERIFY(risk.treatment == RiskTreatment::Mitigate);
        QCOMPARE(risk.reviewAt, draft.fields.reviewAt);
        QVERIFY(risk.state == RiskState::Identified && !risk.inherent && !risk.residual);
        valueOf(assess(uid, {4, 5}));
        risk = read(uid);
        QVERIFY(risk.state == RiskState::Assessed);
        QCOMPARE(risk.inherent, std::optional(RiskLevel{4, 5}));
        QCOMPARE(risk.residual, risk.inherent); // Nothing was done about it yet.
        QCOMPARE(risk.inherent->score(), 20);
        QVERIFY(risk.inherent->band() == Severity::Critical);
        QCOMPARE(risk.assessments.size(), std::size_t(1));
    }

    void S54_onlyAuditorsWhoDoNotOwnItJudgeIt()
    {
        const QString uid = raised();
        for (const Actor& actor : {scientist(), m_project->as(Role::Manager), m_project->as(Role::DevOps)})
            QVERIFY(isDenied(store().assess({uid, {4, 4}, QStringLiteral("x")}, actor, m_project->next())));
        RiskDraft own = screeningRisk();
        own.fields.ownerUid = auditor().person;
        const QString auditors = valueOf(store().raise(own, scientist(), m_project->next()));
        const Result<> refused = assess(auditors, {3, 3});
        QVERIFY(isDenied(refused));
        QVERIFY2(refused.error().message.contains(QStringLiteral("another person judges it")),
                 qPrintable(refused.error().message));
        QVERIFY(read(auditors).state == RiskState::Identified);
    }

    void S54_residualIsLoweredByEvidenceThatSomebodyElseValidates()
    {
        const QString uid = assessed({4, 5});
        QVERIFY(isInvalid(lower(uid, {4, 5}))); // The same is not less.
        QVERIFY(isInvalid(lower(uid, {1, 6})));
        QVERIFY(isInvalid(lower(uid, {5, 1}))); // Less in one part and more in the other.
        valueOf(lower(uid, {2, 5}));
        QCOMPARE(read(uid).residual, std::optional(RiskLevel{4, 5})); // Not validated: it does not count.
        QVERIFY(read(uid).state == RiskState::Assessed);
        for (const Actor& actor : {scientist(), m_project->as(Role::Manager)})
            QVERIFY(isDenied(store().validate({uid, true, {}}, actor, m_project->next())));
        valueOf(store().validate({uid, true, QStringLiteral("seen")}, auditor(), m_project->next()));
        const Risk risk = read(uid);
        QCOMPARE(risk.residual, std::optional(RiskLevel{2, 5}));
        QCOMPARE(risk.inherent, std::optional(RiskLevel{4, 5}));
        QVERIFY(risk.state == RiskState::Treated && !risk.lowering);
        QCOMPARE(risk.assessments.back().validatedBy.uid, auditor().person);
        QCOMPARE(risk.assessments.back().by.uid, scientist().person);
        QVERIFY(isDenied(store().validate({uid, true, {}}, auditor(), m_project->next()))); // There is none any more.
    }

    void S54_whoBroughtTheEvidenceDoesNotValidateItEvenAsAnAuditor()
    {
        const QString uid = assessed({4, 5});
        valueOf(store().lower({uid, {2, 5}, QStringLiteral("mine")}, auditor(), m_project->next()));
        const Result<> own = store().validate({uid, true, {}}, auditor(), m_project->next());
        QVERIFY(isDenied(own));
        QVERIFY2(own.error().message.contains(QStringLiteral("another person validates it")),
                 qPrintable(own.error().message));
        QVERIFY(isInvalid(store().validate({uid, false, {}}, auditor(), m_project->next()))); // Without a reason.
        const Actor ada{m_project->actor().person, toString(Role::RiskAuditor)};
        valueOf(store().validate({uid, false, QStringLiteral("not seen")}, ada, m_project->next()));
        QVERIFY(!read(uid).lowering);
        QCOMPARE(read(uid).residual, std::optional(RiskLevel{4, 5}));
    }

    void S54_handingARiskOverTakesItsEvidenceBack()
    {
        const QString uid = assessed({4, 5});
        valueOf(lower(uid, {2, 5}));
        const Risk before = read(uid);
        RiskEdit edit{uid, before.rowVersion, risks::fieldsOf(before)};
        edit.fields.ownerUid = m_project->as(Role::DevOps).person;
        valueOf(store().edit(edit, scientist(), m_project->next()));
        QVERIFY(!read(uid).lowering);
        QCOMPARE(read(uid).owner.uid, m_project->as(Role::DevOps).person);
        const Result<> stale = store().edit(edit, scientist(), m_project->next());
        QVERIFY(!stale && stale.error().kind == Error::Kind::Conflict);
    }

    void F17_otherFieldsOfARiskStayAndTheSameOneIsAsked()
    {
        const QString uid = raised();
        const Risk opened = read(uid);
        RiskEdit plan{uid, opened.rowVersion, risks::fieldsOf(opened), risks::textsOf(risks::fieldsOf(opened))};
        RiskEdit cause = plan;
        plan.fields.text.plan = QStringLiteral("A person looks at each refusal.");
        plan.fields.treatment = RiskTreatment::Mitigate;
        cause.fields.text.cause = QStringLiteral("Few rows of young people.");
        cause.fields.useCase = QStringLiteral("UC-1"); // By its key: the same use case, not another one.
        valueOf(store().edit(plan, scientist(), m_project->next()));
        valueOf(store().edit(cause, auditor(), m_project->next()));
        const Risk both = read(uid);
        QCOMPARE(both.text.plan, plan.fields.text.plan);
        QCOMPARE(both.text.cause, cause.fields.text.cause);
        QVERIFY(both.treatment == RiskTreatment::Mitigate);

        RiskEdit late = cause;
        late.fields.text.cause = QStringLiteral("Nobody knows.");
        const Result<> refused = store().edit(late, scientist(), m_project->next());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(QStringLiteral("why it may")), qPrintable(refused.error().message));
        QCOMPARE(read(uid).rowVersion, both.rowVersion);
    }

    void S54_aNewJudgementNeverLowersWhatIsLeftAndAHigherOneTakesBackWhatLoweredIt()
    {
        const QString uid = assessed({4, 4});
        QVERIFY(isInvalid(assess(uid, {2, 4}))); // Below what is left: evidence has to show that.
        valueOf(lower(uid, {2, 4}));
        valueOf(store().validate({uid, true, {}}, auditor(), m_project->next()));
        valueOf(assess(uid, {3, 4})); // Between both.
        QCOMPARE(read(uid).residual, std::optional(RiskLevel{2, 4}));
        QVERIFY(read(uid).state == RiskState::Treated);
        valueOf(assess(uid, {3, 5}));
        QCOMPARE(read(uid).residual, std::optional(RiskLevel{3, 5}));
        QVERIFY(read(uid).state == RiskState::Assessed);
        QCOMPARE(read(uid).assessments.size(), std::size_t(4));
    }

    void S54_acceptanceTakesTwoAndEndsByItself()
    {
        const QString uid = assessed({4, 5});
        const qint64 until = m_project->database().clock().now() + 3'600'000;
        const RiskOffer offer{uid, QStringLiteral("small"), until};
        QVERIFY(isDenied(store().offerAcceptance(offer, scientist(), m_project->next())));
        QVERIFY(isDenied(accept(uid))); // Nobody offers it.
        valueOf(store().offerAcceptance(offer, m_project->as(Role::Manager), m_project->next()));
        QCOMPARE(pending(auditor()), QStringList{QStringLiteral("Whether it may be borne")});
        QVERIFY(read(uid).state == RiskState::Assessed);
        valueOf(accept(uid));
        QVERIFY(read(uid).state == RiskState::RiskAccepted);
        const std::vector<InboxReason> bearers = reasons(m_project->as(Role::Manager), uid);
        QVERIFY(std::find(bearers.begin(), bearers.end(), InboxReason::Due) != bearers.end()); // It ends within a day.
        QVERIFY(isDenied(lower(uid, {2, 5}))); // What is borne is what was looked at.
        QVERIFY(listed(until - 1).front().state == RiskState::RiskAccepted);
        QVERIFY(listed(until).front().state == RiskState::Assessed); // Nobody has written so yet.
        const SetClock later(until + 1);
        const auto afterwards = openedAt(later, m_project->path());
        valueOf(RiskStore(*afterwards).raise(screeningRisk(), scientist(), m_project->next()));
        const Risk reopened = read(uid);
        QVERIFY(reopened.state == RiskState::Assessed && !reopened.accepter.id);
        QCOMPARE(numberIn(m_project->database(),
                          "SELECT count(*) FROM audit_event WHERE entity = 'risk' AND verb = 'expired'"),
                 1);
    }

    void S54_itsOwnerNeverClosesItAndAClosedOneCanBeTakenBack()
    {
        RiskDraft draft = screeningRisk();
        const Actor ada{m_project->actor().person, toString(Role::RiskAuditor)};
        draft.fields.ownerUid = ada.person;
        const QString uid = valueOf(store().raise(draft, scientist(), m_project->next()));
        QVERIFY(isDenied(move(uid, RiskState::Closed, auditor()))); // Not assessed yet.
        valueOf(assess(uid, {2, 2}));
        QVERIFY(isDenied(move(uid, RiskState::Closed, ada)));
        QVERIFY(isDenied(move(uid, RiskState::Closed, m_project->as(Role::Manager))));
        QVERIFY(isDenied(store().move({uid, RiskState::Closed, {}}, auditor(), m_project->next()))); // No reason.
        valueOf(move(uid, RiskState::Closed, auditor()));
        QVERIFY(isDenied(lower(uid, {1, 1})));
        valueOf(move(uid, RiskState::Assessed, auditor()));
        QVERIFY(read(uid).state == RiskState::Assessed);
    }

    void S54_evidenceWaitsForAuditorsAndAReviewIsDueForTheOwner()
    {
        const QString uid = assessed({4, 5});
        valueOf(lower(uid, {2, 5}));
        QCOMPARE(reasons(auditor(), uid), std::vector{InboxReason::ReviewRequested});
        QVERIFY(reasons(m_project->as(Role::DevOps), uid).empty());
        QCOMPARE(pending(auditor()), QStringList{QStringLiteral("Whether that lowers it")});
        QCOMPARE(pending(scientist()), QStringList());
        const Risk before = read(uid);
        RiskEdit edit{uid, before.rowVersion, risks::fieldsOf(before)};
        edit.fields.reviewAt = m_project->database().clock().now() + 1000;
        valueOf(store().edit(edit, auditor(), m_project->next()));
        const std::vector<InboxReason> owners = reasons(scientist(), uid);
        QVERIFY(std::find(owners.begin(), owners.end(), InboxReason::Due) != owners.end());
    }

    void S54_theReviewOfARiskThatIsBorneIsToldByItsOwnDay()
    {
        const qint64 now = m_project->database().clock().now();
        RiskDraft draft = screeningRisk();
        draft.fields.reviewAt = now + 3'600'000;
        const QString uid = valueOf(store().raise(draft, scientist(), m_project->next()));
        valueOf(assess(uid, {4, 5}));
        const RiskOffer offer{uid, QStringLiteral("small"), now + 3'600'000LL * 24 * 40};
        valueOf(store().offerAcceptance(offer, m_project->as(Role::Manager), m_project->next()));
        valueOf(accept(uid));
        const Inbox inbox = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return inbox::inboxOf(connection, scientist().person, now, {}); }));
        const auto due = std::find_if(inbox.items.begin(), inbox.items.end(), [&](const InboxItem& item) {
            return item.thing.uid == uid && item.reason == InboxReason::Due;
        });
        QVERIFY(due != inbox.items.end());
        QVERIFY2(due->sentence.startsWith(QStringLiteral("is due on ")), qPrintable(due->sentence));
    }

    void S54_everyColumnIsCoveredByTheLog_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const char* change : {"use_case_id = NULL",
                                   "control = 'x'",
                                   "title = 'x'",
                                   "cause = 'x'",
                                   "effect = 'x'",
                                   "plan = 'x'",
                                   "treatment = 'avoid'",
                                   "owner_id = NULL",
                                   "likelihood = 1",
                                   "impact = 1",
                                   "residual_likelihood = 1",
                                   "residual_impact = 1",
                                   "offered_likelihood = 1",
                                   "offered_impact = 1",
                                   "offered_evidence = 'x'",
                                   "offered_at = 1",
                                   "review_at = 1",
                                   "state = 'Closed'",
                                   "state_since = 1",
                                   "state_reason = 'x'",
                                   "accepted_until = 1",
                                   "acceptance = 'x'",
                                   "staged = 1",
                                   "created_at = 1",
                                   "row_version = 9"})
            QTest::newRow(change) << QByteArray("UPDATE risk SET ") + change;
        for (const char* change : {"residual = 1", "likelihood = 1", "impact = 1", "text = 'x'", "validated_by = 1"})
            QTest::newRow((QByteArray("judgement: ") + change).constData())
                << QByteArray("UPDATE risk_assessment SET ") + change;
    }

    void S54_everyColumnIsCoveredByTheLog()
    {
        QFETCH(QByteArray, change);
        const QString uid = assessed({4, 5});
        valueOf(lower(uid, {2, 5}));
        valueOf(tamper(change));
        QVERIFY2(!whatIsWrong(m_project->database()).isEmpty(), change.constData());
        init(); // For cleanup(), a whole one.
    }

    void S54_itIsFoundAndHasItsFacts()
    {
        const QString uid = assessed({4, 5});
        const std::optional<ThingFacts> facts = valueOf(m_project->database().read([](db::Connection& connection) {
            return thingFacts(connection, {{}, "risk", QStringLiteral("R-1")});
        }));
        QVERIFY(facts.has_value());
        QCOMPARE(facts->address.key, uid);
        const bool tells = std::any_of(facts->facts.begin(), facts->facts.end(), [](const ThingFact& fact) {
            return fact.value == QStringLiteral("4 × 5 = 20, critical");
        });
        QVERIFY(tells);
    }

private:
    RiskStore store() const { return RiskStore(m_project->database()); }
    Actor auditor() const { return m_project->as(Role::RiskAuditor); }
    Actor scientist() const { return m_project->as(Role::DataScientist); }

    /// A data scientist's own.
    RiskDraft screeningRisk() const
    {
        RiskDraft draft;
        draft.fields.text = {QStringLiteral("Young applicants are refused"), QStringLiteral("few rows"),
                             QStringLiteral("4 of 35"), QStringLiteral("a person reviews each")};
        draft.fields.useCase = QStringLiteral("UC-1");
        draft.fields.ownerUid = scientist().person;
        return draft;
    }

    QString raised() { return valueOf(store().raise(screeningRisk(), scientist(), m_project->next())); }

    QString assessed(RiskLevel level)
    {
        const QString uid = raised();
        valueOf(assess(uid, level));
        return uid;
    }

    Result<> assess(const QString& uid, RiskLevel level)
    {
        return store().assess({uid, level, QStringLiteral("measured")}, auditor(), m_project->next());
    }

    Result<> lower(const QString& uid, RiskLevel level)
    {
        return store().lower({uid, level, QStringLiteral("reviews of May")}, scientist(), m_project->next());
    }

    Result<> accept(const QString& uid) { return move(uid, RiskState::RiskAccepted, auditor()); }

    Result<> move(const QString& uid, RiskState to, const Actor& actor)
    {
        return store().move({uid, to, QStringLiteral("because")}, actor, m_project->next());
    }

    Risk read(const QString& uid) const
    {
        return valueOf(
            m_project->database().read([&](db::Connection& connection) { return risks::byName(connection, uid); }));
    }

    std::vector<Risk> listed(qint64 now) const
    {
        return valueOf(
            m_project->database().read([now](db::Connection& connection) { return risks::riskList(connection, now); }));
    }

    std::vector<InboxReason> reasons(const Actor& actor, const QString& uid) const
    {
        const qint64 now = m_project->database().clock().now();
        const Inbox inbox = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return inbox::inboxOf(connection, actor.person, now, {}); }));
        std::vector<InboxReason> found;
        for (const InboxItem& item : inbox.items) {
            if (item.thing.uid == uid && item.reason != InboxReason::OwnerOfChanged
                && item.reason != InboxReason::Subscribed)
                found.push_back(item.reason);
        }
        return found;
    }

    QStringList pending(const Actor& actor) const
    {
        QStringList asked;
        for (const PendingDecision& each : valueOf(m_project->database().read([&](db::Connection& connection) {
                 return decisionQueue(connection, actor.person, m_project->database().clock().now());
             }))) {
            if (each.kind == PendingKind::Risk)
                asked << each.asks;
        }
        return asked;
    }

    Result<int> tamper(const QByteArray& sql)
    {
        return m_project->database().write({scientist(), QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                           [&sql](db::WriteTransaction& transaction) {
                                               transaction.connection().prepare(sql).run();
                                               return 0;
                                           });
    }

    static bool isDenied(const Result<>& result) { return !result && result.error().kind == Error::Kind::Denied; }
    static bool isInvalid(const Result<>& result) { return !result && result.error().kind == Error::Kind::Invalid; }

    std::unique_ptr<TeamProject> m_project;
};

ASSAY_TEST(TestRiskStore)
#include "tst_risk_store.moc"
