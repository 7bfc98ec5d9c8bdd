// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_project.h"
#include "core/people/people_store.h"
#include "core/portfolio/portfolio_snapshot.h"
#include "core/portfolio/production_log.h"
#include "core/portfolio/quantile.h"
#include "core/usecases/use_case_rules.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/set_clock.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QDateTime>

using namespace assay;
using namespace assay::tests;
using State = UseCaseState;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 today = 1000 * day;

/// A way through the states: day by state.
using Way = std::vector<std::pair<int, State>>;

std::vector<StageHistory> histories(const std::vector<Way>& ways)
{
    std::vector<StageEvent> events;
    int number = 0;
    for (const Way& way : ways) {
        const QString uid = QStringLiteral("U%1").arg(++number);
        for (const auto& [at, state] : way)
            events.push_back(
                {uid, at * day, state,
                 state == State::Stopped || state == State::OnHold ? QStringLiteral("no data") : QString()});
    }
    return replay(events);
}

/// What came into operation was deployed when it did.
std::vector<StageHistory> deployed(std::vector<StageHistory> histories)
{
    for (StageHistory& history : histories)
        history.live = history.reached(State::Operating);
    return histories;
}

PortfolioKpis kpisOf(const std::vector<Way>& ways)
{
    return portfolioKpis(deployed(histories(ways)), {.asOf = today});
}

const Way live{{100, State::Proposed},   {110, State::Framed},    {120, State::Approved}, {130, State::Developing},
               {160, State::Validating}, {170, State::Releasing}, {180, State::Operating}};
const Way returned{{100, State::Proposed},   {110, State::Framed},     {120, State::Approved},
                   {130, State::Developing}, {160, State::Validating}, {170, State::Developing}};
const Way young{{900, State::Proposed}, {910, State::Framed}, {920, State::Approved}};

} // namespace

