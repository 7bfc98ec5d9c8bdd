// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio_kpis.h"

#include "core/base/text.h"
#include "core/portfolio/quantile.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace assay {
namespace {

using State = UseCaseState;

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 day = 24 * hour;
constexpr double staleShare = 0.85;
constexpr std::size_t states = static_cast<std::size_t>(State::Stopped) + 1;

double inDays(double milliseconds)
{
    return milliseconds / static_cast<double>(day);
}

bool ended(State state)
{
    return state == State::Retired || state == State::Stopped;
}

bool isUnderWay(State state)
{
    return !ended(state) && state != State::Operating && state != State::OnHold;
}

Kpi productionRate(const std::vector<StageHistory>& histories, const KpiRules& rules)
{
    Kpi kpi{.title = Text::tr("Reach production"), .unit = Kpi::Unit::Percent, .asOf = rules.asOf};
    qint64 younger = 0;
    qint64 untold = 0;
    for (const StageHistory& history : histories) {
        const std::optional<qint64> approved = history.reached(State::Approved);
        if (!approved)
            continue;
        if (rules.asOf - *approved < rules.cohortDays * day) {
            ++younger;
            continue;
        }
        ++kpi.denominator;
        kpi.numerator += history.live ? 1 : 0;
        untold += !history.live && history.reached(State::Operating) ? 1 : 0;
    }
    if (kpi.denominator > 0)
        kpi.number = 100.0 * static_cast<double>(kpi.numerator) / static_cast<double>(kpi.denominator);
    kpi.definition =
        Text::tr("Use cases of which a release has been live in production, of those approved at gate 1 more than %1 "
                 "days ago. What counts is a recorded deployment to the environment “production”, whether or not the "
                 "release was approved, but none that ran beside what decides, as a shadow or a canary. Came into "
                 "operation without one, and so not counted: %2. Approved more "
                 "recently and left out: %3. The industry's figure counts projects, which is another unit.")
            .arg(rules.cohortDays)
            .arg(untold)
            .arg(younger);
    kpi.context = kpi.denominator > 0
        ? Text::tr("%1 of %2 · industry 13 %, projects").arg(kpi.numerator).arg(kpi.denominator)
        : Text::tr("none approved for %1 d · industry 13 %, projects").arg(rules.cohortDays);
    return kpi;
}

Kpi leadTime(const std::vector<StageHistory>& histories, const KpiRules& rules)
{
    std::vector<qint64> times;
    for (const StageHistory& history : histories) {
        const auto framed = history.reached(State::Framed);
        const auto live = history.reached(State::Operating);
        if (framed && live)
            times.push_back(*live - *framed);
    }
    Kpi kpi{.title = Text::tr("Framed to live, median"), .unit = Kpi::Unit::Days, .asOf = rules.asOf};
    kpi.numerator = kpi.denominator = static_cast<qint64>(times.size());
    kpi.definition =
        Text::tr("Days from first being framed to first being live (Operating), time on hold included, of the use "
                 "cases that got there. The 85th percentile is the nearest rank.");
    kpi.context = Text::tr("none came into operation yet");
    if (const std::optional<double> middle = median(times)) {
        kpi.number = inDays(*middle);
        const double late = inDays(static_cast<double>(*quantile(times, staleShare)));
        kpi.context = Text::tr("85 % within %1 d · n = %2").arg(std::floor(late)).arg(times.size());
    }
    return kpi;
}

const StageHistory* oldestUnderWay(const std::vector<StageHistory>& histories, qint64 asOf)
{
    const StageHistory* oldest = nullptr;
    for (const StageHistory& history : histories) {
        if (isUnderWay(history.state()) && (!oldest || history.age(asOf) > oldest->age(asOf)))
            oldest = &history;
    }
    return oldest;
}

Kpi oldestInStage(const StageHistory* oldest, qint64 underWay, const KpiRules& rules)
{
    Kpi kpi{.title = Text::tr("Oldest in stage"), .unit = Kpi::Unit::Days, .denominator = underWay, .asOf = rules.asOf};
    kpi.definition =
        Text::tr("The longest time that a use case under way has been in its present state. Times before and after "
                 "a return add up; live, ended and held use cases are left out.");
    kpi.context = Text::tr("nothing is under way");
    if (oldest) {
        kpi.number = inDays(static_cast<double>(oldest->age(rules.asOf)));
        kpi.numerator = 1;
        kpi.context = stateTitle(oldest->state());
    }
    return kpi;
}

std::map<Role, qint64> awaited(const std::vector<StageHistory>& histories)
{
    std::map<Role, qint64> roles;
    for (const StageHistory& history : histories) {
        if (const std::optional<Role> role = signingRoleOf(history.state()))
            ++roles[*role];
    }
    return roles;
}

Kpi awaitingSignOff(const std::map<Role, qint64>& roles, qint64 all, const KpiRules& rules)
{
    Kpi kpi{.title = Text::tr("Awaiting sign-off"), .number = 0, .denominator = all, .asOf = rules.asOf};
    QStringList who;
    for (const auto& [role, count] : roles) {
        kpi.numerator += count;
        who.append(Text::tr("%1: %2").arg(roleTitle(role)).arg(count));
    }
    kpi.number = static_cast<double>(kpi.numerator);
    kpi.definition =
        Text::tr("Use cases in validation, which wait for a model-risk auditor, and in release, which wait for a "
                 "DevOps engineer, of all use cases.");
    kpi.context = who.isEmpty() ? Text::tr("nobody has to sign") : who.join(QStringLiteral(" · "));
    return kpi;
}

std::vector<StopReason> stopReasons(const std::vector<StageHistory>& histories)
{
    std::map<std::pair<State, StopCode>, StopReason> reasons;
    for (const StageHistory& history : histories) {
        if (history.stays.size() < 2 || (history.state() != State::Stopped && history.state() != State::OnHold))
            continue;
        // What is stopped while on hold stopped at the stage it was held in.
        std::size_t before = history.stays.size() - 2;
        while (before > 0 && history.stays[before].state == State::OnHold)
            --before;
        const StageStay& last = history.stays.back();
        const QString said = last.reason.trimmed();
        const StopCode code = stopCodeOf(last.code ? toString(*last.code) : QString(), said);
        StopReason& reason = reasons[{history.stays[before].state, code}];
        reason.stage = history.stays[before].state;
        reason.code = code;
        ++reason.count;
        if (!said.isEmpty() && stopCodeFromWords(said) != code && !reason.words.contains(said))
            reason.words << said;
    }
    std::vector<StopReason> found;
    found.reserve(reasons.size());
    for (const auto& [key, reason] : reasons)
        found.push_back(reason);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    return found;
}

void countFlow(const StageHistory& history, qint64 asOf, std::vector<StageFlow>& flow)
{
    for (const StageStay& stay : history.stays) {
        StageFlow& at = flow[static_cast<std::size_t>(stay.state)];
        ++at.entered;
        ++(stay.until ? at.left : at.now);
    }
    for (int round = 1; round <= history.stays.back().round; ++round) {
        for (StageFlow& at : flow) {
            const bool still =
                round == history.stays.back().round && (at.state == history.state() || at.state == history.stage());
            const qint64 spent = history.spent(at.state, round, asOf);
            const auto wasThere = [&](const StageStay& stay) { return stay.state == at.state && stay.round == round; };
            if (!still && std::any_of(history.stays.begin(), history.stays.end(), wasThere))
                at.finished.push_back(spent);
        }
    }
}

} // namespace

