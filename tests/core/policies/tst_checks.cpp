// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/evaluate.h"
#include "tests/support/release_facts.h"
#include "tests/support/small_policy.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::policies;
using namespace assay::tests;

namespace {

/// What becomes of a control with this check.
ControlResult checked(const QByteArray& check, const ReleaseFacts& facts)
{
    return evaluate(policyWith(check), facts, judgedAt).controls.front();
}

ReleaseFacts highRisk()
{
    ReleaseFacts facts;
    facts.tier = RiskTier::High;
    return facts;
}

MetricFact cost(double value)
{
    return {.name = QStringLiteral("cost-per-100"),
            .split = QStringLiteral("test"),
            .value = value,
            .count = 150,
            .higherIsBetter = false,
            .evidence = evidenceOf("run09")};
}

MetricFact area(double value)
{
    return {.name = QStringLiteral("auc"),
            .split = QStringLiteral("test"),
            .value = value,
            .count = 150,
            .positives = 49,
            .negatives = 101,
            .higherIsBetter = true};
}

} // namespace

/// Every check when it is met, when it is not, and when nobody knows.
class TestChecks : public QObject {
    Q_OBJECT

    static void compare(const ControlResult& result, ControlStatus status, const char* said = "")
    {
        const QString all = (QStringList{toString(result.status), result.measured} + result.reasons + result.missing)
                                .join(QStringLiteral("; "));
        QVERIFY2(result.status == status, qPrintable(all));
        QVERIFY2(all.contains(QString::fromUtf8(said)), qPrintable(all));
        const bool wanting = status == ControlStatus::NotMet || status == ControlStatus::Unknown;
        QCOMPARE(result.suppliers.empty(), !wanting);
        QVERIFY(!result.requirement.isEmpty());
    }

private Q_SLOTS:
    void everyKindSaysWhatItAsksForAndIsUnknownOfNothing()
    {
        QCOMPARE(allCheckKinds().size(), std::size_t{18});
        for (const CheckKind* kind : allCheckKinds()) {
            QCOMPARE(checkKind(kind->name), kind);
            QVERIFY2(kind->requirement && kind->suppliers && kind->check, qPrintable(kind->name));
            Policy policy = smallPolicy();
            ReleaseFacts facts = highRisk();
            facts.technique = policy.controls.front().techniques.front();
            policy.controls.front().check = {kind->name, {}};
            const ControlResult result = evaluate(policy, facts, judgedAt).controls.front();
            QVERIFY2(result.status == ControlStatus::Unknown, qPrintable(kind->name));
        }
        QVERIFY(!checkKind(u"magic"));
    }

    void metricThreshold()
    {
        const QByteArray check = R"({"kind":"metric-threshold","metric":"auc","split":"test","atLeast":0.7,)"
                                 R"("intervalExcludes":0.6,"interval":"hanley-mcneil","cases":100})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown, "auc on test of this version");
        facts.metrics = {area(0.734)};
        compare(checked(check, facts), ControlStatus::Met, "0.734 [0.635107, 0.813943], n = 150");
        facts.metrics = {area(0.699)};
        compare(checked(check, facts), ControlStatus::NotMet, "0.699 is below 0.7");
        facts.metrics = {area(0.7)};
        compare(checked(check, facts), ControlStatus::NotMet, "does not exclude 0.6");
        facts.metrics = {area(0.734)};
        facts.metrics.front().positives.reset();
        compare(checked(check, facts), ControlStatus::Unknown, "interval");
        facts.metrics = {area(0.734)};
        facts.metrics.front().count = 99;
        compare(checked(check, facts), ControlStatus::NotMet, "measured on 99 cases only");
        facts.metrics = {area(0.734), area(0.735)};
        compare(checked(check, facts), ControlStatus::Unknown, "which of several values");
        facts.metrics = {area(notANumber)};
        compare(checked(check, facts), ControlStatus::Unknown, "a finite value");
    }