class TestPortfolio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S5_productionRateFollowsTheCohortRule_data()
    {
        QTest::addColumn<std::vector<Way>>("ways");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::newRow("nothing") << std::vector<Way>{} << 0LL << 0LL;
        QTest::newRow("live") << std::vector<Way>{live} << 1LL << 1LL;
        QTest::newRow("returned is not live") << std::vector<Way>{live, returned} << 1LL << 2LL;
        QTest::newRow("too young to count") << std::vector<Way>{live, young} << 1LL << 1LL;
        QTest::newRow("never approved") << std::vector<Way>{live, {{1, State::Proposed}, {2, State::Stopped}}} << 1LL
                                        << 1LL;
        Way again = live;
        again.insert(again.end(), {{200, State::Developing}, {210, State::Validating}});
        QTest::newRow("developed again stays live once") << std::vector<Way>{again} << 1LL << 1LL;
        Way held = returned;
        held.insert(held.end(), {{180, State::OnHold}});
        QTest::newRow("on hold counts below") << std::vector<Way>{live, held} << 1LL << 2LL;
        Way retired = live;
        retired.push_back({300, State::Retired});
        QTest::newRow("retired was live") << std::vector<Way>{retired} << 1LL << 1LL;
        Way edge{{700, State::Proposed}, {710, State::Framed}, {820, State::Approved}};
        QTest::newRow("180 days to the day") << std::vector<Way>{edge} << 0LL << 1LL;
        edge[2].first = 821;
        QTest::newRow("179 days") << std::vector<Way>{edge} << 0LL << 0LL;
    }

    void S5_productionRateFollowsTheCohortRule()
    {
        QFETCH(std::vector<Way>, ways);
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        const Kpi kpi = kpisOf(ways).production;
        QCOMPARE(kpi.numerator, numerator);
        QCOMPARE(kpi.denominator, denominator);
        QCOMPARE(kpi.number.has_value(), denominator > 0);
        QCOMPARE(figureOf(kpi),
                 denominator == 0               ? QStringLiteral("–")
                     : numerator == denominator ? QStringLiteral("100 %")
                     : numerator == 0           ? QStringLiteral("0 %")
                                                : QStringLiteral("50 %"));
    }

    void S5_operationWithoutADeploymentIsNoProduction()
    {
        const std::vector<StageHistory> all = histories({live, live, returned});
        const PortfolioKpis none = portfolioKpis(all, {.asOf = today});
        QCOMPARE(none.production.numerator, 0);
        QCOMPARE(none.production.denominator, 3);
        QVERIFY2(none.production.definition.contains(QStringLiteral("not counted: 2")),
                 qPrintable(none.production.definition));
        QCOMPARE(none.value.outcome.denominator, 0);
        QCOMPARE(none.cohorts.front().live, 0);
        QCOMPARE(portfolioKpis(deployed(all), {.asOf = today}).production.numerator, 2);
    }

    void S5_whatWasSaidAndHadComeByTheDayCounts()
    {
        std::vector<StageHistory> all = histories({live, live, live});
        const std::vector<ProductionEvent> events{{QStringLiteral("U1"), 300 * day, 290 * day},
                                                  {QStringLiteral("U1"), 310 * day, 180 * day},
                                                  {QStringLiteral("U2"), 300 * day, 400 * day}};
        const auto liveOn = [&](qint64 asOf) {
            tellProduction(all, events, asOf);
            std::vector<qint64> days;
            for (const StageHistory& history : all)
                days.push_back(history.live.value_or(0) / day);
            return days;
        };
        QCOMPARE(liveOn(299 * day), (std::vector<qint64>{0, 0, 0})); // Nobody had said so yet.
        QCOMPARE(liveOn(300 * day), (std::vector<qint64>{290, 0, 0}));
        QCOMPARE(liveOn(400 * day), (std::vector<qint64>{180, 400, 0}));
    }

    void S5_deploymentsAreReadFromTheLog()
    {
        ApprovalProject project;
        const auto deploy = [&](const char* environment, qint64 at, std::optional<DeploymentMode> mode = {}) {
            valueOf(project.store().recordDeployment(
                {project.uid, QString::fromLatin1(environment), at, QStringLiteral("Calendar"), {}, mode}, project.kofi,
                project.once()));
        };
        const auto read = [&] {
            return valueOf(project.database().read([](db::Connection& c) { return productionEvents(c); }));
        };
        deploy("staging", 5 * day);
        deploy("production", 6 * day, DeploymentMode::Shadow);
        deploy("production", 6 * day, DeploymentMode::Canary);
        QVERIFY(read().empty());
        deploy("production", 7 * day);
        project.tamper("DELETE FROM deployment"); // Rows decide nothing.
        QCOMPARE(read().size(), std::size_t(1));
        QCOMPARE(read().front().useCase, project.useCase);
        QCOMPARE(read().front().live, 7 * day);
    }

    void entryOfAnEarlierVersionCountsForTheUseCaseThatTheReleaseServes()
    {
        ApprovalProject project;
        valueOf(project.database().write({}, [&](db::WriteTransaction& transaction) {
            transaction.record({.verb = QStringLiteral("deployed"),
                                .entity = QStringLiteral("release"),
                                .entityId = project.uid,
                                .facts = {{QStringLiteral("environment"), QStringLiteral("production")}}});
        }));
        const auto events = valueOf(project.database().read([](db::Connection& c) { return productionEvents(c); }));
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events.front().useCase, project.useCase);
        QCOMPARE(events.front().live, events.front().at);
    }

    void theYoungAreToldApart()
    {
        QVERIFY(kpisOf({live, young}).production.definition.contains(QStringLiteral("left out: 1")));
    }

    void leadTimeRunsFromFramingToTheFirstProduction()
    {
        Way slow = live;
        slow.back().first = 280;
        Way again = live;
        again.insert(
            again.end(),
            {{200, State::Developing}, {210, State::Validating}, {220, State::Releasing}, {230, State::Operating}});
        const Kpi kpi = kpisOf({live, slow, again, returned}).leadTime;
        QCOMPARE(kpi.denominator, 3);
        QCOMPARE(*kpi.number, 70.0);
        QVERIFY2(kpi.context.contains(QStringLiteral("170 d")), qPrintable(kpi.context));
        QVERIFY(!kpisOf({returned}).leadTime.number);
    }

    void stopReasonsAddUpToWhatStopped()
    {
        Way stopped = returned;
        stopped.push_back({180, State::Stopped});
        Way held = returned;
        held.push_back({180, State::OnHold});
        Way heldThenStopped = held;
        heldThenStopped.push_back({190, State::Stopped});
        Way resumed = held;
        resumed.push_back({190, State::Developing});
        const std::vector<StopReason> reasons = kpisOf({stopped, held, heldThenStopped, resumed, live}).stopReasons;
        QCOMPARE(reasons.size(), std::size_t(1));
        QVERIFY(reasons.front().stage == State::Developing);
        QCOMPARE(reasons.front().count, 3);
        QCOMPARE(reasons.front().title(), QStringLiteral("no data"));
        QVERIFY(reasons.front().words.isEmpty()); // They say no more than the code.
    }

    void S5_stopReasonsAreCountedByTheirCodeAndKeepTheWords()
    {
        std::vector<StageEvent> events;
        const std::pair<StopCode, const char*> ends[] = {{StopCode::NoValue, "x"},
                                                         {StopCode::NoValue, "a rule does as well"},
                                                         {StopCode::NoValue, "x"},
                                                         {StopCode::Other, "x"}};
        for (std::size_t i = 0; i < std::size(ends); ++i) {
            const QString uid = QStringLiteral("U%1").arg(i);
            events.push_back({uid, day, State::Proposed, {}});
            events.push_back({uid, 2 * day, State::Stopped, QString::fromLatin1(ends[i].second), {}, ends[i].first});
        }
        const std::vector<StopReason> reasons = portfolioKpis(replay(events), {.asOf = today}).stopReasons;
        QCOMPARE(reasons.size(), std::size_t(2));
        QCOMPARE(reasons.front().title(), QStringLiteral("no value"));
        QCOMPARE(reasons.front().count, 3);
        QCOMPARE(reasons.front().words, (QStringList{QStringLiteral("x"), QStringLiteral("a rule does as well")}));
        QVERIFY(reasons.back().code == StopCode::Other);
    }

    void ageAddsUpOverReturnsAndHoldsButNotOverRounds()
    {
        const StageHistory back = histories({returned}).front();
        QCOMPARE(back.age(today) / day, 30 + (1000 - 170));
        QCOMPARE(back.iterations(), 2);
        Way held = returned;
        held.insert(held.end(), {{180, State::OnHold}, {280, State::Developing}});
        QCOMPARE(histories({held}).front().age(today) / day, 30 + 10 + (1000 - 280));
        QCOMPARE(histories({held}).front().staysThere(), 3);
        Way again = live;
        again.push_back({990, State::Developing});
        QCOMPARE(histories({again}).front().age(today) / day, 10);
        QCOMPARE(histories({again}).front().iterations(), 2);
    }

    void aClockThatWentBackMakesNoNegativeAge()
    {
        const StageHistory history =
            histories({{{100, State::Proposed}, {90, State::Framed}, {2000, State::Approved}}}).front();
        QCOMPARE(history.stays[0].until.value() - history.stays[0].from, 0);
        QCOMPARE(history.age(today), 0);
    }

    void theOldestIsUnderWay()
    {
        Way held = returned;
        held.push_back({180, State::OnHold});
        const PortfolioKpis kpis = kpisOf({live, held, young});
        QCOMPARE(kpis.oldestUseCase, QStringLiteral("U3"));
        QCOMPARE(figureOf(kpis.oldest), QStringLiteral("80 d"));
    }

    void whoHasToActIsCountedByRole()
    {
        const Way validating(returned.begin(), returned.end() - 1);
        const Way releasing(live.begin(), live.end() - 1);
        const PortfolioKpis kpis = kpisOf({validating, validating, releasing, live});
        QCOMPARE(figureOf(kpis.awaiting), QStringLiteral("3"));
        QCOMPARE(kpis.awaitedRoles.at(Role::RiskAuditor), 2);
        QCOMPARE(kpis.awaitedRoles.at(Role::DevOps), 1);
    }

    void flowCountsArrivalsAndDepartures()
    {
        const PortfolioKpis kpis = kpisOf({live, returned});
        const StageFlow& developing = kpis.flow.at(static_cast<std::size_t>(State::Developing));
        QCOMPARE(developing.entered, 3);
        QCOMPARE(developing.left, 2);
        QCOMPARE(developing.now, 1);
        QCOMPARE(developing.finished, std::vector<qint64>{30 * day});
        QVERIFY(!developing.staleAfter());
    }

    void staleNeedsFiveThatAreDone()
    {
        const PortfolioKpis kpis = kpisOf({live, live, live, live, live, returned});
        QCOMPARE(kpis.flow.at(static_cast<std::size_t>(State::Developing)).staleAfter().value() / day, 30);
    }

    void quantilesAreNearestRanks()
    {
        QCOMPARE(quantile(std::vector<int>{}, 0.85), std::nullopt);
        QCOMPARE(quantile(std::vector<int>{7}, 0.85), 7);
        QCOMPARE(quantile(std::vector<int>{5, 1, 4, 2, 3, 6, 7, 8, 9, 10}, 0.85), 9);
        QCOMPARE(median({4, 1}), 2.5);
    }

    void outcomeHasNoNumberWhereNothingIsInProduction()
    {
        const Kpi kpi = kpisOf({}).value.outcome;
        QVERIFY(!kpi.number);
        QCOMPARE(figureOf(kpi), QStringLiteral("–"));
        QVERIFY2(kpi.context.contains(QStringLiteral("none is in production yet")), qPrintable(kpi.context));
    }

    void anotherTimeInTheLogIsAnotherFigure()
    {
        // The same commands at other times; the columns of the use case's row are then overwritten behind the log.
        for (const auto& [liveOn, lead] : {std::pair{300, "200 d"}, {150, "50 d"}}) {
            QTemporaryDir folder;
            SetClock clock(day);
            db::OpenOptions options;
            options.clock = &clock;
            const auto database = valueOf(createProject(folder.filePath(QStringLiteral("p.assay")),
                                                        {QStringLiteral("p"), QStringLiteral("Ada")}, options));
            play(*database, clock, liveOn);
            valueOf(database->write({}, [](db::WriteTransaction& transaction) {
                transaction.connection().execute(
                    "UPDATE use_case SET state_since = 0, created_at = 0, state = 'Proposed'");
            }));
            const PortfolioKpis kpis = snapshotOf(*database, today).kpis;
            QCOMPARE(figureOf(kpis.leadTime), QString::fromLatin1(lead));
            QCOMPARE(figureOf(kpis.production), QStringLiteral("0 %")); // It runs outside of Assay.
        }
    }

    void S5_theDemoReachesProductionThreeTimesOfEight()
    {
        QTemporaryDir folder;
        const auto demo = valueOf(createDemoProject(folder.filePath(QStringLiteral("demo.assay"))));
        const qint64 now = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        const PortfolioSnapshot snapshot = snapshotOf(*demo, now);
        QCOMPARE(snapshot.cards.size(), std::size_t(12));
        QCOMPARE(snapshot.cards.at(2).useCase.title, QStringLiteral("Consumer loan screening"));
        QCOMPARE(snapshot.cards.at(2).useCase.key, QStringLiteral("UC-3"));
        QCOMPARE(figureOf(snapshot.kpis.production), QStringLiteral("37.5 %"));
        QCOMPARE(snapshot.kpis.production.numerator, 3);
        QCOMPARE(snapshot.kpis.production.denominator, 8);
        QVERIFY(snapshot.kpis.production.context.startsWith(QStringLiteral("3 of 8")));
        qint64 stopped = 0;
        for (const StopReason& reason : snapshot.kpis.stopReasons)
            stopped += reason.count;
        QCOMPARE(stopped, 2);
        QCOMPARE(figureOf(snapshot.kpis.awaiting), QStringLiteral("1"));
        QCOMPARE(snapshot.viewer.roles, (std::vector{Role::Manager, Role::Administrator}));
        QVERIFY(whatIsWrong(*demo).isEmpty());
    }

    void aRoleForOneUseCaseCountsOnItsCard()
    {
        ApprovalProject project;
        const Actor olu = project.add("Olu", Role::EndUser);
        const Actor admin{project.project.actor().person, toString(Role::Administrator)};
        const QString other = valueOf(propose(project.database(), project.project.actor(), QStringLiteral("other")));
        valueOf(PeopleStore(project.database())
                    .grantLimited({olu.person, Role::Manager, other, {}, {}, QStringLiteral("needed")}, admin,
                                  project.once()));
        const PortfolioSnapshot snapshot = valueOf(project.database().read([&](db::Connection& connection) {
            return portfolioSnapshot(connection, olu.person, project.database().clock().now());
        }));
        int allowed = 0;
        for (const PortfolioCard& card : snapshot.cards) {
            const UseCaseId id = card.useCase.id;
            const bool may = !refusalOf(card.useCase, State::Stopped, snapshot.heldFor(id), snapshot.holdersFor(id));
            QCOMPARE(may, card.useCase.uid == other);
            QCOMPARE(snapshot.holdersFor(id).at(Role::Manager).contains(QStringLiteral("Olu")), may);
            allowed += may ? 1 : 0;
        }
        QCOMPARE(allowed, 1);
    }

    void theManagerOfTheDemoActsAsManager()
    {
        QTemporaryDir folder;
        const auto demo = valueOf(createDemoProject(folder.filePath(QStringLiteral("demo.assay"))));
        QCOMPARE(valueOf(defaultActor(*demo, toString(Role::DataScientist))).role, QStringLiteral("manager"));
    }

    void whoseTurnItIsFollowsTheRole()
    {
        UseCase useCase;
        useCase.state = State::Framed;
        QVERIFY(stepExpectedOf(useCase, {Role::Manager}).has_value());
        QVERIFY(!stepExpectedOf(useCase, {Role::DataScientist}));
        useCase.state = State::Operating;
        QVERIFY(!stepExpectedOf(useCase, {Role::Manager}));
    }

