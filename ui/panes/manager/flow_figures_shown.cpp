// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of flow are given, and what they say where there is too little to show.
#include "core/base/csv_text.h"
#include "core/base/moment.h"
#include "core/base/shown_text.h"
#include "ui/charts/ageing_plot.h"
#include "ui/charts/band_plot.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/column_plot.h"
#include "ui/panes/manager/flow_card.h"
#include "ui/panes/manager/flow_cards.h"
#include "ui/panes/manager/stage_bars.h"
#include "ui/widgets/key_value_list.h"

#include <QDateTime>
#include <QLabel>

#include <cmath>
#include <map>

namespace assay {
namespace {

constexpr double flowViewDay = 24.0 * 60 * 60 * 1000;

double daysOf(qint64 milliseconds)
{
    return static_cast<double>(milliseconds) / flowViewDay;
}

QString decimal(double value, int places = 2)
{
    return QLocale::c().toString(value, 'f', places);
}

constexpr std::size_t fewestForTimes = 3; ///< Below that, a histogram shows nothing but single use cases.

} // namespace

void FlowCards::showCumulative(const PortfolioSnapshot& snapshot)
{
    const CumulativeFlow& flow = snapshot.flow.cumulative;
    if (flow.isEmpty())
        return m_bandsCard->showNothing(tr("No use case was proposed by then, so nothing flows yet."));
    std::vector<BandPlot::Band> bands;
    QString csv = QStringLiteral("time");
    for (std::size_t i = portfolioStages.size(); i-- > 0;) { // What has ended lies lowest, as on a river's bed.
        BandPlot::Band band{stageTitle(portfolioStages[i]), stageColorIndex(portfolioStages[i]), {}};
        for (const CumulativeFlow::Counts& counts : flow.counts)
            band.values.push_back(static_cast<double>(counts[i]));
        bands.push_back(std::move(band));
    }
    for (const PortfolioStage stage : portfolioStages)
        csv += u',' + toString(stage);
    csv += QStringLiteral("\n");
    for (std::size_t i = 0; i < flow.times.size(); ++i) {
        csv += QDateTime::fromMSecsSinceEpoch(flow.times[i], Qt::UTC).toString(Qt::ISODate);
        for (const qint64 count : flow.counts[i])
            csv += u',' + QString::number(count);
        csv += u'\n';
    }
    QStringList now;
    for (std::size_t i = 0; i < portfolioStages.size(); ++i)
        now << QStringLiteral("%1 %2").arg(stageTitle(portfolioStages[i])).arg(flow.counts.back()[i]);
    m_bands->setBands(flow.times, std::move(bands), tr("Use cases"),
                      tr("Use cases in each stage; at the end: %1.").arg(now.join(QStringLiteral(", "))));
    m_bandsCard->tell(
        now.join(QStringLiteral(" · ")),
        snapshot.cards.size() == 1
            ? tr("1 use case, replayed from the log; on hold counts where it is held")
            : tr("%1 use cases, replayed from the log; on hold counts where it is held").arg(snapshot.cards.size()),
        csv.toUtf8());
}

void FlowCards::showAgeing(const PortfolioSnapshot& snapshot)
{
    const AgeingWork& work = snapshot.flow.ageing;
    if (work.items.empty())
        return m_ageingCard->showNothing(
            tr("Nothing is under way: no use case stands between being proposed and live."));
    std::map<QString, QString> names;
    for (const PortfolioCard& card : snapshot.cards)
        names[card.useCase.uid] = card.useCase.key + u' ' + shownText(card.useCase.title);
    std::vector<AgeingPlot::State> states;
    std::size_t late = 0;
    QString csv = csvLine({QStringLiteral("use_case"), QStringLiteral("state"), QStringLiteral("age_days"),
                           QStringLiteral("p50_days"), QStringLiteral("p85_days"), QStringLiteral("p95_days"),
                           QStringLiteral("n")});
    const auto days = [](const std::optional<qint64>& time) {
        return time ? std::optional(daysOf(*time)) : std::nullopt;
    };
    const auto words = [](const std::optional<double>& value) { return value ? decimal(*value) : QString(); };
    for (const AgeingBand& band : work.bands) {
        AgeingPlot::State state{stateTitle(band.state), band.n, days(band.half), days(band.most),
                                days(band.nearly),      {}};
        for (const AgeingItem& item : work.items) {
            if (item.state != band.state)
                continue;
            state.dots.push_back({names[item.useCase], daysOf(item.age)});
            late += state.most && daysOf(item.age) > *state.most ? 1 : 0;
            csv += csvLine({csvSafe(names[item.useCase]), toString(item.state), decimal(daysOf(item.age)),
                            words(state.half), words(state.most), words(state.nearly), QString::number(band.n)});
        }
        states.push_back(std::move(state));
    }
    const QString summary = work.items.size() == 1
        ? (late == 0 ? tr("1 use case under way, not older than 85 % of those before it in its state.")
                     : tr("1 use case under way, older than 85 % of those before it in its state."))
        : tr("%1 use cases under way, %2 of them older than 85 % of those before them in their state.")
              .arg(work.items.size())
              .arg(late);
    m_ageing->setStates(std::move(states), summary);
    m_ageingCard->tell(
        late == 0 ? tr("none is late") : tr("%1 later than 85 %").arg(late),
        tr("Green 50 %, amber 85 %, red 95 % of those done with a state; no band below n = %1").arg(fewestFinished),
        csv.toUtf8());
}

void FlowCards::showTimes(FlowCard* card, ColumnPlot* plot, const TimeHistogram& times)
{
    if (times.n < fewestForTimes) {
        return card->showNothing(
            tr("Too few have been live: %1 of the %2 that a distribution needs.").arg(times.n).arg(fewestForTimes));
    }
    const double width = daysOf(times.width);
    std::vector<ColumnPlot::Bar> bars;
    std::vector<IndexedPlot::Label> labels;
    QString csv = csvLine({QStringLiteral("from_days"), QStringLiteral("to_days"), QStringLiteral("use_cases")});
    for (std::size_t i = 0; i < times.counts.size(); ++i) {
        const double from = width * static_cast<double>(i);
        bars.push_back({tr("%1 to %2 d").arg(from).arg(from + width), static_cast<double>(times.counts[i])});
        labels.push_back({static_cast<double>(i), QString::number(from)});
        csv += csvLine({QString::number(from), QString::number(from + width), QString::number(times.counts[i])});
    }
    labels.push_back(
        {static_cast<double>(times.counts.size()), QString::number(width * static_cast<double>(bars.size()))});
    const double middle = *times.middle / flowViewDay;
    const double most = daysOf(*times.most);
    const QString words = tr("median %1 d, 85 % within %2 d").arg(std::floor(middle)).arg(std::floor(most));
    plot->setBars(std::move(bars), std::move(labels), tr("Use cases"), tr("Days"),
                  tr("%1 use cases; %2.").arg(times.n).arg(words));
    plot->setMarks({{middle / width, tr("median")}, {most / width, tr("85 %")}});
    card->tell(words, tr("n = %1 that have been live, the first time each").arg(times.n), csv.toUtf8());
}

void FlowCards::showWeeks(const PortfolioSnapshot& snapshot)
{
    const std::vector<WeekCount>& weeks = snapshot.flow.weeks;
    qint64 sum = 0;
    for (const WeekCount& week : weeks)
        sum += week.count;
    if (sum == 0)
        return m_weeksCard->showNothing(
            tr("No use case was live for the first time in the last %1 weeks.").arg(flowWeeks));
    std::vector<ColumnPlot::Bar> bars;
    std::vector<IndexedPlot::Label> labels;
    QString csv = csvLine({QStringLiteral("week_from"), QStringLiteral("use_cases")});
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        bars.push_back({tr("week from %1").arg(dayText(weeks[i].monday)), static_cast<double>(weeks[i].count)});
        if (i % 8 == 0)
            labels.push_back({static_cast<double>(i) + 0.5, dayText(weeks[i].monday)});
        csv += csvLine({dayText(weeks[i].monday), QString::number(weeks[i].count)});
    }
    const QString each = decimal(static_cast<double>(sum) / static_cast<double>(weeks.size()));
    m_weeks->setBars(std::move(bars), std::move(labels), tr("Use cases"), tr("Week, from Monday, UTC"),
                     sum == 1 ? tr("1 use case in %1 weeks, %2 a week.").arg(weeks.size()).arg(each)
                              : tr("%1 use cases in %2 weeks, %3 a week.").arg(sum).arg(weeks.size()).arg(each));
    m_weeksCard->tell(tr("%1 a week").arg(each), tr("%1 in %2 weeks").arg(sum).arg(weeks.size()), csv.toUtf8());
}