    void metricThresholdFromAboveByAReportedInterval()
    {
        const QByteArray check =
            R"({"kind":"metric-threshold","metric":"cost-per-100","split":"test","atMost":60,"intervalExcludes":67.3})";
        ReleaseFacts facts = highRisk();
        facts.metrics = {cost(56.7)};
        compare(checked(check, facts), ControlStatus::Unknown, "interval");
        facts.metrics.front().low = 47;
        facts.metrics.front().high = 66;
        compare(checked(check, facts), ControlStatus::Met, "56.7 [47, 66], n = 150");
        facts.metrics.front().high = 67.3;
        compare(checked(check, facts), ControlStatus::NotMet, "does not exclude 67.3");
        facts.metrics = {cost(106)};
        compare(checked(check, facts), ControlStatus::NotMet, "106 is above 60");
    }

    void wilsonsIntervalIsOfTheCases()
    {
        const QByteArray check = R"({"kind":"metric-threshold","metric":"auc","split":"test","atLeast":0.3,)"
                                 R"("intervalExcludes":0.25,"interval":"wilson"})";
        ReleaseFacts facts = highRisk();
        facts.metrics = {area(81.0 / 263)};
        facts.metrics.front().count = 263;
        compare(checked(check, facts), ControlStatus::Met, "[0.2552");
    }

    void noWorseThanChampion()
    {
        const QByteArray check = R"({"kind":"no-worse-than-champion","metric":"auc","split":"test","margin":0.005})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown, "which version is in use");
        facts.champion = ChampionFact{};
        compare(checked(check, facts), ControlStatus::NotApplicable, "the first version");
        facts.champion = ChampionFact{.exists = true, .name = QStringLiteral("v2"), .metrics = {area(0.8)}};
        compare(checked(check, facts), ControlStatus::Unknown, "auc on test of this version");
        facts.metrics = {area(0.795)};
        compare(checked(check, facts), ControlStatus::Met, "0.795 against 0.8 of v2");
        facts.metrics = {area(0.7949)};
        compare(checked(check, facts), ControlStatus::NotMet, "worse by 0.0051");
        facts.metrics.front().higherIsBetter = false;
        compare(checked(check, facts), ControlStatus::Met);
        facts.metrics.front().higherIsBetter.reset();
        compare(checked(check, facts), ControlStatus::Unknown, "which way auc gets better");
        facts.champion->metrics.clear();
        compare(checked(check, facts), ControlStatus::Unknown, "auc on test of v2");
    }

    /// The demo's first version: 71.3 % accurate, and dearer than refusing everybody.
    void beatsBaselines()
    {
        const QByteArray check = R"({"kind":"beats-baselines"})";
        ReleaseFacts facts = highRisk();
        facts.metrics = {cost(106.0)};
        compare(checked(check, facts), ControlStatus::Unknown, "an evaluation plan that names the metric");
        facts.plan = EvaluationPlanFact{.fixedAt = judgedAt,
                                        .primaryMetric = QStringLiteral("cost-per-100"),
                                        .primarySplit = QStringLiteral("test")};
        compare(checked(check, facts), ControlStatus::Unknown, "what a trivial baseline would reach");
        const auto baseline = [](const char* name, double value) {
            return BaselineFact{QString::fromLatin1(name), QStringLiteral("cost-per-100"), QStringLiteral("test"),
                                value};
        };
        facts.baselines = {baseline("approve-all", 163.3), baseline("reject-all", 67.3)};
        compare(checked(check, facts), ControlStatus::NotMet, "106 is no better than 67.3 of reject-all");
        facts.metrics = {cost(56.7)};
        compare(checked(check, facts), ControlStatus::Met, "56.7, n = 150 against approve-all 163.3, reject-all 67.3");
        facts.metrics = {cost(67.3)};
        compare(checked(check, facts), ControlStatus::NotMet);
        facts.metrics = {cost(56.7)};
        compare(checked(R"({"kind":"beats-baselines","baselines":["majority"]})", facts), ControlStatus::Unknown,
                "what majority would reach");
    }

