// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/cohort_age.h"
#include "core/portfolio/decision_queue.h"
#include "core/portfolio/portfolio_kpis.h"
#include "core/portfolio/portfolio_snapshot.h"
#include "core/value/adoption_store.h"
#include "tests/support/set_clock.h"
#include "tests/support/team_project.h"
#include "tests/support/test_program.h"
#include "tests/support/user_group_row.h"
#include "tests/support/value_project.h"

#include <QDateTime>

using namespace assay;
using namespace assay::tests;
using State = UseCaseState;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 today = 1000 * day;

using Way = std::vector<std::pair<int, State>>;

StageHistory historyOf(const QString& uid, const Way& way)
{
    std::vector<StageEvent> events;
    for (const auto& [at, state] : way)
        events.push_back({uid, at * day, state, QStringLiteral("no data")});
    StageHistory history = replay(events).front();
    history.live = history.reached(State::Operating);
    return history;
}

const Way live{{100, State::Proposed},   {110, State::Framed},    {120, State::Approved}, {130, State::Developing},
               {160, State::Validating}, {170, State::Releasing}, {180, State::Operating}};

/// Three live ones, L1 to L3, of which L3 is in a next iteration; R is retired; D is in development.
std::vector<StageHistory> histories()
{
    std::vector<StageHistory> all{historyOf(QStringLiteral("L1"), live), historyOf(QStringLiteral("L2"), live)};
    Way again = live;
    again.push_back({300, State::Developing});
    all.push_back(historyOf(QStringLiteral("L3"), again));
    Way retired = live;
    retired.push_back({400, State::Retired});
    all.push_back(historyOf(QStringLiteral("R"), retired));
    all.push_back(
        historyOf(QStringLiteral("D"), {{100, State::Proposed}, {110, State::Framed}, {990, State::Approved}}));
    return all;
}

ValueEvent value(const char* record, const char* useCase, int at, ValueState to, double realised)
{
    return {QString::fromLatin1(record), QString::fromLatin1(useCase), at * day, to, 100, realised};
}

AdoptionEvent adoption(const char* group, int to, qint64 eligible, qint64 used, qint64 overridden, double level = 0.5)
{
    return {QStringLiteral("L1"),
            QString::fromLatin1(group),
            QString::fromLatin1(group),
            to * day,
            (to - 10) * day,
            to * day,
            eligible,
            used,
            overridden,
            level,
            {}};
}

ValueKpis kpisOf(const ValueLog& log)
{
    return portfolioKpis(histories(), {.asOf = today}, log).value;
}

} // namespace