void FlowCards::showFunnel(const PortfolioSnapshot& snapshot)
{
    const std::vector<FunnelStep>& funnel = snapshot.flow.funnel;
    if (funnel.empty() || funnel.front().reached == 0)
        return m_funnelCard->showNothing(tr("No use case was proposed by then."));
    std::vector<PlotBar> bars;
    QStringList ends;
    QString csv = csvLine({QStringLiteral("state"), QStringLiteral("reached"), QStringLiteral("stopped_or_on_hold"),
                           QStringLiteral("reasons"), QStringLiteral("words"), QStringLiteral("live_in_production")});
    for (const FunnelStep& step : funnel) {
        PlotBar bar{.name = stateTitle(step.state), .value = static_cast<double>(step.reached)};
        bar.runs = static_cast<std::size_t>(step.reached);
        bar.colorIndex = step.state == UseCaseState::Operating ? 2 : 0;
        QStringList reasons;
        QStringList told;
        for (const StopReason& reason : step.reasons) {
            reasons << QStringLiteral("%1 (%2)").arg(reason.title()).arg(reason.count);
            told << reason.words;
        }
        if (step.ended > 0)
            ends << tr("%1 in %2: %3")
                        .arg(QString::number(step.ended), stateTitle(step.state), reasons.join(QStringLiteral(", ")));
        csv += csvLine({toString(step.state), QString::number(step.reached), QString::number(step.ended),
                        csvSafe(reasons.join(QStringLiteral("; "))), csvSafe(told.join(QStringLiteral("; "))),
                        QString::number(step.live)});
        bars.push_back(std::move(bar));
    }
    PlotField field;
    field.title = tr("Use cases that came so far");
    field.isCount = true;
    m_funnel->setBars(std::move(bars), field,
                      ends.isEmpty() ? tr("None is stopped or on hold.")
                                     : tr("Stopped or on hold: %1.").arg(ends.join(QStringLiteral("; "))));
    m_funnelCard->tell(tr("%1 of %2 came into operation, %3 with a deployment in production")
                           .arg(funnel.back().reached)
                           .arg(funnel.front().reached)
                           .arg(funnel.front().live),
                       ends.isEmpty() ? tr("none is stopped or on hold")
                                      : tr("stopped or on hold: %1").arg(ends.join(QStringLiteral("; "))),
                       csv.toUtf8());
}

