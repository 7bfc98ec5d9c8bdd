// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"
#include "core/portfolio/portfolio_snapshot.h"
#include "core/user_groups/user_group_store.h"
#include "core/value/adoption_store.h"
#include "core/value/value_store.h"
#include "tests/support/set_clock.h"
#include "tests/support/test_program.h"

using namespace assay;

/// Every figure that is computed from events: one of its events happens at another time and the figure follows, while the
/// rows, which are overwritten behind the log, decide nothing.
class TestKpisFollowTheLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.at = onDay(1);
        db::OpenOptions options;
        options.clock = &m_clock;
        m_database = tests::valueOf(createProject(m_folder->filePath(QStringLiteral("p.assay")),
                                                  {QStringLiteral("p"), QStringLiteral("Ada")}, options));
        m_group.clear();
        m_ada = tests::valueOf(defaultActor(*m_database, QString())).person;
        Person kofi;
        kofi.name = QStringLiteral("Kofi");
        kofi.roles = {Role::DevOps};
        m_kofi = tests::valueOf(PeopleStore(*m_database).add(kofi, as(Role::Administrator), once()));
        UseCaseProposal proposal;
        proposal.title = proposal.problem = QStringLiteral("Screening");
        proposal.businessOwnerUid = m_ada;
        m_useCase = tests::valueOf(UseCaseStore(*m_database).propose(proposal, as(Role::Manager), once()));
    }

    void cleanup() { m_database.reset(); }

    void S5_productionRateFollowsGateOne_data() { daysAndFigures({{"1 of 1", 815, "100 %"}, {"too young", 825, "–"}}); }
    void S5_productionRateFollowsGateOne()
    {
        QFETCH(int, on);
        QFETCH(QString, figure);
        comesTo(UseCaseState::Framed, 810);
        comesTo(UseCaseState::Approved, on);
        goesLive(900);
        QCOMPARE(figureOf(on1000().kpis.production), figure); // 180 days have to have passed since.
    }

    void S5_productionRateFollowsTheDeployment_data()
    {
        daysAndFigures({{"before", 999, "100 %"}, {"after", 1001, "0 %"}});
    }
    void S5_productionRateFollowsTheDeployment()
    {
        QFETCH(int, on);
        QFETCH(QString, figure);
        comesTo(UseCaseState::Framed, 810);
        comesTo(UseCaseState::Approved, 815);
        comesTo(UseCaseState::Operating, 900); // Which alone puts nothing into production.
        goesLive(on);
        QCOMPARE(figureOf(on1000().kpis.production), figure);
    }

    void S5_stopReasonsFollowTheStop_data() { daysAndFigures({{"before", 994, "no value"}, {"after", 996, ""}}); }
    void S5_stopReasonsFollowTheStop()
    {
        QFETCH(int, on);
        QFETCH(QString, figure);
        comesTo(UseCaseState::Developing, 900);
        m_clock.at = onDay(on);
        tests::valueOf(UseCaseStore(*m_database)
                           .move({m_useCase, UseCaseState::Stopped, QStringLiteral("no value"), StopCode::NoValue},
                                 as(Role::Manager), once()));
        const std::vector<StopReason> reasons = on995().kpis.stopReasons;
        QCOMPARE(reasons.size(), std::size_t(figure.isEmpty() ? 0 : 1));
        if (!reasons.empty()) {
            QVERIFY(reasons.front().stage == UseCaseState::Developing);
            QVERIFY(reasons.front().code == StopCode::NoValue);
            QVERIFY2(reasons.front().title().contains(figure, Qt::CaseInsensitive),
                     qPrintable(reasons.front().title()));
        }
    }

    void S6_outcomeRateFollowsTheAcceptance_data()
    {
        daysAndFigures({{"before", 994, "100 %"}, {"after", 996, "0 %"}});
    }
    void S6_outcomeRateFollowsTheAcceptance()
    {
        QFETCH(int, on);
        QFETCH(QString, figure);
        goesLive(900);
        isWorth(920, on);
        QCOMPARE(figureOf(on995().kpis.value.outcome), figure);
    }

    void S6_timeToValueFollowsTheAcceptance_data()
    {
        daysAndFigures({{"sooner", 940, "130 d"}, {"later", 990, "180 d"}});
    }
    void S6_timeToValueFollowsTheAcceptance()
    {
        QFETCH(int, on);
        QFETCH(QString, figure);
        comesTo(UseCaseState::Framed, 810);
        comesTo(UseCaseState::Operating, 900);
        isWorth(920, on);
        QCOMPARE(figureOf(on1000().kpis.value.timeToValue), figure);
    }

    void S7_adoptionFollowsTheReading_data() { daysAndFigures({{"before", 994, "100 %"}, {"after", 996, "0 %"}}); }
    void S7_adoptionFollowsTheReading()
    {
        QFETCH(int, on);
        QFETCH(QString, figure);
        isUsed(910, 20, 0);
        isUsed(on, 80, 0);
        QCOMPARE(figureOf(on995().kpis.value.adoption), figure);
    }

    void S7_overriddenDecisionsFollowTheReading_data()
    {
        daysAndFigures({{"before", 994, "25 %"}, {"after", 996, "50 %"}});
    }
    void S7_overriddenDecisionsFollowTheReading()
    {
        QFETCH(int, on);
        QFETCH(QString, figure);
        isUsed(910, 20, 10);
        isUsed(on, 80, 20);
        QCOMPARE(figureOf(on995().kpis.value.overridden), figure);
    }

    void S5_flowFollowsTheSteps_data() { daysAndFigures({{"sooner", 880, "80 d"}, {"later", 980, "180 d"}}); }
    void S5_flowFollowsTheSteps()
    {
        QFETCH(int, on);
        QFETCH(QString, figure);
        comesTo(UseCaseState::Approved, 800);
        comesTo(UseCaseState::Operating, on);
        const FlowFigures flow = on1000().flow;
        QCOMPARE(flow.cycles.size(), std::size_t(1));
        QCOMPARE(ageText(flow.cycles.front().cycle), figure);
        for (std::size_t i = 0; i < flow.cumulative.times.size(); ++i) {
            const qint64 live = flow.cumulative.counts[i][static_cast<std::size_t>(PortfolioStage::Production)];
            QCOMPARE(live, qint64(flow.cumulative.times[i] >= onDay(on) ? 1 : 0));
        }
    }

    void S5_ageOfWorkFollowsTheStep_data() { daysAndFigures({{"sooner", 900, "100 d"}, {"later", 980, "20 d"}}); }
    void S5_ageOfWorkFollowsTheStep()
    {
        QFETCH(int, on);
        QFETCH(QString, figure);
        comesTo(UseCaseState::Developing, on);
        const PortfolioSnapshot snapshot = on1000();
        QCOMPARE(ageText(snapshot.flow.ageing.items.front().age), figure);
        QCOMPARE(figureOf(snapshot.kpis.oldest), figure);
    }

    void F14_asOfADayIsWhatThatDayShowed()
    {
        comesTo(UseCaseState::Framed, 790);
        comesTo(UseCaseState::Approved, 800);
        comesTo(UseCaseState::Operating, 900);
        isWorth(920, 940);
        isUsed(950, 60, 6);
        m_clock.at = onDay(995);
        const PortfolioSnapshot then = pageAsOf({});
        QVERIFY(then.kpis.value.timeToValue.number && then.kpis.value.adoption.number);
        comesTo(UseCaseState::Developing, 996);
        isUsed(997, 20, 20);
        isWorth(998, 999);
        const PortfolioSnapshot past = on995();
        QVERIFY(past.isPast && past.asOf == then.asOf);
        QCOMPARE(figures(past), figures(then));
        QVERIFY(figures(on1000()) != figures(then));
        QCOMPARE(past.flow.cumulative.times, then.flow.cumulative.times);
        QVERIFY(past.flow.cumulative.counts == then.flow.cumulative.counts);
        QCOMPARE(past.values.size(), then.values.size());
        QCOMPARE(past.adoption.size(), then.adoption.size());
        QVERIFY(past.cards.front().useCase.state == UseCaseState::Operating);
    }