    void whatThePlanNamesIsBeatenTooAndIsAskedForWhereNobodyKnowsIt()
    {
        const QByteArray check = R"({"kind":"beats-baselines"})";
        ReleaseFacts facts = highRisk();
        facts.plan = EvaluationPlanFact{.fixedAt = judgedAt,
                                        .primaryMetric = QStringLiteral("cost-per-100"),
                                        .primarySplit = QStringLiteral("test"),
                                        .baselines = {QStringLiteral("Refuse everybody"), QStringLiteral("majority")}};
        facts.metrics = {cost(56.7)};
        facts.baselines = {
            {QStringLiteral("refuse-everybody"), QStringLiteral("cost-per-100"), QStringLiteral("test"), 67.3}};
        compare(checked(check, facts), ControlStatus::Unknown, "what majority would reach");
        facts.baselines.push_back(
            {QStringLiteral("Majority"), QStringLiteral("cost-per-100"), QStringLiteral("test"), 50});
        compare(checked(check, facts), ControlStatus::NotMet, "56.7 is no better than 50 of Majority");
        facts.baselines.back().value = 60;
        compare(checked(check, facts), ControlStatus::Met);
        // What the control names is asked for beside what the plan names.
        compare(checked(R"({"kind":"beats-baselines","baselines":["approve-all"]})", facts), ControlStatus::Unknown,
                "what approve-all would reach");
        // The plan names them for its own metric alone.
        facts.metrics = {area(0.8)};
        facts.baselines = {{QStringLiteral("prior"), QStringLiteral("auc"), QStringLiteral("test"), 0.5}};
        compare(checked(R"({"kind":"beats-baselines","metric":"auc","split":"test"})", facts), ControlStatus::Met);
    }

    void aFigureOfCostsCountsAtTheCostsOfTheFramingAlone()
    {
        const QByteArray check = R"({"kind":"metric-threshold","metric":"cost-per-100","split":"test","atMost":70})";
        ReleaseFacts facts = highRisk();
        facts.framing.emplace();
        facts.framing->costs = MistakeCosts{1, 5};
        facts.metrics = {cost(56.7)};
        compare(checked(check, facts), ControlStatus::Met, "the costs behind it are not known");
        facts.metrics.front().costs = MistakeCosts{1, 5};
        QVERIFY(!checked(check, facts).measured.contains(QStringLiteral("not known")));
        facts.metrics.front().costs = MistakeCosts{1, 1};
        compare(checked(check, facts), ControlStatus::NotMet,
                "computed with a false alarm at 1 and a miss at 1, and the framing says 1 and 5");
        facts.framing->costs.reset(); // Nobody framed what mistakes cost.
        compare(checked(check, facts), ControlStatus::Met);
    }

    void lineageComplete()
    {
        const QByteArray check = R"({"kind":"lineage-complete"})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown);
        facts.inputs.emplace();
        compare(checked(check, facts), ControlStatus::NotMet, "no input is named");
        facts.inputs = {{QStringLiteral("DS-1"), QStringLiteral("ab")}, {QStringLiteral("DS-2"), QString()}};
        compare(checked(check, facts), ControlStatus::NotMet, "DS-2 has no digest");
        facts.inputs->back().sha256 = QStringLiteral("cd");
        compare(checked(check, facts), ControlStatus::Met, "2 of 2");
    }

    void splitsNamed()
    {
        const QByteArray check = R"({"kind":"splits-named","splits":["train","test"]})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown, "which data");
        const auto split = [](const char* name, const char* digest) {
            return SplitFact{QString::fromLatin1(name), QStringLiteral("DS-1"), QStringLiteral("1"),
                             QString::fromLatin1(digest), 450};
        };
        facts.splits = {split("train", "ab")};
        compare(checked(check, facts), ControlStatus::Unknown, "the data of test");
        facts.splits = {split("train", "ab"), split("test", "")};
        compare(checked(check, facts), ControlStatus::Unknown, "a digest of DS-1 1");
        facts.splits = {split("train", "ab"), split("test", "cd")};
        compare(checked(check, facts), ControlStatus::Met, "train: 450 rows of DS-1 1");
    }