void FlowCards::showCohorts(const PortfolioSnapshot& snapshot)
{
    const std::vector<ProductionCohort>& cohorts = snapshot.kpis.cohorts;
    if (cohorts.empty())
        return m_cohortsCard->showNothing(tr("No use case has passed gate 1, so there is nobody to reach production."));
    std::vector<PlotBar> bars;
    QString csv = csvLine(
        {QStringLiteral("quarter"), QStringLiteral("approved"), QStringLiteral("live"), QStringLiteral("finished")});
    int unfinished = 0;
    for (const ProductionCohort& cohort : cohorts) {
        const QString quarter = QStringLiteral("%1 Q%2").arg(cohort.year).arg(cohort.quarter);
        PlotBar bar;
        bar.key = quarter;
        bar.name = cohort.finished ? tr("%1: %2 of %3").arg(quarter).arg(cohort.live).arg(cohort.approved)
                                   : tr("%1: %2 of %3, unfinished").arg(quarter).arg(cohort.live).arg(cohort.approved);
        bar.value = 100.0 * static_cast<double>(cohort.live) / static_cast<double>(cohort.approved);
        bar.runs = static_cast<std::size_t>(cohort.approved);
        bar.colorIndex = 2;
        bar.hatched = !cohort.finished; // It may still rise.
        unfinished += cohort.finished ? 0 : 1;
        csv += csvLine({quarter, QString::number(cohort.approved), QString::number(cohort.live),
                        cohort.finished ? QStringLiteral("yes") : QStringLiteral("no")});
        bars.push_back(std::move(bar));
    }
    PlotField field;
    field.title = tr("Have been live, % of those that passed gate 1");
    m_cohorts->setBars(std::move(bars), field);
    m_cohortsCard->tell(
        figureOf(snapshot.kpis.production) + QStringLiteral(" · ") + snapshot.kpis.production.context,
        tr("n = %1; hatched quarters are unfinished: %2").arg(snapshot.kpis.production.denominator).arg(unfinished),
        csv.toUtf8());
}

void FlowCards::showLaw(const std::optional<LittlesLaw>& law)
{
    m_law->setVisible(law.has_value());
    if (!law) {
        m_lawWords->setText(
            tr("Nothing that passed gate 1 got live or ended in the last %1 days, so there is nothing to check "
               "the work in progress against.")
                .arg(flowWindowDays));
        return;
    }
    const double deviation = 100 * law->deviation();
    m_law->setLines({{tr("Window"), tr("%1 to %2").arg(dayText(law->from), dayText(law->to))},
                     {tr("In progress, average"), decimal(law->averageWork)},
                     {tr("Left per week"), decimal(law->departuresPerDay * 7)},
                     {tr("Cycle time, mean"), tr("%1 d, n = %2").arg(decimal(law->cycleDays, 1)).arg(law->departures)},
                     {tr("Throughput × cycle time"), decimal(law->expectedWork())},
                     {tr("Deviation"), tr("%1 %").arg(decimal(deviation, 1))}});
    const bool agrees = std::abs(deviation) < 15;
    m_lawWords->setText(
        agrees ? tr("They agree: the flow is steady, and times can be told from counts.")
            : deviation > 0
            ? tr("More is in progress than what leaves explains: work piles up, or old work never leaves.")
            : tr("Less is in progress than what leaves explains: work that had piled up is draining."));
}

} // namespace assay
