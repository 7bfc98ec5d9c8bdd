// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_figures.h"

#include "tests/support/test_program.h"

#include <QRandomGenerator>

#include <cmath>

using namespace assay;
using State = UseCaseState;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

/// Lives of all kinds: held, returned, stopped, live, begun again; the same ones each time.
std::vector<StageHistory> randomHistories(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<StageEvent> events;
    for (int i = 0; i < count; ++i) {
        const QString uid = QStringLiteral("U%1").arg(i, 4, 10, QLatin1Char('0'));
        qint64 at = random.bounded(400) * day;
        State state = State::Proposed;
        State before = state;
        events.push_back({uid, at, state, {}});
        for (int step = random.bounded(12); step > 0 && state != State::Stopped && state != State::Retired; --step) {
            at += random.bounded(40) * day / 2; // Some steps take no time at all.
            const int choice = random.bounded(10);
            if (state == State::OnHold)
                state = before;
            else if (choice == 0)
                state = State::Stopped;
            else if (choice == 1) {
                before = state;
                state = State::OnHold;
            } else if (choice == 2 && state == State::Validating)
                state = State::Developing;
            else
                state = state == State::Operating ? State::Developing : static_cast<State>(static_cast<int>(state) + 1);
            events.push_back({uid, at, state, QStringLiteral("reason %1").arg(choice)});
        }
    }
    return replay(events);
}

/// The stage at a time, looked up the slow way: the last event by then, through holds.
std::optional<PortfolioStage> stageThen(const StageHistory& history, qint64 at)
{
    std::optional<PortfolioStage> stage;
    for (const StageStay& stay : history.stays) {
        if (stay.from <= at)
            stage = stageOf(stay.state) ? stageOf(stay.state) : stage;
    }
    return stage;
}

} // namespace