    void noOverlap()
    {
        const QByteArray check = R"({"kind":"no-overlap","first":"train","second":"test"})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown, "how many rows train and test share");
        facts.overlaps = {{QStringLiteral("test"), QStringLiteral("train"), 0}};
        compare(checked(check, facts), ControlStatus::Met, "rows in both: 0");
        facts.overlaps.push_back({QStringLiteral("train"), QStringLiteral("test"), 1});
        compare(checked(check, facts), ControlStatus::NotMet, "rows in both: 1");
    }

    void artifactsUnchanged()
    {
        const QByteArray check = R"({"kind":"artifacts-unchanged","days":7})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown, "the files of the version");
        const QString digest(64, u'a');
        facts.artifacts = {{QStringLiteral("model.onnx"), digest, digest, judgedAt - oneDay}};
        compare(checked(check, facts), ControlStatus::Met, "1 of 1 unchanged");
        facts.artifacts->front().readAt = judgedAt - 8 * oneDay;
        compare(checked(check, facts), ControlStatus::Unknown, "a newer look at model.onnx");
        facts.artifacts->front().found.clear();
        compare(checked(check, facts), ControlStatus::Unknown, "what model.onnx holds now");
        facts.artifacts->front().found = QString(64, u'b');
        compare(checked(check, facts), ControlStatus::NotMet, "model.onnx is not the file that was registered");
    }

    void filesInspected()
    {
        const QByteArray check = R"({"kind":"files-inspected","worst":"safe"})";
        ReleaseFacts facts = highRisk();
        const QString path = QStringLiteral("model.pkl");
        facts.artifacts = {{path, {}, {}, {}}};
        compare(checked(check, facts), ControlStatus::Unknown, "an inspection of model.pkl");
        facts.inspections = {{path, FileVerdict::Safe, {}}};
        compare(checked(check, facts), ControlStatus::Met, "safe");
        facts.inspections.push_back({path, FileVerdict::Suspicious, {QStringLiteral("imports torch")}});
        compare(checked(check, facts), ControlStatus::NotMet, "imports torch");
        const QByteArray lenient = R"({"kind":"files-inspected","worst":"suspicious"})";
        compare(checked(lenient, facts), ControlStatus::Met);
        facts.inspections.push_back({path, FileVerdict::Dangerous, {QStringLiteral("os.system")}});
        compare(checked(lenient, facts), ControlStatus::NotMet, "os.system");
    }

    void fileThatNothingLookedIntoIsNotCalledSafe()
    {
        const QByteArray check = R"({"kind":"files-inspected","worst":"safe"})";
        ReleaseFacts facts = highRisk();
        const QString model = QStringLiteral("model.pkl");
        const QString other = QStringLiteral("requirements.txt");
        facts.artifacts = {{model, {}, {}, {}}, {other, {}, {}, {}}};
        facts.inspections = {{other, FileVerdict::Safe, {}, {}, false}};
        QCOMPARE(checked(check, facts).measured, QStringLiteral("not inspected"));
        facts.inspections.push_back({model, FileVerdict::Safe, {}});
        compare(checked(check, facts), ControlStatus::Met);
        QCOMPARE(checked(check, facts).measured, QStringLiteral("worst of 1 inspected files: safe; not inspected: 1"));
    }