private:
    static PortfolioSnapshot snapshotOf(db::Database& database, qint64 now)
    {
        const QString viewer = valueOf(defaultActor(database, QString())).person;
        return valueOf(
            database.read([&](db::Connection& connection) { return portfolioSnapshot(connection, viewer, now); }));
    }

    static void play(db::Database& database, SetClock& clock, int liveOn)
    {
        const QString ada = valueOf(defaultActor(database, QString())).person;
        UseCaseProposal proposal;
        proposal.title = proposal.problem = QStringLiteral("Screening");
        proposal.businessOwnerUid = ada;
        const QString uid =
            valueOf(UseCaseStore(database).propose(proposal, {ada, QStringLiteral("manager")}, QStringLiteral("c")));
        agreeOnFraming(database, ada, uid);
        passWithoutRelease(database, ada, uid);
        const std::pair<int, std::pair<State, Role>> steps[] = {
            {100, {State::Framed, Role::Manager}},           {110, {State::Approved, Role::Manager}},
            {120, {State::Developing, Role::DataScientist}}, {130, {State::Validating, Role::DataScientist}},
            {140, {State::Releasing, Role::RiskAuditor}},    {liveOn, {State::Operating, Role::DevOps}}};
        for (const auto& [at, step] : steps) {
            clock.at = at * day;
            valueOf(
                UseCaseStore(database).move({uid, step.first, {}}, {ada, toString(step.second)}, QString::number(at)));
        }
    }
};

ASSAY_TEST(TestPortfolio)
#include "tst_portfolio.moc"