/// The figures of value and adoption with their denominators.
class TestValueKpis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S5_threeLiveOfEightPastGateOneIsThreeEighths()
    {
        std::vector<StageHistory> twelve;
        for (int i = 0; i < 12; ++i) {
            Way way = live;
            way.resize(i < 3 ? 7 : i < 8 ? 4 : 2); // Operating, Developing, Framed.
            twelve.push_back(historyOf(QStringLiteral("U%1").arg(i), way));
        }
        const PortfolioKpis kpis = portfolioKpis(twelve, {.asOf = today});
        QCOMPARE(figureOf(kpis.production), QStringLiteral("37.5 %"));
        QVERIFY2(kpis.production.context.startsWith(QStringLiteral("3 of 8")), qPrintable(kpis.production.context));
        QVERIFY(kpis.production.context.contains(QStringLiteral("projects"))); // Of the other figure beside it.
    }

    void S5_stopReasonsAddUpToTheNumberStopped()
    {
        std::vector<StageHistory> all = histories();
        for (int i = 0; i < 4; ++i) {
            Way way(live.begin(), live.begin() + 2 + i);
            way.push_back({500, i % 2 == 0 ? State::Stopped : State::OnHold});
            all.push_back(historyOf(QStringLiteral("S%1").arg(i), way));
        }
        qint64 sum = 0;
        for (const StopReason& reason : portfolioKpis(all, {.asOf = today}).stopReasons)
            sum += reason.count;
        QCOMPARE(sum, 4);
    }

    void S5_cohortsAreQuartersOfGateOneAndTheYoungAreUnfinished()
    {
        const std::vector<ProductionCohort> cohorts = portfolioKpis(histories(), {.asOf = today}).cohorts;
        QCOMPARE(cohorts.size(), std::size_t(2));
        QCOMPARE(cohorts[0].year, 1970);
        QCOMPARE(cohorts[0].quarter, 2); // Day 120 is 1 May.
        QCOMPARE(cohorts[0].approved, 4);
        QCOMPARE(cohorts[0].live, 4);
        QVERIFY(cohorts[0].finished);
        QCOMPARE(cohorts[1].approved, 1);
        QVERIFY(!cohorts[1].finished);
    }

    void S6_onlyAnAcceptedRecordThatReachedItsTargetCounts_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<double>("realised");
        QTest::addColumn<qint64>("counted");
        QTest::newRow("claimed") << int(ValueState::Measured) << 150.0 << 0LL;
        QTest::newRow("disputed") << int(ValueState::Disputed) << 150.0 << 0LL;
        QTest::newRow("accepted") << int(ValueState::Accepted) << 100.0 << 1LL;
        QTest::newRow("accepted below its target") << int(ValueState::Accepted) << 99.0 << 0LL;
    }

    void S6_onlyAnAcceptedRecordThatReachedItsTargetCounts()
    {
        QFETCH(int, state);
        QFETCH(double, realised);
        QFETCH(qint64, counted);
        const Kpi kpi = kpisOf({{value("v", "L1", 200, static_cast<ValueState>(state), realised)}, {}}).outcome;
        QCOMPARE(kpi.denominator, 3); // Neither the retired one nor that in development; the next iteration is live.
        QCOMPARE(kpi.numerator, counted);
        QVERIFY(kpi.number.has_value());
    }

    void S6_severalRecordsOfOneUseCaseCountOnce()
    {
        const Kpi kpi =
            kpisOf({{value("a", "L1", 200, ValueState::Accepted, 150), value("b", "L1", 210, ValueState::Accepted, 150),
                     value("c", "R", 210, ValueState::Accepted, 150)},
                    {}})
                .outcome;
        QCOMPARE(kpi.numerator, 1);
        QVERIFY2(kpi.context.contains(QStringLiteral("1 of 3")) && kpi.context.contains(QStringLiteral("insights")),
                 qPrintable(kpi.context));
    }

    void S7_lastWindowOfEachGroupCountsAndTheGroupBelowIsNamed()
    {
        const ValueKpis kpis = kpisOf({{},
                                       {adoption("Officers", 100, 100, 90, 9), adoption("Officers", 200, 100, 40, 10),
                                        adoption("Call centre", 150, 100, 50, 5)}});
        QCOMPARE(kpis.adoption.denominator, 2);
        QCOMPARE(kpis.adoption.numerator, 1);
        QVERIFY2(kpis.adoption.context.contains(QStringLiteral("Officers")), qPrintable(kpis.adoption.context));
        QVERIFY(!kpis.adoption.context.contains(QStringLiteral("Call centre")));
        QCOMPARE(kpis.groups.front().share(), 0.4);
        QCOMPARE(kpis.overridden.numerator, 15);
        QCOMPARE(kpis.overridden.denominator, 90);
    }

    void S7_agreedLevelOfTheGroupDecides()
    {
        QCOMPARE(kpisOf({{}, {adoption("a", 100, 100, 60, 0, 0.7)}}).adoption.numerator, 0);
        QCOMPARE(kpisOf({{}, {adoption("a", 100, 100, 60, 0, 0.6)}}).adoption.numerator, 1);
    }

    void S7_groupsWithATargetThatWereNeverCountedHaveNotAdopted()
    {
        const auto target = [](const char* useCase, const char* group, bool agreed = true) {
            return TargetEvent{QString::fromLatin1(useCase), QString::fromLatin1(group), QString::fromLatin1(group), 1,
                               agreed};
        };
        const ValueKpis kpis =
            kpisOf({{},
                    {adoption("Officers", 200, 100, 80, 0)},
                    {target("L1", "Officers"), target("L1", "Call centre"), target("L2", "Collections"),
                     target("D", "Not in operation"), target("R", "Retired"), target("L3", "Taken back"),
                     target("L3", "Taken back", false)}});
        QCOMPARE(kpis.adoption.numerator, 1);
        QCOMPARE(kpis.adoption.denominator, 3);
        QCOMPARE(kpis.uncounted, (QStringList{QStringLiteral("Call centre"), QStringLiteral("Collections")}));
        QVERIFY2(kpis.adoption.context.contains(QStringLiteral("not counted yet: Call centre, Collections")),
                 qPrintable(kpis.adoption.context));
        const Kpi none = kpisOf({{}, {}, {target("L1", "a"), target("L1", "b"), target("L2", "c")}}).adoption;
        QVERIFY2(none.context.startsWith(QStringLiteral("0 of 3")), qPrintable(none.context));
    }

    void windowToldAgainReplacesItself()
    {
        const ValueKpis kpis = kpisOf({{}, {adoption("a", 100, 100, 10, 0), adoption("a", 100, 100, 80, 0)}});
        QCOMPARE(kpis.groups.size(), std::size_t(1));
        QCOMPARE(kpis.groups.front().window.used, 80);
    }

    void S6_timeToValueRunsFromFramingToTheFirstAcceptance()
    {
        const Kpi kpi =
            kpisOf({{value("a", "L1", 210, ValueState::Accepted, 1), value("b", "L1", 900, ValueState::Accepted, 150),
                     value("c", "L2", 310, ValueState::Accepted, 1), value("d", "L3", 310, ValueState::Measured, 1)},
                    {}})
                .timeToValue;
        QCOMPARE(kpi.denominator, 2);
        QCOMPARE(*kpi.number, 150.0);
        QVERIFY2(kpi.context.contains(QStringLiteral("200 d")), qPrintable(kpi.context));
    }

    void nothingRecordedHasNoNumber()
    {
        const ValueKpis kpis = kpisOf({});
        for (const Kpi* kpi : {&kpis.timeToValue, &kpis.adoption, &kpis.overridden})
            QVERIFY(!kpi->number);
    }

    void S6_withoutAnyValueRecordNoneOfThoseInProductionHasAnOutcome()
    {
        const Kpi none = kpisOf({}).outcome;
        QCOMPARE(figureOf(none), QStringLiteral("0 %"));
        QCOMPARE(none.denominator, 3);
        QVERIFY2(none.context.startsWith(QStringLiteral("0 of 3")), qPrintable(none.context));
        const std::vector<StageHistory> early{historyOf(QStringLiteral("D"), {{100, State::Proposed}})};
        const Kpi empty = portfolioKpis(early, {.asOf = today}).value.outcome;
        QCOMPARE(figureOf(empty), QStringLiteral("–")); // There is nothing that could have one.
        QVERIFY2(empty.context.contains(QStringLiteral("insights")), qPrintable(empty.context));
    }

    void S7_groupsOfUseCasesThatHaveEndedCountNowhere()
    {
        AdoptionEvent retired = adoption("Archive", 200, 100, 10, 5);
        retired.useCase = QStringLiteral("R");
        const ValueKpis kpis = kpisOf({{}, {adoption("Officers", 200, 100, 80, 8), retired}});
        QCOMPARE(kpis.adoption.numerator, 1);
        QCOMPARE(kpis.adoption.denominator, 1);
        QCOMPARE(kpis.groups.size(), std::size_t(1));
        QCOMPARE(kpis.overridden.numerator, 8);
        QCOMPARE(kpis.overridden.denominator, 80);
        QVERIFY(!kpis.adoption.context.contains(QStringLiteral("Archive")));
    }

    void S7_industryStandsBesideEveryAdoptionInItsOwnUnit()
    {
        const QString industry = QStringLiteral("industry 25 %, organisations");
        const TargetEvent target{QStringLiteral("L2"), QStringLiteral("c"), QStringLiteral("Collections"), 1, true};
        for (const ValueLog& log : {ValueLog{}, ValueLog{{}, {adoption("a", 100, 100, 60, 0)}},
                                    ValueLog{{}, {adoption("a", 100, 100, 10, 0)}, {target}}}) {
            const QString context = kpisOf(log).adoption.context;
            QVERIFY2(context.contains(industry), qPrintable(context));
        }
        const ValueLog crowded{{},
                               {adoption("Officers of all branches in the north", 100, 100, 10, 0),
                                adoption("Officers of all branches in the south", 100, 100, 10, 0),
                                adoption("Officers of all branches in the west", 100, 100, 10, 0)}};
        const QString context = kpisOf(crowded).adoption.context;
        QVERIFY2(context.startsWith(QStringLiteral("0 of 3 · ") + industry),
                 qPrintable(context)); // A brief cuts the end.
    }

    void S5_ageFromWhichUseCasesCountIsSaidByAManagerAndThePastKeepsItsOwn()
    {
        ValueProject project;
        SetClock clock(day);
        const auto database = openedAt(clock, project.project.path());
        CohortAgeStore ages(*database);
        const auto daysAt = [&](std::optional<qint64> past) { return snapshotOf(*database, project, past).cohortDays; };
        QCOMPARE(daysAt({}), 180);
        clock.at = 10 * day;
        valueOf(ages.set(90, QStringLiteral("Quarters are reported"), project.mei, project.once()));
        clock.at = 20 * day;
        valueOf(ages.set(30, QStringLiteral("Months are"), project.mei, project.once()));
        QCOMPARE(daysAt({}), 30);
        QCOMPARE(daysAt(20 * day - 1), 90);
        QCOMPARE(daysAt(10 * day - 1), 180);
        const Kpi production = snapshotOf(*database, project, {}).kpis.production;
        QVERIFY2(production.definition.contains(QStringLiteral("more than 30 ")), qPrintable(production.definition));
        QVERIFY(isWhole(project.project));
    }

    void S5_ageFromWhichUseCasesCountNeedsAManagerAReasonAndAnotherAge()
    {
        ValueProject project;
        CohortAgeStore ages(project.database());
        const auto refusal = [&](int days, const char* reason, const Actor& actor) {
            const Result<> set = ages.set(days, QString::fromLatin1(reason), actor, project.once());
            return set ? QString() : set.error().message;
        };
        QVERIFY(refusal(90, "Because", project.ana).contains(QStringLiteral("Mei"))); // Who may is named.
        QVERIFY(!refusal(0, "Because", project.mei).isEmpty());
        QVERIFY(!refusal(mostCohortDays + 1, "Because", project.mei).isEmpty());
        QVERIFY(!refusal(90, " ", project.mei).isEmpty());
        QVERIFY(!refusal(180, "Because", project.mei).isEmpty());
        QCOMPARE(refusal(90, "Because", project.mei), QString());
    }

    void S5_youngUseCasesCountOnceTheyAreOldEnough()
    {
        const auto counted = [](int days) {
            return portfolioKpis(histories(), {.asOf = today, .cohortDays = days}).production.denominator;
        };
        QCOMPARE(counted(180), 4);
        QCOMPARE(counted(10), 5); // The one that passed gate 1 ten days ago.
        QCOMPARE(counted(11), 4);
    }

    void S6_anotherTimeInTheLogIsAnotherTimeToValueAndRowsDecideNothing()
    {
        for (const auto& [acceptedOn, median] : {std::pair{300, "290 d"}, {400, "390 d"}}) {
            ValueProject project;
            SetClock clock(day);
            const auto database = openedAt(clock, project.project.path());
            const QString useCase = framed(*database, clock, project);
            clock.at = acceptedOn * day;
            const QString uid = valueOf(ValueStore(*database).propose(
                {useCase, QStringLiteral("h"), QStringLiteral("m"), {}, 1, QStringLiteral("b")}, project.ana,
                project.once()));
            valueOf(ValueStore(*database).measure({uid, 2, 1, 2, ValueConfidence::Low, {}, QStringLiteral("e")},
                                                  project.ana, project.once()));
            valueOf(ValueStore(*database).acknowledge({uid}, project.kofi, project.once()));
            valueOf(ValueStore(*database).accept({uid}, project.bo, project.once()));
            valueOf(database->write({}, [](db::WriteTransaction& transaction) {
                transaction.connection().execute(
                    "UPDATE value_record SET state = 'Hypothesis', state_since = 0, target = 9");
            }));
            const PortfolioKpis kpis = snapshotOf(*database, project, {}).kpis;
            QCOMPARE(figureOf(kpis.value.timeToValue), QString::fromLatin1(median));
            const PortfolioSnapshot before = snapshotOf(*database, project, acceptedOn * day - 1);
            QVERIFY(before.isPast && !before.kpis.value.timeToValue.number && before.values.empty());
        }
    }

    void pastTellsATargetInTheUnitOfThen()
    {
        ValueProject project;
        SetClock clock(day);
        const auto database = openedAt(clock, project.project.path());
        ValueDraft draft{project.useCase,    QStringLiteral("h"), QStringLiteral("time"), QStringLiteral("h"), 5,
                         QStringLiteral("b")};
        const QString uid = valueOf(ValueStore(*database).propose(draft, project.ana, project.once()));
        clock.at = 2 * day;
        draft.metric = QStringLiteral("money");
        draft.unit = QStringLiteral("EUR");
        draft.target = 20'000;
        valueOf(ValueStore(*database).edit({uid, draft}, project.ana, project.once()));
        const auto record = [&](qint64 past) { return snapshotOf(*database, project, past).values.front(); };
        QCOMPARE(record(day).target, 5.0);
        QCOMPARE(record(day).unit, QStringLiteral("h"));
        QCOMPARE(record(day).metric, QStringLiteral("time"));
        QCOMPARE(record(2 * day).unit, QStringLiteral("EUR"));
    }

    void pastHasNeitherLaterUseCasesNorLaterStates()
    {
        ValueProject project;
        SetClock clock(day);
        const auto database = openedAt(clock, project.project.path());
        framed(*database, clock, project);
        const qint64 proposed = QDateTime::currentMSecsSinceEpoch() + day; // By the machine's clock.
        QVERIFY(snapshotOf(*database, project, day - 1).cards.empty());
        QVERIFY(snapshotOf(*database, project, 10 * day - 1).cards.front().useCase.state == State::Proposed);
        const PortfolioSnapshot then = snapshotOf(*database, project, 10 * day);
        QCOMPARE(then.cards.size(), std::size_t(1));
        QVERIFY(then.cards.front().useCase.state == State::Framed);
        QCOMPARE(then.asOf, 10 * day);
        QVERIFY(valueOf(database->read([&](db::Connection& connection) {
                    return decisionQueueOn(connection, project.bo.person, 10 * day);
                })).empty());
        QCOMPARE(snapshotOf(*database, project, proposed).cards.size(), std::size_t(2));
    }

private:
    /// A use case that is proposed on the first day and, as the log has it, framed on the tenth; answers its uid.
    static QString framed(db::Database& database, SetClock& clock, ValueProject& project)
    {
        clock.at = day;
        UseCaseProposal proposal;
        proposal.title = proposal.problem = QStringLiteral("Early");
        proposal.businessOwnerUid = project.bo.person;
        const QString useCase = valueOf(UseCaseStore(database).propose(proposal, project.bo, project.once()));
        clock.at = 10 * day;
        valueOf(database.write({}, [&](db::WriteTransaction& transaction) {
            transaction.record({.verb = QStringLiteral("state_changed"),
                                .entity = QStringLiteral("use_case"),
                                .entityId = useCase,
                                .facts = {{QStringLiteral("to"), QStringLiteral("Framed")}}});
        }));
        return useCase;
    }

    static PortfolioSnapshot snapshotOf(db::Database& database, const ValueProject& project, std::optional<qint64> past)
    {
        return valueOf(database.read([&](db::Connection& connection) {
            return portfolioSnapshot(connection, project.bo.person, database.clock().now(), past);
        }));
    }
};

ASSAY_TEST(TestValueKpis)
#include "tst_value_kpis.moc"