    void openFindings()
    {
        const QByteArray check = R"({"kind":"open-findings","severity":"high"})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown);
        facts.findings = {{QStringLiteral("F-1"), Severity::Medium, FindingState::Open},
                          {QStringLiteral("F-2"), Severity::High, FindingState::Closed}};
        compare(checked(check, facts), ControlStatus::Met, "none");
        facts.findings->push_back({QStringLiteral("F-118"), Severity::High, FindingState::ReadyForValidation});
        compare(checked(check, facts), ControlStatus::NotMet, "F-118 (High)");
        FindingFact& finding = facts.findings->back();
        finding.state = FindingState::RiskAccepted;
        compare(checked(check, facts), ControlStatus::NotMet, "F-118");
        finding.acceptedUntil = judgedAt;
        compare(checked(check, facts), ControlStatus::NotMet, "F-118");
        finding.acceptedUntil = judgedAt + 1;
        compare(checked(check, facts), ControlStatus::Met);
    }

    void testReport()
    {
        const QByteArray check = R"({"kind":"test-report","tests":"unit","coverage":0.8})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown, "a report of unit tests that were run");
        facts.tests = {{.kind = QStringLiteral("unit"), .total = 412, .passed = 412, .coverage = 0.87}};
        compare(checked(check, facts), ControlStatus::Unknown, "that were run");
        facts.tests.front().executed = true;
        compare(checked(check, facts), ControlStatus::Met, "passed: 412, failed: 0, coverage 87 %");
        facts.tests.front().coverage = 0.79;
        compare(checked(check, facts), ControlStatus::NotMet, "too low");
        facts.tests.front().coverage.reset();
        compare(checked(check, facts), ControlStatus::Unknown, "the coverage");
        facts.tests.front().failed = 1;
        compare(checked(check, facts), ControlStatus::NotMet, "tests failed: 1");
        facts.tests.front() = {.kind = QStringLiteral("unit"), .executed = true, .coverage = 1.0};
        compare(checked(check, facts), ControlStatus::NotMet, "no test passed");
    }

    void independentValidator()
    {
        const QByteArray check = R"({"kind":"independent-validator"})";
        ReleaseFacts facts = highRisk();
        facts.people = makers();
        compare(checked(check, facts), ControlStatus::Unknown, "who validated the version");
        facts.people.validators = {party("Ana")};
        compare(checked(check, facts), ControlStatus::NotMet, "Ana is the author");
        facts.people.validators = {{QStringLiteral("Lena"), QStringLiteral("Lena"), QStringLiteral("Ana-key")}};
        compare(checked(check, facts), ControlStatus::NotMet, "Lena is the author");
        facts.people.validators = {party("Ana"), party("Lena")};
        compare(checked(check, facts), ControlStatus::Met, "Lena");
        facts.people.author.reset();
        compare(checked(check, facts), ControlStatus::Unknown, "who the author is");
    }

    void identityComplete()
    {
        const QByteArray check = R"({"kind":"identity-complete"})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown);
        facts.identity = IdentityFact{{QStringLiteral("environment")}};
        compare(checked(check, facts), ControlStatus::Unknown, "without environment");
        facts.identity = IdentityFact{};
        compare(checked(check, facts), ControlStatus::Met, "complete");
    }

    void framingAccepted()
    {
        const QByteArray check = R"({"kind":"framing-accepted","roles":["business-owner","data-scientist"]})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown, "a framing");
        facts.framing = FramingFact{{{party("Bo"), Role::BusinessOwner}}};
        compare(checked(check, facts), ControlStatus::Unknown, "acceptance by the Data scientist");
        facts.framing->accepted.push_back({party("Ana"), Role::DataScientist});
        compare(checked(check, facts), ControlStatus::Met, "Bo (Business owner), Ana (Data scientist)");
    }

    void planBeforeResults()
    {
        const QByteArray check = R"({"kind":"plan-before-results"})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown);
        facts.plan = EvaluationPlanFact{.fixedAt = judgedAt - oneDay};
        compare(checked(check, facts), ControlStatus::Met, "fixed 2026-04-13 00:00:00 UTC");
        facts.plan->firstResultAt = judgedAt;
        compare(checked(check, facts), ControlStatus::Met, "first result 2026-04-14");
        facts.plan->firstResultAt = judgedAt - 2 * oneDay;
        compare(checked(check, facts), ControlStatus::NotMet, "after results were known");
    }

