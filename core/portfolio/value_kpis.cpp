// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/value_kpis.h"

#include "core/base/text.h"
#include "core/portfolio/quantile.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace assay {
namespace {

constexpr qint64 kpiDay = 24LL * 60 * 60 * 1000;

/// Where each record stands: the last event of it.
std::map<QString, ValueEvent> standing(const ValueLog& log)
{
    std::map<QString, ValueEvent> last;
    for (const ValueEvent& event : log.values)
        last[event.record] = event;
    return last;
}

bool hasEnded(const StageHistory& history)
{
    return history.state() == UseCaseState::Retired || history.state() == UseCaseState::Stopped;
}

void setShare(Kpi& kpi)
{
    if (kpi.denominator > 0)
        kpi.number = 100.0 * static_cast<double>(kpi.numerator) / static_cast<double>(kpi.denominator);
}

Kpi outcomeRate(const std::vector<StageHistory>& histories, const ValueLog& log, const KpiRules& rules)
{
    Kpi kpi{.title = Text::tr("Insights with outcome"), .unit = Kpi::Unit::Percent, .asOf = rules.asOf};
    std::set<QString> reached;
    qint64 unaccepted = 0;
    for (const auto& [record, event] : standing(log)) {
        const bool accepted = event.to == ValueState::Accepted;
        if (accepted && event.realised && *event.realised >= event.target)
            reached.insert(event.useCase);
        unaccepted += !accepted && event.realised ? 1 : 0;
    }
    for (const StageHistory& history : histories) {
        if (!isInProduction(history))
            continue;
        ++kpi.denominator;
        kpi.numerator += reached.count(history.useCase) > 0 ? 1 : 0;
    }
    kpi.definition =
        Text::tr(
            "Use cases in production with a value record that reached its target and that the business owner "
            "accepted, of all use cases in production: those with a recorded deployment to it that have not ended. "
            "Claimed but not accepted, and so not counted: %1. For context, in another unit: industry 20 %, insights.")
            .arg(unaccepted);
    kpi.context = kpi.denominator > 0
        ? Text::tr("%1 of %2 · industry 20 %, insights").arg(kpi.numerator).arg(kpi.denominator)
        : Text::tr("none is in production yet · industry 20 %, insights");
    setShare(kpi);
    return kpi;
}

Kpi timeToValue(const std::vector<StageHistory>& histories, const ValueLog& log, const KpiRules& rules)
{
    Kpi kpi{.title = Text::tr("Time to value, median"), .unit = Kpi::Unit::Days, .asOf = rules.asOf};
    std::map<QString, qint64> accepted; // The first time, by use case.
    for (const ValueEvent& event : log.values) {
        if (event.to == ValueState::Accepted)
            accepted.try_emplace(event.useCase, event.at);
    }
    std::vector<qint64> times;
    for (const StageHistory& history : histories) {
        const auto value = accepted.find(history.useCase);
        const std::optional<qint64> framed = history.reached(UseCaseState::Framed);
        if (value != accepted.end() && framed)
            times.push_back(std::max<qint64>(0, value->second - *framed));
    }
    kpi.numerator = kpi.denominator = static_cast<qint64>(times.size());
    kpi.definition =
        Text::tr("Days from gate 0, which is being framed, to the first value record that the business owner "
                 "accepted, of the use cases that have one. The 85th percentile is the nearest rank.");
    kpi.context = Text::tr("no accepted value yet");
    if (const std::optional<double> middle = median(times)) {
        kpi.number = *middle / static_cast<double>(kpiDay);
        const auto late = static_cast<double>(*quantile(times, 0.85)) / static_cast<double>(kpiDay);
        kpi.context = Text::tr("85 % within %1 d · n = %2").arg(std::floor(late)).arg(times.size());
    }
    return kpi;
}

/// The last window of each group, of use cases that have not ended; of windows that end together, what was told last.
std::vector<GroupAdoption> lastWindows(const std::vector<StageHistory>& histories, const ValueLog& log)
{
    std::set<QString> ended;
    for (const StageHistory& history : histories) {
        if (hasEnded(history))
            ended.insert(history.useCase);
    }
    std::vector<GroupAdoption> groups;
    for (const AdoptionEvent& event : log.adoption) {
        if (ended.count(event.useCase) > 0)
            continue;
        const auto known = std::find_if(groups.begin(), groups.end(), [&event](const GroupAdoption& group) {
            return group.window.group == event.group;
        });
        if (known == groups.end())
            groups.push_back({event});
        else if (event.to >= known->window.to)
            known->window = event;
    }
    return groups;
}

/// Groups that have agreed on a target, of use cases in operation, of which no window was told.
QStringList uncountedGroups(const std::vector<StageHistory>& histories, const ValueLog& log,
                            const std::vector<GroupAdoption>& counted)
{
    std::set<QString> done;
    for (const GroupAdoption& group : counted)
        done.insert(group.window.group);
    std::map<QString, const TargetEvent*> last; // By group.
    for (const TargetEvent& event : log.targets)
        last[event.group] = &event;
    QStringList names;
    for (const TargetEvent& event : log.targets) { // In the order of the log.
        const auto ofIt = [&event](const StageHistory& history) { return history.useCase == event.useCase; };
        const auto history = std::find_if(histories.begin(), histories.end(), ofIt);
        const TargetEvent& now = *last[event.group];
        if (now.agreed && history != histories.end() && isInOperation(*history) && done.insert(event.group).second)
            names << now.groupName;
    }
    return names;
}

QString adoptionContext(const Kpi& kpi, const QStringList& below, const QStringList& uncounted)
{
    const QString industry = Text::tr("industry 25 %, organisations");
    if (kpi.denominator == 0)
        return Text::tr("nobody was counted yet") + QStringLiteral(" · ") + industry;
    // Before the names, of which there may be more than a brief has room for.
    QStringList parts{Text::tr("%1 of %2").arg(kpi.numerator).arg(kpi.denominator), industry};
    if (!below.isEmpty())
        parts << Text::tr("below: %1").arg(below.join(QStringLiteral(", ")));
    if (!uncounted.isEmpty())
        parts << Text::tr("not counted yet: %1").arg(uncounted.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

Kpi adoptionRate(const std::vector<GroupAdoption>& groups, const QStringList& uncounted, const KpiRules& rules)
{
    Kpi kpi{.title = Text::tr("Groups that adopted"), .unit = Kpi::Unit::Percent, .asOf = rules.asOf};
    QStringList below;
    for (const GroupAdoption& group : groups) {
        ++kpi.denominator;
        if (group.adopted())
            ++kpi.numerator;
        else
            below << group.window.groupName;
    }
    kpi.denominator += uncounted.size();
    setShare(kpi);
    kpi.definition = Text::tr(
        "Groups of users that took at least the agreed share of their eligible decisions with the model in their "
        "last window, 50 % where none is agreed, of all groups that were counted and of those that have agreed on a "
        "share, of use cases in operation, and were never counted. Groups of use cases that have ended are left out. "
        "For context, in another unit: industry 25 %, organisations.");
    kpi.context = adoptionContext(kpi, below, uncounted);
    return kpi;
}

Kpi overriddenShare(const std::vector<GroupAdoption>& groups, const KpiRules& rules)
{
    Kpi kpi{.title = Text::tr("Overridden decisions"), .unit = Kpi::Unit::Percent, .asOf = rules.asOf};
    for (const GroupAdoption& group : groups) {
        kpi.numerator += group.window.overridden;
        kpi.denominator += group.window.used;
    }
    setShare(kpi);
    kpi.definition =
        Text::tr("Decisions in which people went against what the model recommended, of all that were taken "
                 "with it, in the last window of each group, those of use cases that have ended left out.");
    kpi.context = kpi.denominator > 0 ? Text::tr("%1 of %2 decisions").arg(kpi.numerator).arg(kpi.denominator)
                                      : Text::tr("no decisions were counted yet");
    return kpi;
}

qint64 endOfQuarter(int year, int quarter)
{
    const QDate next = quarter == 4 ? QDate(year + 1, 1, 1) : QDate(year, quarter * 3 + 1, 1);
    return next.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

bool isInOperation(const StageHistory& history)
{
    return history.reached(UseCaseState::Operating) && !hasEnded(history);
}

bool isInProduction(const StageHistory& history)
{
    return history.live && !hasEnded(history);
}

ValueKpis valueKpis(const std::vector<StageHistory>& histories, const ValueLog& log, const KpiRules& rules)
{
    ValueKpis kpis;
    kpis.groups = lastWindows(histories, log);
    kpis.outcome = outcomeRate(histories, log, rules);
    kpis.timeToValue = timeToValue(histories, log, rules);
    kpis.uncounted = uncountedGroups(histories, log, kpis.groups);
    kpis.adoption = adoptionRate(kpis.groups, kpis.uncounted, rules);
    kpis.overridden = overriddenShare(kpis.groups, rules);
    return kpis;
}

std::vector<ProductionCohort> productionCohorts(const std::vector<StageHistory>& histories, const KpiRules& rules)
{
    std::map<std::pair<int, int>, ProductionCohort> cohorts;
    std::map<std::pair<int, int>, qint64> youngest;
    for (const StageHistory& history : histories) {
        const std::optional<qint64> approved = history.reached(UseCaseState::Approved);
        if (!approved)
            continue;
        const QDate day = QDateTime::fromMSecsSinceEpoch(*approved, Qt::UTC).date();
        const std::pair quarter{day.year(), (day.month() + 2) / 3};
        ProductionCohort& cohort = cohorts[quarter];
        cohort.year = quarter.first;
        cohort.quarter = quarter.second;
        ++cohort.approved;
        cohort.live += history.live ? 1 : 0;
        youngest[quarter] = std::max(youngest[quarter], *approved);
    }
    std::vector<ProductionCohort> found;
    for (auto& [quarter, cohort] : cohorts) {
        cohort.finished = endOfQuarter(quarter.first, quarter.second) <= rules.asOf
            && rules.asOf - youngest[quarter] >= rules.cohortDays * kpiDay;
        found.push_back(cohort);
    }
    return found;
}

} // namespace assay
