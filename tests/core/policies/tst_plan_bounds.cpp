// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/evaluate.h"
#include "tests/support/release_facts.h"
#include "tests/support/small_policy.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::policies;
using namespace assay::tests;

/// Bounds that an evaluation plan sets to metrics beside the one that counts, as the gate looks at them.
class TestPlanBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_facts = {};
        m_facts.tier = RiskTier::High;
        m_facts.plan =
            EvaluationPlanFact{.fixedAt = judgedAt,
                               .primaryMetric = QStringLiteral("cost-per-100"),
                               .primarySplit = QStringLiteral("test"),
                               .bounds = {{QStringLiteral("recall"), 0.6, {}}, {QStringLiteral("latency_ms"), {}, 50}}};
        m_facts.metrics = {measured("cost-per-100", 56.7), measured("recall", 0.6), measured("latency_ms", 50)};
        m_facts.metrics.front().higherIsBetter = false;
        m_facts.baselines = {{QStringLiteral("majority"), QStringLiteral("cost-per-100"), QStringLiteral("test"), 60}};
    }

    void boundsThatAreReachedAreKept() { compare(ControlStatus::Met, "56.7"); }

    void aBoundThatIsNotKeptIsNamedWithItsFigure()
    {
        m_facts.metrics.at(2).value = 51;
        compare(ControlStatus::NotMet, "latency_ms is 51, and the evaluation plan asks for at most 50");
        m_facts.metrics.at(2).value = 40;
        m_facts.metrics.at(1).value = 0.59;
        compare(ControlStatus::NotMet, "recall is 0.59, and the evaluation plan asks for at least 0.6");
    }

    void whatNobodyHasMeasuredIsAskedFor()
    {
        m_facts.metrics.pop_back();
        compare(ControlStatus::Unknown, "latency_ms on test of this version");
    }

    void whatNobodyHasAgreedToBindsNobody()
    {
        m_facts.metrics.at(1).value = 0.1;
        m_facts.plan->fixedAt.reset();
        compare(ControlStatus::Met, "56.7", R"({"kind":"beats-baselines","metric":"cost-per-100","split":"test"})");
    }

private:
    static MetricFact measured(const char* name, double value)
    {
        return {.name = QString::fromLatin1(name), .split = QStringLiteral("test"), .value = value};
    }

    void compare(ControlStatus status, const char* said, const QByteArray& check = R"({"kind":"beats-baselines"})")
    {
        const ControlResult result = evaluate(policyWith(check), m_facts, judgedAt).controls.front();
        const QString all = (QStringList{toString(result.status), result.measured} + result.reasons + result.missing)
                                .join(QStringLiteral("; "));
        QVERIFY2(result.status == status && all.contains(QString::fromUtf8(said)), qPrintable(all));
    }

    ReleaseFacts m_facts;
};

ASSAY_TEST(TestPlanBounds)
#include "tst_plan_bounds.moc"
