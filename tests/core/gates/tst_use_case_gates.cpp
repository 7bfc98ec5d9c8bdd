// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_store.h"
#include "core/gates/gate_facts.h"
#include "core/gates/gate_store.h"
#include "core/inbox/inbox_reading.h"
#include "core/portfolio/decision_queue.h"
#include "core/usecases/use_case_store.h"
#include "core/usecases/use_case_texts.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

using namespace assay;
using namespace assay::tests;

class TestUseCaseGates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S10_gate1SaysWhatIsThereWhatIsMissingAndWhoCanSupplyIt()
    {
        UserProject project;
        frame(project);
        const GateReport report = reportOf(project, Gate::Approval);
        QCOMPARE(report.items.size(), std::size_t(9));
        QCOMPARE(report.sentence(),
                 QStringLiteral("G1 6 of 9: missing an evaluation plan that is agreed on, a user contact "
                                "rota, a place in the ranking"));
        const Result<> refused = project.move(UseCaseState::Approved, Role::Manager);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        for (const char* word : {"an evaluation plan", "contact rota", "Ada Founder", "6 of 9"})
            QVERIFY2(refused.error().message.contains(QString::fromLatin1(word)), qPrintable(refused.error().message));
        QVERIFY(
            !refused.error().message.contains(QStringLiteral("ranking"))); // That is asked for, and holds nothing up.
        agreeOnPlanAndUsers(project.database(), project.ada(), project.useCaseUid());
        valueOf(project.move(UseCaseState::Approved, Role::Manager));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S34_aFramingAtWhichUsersWereAndThatIsAgreedOnPassesGate1()
    {
        UserProject project;
        CharterStore store(project.database());
        const Actor scientist = project.as(Role::DataScientist);
        const QString group =
            valueOf(UserGroupStore(project.database())
                        .add({.useCase = project.useCaseUid(), .fields = {.name = QStringLiteral("Tellers")}},
                             scientist, project.next()));
        const QString uid =
            valueOf(store.draft({project.useCaseUid(), CharterKind::Framing, charters::textOf(completeFraming())},
                                scientist, project.next()));
        valueOf(store.attend(uid, {{}, {group}}, scientist, project.next()));
        valueOf(store.propose(uid, scientist, project.next()));
        QVERIFY(!project.move(UseCaseState::Framed, Role::BusinessOwner));
        const Actor ana = project.somebody("Ana", Role::DataScientist);
        for (const Actor& actor : {project.as(Role::BusinessOwner), ana})
            valueOf(store.vote({uid, CharterVote::Accept, {}}, actor, project.next()));
        valueOf(project.move(UseCaseState::Framed, Role::BusinessOwner));
        QVERIFY(!project.move(UseCaseState::Approved, Role::Manager)); // Nobody said how often to talk with them.
        valueOf(UserGroupStore(project.database())
                    .edit({.group = group, .fields = {.name = QStringLiteral("Tellers"), .contactEveryDays = 30}},
                          scientist, project.next()));
        agreeOnPlanAndUsers(project.database(), project.ada(), project.useCaseUid());
        QVERIFY(reportOf(project, Gate::Approval).passes());
        valueOf(project.move(UseCaseState::Approved, Role::Manager));
        const Charter framing =
            project.read([&](db::Connection& connection) { return charters::byUid(connection, uid); });
        QCOMPARE(framing.attendees.front().name, QStringLiteral("Tellers"));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S55_highRiskIsNotApprovedWithoutModelRisksWordOrAWaiver()
    {
        GateFacts facts;
        facts.useCase.riskTier = RiskTier::High;
        facts.framing = Charter{};
        QVERIFY(blocks(facts, "risk-word"));
        facts.framing->voices = {{{}, Role::RiskAuditor, CharterVote::Dissent, QStringLiteral("Age is in it."), 0}};
        QVERIFY(!blocks(facts, "risk-word")); // A dissent is a word, too.
        facts.framing->voices.front().person.id = facts.framing->author.id = {7};
        QVERIFY(blocks(facts, "risk-word")); // Nobody judges what they wrote …
        facts.framing->author.id = {};
        facts.ask.businessOwner.id = {7};
        QVERIFY(blocks(facts, "risk-word")); // … or answer for.
        facts.framing->voices.clear();
        facts.waivers = {{{}, QStringLiteral("risk-word"), QStringLiteral("Ruth is away"), {}, Role::Manager, 0}};
        QVERIFY(!blocks(facts, "risk-word"));
        facts.waivers.clear();
        facts.useCase.riskTier = RiskTier::Medium;
        QVERIFY(!blocks(facts, "risk-word"));
    }

    void aRiskThatBecomesHighAsksModelRiskForWhatWasAgreedOnBefore()
    {
        UserProject project;
        frame(project);
        agreeOnPlanAndUsers(project.database(), project.ada(), project.useCaseUid());
        QVERIFY(reportOf(project, Gate::Approval).passes());
        raiseTheRisk(project);
        const Result<> refused = project.move(UseCaseState::Approved, Role::Manager);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        for (const char* words : {"version 1 is agreed on without model risk", "model risk's word on the framing"})
            QVERIFY2(refused.error().message.contains(QString::fromLatin1(words)), qPrintable(refused.error().message));
        const Actor ruth = project.somebody("Ruth", Role::RiskAuditor);
        const auto asked = [&] {
            return project.read([&](db::Connection& connection) {
                return decisionQueue(connection, ruth.person, project.database().clock().now());
            });
        };
        QCOMPARE(asked().size(), std::size_t(2));
        const std::vector<Charter> agreed = project.read(
            [&](db::Connection& connection) { return charters::ofUseCase(connection, project.useCase().id); });
        for (const Charter& charter : agreed)
            valueOf(
                CharterStore(project.database()).vote({charter.uid, CharterVote::Accept, {}}, ruth, project.next()));
        QCOMPARE(asked().size(), std::size_t(0));
        valueOf(project.move(UseCaseState::Approved, Role::Manager));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void aWaiverNeedsItsReasonAndAManagerAndIsKept()
    {
        UserProject project;
        frame(project);
        GateStore store(project.database());
        const auto waive = [&](const char* item, const Actor& actor, const QString& reason) {
            return store.waive(project.useCaseUid(), Gate::Approval, QString::fromLatin1(item), reason, actor,
                               project.next());
        };
        const Actor manager = project.as(Role::Manager);
        QVERIFY(!waive("evaluation-plan", manager, {}));
        QVERIFY(!waive("evaluation-plan", project.as(Role::DataScientist), QStringLiteral("later")));
        QVERIFY(!waive("framing", manager, QStringLiteral("later")));
        QVERIFY(!waive("nothing", manager, QStringLiteral("later")));
        valueOf(waive("evaluation-plan", manager, QStringLiteral("A rule of thumb is replaced")));
        valueOf(waive("contact-rota", manager, QStringLiteral("Its users are machines")));
        QVERIFY(!waive("contact-rota", manager, QStringLiteral("again")));
        const GateReport report = reportOf(project, Gate::Approval);
        QVERIFY(report.passes());
        const auto plan = std::find_if(report.items.begin(), report.items.end(), [](const GateItem& item) {
            return item.word == QLatin1StringView("evaluation-plan");
        });
        QVERIFY(plan->waived && !plan->met);
        QVERIFY(plan->detail.contains(QStringLiteral("A rule of thumb is replaced")));
        valueOf(project.move(UseCaseState::Approved, Role::Manager));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void F19_aRequestIsAnEntryOfTheLogThatChangesNothingElse()
    {
        UserProject project;
        frame(project);
        const UseCase before = project.useCase();
        valueOf(GateStore(project.database())
                    .request(project.useCaseUid(), UseCaseState::Approved, QStringLiteral("We are ready."),
                             project.as(Role::DataScientist), project.next()));
        QCOMPARE(project.useCase().rowVersion, before.rowVersion);
        QCOMPARE(numberIn(project.database(),
                          "SELECT count(*) FROM audit_event WHERE entity = 'use_case' AND verb = 'requested'"),
                 1);
        QVERIFY(!GateStore(project.database())
                     .request(project.useCaseUid(), UseCaseState::Operating, {}, project.as(Role::DataScientist),
                              project.next()));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void F19_aRequestReachesThoseWhoCanSupplyWhatIsMissingOnce()
    {
        UserProject project(RiskTier::High);
        frame(project);
        const Actor ruth = project.somebody("Ruth", Role::RiskAuditor);
        const Actor max = project.somebody("Max", Role::Manager);
        const Actor bo = project.somebody("Bo", Role::BusinessOwner);
        const Actor tom = project.somebody("Tom", Role::SoftwareEngineer);
        ask(project, UseCaseState::Approved);
        for (const Actor& asked : {ruth, max, bo}) // Bo agrees to plans and ranks, and Max does and takes the step.
            QCOMPARE(askedSentences(project, asked),
                     QStringList(QStringLiteral("asked to take it to Approved: By Friday")));
        QVERIFY(askedSentences(project, tom).isEmpty());
        QVERIFY(askedSentences(project, project.as(Role::DataScientist)).isEmpty()); // Ada asked herself.
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void F19_atGate0ThoseWhoHaveToAgreeAreAskedThoughAnybodyMayTakeTheStep()
    {
        UserProject project(RiskTier::High);
        const Actor ruth = project.somebody("Ruth", Role::RiskAuditor);
        const Actor max = project.somebody("Max", Role::Manager);
        ask(project, UseCaseState::Framed);
        QCOMPARE(askedSentences(project, ruth), QStringList(QStringLiteral("asked to take it to Framed: By Friday")));
        QVERIFY(askedSentences(project, max).isEmpty()); // Managers agree to no framing.
    }

    void S25_whoPreparesAGateInDevelopmentCanAskForWhatItWillLack()
    {
        UserProject project;
        agreeOnFraming(project.database(), project.ada(), project.useCaseUid());
        valueOf(project.move(UseCaseState::Framed, Role::DataScientist));
        valueOf(project.move(UseCaseState::Approved, Role::Manager));
        valueOf(project.move(UseCaseState::Developing, Role::DataScientist));
        const Actor dana = project.somebody("Dana", Role::DataScientist);
        const Actor ruth = project.somebody("Ruth", Role::RiskAuditor);
        ask(project, UseCaseState::Releasing);
        QCOMPARE(askedSentences(project, dana).size(), 1);
        QVERIFY(askedSentences(project, ruth).isEmpty()); // The step waits for nobody yet.
        QCOMPARE(numberIn(project.database(),
                          "SELECT count(*) FROM audit_event WHERE verb = 'requested' AND"
                          " instr(CAST(body AS TEXT), '\"role\":\"\",\"step\":\"Releasing\"') > 0"),
                 1);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void aGraveFindingHoldsUpGate2UntilItIsClosedOrItsRiskIsBorne()
    {
        GateFacts facts;
        facts.plan = Charter{};
        facts.plan->state = CharterState::Accepted;
        QVERIFY(!blocks(facts, "findings", Gate::Validation));
        facts.graveFindings = 1;
        QVERIFY(blocks(facts, "findings", Gate::Validation));
    }

    void aGraveFindingAboutAReleaseOfItHoldsUpGate2Too()
    {
        ApprovalProject project;
        QVERIFY(!blocksNow(project, Gate::Validation, "findings"));
        FindingDraft draft;
        draft.release = project.uid;
        draft.text.title = QStringLiteral("It leaks the outcome");
        draft.severity = Severity::High;
        valueOf(FindingStore(project.database()).raise(draft, project.ruth, project.once()));
        QVERIFY(blocksNow(project, Gate::Validation, "findings"));
        QCOMPARE(itemNow(project, Gate::Validation, "findings").detail, QStringLiteral("one is open"));
    }

    void S10_gates2And3AskForAReleaseThatIsApprovedAndThenLive()
    {
        GateFacts facts;
        QVERIFY(blocks(facts, "approved-release", Gate::Validation));
        QVERIFY(blocks(facts, "live-release", Gate::Release));
        facts.approvedReleases = facts.liveReleases = 1;
        QVERIFY(!blocks(facts, "approved-release", Gate::Validation));
        QVERIFY(!blocks(facts, "live-release", Gate::Release));
        facts = {};
        facts.waivers = {
            {{}, QStringLiteral("approved-release"), QStringLiteral("It runs elsewhere"), {}, Role::Manager, 0},
            {{}, QStringLiteral("live-release"), QStringLiteral("It runs elsewhere"), {}, Role::Manager, 0}};
        QVERIFY(!blocks(facts, "approved-release", Gate::Validation));
        QVERIFY(!blocks(facts, "live-release", Gate::Release));
    }

    void S10_aUseCaseIsReleasedByASignedReleaseAndOperatesByADeployment()
    {
        ApprovalProject project;
        project.tamper("UPDATE use_case SET state = 'Validating'");
        valueOf(GateStore(project.database())
                    .waive(project.useCase, Gate::Validation, QStringLiteral("evaluation-plan"),
                           QStringLiteral("Not of this test"), project.mei, project.once()));
        const auto move = [&](UseCaseState to, const Actor& actor) {
            return UseCaseStore(project.database()).move({project.useCase, to, {}}, actor, project.once());
        };
        const QString request = project.ask();
        const Result<> early = move(UseCaseState::Releasing, project.ruth);
        QVERIFY(!early);
        for (const char* words : {"that is approved", "credit@1: Awaiting sign-off", "Ruth", "Kofi", "Mei"})
            QVERIFY2(early.error().message.contains(QString::fromLatin1(words)), qPrintable(early.error().message));
        valueOf(project.sign(request, *project.ruthKey, project.ruth));
        QVERIFY(!move(UseCaseState::Releasing, project.ruth)); // One of two.
        valueOf(project.sign(request, *project.kofiKey, project.kofi));
        valueOf(move(UseCaseState::Releasing, project.ruth));
        const auto deploy = [&](const char* environment, qint64 at) {
            valueOf(project.store().recordDeployment(
                {project.uid, QString::fromLatin1(environment), at, QStringLiteral("Calendar")}, project.kofi,
                project.once()));
        };
        const qint64 now = project.database().clock().now();
        deploy("staging", now);
        const Result<> unlive = move(UseCaseState::Operating, project.kofi);
        QVERIFY(!unlive);
        for (const char* words : {"live in production", "credit@1: Approved", "Kofi"})
            QVERIFY2(unlive.error().message.contains(QString::fromLatin1(words)), qPrintable(unlive.error().message));
        deploy("production", now);
        valueOf(move(UseCaseState::Operating, project.kofi));
    }

    void S10_aLaterIterationPassesGates2And3ByWhatItDidItself()
    {
        ApprovalProject project;
        project.approve(project.ask());
        const qint64 before = project.database().clock().now();
        deployAt(project, project.uid, before);
        QVERIFY(!blocksNow(project, Gate::Validation, "approved-release"));
        QVERIFY(!blocksNow(project, Gate::Release, "live-release"));
        valueOf(GateStore(project.database())
                    .waive(project.useCase, Gate::Validation, QStringLiteral("evaluation-plan"),
                           QStringLiteral("A rule is replaced"), project.mei, project.once()));
        QVERIFY(!blocksNow(project, Gate::Validation, "evaluation-plan"));
        beginIteration(project);
        QVERIFY(blocksNow(project, Gate::Validation, "approved-release"));
        QVERIFY(blocksNow(project, Gate::Release, "live-release"));
        QVERIFY(blocksNow(project, Gate::Validation, "evaluation-plan")); // That was done without once.
        const QString detail = itemNow(project, Gate::Release, "live-release").detail;
        QVERIFY2(detail.contains(QStringLiteral("credit@1: Live")) && detail.contains(QStringLiteral("iteration 2")),
                 qPrintable(detail));
        QCOMPARE(itemNow(project, Gate::Validation, "results").met, false);

        const QString next = approvedRelease(project, "run-2");
        QVERIFY(!blocksNow(project, Gate::Validation, "approved-release"));
        QVERIFY(blocksNow(project, Gate::Release, "live-release"));
        deployAt(project, next, project.database().clock().now());
        QVERIFY(!blocksNow(project, Gate::Release, "live-release"));
    }

    void S10_whatIsRetiredOrTakenBackIsLiveNoMore()
    {
        ApprovalProject project;
        project.approve(project.ask());
        const qint64 now = project.database().clock().now();
        deployAt(project, project.uid, now - 3000);
        const QString next = approvedRelease(project, "run-2");
        deployAt(project, next, now - 2000);
        QVERIFY(project.release(next).state == ReleaseState::Live);
        deployAt(project, project.uid, now - 1000); // Back to the one before.
        QVERIFY(project.release(project.uid).state == ReleaseState::Live);
        QVERIFY(project.release(next).state == ReleaseState::Superseded);
        QCOMPARE(
            numberIn(project.database(), "SELECT count(*) FROM finding WHERE source = 'deployed-without-approval'"),
            0); // It was approved, and nobody took that back.
        QVERIFY(!blocksNow(project, Gate::Release, "live-release"));

        // Where nobody let in what replaced it, its state says nothing of it: the deployment does.
        const QString unapproved = valueOf(project.begin("run-3", project.ana));
        deployAt(project, unapproved, now);
        QVERIFY(project.release(project.uid).state == ReleaseState::Live);
        QVERIFY(blocksNow(project, Gate::Release, "live-release"));
        deployAt(project, project.uid, now);
        QVERIFY(!blocksNow(project, Gate::Release, "live-release"));
        valueOf(project.store().move({project.uid, ReleaseState::Retired, {}}, project.kofi, project.once()));
        QVERIFY(blocksNow(project, Gate::Release, "live-release"));
    }

    void S10_whatRunsBesideIsNotLiveAndEndsNothingThatIs()
    {
        ApprovalProject project;
        project.approve(project.ask());
        const qint64 now = project.database().clock().now();
        deployAt(project, project.uid, now - 3000, DeploymentMode::Canary);
        QVERIFY(blocksNow(project, Gate::Release, "live-release"));
        deployAt(project, project.uid, now - 2000, DeploymentMode::Advisory);
        QVERIFY(!blocksNow(project, Gate::Release, "live-release"));
        deployAt(project, approvedRelease(project, "run-2"), now - 1000, DeploymentMode::Shadow);
        QVERIFY(!blocksNow(project, Gate::Release, "live-release"));
    }

    void onHoldAndStoppedNeedACode()
    {
        UserProject project;
        UseCaseStore store(project.database());
        const Actor manager = project.as(Role::Manager);
        const Result<> refused = store.move({project.useCaseUid(), UseCaseState::OnHold, QStringLiteral("it rains")},
                                            manager, project.next());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("no-integration")),
                 qPrintable(refused.error().message));
        valueOf(store.move({project.useCaseUid(), UseCaseState::OnHold, QStringLiteral("it rains"), StopCode::NoData},
                           manager, project.next()));
        QCOMPARE(project.useCase().stopCode, QStringLiteral("no-data"));
        QCOMPARE(project.useCase().stopReason, QStringLiteral("it rains"));
        valueOf(store.move({project.useCaseUid(), UseCaseState::Proposed, {}}, manager, project.next()));
        QVERIFY(project.useCase().stopCode.isEmpty());
        valueOf(store.move({project.useCaseUid(), UseCaseState::Stopped, QStringLiteral("no value")}, manager,
                           project.next()));
        QCOMPARE(project.useCase().stopCode, QStringLiteral("no-value"));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

private:
    static void raiseTheRisk(UserProject& project)
    {
        const UseCase before = project.useCase();
        UseCaseFields fields =
            project.read([&](db::Connection& connection) { return usecases::fieldsOf(connection, before); });
        fields.riskTier = RiskTier::High;
        valueOf(UseCaseStore(project.database())
                    .edit({before.uid, before.rowVersion, fields}, project.as(Role::Manager), project.next()));
    }

    static void frame(UserProject& project)
    {
        agreeOnCharter(project.database(), project.ada(), project.useCaseUid(), CharterKind::Framing,
                       charters::textOf(completeFraming()));
        valueOf(project.move(UseCaseState::Framed, Role::DataScientist));
    }

    static void ask(UserProject& project, UseCaseState to)
    {
        valueOf(GateStore(project.database())
                    .request(project.useCaseUid(), to, QStringLiteral("By Friday"), project.as(Role::DataScientist),
                             project.next()));
    }

    /// What somebody's inbox says of requests, one for each time that they hear of it.
    static QStringList askedSentences(UserProject& project, const Actor& actor)
    {
        QStringList found;
        const qint64 now = project.database().clock().now();
        const Inbox inbox =
            project.read([&](db::Connection& connection) { return inbox::inboxOf(connection, actor.person, now, {}); });
        for (const InboxItem& item : inbox.items) {
            if (item.sentence.startsWith(QStringLiteral("asked")))
                found << item.sentence;
        }
        return found;
    }

    static GateReport reportOf(UserProject& project, Gate gate)
    {
        const UseCase useCase = project.useCase();
        return project.read([&](db::Connection& connection) {
            return usecases::gateReport(gate, usecases::gateFacts(connection, useCase, useCase.createdAt));
        });
    }

    static GateItem itemNow(ApprovalProject& project, Gate gate, const char* word)
    {
        const GateReport report = valueOf(project.database().read([&](db::Connection& connection) {
            return usecases::gateReport(gate,
                                        usecases::gateFacts(connection, usecases::byUid(connection, project.useCase),
                                                            project.database().clock().now()));
        }));
        return *std::find_if(report.items.begin(), report.items.end(),
                             [word](const GateItem& item) { return item.word == QLatin1StringView(word); });
    }

    static bool blocksNow(ApprovalProject& project, Gate gate, const char* word)
    {
        const GateItem item = itemNow(project, gate, word);
        return !item.met && !item.waived;
    }

    static void deployAt(ApprovalProject& project, const QString& release, qint64 at,
                         std::optional<DeploymentMode> mode = {})
    {
        valueOf(project.store().recordDeployment(
            {release, QStringLiteral("production"), at, QStringLiteral("argo"), {}, mode}, project.kofi,
            project.once()));
    }

    static QString approvedRelease(ApprovalProject& project, const char* run)
    {
        ReleaseDraft draft;
        draft.run = project.runUid(run);
        draft.model = QStringLiteral("credit");
        draft.useCase = project.useCase;
        const QString uid = valueOf(project.store().begin(draft, project.ana, project.once()));
        valueOf(project.store().move({uid, ReleaseState::Candidate, {}}, project.ana, project.once()));
        project.approve(valueOf(project.approvals().request({uid, {}}, project.ana, project.once())));
        return uid;
    }

    /// From operating back to developing, with its entry in the log.
    static void beginIteration(ApprovalProject& project)
    {
        project.tamper("UPDATE use_case SET state = 'Operating'");
        valueOf(project.database().write(
            {project.kofi, QStringLiteral("state_changed"), QStringLiteral("use_case"), project.useCase, {}, {}},
            [&](db::WriteTransaction& transaction) {
                transaction.record({.verb = {},
                                    .entity = {},
                                    .entityId = {},
                                    .facts = {{QStringLiteral("to"), QStringLiteral("Operating")}}});
                return 0;
            }));
        const auto now = [&] { return project.database().clock().now(); };
        const qint64 before = now();
        QTRY_VERIFY(now() > before); // Iterations are told apart by the time of the log.
        valueOf(UseCaseStore(project.database())
                    .move({project.useCase, UseCaseState::Developing, {}}, project.ana, project.once()));
        const qint64 begun = now();
        QTRY_VERIFY(now() > begun);
    }

    static bool blocks(const GateFacts& facts, const char* word, Gate gate = Gate::Approval)
    {
        const std::vector<GateItem> blocking = usecases::gateReport(gate, facts).blocking();
        return std::any_of(blocking.begin(), blocking.end(),
                           [word](const GateItem& item) { return item.word == QLatin1StringView(word); });
    }
};

ASSAY_TEST(TestUseCaseGates)
#include "tst_use_case_gates.moc"
