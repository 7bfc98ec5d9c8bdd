// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

#include <algorithm>

namespace assay::policies {
namespace {

QString testReportRequirement(const Parameters& parameters)
{
    const QString kind = parameter<QString>(parameters, u"tests");
    const auto coverage = numberParameter(parameters, u"coverage");
    return coverage
        ? Text::tr("%1 tests: none failed, coverage ≥ %2 %").arg(kind, QString::number(*coverage * 100, 'g', 4))
        : Text::tr("%1 tests: none failed").arg(kind);
}

/// What all reports of a kind say together.
struct TestTotals {
    qint64 passed = 0;
    qint64 failed = 0;
    QStringList failures;           ///< Names of some.
    std::optional<double> coverage; ///< The least that any of them reached.
    bool executed = false;
};

TestTotals totalsOf(const CheckContext& context, CheckOutcome& outcome)
{
    const QString kind = parameter<QString>(context.parameters(), u"tests");
    TestTotals totals;
    for (const TestReportFact& report : context.facts.tests) {
        if (report.kind != kind || !report.executed)
            continue;
        totals.executed = true;
        totals.passed += report.passed;
        totals.failed += report.failed;
        totals.failures += report.failures;
        if (report.coverage)
            totals.coverage = std::min(totals.coverage.value_or(1), *report.coverage);
        outcome.add(report.evidence);
    }
    return totals;
}

CheckOutcome checkTestReport(const CheckContext& context)
{
    CheckOutcome outcome;
    const TestTotals totals = totalsOf(context, outcome);
    if (!totals.executed)
        return lacking(
            Text::tr("a report of %1 tests that were run").arg(parameter<QString>(context.parameters(), u"tests")));
    outcome.value = static_cast<double>(totals.failed);
    outcome.measured =
        Text::tr("passed: %1, failed: %2").arg(QString::number(totals.passed), QString::number(totals.failed));
    if (totals.coverage)
        outcome.measured += Text::tr(", coverage %1 %").arg(QString::number(*totals.coverage * 100, 'g', 4));
    if (totals.failed > 0)
        outcome.reasons << (totals.failures.isEmpty()
                                ? Text::tr("tests failed: %1").arg(totals.failed)
                                : Text::tr("tests failed: %1, among them %2")
                                      .arg(QString::number(totals.failed), totals.failures.join(QStringLiteral(", "))));
    if (totals.passed == 0)
        outcome.reasons << Text::tr("no test passed");
    if (const auto asked = numberParameter(context.parameters(), u"coverage")) {
        if (!totals.coverage)
            outcome.missing << Text::tr("the coverage of the tests");
        else if (*totals.coverage < *asked)
            outcome.reasons << Text::tr("the coverage is too low");
    }
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& testReportCheck()
{
    using Type = ParameterRule::Type;
    static const CheckKind kind{
        .name = QStringLiteral("test-report"),
        .parameters = {{.name = QStringLiteral("tests"), .type = Type::Word, .required = true},
                       {.name = QStringLiteral("coverage"), .type = Type::Number, .least = 0, .most = 1}},
        .requirement = testReportRequirement,
        .suppliers = [](const Parameters&) { return std::vector{Role::SoftwareEngineer}; },
        .check = checkTestReport};
    return kind;
}

} // namespace assay::policies
