// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/production_readings.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/policies/metric_question.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace assay::approvals {
namespace {

using policies::MetricFact;

constexpr QStringView productionSplit = u"production";

/// The splits by how much they tell of what to expect; those of other names come after them.
constexpr std::array splitsByWorth{u"test", u"holdout", u"validation", u"val", u"train"};

bool isOnSplit(const MetricFact& fact, QStringView split)
{
    return QStringView(fact.split).compare(split, Qt::CaseInsensitive) == 0;
}

std::size_t worthOf(const MetricFact& fact, const policies::ReleaseFacts& facts)
{
    if (facts.plan && fact.name == facts.plan->primaryMetric && fact.split == facts.plan->primarySplit)
        return 0;
    for (std::size_t i = 0; i < splitsByWorth.size(); ++i) {
        if (isOnSplit(fact, splitsByWorth.at(i)))
            return i + 1;
    }
    return splitsByWorth.size() + 1;
}

/// Of several on one split the last, which was recorded last.
const MetricFact* beforeProduction(const policies::ReleaseFacts& facts, const QString& metric)
{
    const MetricFact* best = nullptr;
    for (const MetricFact& fact : facts.metrics) {
        const bool counts = fact.name == metric && !fact.split.isEmpty() && !isOnSplit(fact, productionSplit)
            && std::isfinite(fact.value);
        if (counts && (!best || worthOf(fact, facts) <= worthOf(*best, facts)))
            best = &fact;
    }
    return best;
}

Agreement agreementOf(const MetricFact& before, const MetricFact& production)
{
    if (!before.low || !before.high || !production.low || !production.high)
        return Agreement::Unknown;
    if (*before.low <= *production.high && *production.low <= *before.high)
        return Agreement::Within;
    const std::optional<bool> higher = production.higherIsBetter ? production.higherIsBetter : before.higherIsBetter;
    if (!higher)
        return Agreement::Apart;
    return (production.value > before.value) == *higher ? Agreement::Better : Agreement::Worse;
}

} // namespace

std::vector<ProductionReading> productionReadings(const policies::ReleaseFacts& facts)
{
    std::vector<ProductionReading> readings;
    for (const MetricFact& fact : facts.metrics) {
        const MetricFact* before = beforeProduction(facts, fact.name);
        if (!isOnSplit(fact, productionSplit) || !std::isfinite(fact.value) || !before)
            continue;
        std::erase_if(readings, [&](const ProductionReading& known) { return known.production.name == fact.name; });
        readings.push_back({*before, fact, agreementOf(*before, fact)});
    }
    return readings;
}

QString labelDelaySentence(const policies::ReleaseFacts& facts, std::optional<qint64> liveAt, qint64 now)
{
    if (!facts.framing || !facts.framing->waitDays || *facts.framing->waitDays == 0)
        return {};
    constexpr qint64 day = 24 * 3'600'000LL;
    const qint64 days = *facts.framing->waitDays;
    const QString known = dayText(now - days * day);
    if (!liveAt) {
        return Text::tr("Outcomes are known %1 d later: a figure of today can speak of cases until %2.")
            .arg(QString::number(days), known);
    }
    const qint64 first = *liveAt + days * day;
    if (first > now) {
        return Text::tr("Outcomes are known %1 d later: of its use since %2 none is known before %3, so that what a "
                        "figure of production says of accuracy until then rests on other cases.")
            .arg(QString::number(days), dayText(*liveAt), dayText(first));
    }
    return Text::tr("Outcomes are known %1 d later: a figure of today can speak of its use from %2 to %3.")
        .arg(QString::number(days), dayText(*liveAt), known);
}

QString agreementTitle(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Within:
        return Text::tr("Within the intervals");
    case Agreement::Better:
        return Text::tr("Better");
    case Agreement::Worse:
        return Text::tr("Worse");
    case Agreement::Apart:
        return Text::tr("Apart");
    case Agreement::Unknown:
        break;
    }
    return Text::tr("No intervals");
}

} // namespace assay::approvals