private:
    struct Expected {
        const char* name;
        int on;
        const char* figure;
    };

    static qint64 onDay(int day) { return day * (24LL * 60 * 60 * 1000); }
    Actor as(Role role) const { return {m_ada, toString(role)}; }
    QString once() { return QStringLiteral("command %1").arg(++m_commands); }

    static void daysAndFigures(std::initializer_list<Expected> rows)
    {
        QTest::addColumn<int>("on");
        QTest::addColumn<QString>("figure");
        for (const Expected& row : rows)
            QTest::newRow(row.name) << row.on << QString::fromUtf8(row.figure);
    }

    /// As the log has it where a step was taken, whatever the rules of the step are.
    void comesTo(UseCaseState state, int day)
    {
        m_clock.at = onDay(day);
        tests::valueOf(m_database->write({}, [&](db::WriteTransaction& transaction) {
            transaction.record({.verb = QStringLiteral("state_changed"),
                                .entity = QStringLiteral("use_case"),
                                .entityId = m_useCase,
                                .facts = {{QStringLiteral("to"), toString(state)}}});
        }));
    }

    /// As the log has it where a release of it is said to be live in production.
    void goesLive(int day)
    {
        m_clock.at = onDay(day);
        tests::valueOf(m_database->write({}, [&](db::WriteTransaction& transaction) {
            transaction.record({.verb = QStringLiteral("deployed"),
                                .entity = QStringLiteral("release"),
                                .entityId = QStringLiteral("release"),
                                .facts = {{QStringLiteral("environment"), QStringLiteral("production")},
                                          {QStringLiteral("use_case"), m_useCase},
                                          {QStringLiteral("live_at"), onDay(day)}}});
        }));
    }

    /// More than was aimed at, as measured on one day and accepted on another.
    void isWorth(int measuredOn, int acceptedOn)
    {
        m_clock.at = onDay(measuredOn);
        ValueStore store(*m_database);
        const QString uid = tests::valueOf(
            store.propose({m_useCase, QStringLiteral("h"), QStringLiteral("m"), {}, 100, QStringLiteral("b")},
                          as(Role::DataScientist), once()));
        Person bea;
        bea.name = QStringLiteral("Bea ") + once().right(4);
        bea.roles = {Role::DataScientist};
        const QString measurer = tests::valueOf(PeopleStore(*m_database).add(bea, as(Role::Administrator), once()));
        tests::valueOf(store.measure({uid, 120, 1, 2, ValueConfidence::High, {}, QStringLiteral("e")},
                                     {measurer, toString(Role::DataScientist)}, once()));
        tests::valueOf(store.acknowledge({uid}, {m_kofi, toString(Role::DevOps)}, once()));
        m_clock.at = onDay(acceptedOn);
        tests::valueOf(store.accept({uid}, as(Role::BusinessOwner), once()));
    }

    /// A hundred decisions of a window that ended the day before it was told of.
    void isUsed(int toldOn, int used, int overridden)
    {
        m_clock.at = onDay(toldOn);
        if (m_group.isEmpty())
            m_group = tests::valueOf(UserGroupStore(*m_database)
                                         .add({.useCase = m_useCase, .fields = {.name = QStringLiteral("Officers")}},
                                              as(Role::Manager), once()));
        tests::valueOf(AdoptionStore(*m_database)
                           .record({m_group, onDay(toldOn - 20), onDay(toldOn - 1), 100, used, overridden, {}},
                                   as(Role::Manager), once()));
    }

    PortfolioSnapshot on1000() { return snapshot({}); }
    PortfolioSnapshot on995() { return snapshot(onDay(995)); }

    PortfolioSnapshot snapshot(std::optional<qint64> past)
    {
        m_clock.at = onDay(1000);
        tests::valueOf(m_database->write({}, [](db::WriteTransaction& transaction) {
            transaction.connection().execute(
                "UPDATE use_case SET state = 'Retired', state_since = 7, created_at = 7;"
                "UPDATE value_record SET state = 'Hypothesis', state_since = 7, target = 9;"
                "UPDATE adoption_record SET eligible = 1000, used = 1, overridden = 0;");
        }));
        return pageAsOf(past);
    }

    PortfolioSnapshot pageAsOf(std::optional<qint64> past)
    {
        return tests::valueOf(m_database->read(
            [&](db::Connection& connection) { return portfolioSnapshot(connection, m_ada, m_clock.at, past); }));
    }

    /// Every figure of the page, with what it rests on and what it says beside it.
    static QStringList figures(const PortfolioSnapshot& snapshot)
    {
        const PortfolioKpis& kpis = snapshot.kpis;
        QStringList lines;
        for (const Kpi* kpi : {&kpis.production, &kpis.leadTime, &kpis.oldest, &kpis.awaiting, &kpis.value.outcome,
                               &kpis.value.timeToValue, &kpis.value.adoption, &kpis.value.overridden})
            lines << QStringLiteral("%1 %2 %3/%4 %5")
                         .arg(kpi->title, figureOf(*kpi), QString::number(kpi->numerator),
                              QString::number(kpi->denominator), kpi->context);
        for (const FunnelStep& step : snapshot.flow.funnel)
            lines << QStringLiteral("%1 %2").arg(step.reached).arg(step.ended);
        for (const CycleTime& cycle : snapshot.flow.cycles)
            lines << QStringLiteral("%1 %2 %3").arg(cycle.done).arg(cycle.cycle).arg(cycle.lead);
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    tests::SetClock m_clock{0};
    std::unique_ptr<db::Database> m_database;
    QString m_ada, m_kofi, m_useCase, m_group;
    int m_commands = 0;
};

ASSAY_TEST(TestKpisFollowTheLog)
#include "tst_kpis_follow_the_log.moc"