/// The charts of flow against counting by hand.
class TestFlowFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S5_bandsOfTheCumulativeFlowAreCountsOfAReplay()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const std::vector<StageHistory> histories = randomHistories(60, seed);
            const CumulativeFlow flow = cumulativeFlow(histories, flowTimes(histories, 700 * day, 97));
            QCOMPARE(flow.times.size(), std::size_t(97));
            QCOMPARE(flow.times.back(), 700 * day);
            for (std::size_t i = 0; i < flow.times.size(); ++i) {
                CumulativeFlow::Counts counted{};
                for (const StageHistory& history : histories) {
                    if (const auto stage = stageThen(history, flow.times[i]))
                        ++counted[static_cast<std::size_t>(*stage)];
                }
                QCOMPARE(flow.counts[i], counted);
            }
        }
    }

    void noHistoriesMakeNoFlow()
    {
        const FlowFigures figures = flowFigures({}, portfolioKpis({}, {.asOf = day}), day);
        QVERIFY(figures.cumulative.isEmpty());
        QVERIFY(figures.cycles.empty() && figures.weeks.empty() && !figures.law);
        QCOMPARE(figures.cycleTimes.n, std::size_t(0));
    }

    void histogramsAndWeeksHoldEveryUseCaseThatWasLive()
    {
        const std::vector<StageHistory> histories = randomHistories(400, 7);
        const std::vector<CycleTime> cycles = cycleTimes(histories);
        QVERIFY(cycles.size() > 10);
        std::vector<qint64> lead;
        for (const CycleTime& cycle : cycles) {
            QVERIFY(cycle.cycle >= 0 && cycle.cycle <= cycle.lead);
            lead.push_back(cycle.lead);
        }
        const TimeHistogram histogram = timeHistogram(lead, 24);
        qint64 sum = 0;
        for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
            const auto within = std::count_if(lead.begin(), lead.end(), [&](qint64 time) {
                return time / histogram.width == static_cast<qint64>(bin);
            });
            QCOMPARE(histogram.counts[bin], static_cast<qint64>(within));
            sum += histogram.counts[bin];
        }
        QCOMPARE(sum, static_cast<qint64>(lead.size()));
        QVERIFY(histogram.counts.size() <= 24);
        qint64 live = 0;
        for (const WeekCount& week : throughput(cycles, 0, 1000 * day)) {
            QCOMPARE((week.monday / day + 3) % 7, 0); // 1 January 1970 was a Thursday.
            live += week.count;
        }
        QCOMPARE(live, static_cast<qint64>(cycles.size()));
    }

    void binsAreRoundNumbersOfDays()
    {
        QCOMPARE(timeHistogram({3 * day}, 24).width, day);
        QCOMPARE(timeHistogram({30 * day}, 24).width, 2 * day);
        QCOMPARE(timeHistogram({119 * day}, 24).width, 5 * day);
        QCOMPARE(timeHistogram({120 * day}, 24).width, 10 * day);
        QCOMPARE(timeHistogram({2000 * day}, 24).width, 100 * day);
    }

    void S5_littlesLawHoldsExactlyInASteadyFlow()
    {
        // One begins every day and takes ten: ten are in progress.
        std::vector<StageEvent> events;
        for (int i = 0; i < 100; ++i) {
            const QString uid = QString::number(i);
            events.push_back({uid, i * day, State::Proposed, {}});
            events.push_back({uid, i * day, State::Approved, {}});
            events.push_back({uid, (i + 10) * day, State::Operating, {}});
        }
        const auto law = littlesLaw(replay(events), 20 * day, 80 * day);
        QVERIFY(law.has_value());
        QCOMPARE(law->departures, 60);
        QCOMPARE(law->averageWork, 10.0);
        QCOMPARE(law->departuresPerDay, 1.0);
        QCOMPARE(law->cycleDays, 10.0);
        QVERIFY(std::abs(law->deviation()) < 1e-12);
    }

    void littlesLawSaysThatWorkPilesUp()
    {
        std::vector<StageEvent> events;
        for (int i = 0; i < 20; ++i) { // Twenty begin, two are done.
            const QString uid = QString::number(i);
            events.push_back({uid, 0, State::Proposed, {}});
            events.push_back({uid, day, State::Approved, {}});
            if (i < 2)
                events.push_back({uid, 11 * day, State::Operating, {}});
        }
        const auto law = littlesLaw(replay(events), 0, 100 * day);
        QVERIFY(law && law->deviation() > 0.9);
        QVERIFY(!littlesLaw(replay(events), 20 * day, 100 * day)); // Nothing left in that window.
    }

    void ageingWorkNamesWhatIsUnderWayBesideWhatIsUsual()
    {
        std::vector<StageEvent> events;
        for (int i = 1; i <= 10; ++i) {
            const QString uid = QString::number(i);
            events.push_back({uid, 0, State::Proposed, {}});
            events.push_back({uid, i * day, State::Framed, {}});
        }
        const std::vector<StageHistory> histories = replay(events);
        const AgeingWork work = ageingWork(histories, portfolioKpis(histories, {.asOf = 50 * day}).flow, 50 * day);
        QCOMPARE(work.items.size(), std::size_t(10));
        QCOMPARE(work.items.front().age, 50 * day - day);
        QCOMPARE(work.bands.front().n, std::size_t(10));
        QCOMPARE(work.bands.front().half.value(), 5 * day);
        QCOMPARE(work.bands.front().most.value(), 9 * day);
        QCOMPARE(work.bands.front().nearly.value(), 10 * day);
        QVERIFY(!work.bands.at(1).half); // Nobody is done with being framed.
    }

    void funnelOnlyNarrowsAndItsEndsAreTheStopReasons()
    {
        const std::vector<StageHistory> histories = randomHistories(300, 3);
        const PortfolioKpis kpis = portfolioKpis(histories, {.asOf = 900 * day});
        const std::vector<FunnelStep> funnel = funnelOf(histories, kpis.stopReasons);
        QCOMPARE(funnel.front().reached, 300);
        qint64 ended = 0;
        for (std::size_t i = 0; i < funnel.size(); ++i) {
            QVERIFY(i == 0 || funnel[i].reached <= funnel[i - 1].reached);
            ended += funnel[i].ended;
        }
        const auto stopped = std::count_if(histories.begin(), histories.end(), [](const StageHistory& history) {
            return history.stays.size() > 1 && (history.state() == State::Stopped || history.state() == State::OnHold);
        });
        QCOMPARE(ended, static_cast<qint64>(stopped));
    }
};

ASSAY_TEST(TestFlowFigures)
#include "tst_flow_figures.moc"