QString figureOf(const Kpi& kpi)
{
    if (!kpi.number)
        return QStringLiteral("–");
    const QLocale plain = QLocale::c();
    switch (kpi.unit) {
    case Kpi::Unit::Percent: {
        const bool whole = std::abs(*kpi.number - std::round(*kpi.number)) < 0.05;
        return Text::tr("%1 %").arg(plain.toString(*kpi.number, 'f', whole ? 0 : 1));
    }
    case Kpi::Unit::Days:
        return Text::tr("%1 d").arg(std::floor(*kpi.number)); // As ages are told: full days.
    case Kpi::Unit::Count:
        return QString::number(std::lround(*kpi.number));
    }
    return {};
}

QString ageText(qint64 milliseconds)
{
    return milliseconds < day ? Text::tr("%1 h").arg(milliseconds / hour) : Text::tr("%1 d").arg(milliseconds / day);
}

std::optional<qint64> StageFlow::staleAfter() const
{
    return finished.size() < fewestFinished ? std::nullopt : quantile(finished, staleShare);
}

qint64 staleAfter(UseCaseState state, const std::vector<StageFlow>& flow)
{
    return state < State::Operating ? flow.at(static_cast<std::size_t>(state)).staleAfter().value_or(0) : 0;
}

QStringList staleUseCases(db::Connection& connection, qint64 now)
{
    const std::vector<StageHistory> histories = replay(stageEvents(connection));
    const std::vector<StageFlow> flow = portfolioKpis(histories, {.asOf = now}).flow;
    QStringList stale;
    for (const StageHistory& history : histories) {
        const qint64 limit = staleAfter(history.state(), flow);
        if (limit > 0 && history.age(now) > limit)
            stale << history.useCase;
    }
    return stale;
}

std::optional<Role> signingRoleOf(UseCaseState state)
{
    if (state == State::Validating)
        return Role::RiskAuditor;
    return state == State::Releasing ? std::optional(Role::DevOps) : std::nullopt;
}

PortfolioKpis portfolioKpis(const std::vector<StageHistory>& histories, const KpiRules& rules, const ValueLog& valueLog)
{
    PortfolioKpis kpis;
    const auto all = static_cast<qint64>(histories.size());
    const qint64 underWay = std::count_if(histories.begin(), histories.end(),
                                          [](const StageHistory& history) { return isUnderWay(history.state()); });
    const StageHistory* oldest = oldestUnderWay(histories, rules.asOf);
    kpis.production = productionRate(histories, rules);
    kpis.cohorts = productionCohorts(histories, rules);
    kpis.value = valueKpis(histories, valueLog, rules);
    kpis.leadTime = leadTime(histories, rules);
    kpis.oldest = oldestInStage(oldest, underWay, rules);
    kpis.oldestUseCase = oldest ? oldest->useCase : QString();
    kpis.awaitedRoles = awaited(histories);
    kpis.awaiting = awaitingSignOff(kpis.awaitedRoles, all, rules);
    kpis.stopReasons = stopReasons(histories);
    for (std::size_t i = 0; i < states; ++i)
        kpis.flow.push_back({.state = static_cast<State>(i)});
    for (const StageHistory& history : histories)
        countFlow(history, rules.asOf, kpis.flow);
    return kpis;
}

} // namespace assay