    void signOffs()
    {
        const QByteArray check = R"({"kind":"sign-offs"})";
        ReleaseFacts facts = highRisk();
        facts.people = makers();
        compare(checked(check, facts), ControlStatus::Unknown, "the sign-offs on this version");
        facts.signOffs = enoughApprovals();
        compare(checked(check, facts), ControlStatus::Met, "3 of 3 approve");
        facts.signOffs->push_back(signOff("Rita", Role::RiskAuditor, SignOffDecision::Rejected));
        compare(checked(check, facts), ControlStatus::NotMet, "Rita (Model-risk auditor): Rejected");
        facts.signOffs->clear();
        compare(checked(check, facts), ControlStatus::Unknown, "approvals by different people: 0 of 3");
        facts.tier.reset();
        compare(checked(check, facts), ControlStatus::Unknown, "the risk tier");
    }

    void skillsCovered()
    {
        const QByteArray check = R"({"kind":"skills-covered","people":2})";
        ReleaseFacts facts = highRisk();
        compare(checked(check, facts), ControlStatus::Unknown);
        facts.skills = {{QStringLiteral("scikit-learn"), 1}};
        compare(checked(check, facts), ControlStatus::NotMet, "too few people have scikit-learn");
        facts.skills->front().people = 2;
        compare(checked(check, facts), ControlStatus::Met, "scikit-learn: 2");
    }

    void monitorsActive()
    {
        const QByteArray check = R"({"kind":"monitors-active","watches":["accuracy","ethics"]})";
        ReleaseFacts facts = highRisk();
        facts.monitors = {{QStringLiteral("accuracy"), true}, {QStringLiteral("ethics"), false}};
        compare(checked(check, facts), ControlStatus::Unknown,
                "an active monitor of ethics, in evidence of the kind monitors");
        facts.monitors.back().active = true;
        compare(checked(check, facts), ControlStatus::Met, "accuracy, ethics");
    }

    void aPersonAnswers()
    {
        const QByteArray check = R"({"kind":"person","question":"Are limits stated?","role":"risk-auditor",)"
                                 R"("evidence":true,"independent":true})";
        ReleaseFacts facts = highRisk();
        facts.people = makers();
        compare(checked(check, facts), ControlStatus::Unknown, "an answer by the Model-risk auditor");
        AnswerFact answer{.control = QStringLiteral("asked"),
                          .answer = AnswerWord::Yes,
                          .text = QStringLiteral("See page 3."),
                          .by = party("Ruth"),
                          .role = Role::RiskAuditor,
                          .at = judgedAt - oneDay,
                          .evidence = evidenceOf("limits.pdf")};
        facts.answers = {answer};
        compare(checked(check, facts), ControlStatus::Met, "Ruth: See page 3.");
        facts.answers.front().evidence.front().sha256.clear();
        compare(checked(check, facts), ControlStatus::Unknown, "evidence with its digest");
        facts.answers = {answer};
        facts.answers.front().role = Role::DataScientist;
        compare(checked(check, facts), ControlStatus::Unknown, "an answer by");
        facts.answers = {answer};
        facts.answers.front().until = judgedAt;
        compare(checked(check, facts), ControlStatus::Unknown, "an answer by");
        facts.answers = {answer};
        facts.answers.front().by = party("Ana");
        compare(checked(check, facts), ControlStatus::Unknown, "Ana is the author");
        facts.answers = {answer, answer};
        facts.answers.back().answer = AnswerWord::No;
        compare(checked(check, facts), ControlStatus::NotMet, "Ruth answers no");
        facts.answers.back().answer = AnswerWord::NotApplicable;
        compare(checked(check, facts), ControlStatus::NotApplicable, "See page 3.");
        facts.answers.back().text = QStringLiteral(" ");
        compare(checked(check, facts), ControlStatus::Unknown, "the reason why it does not apply");
    }
};

ASSAY_TEST(TestChecks)
#include "tst_checks.moc"
