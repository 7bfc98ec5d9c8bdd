// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/monitor_readings.h"

#include "core/base/text.h"
#include "core/policies/metric_question.h"

#include <algorithm>
#include <array>

namespace assay::approvals {
namespace {

using policies::MetricFact;
using policies::ReleaseFacts;

/// How tools name what they measure between groups of people: AIF360, Fairlearn, and the papers behind them.
constexpr std::array groupFigures{u"selection_rate",  u"disparate_impact", u"adverse_impact", u"demographic_parity",
                                  u"equalized_odds",  u"equal_opportunity", u"statistical_parity", u"fairness"};

/// How tools name how long an answer takes.
constexpr std::array timeFigures{u"latency", u"response_time", u"inference_time", u"p99", u"p95"};

template <std::size_t count>
const MetricFact* firstNamed(const std::vector<MetricFact>& metrics, const std::array<const char16_t*, count>& words)
{
    const auto isOne = [&words](const MetricFact& fact) {
        const QString name = fact.name.toLower();
        return std::any_of(words.begin(), words.end(),
                           [&name](const char16_t* word) { return name.contains(QStringView(word)); });
    };
    const auto found = std::find_if(metrics.begin(), metrics.end(), isOne);
    return found == metrics.end() ? nullptr : &*found;
}

QString figureOf(const MetricFact& fact)
{
    const QString value = policies::numberWords(fact.value);
    return fact.split.isEmpty() ? Text::tr("%1 %2").arg(fact.name, value)
                                : Text::tr("%1 %2 on %3").arg(fact.name, value, fact.split);
}

QString accuracyOf(const ReleaseFacts& facts)
{
    const auto agreed = [&facts](const MetricFact& fact) {
        return facts.plan && fact.name == facts.plan->primaryMetric && fact.split == facts.plan->primarySplit;
    };
    const auto asked = [](const MetricFact& fact) { return fact.split == u"test"; };
    auto found = std::find_if(facts.metrics.begin(), facts.metrics.end(), agreed);
    if (found == facts.metrics.end())
        found = std::find_if(facts.metrics.begin(), facts.metrics.end(), asked);
    return found == facts.metrics.end() ? QString() : figureOf(*found);
}

QString featuresOf(const ReleaseFacts& facts, qsizetype features)
{
    if (features == 0)
        return {};
    const qsizetype splits = facts.splits ? std::ssize(*facts.splits) : 0;
    return splits == 0 ? Text::tr("%1 features").arg(features)
                       : Text::tr("%1 features, %2 splits").arg(features).arg(splits);
}

QString codeOf(const ReleaseFacts& facts)
{
    if (const MetricFact* time = firstNamed(facts.metrics, timeFigures))
        return figureOf(*time);
    qint64 passed = 0, total = 0;
    for (const policies::TestReportFact& report : facts.tests) {
        if (report.executed) {
            passed += report.passed;
            total += report.total;
        }
    }
    return total == 0 ? QString() : Text::tr("%1 of %2 tests pass").arg(passed).arg(total);
}

QString skillsOf(const ReleaseFacts& facts)
{
    if (!facts.skills || facts.skills->empty())
        return {};
    const auto fewest = std::min_element(facts.skills->begin(), facts.skills->end(),
                                         [](const auto& a, const auto& b) { return a.people < b.people; });
    return Text::tr("people with %1: %2").arg(fewest->skill).arg(fewest->people);
}

QString ethicsOf(const ReleaseFacts& facts)
{
    const MetricFact* figure = firstNamed(facts.metrics, groupFigures);
    return figure == nullptr ? QString() : figureOf(*figure);
}

} // namespace

QString toString(MonitorFunction function)
{
    switch (function) {
    case MonitorFunction::Accuracy:
        return QStringLiteral("accuracy");
    case MonitorFunction::Ethics:
        return QStringLiteral("ethics");
    case MonitorFunction::Features:
        return QStringLiteral("features");
    case MonitorFunction::Code:
        return QStringLiteral("code");
    case MonitorFunction::Skills:
        return QStringLiteral("skills");
    }
    Q_UNREACHABLE();
}

QString monitorTitle(MonitorFunction function)
{
    switch (function) {
    case MonitorFunction::Accuracy:
        return Text::tr("Model accuracy");
    case MonitorFunction::Ethics:
        return Text::tr("Ethics of outputs");
    case MonitorFunction::Features:
        return Text::tr("Training features");
    case MonitorFunction::Code:
        return Text::tr("Code efficiency");
    case MonitorFunction::Skills:
        return Text::tr("Skills");
    }
    Q_UNREACHABLE();
}

std::vector<MonitorReading> monitorReadings(const ReleaseFacts& facts, qsizetype features)
{
    std::vector<MonitorReading> readings{{MonitorFunction::Accuracy, accuracyOf(facts)},
                                         {MonitorFunction::Ethics, ethicsOf(facts)},
                                         {MonitorFunction::Features, featuresOf(facts, features)},
                                         {MonitorFunction::Code, codeOf(facts)},
                                         {MonitorFunction::Skills, skillsOf(facts)}};
    for (MonitorReading& reading : readings)
        reading.watched = std::any_of(facts.monitors.begin(), facts.monitors.end(), [&reading](const auto& monitor) {
            return monitor.active && monitor.watches == toString(reading.function);
        });
    return readings;
}

} // namespace assay::approvals
