// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio of many years: its events replayed for the charts of flow and the page of figures computed, against reading the
// rows of the same use cases by SQLite alone in the same run. Half a million entries are about other things, most of them
// tasks, and stand between.
#include "core/people/new_project.h"
#include "core/portfolio/portfolio_snapshot.h"
#include "core/usecases/use_case_store.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace assay::bench {
namespace {

constexpr int flowUseCases = 500;
constexpr int flowStepsEach = 30;
constexpr int flowTasks = 50'000;
constexpr int flowEvents = 500'000; ///< Of everything.
constexpr int flowRuns = 7;
constexpr double replayLimit = 1000; ///< Milliseconds.
constexpr double pageLimit = 500;

class FlowClock final : public Clock {
public:
    qint64 now() const override { return m_now; }
    void step() { m_now += 6LL * 60 * 60 * 1000; }

private:
    qint64 m_now = 1'500'000'000'000;
};

/// One step of each use case: to gate 1, then back and forth, every third of them on to a life in production.
QString flowState(int useCase, int step)
{
    const char* states[] = {"Framed", "Approved", "Developing", "Validating", "Releasing", "Operating"};
    if (step < 3)
        return QString::fromLatin1(states[step]);
    if (useCase % 3 == 0 && step >= flowStepsEach - 3)
        return QString::fromLatin1(states[6 - (flowStepsEach - step)]);
    return QString::fromLatin1(states[step % 2 == 0 ? 2 : 3]);
}

void fillFlow(db::Database& database, FlowClock& clock)
{
    const Actor actor = required(defaultActor(database, QStringLiteral("manager")));
    QStringList uids;
    for (int i = 0; i < flowUseCases; ++i) {
        clock.step();
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Use case %1").arg(i);
        proposal.problem = QStringLiteral("A problem");
        uids << required(UseCaseStore(database).propose(proposal, actor, QStringLiteral("propose %1").arg(i)));
    }
    const int others = flowEvents - flowUseCases * (flowStepsEach + 1);
    const int writes = flowStepsEach * 20;
    int task = 0;
    for (int write = 0; write < writes; ++write) {
        clock.step();
        required(database.write({actor, {}, {}, {}, {}, {}}, [&](db::WriteTransaction& transaction) {
            for (int i = write % 20; i < flowUseCases; i += 20)
                transaction.record({.verb = QStringLiteral("state_changed"),
                                    .entity = QStringLiteral("use_case"),
                                    .entityId = uids[i],
                                    .facts = {{QStringLiteral("to"), flowState(i, write / 20)}}});
            for (int i = 0; i < others / writes; ++i, ++task)
                transaction.record({.verb = QStringLiteral("state_changed"),
                                    .entity = QStringLiteral("task"),
                                    .entityId = QStringLiteral("01HZX00000000000000000%1").arg(task % flowTasks),
                                    .facts = {{QStringLiteral("to"), QStringLiteral("InProgress")}}});
        }));
    }
}

/// Reads every byte of the entries about use cases, and nothing more.
void readFlowRaw(const QString& path)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) != SQLITE_OK
        || sqlite3_prepare_v2(database,
                              "SELECT body FROM audit_event WHERE entity = 'use_case' ORDER BY entity_id, seq", -1,
                              &rows, nullptr)
            != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    int count = 0;
    qint64 bytes = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        bytes += static_cast<const char*>(sqlite3_column_blob(rows, 0))[0] + sqlite3_column_bytes(rows, 0);
        ++count;
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    if (count != flowUseCases * (flowStepsEach + 1) || bytes == 0)
        qFatal("%d rows", count);
}

} // namespace

void flowBench(Report& report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("flow.assay"));
    FlowClock clock;
    db::OpenOptions options;
    options.clock = &clock;
    const auto database = required(createProject(path, {QStringLiteral("Bench"), QStringLiteral("Ada")}, options));
    fillFlow(*database, clock);
    const QString viewer = required(defaultActor(*database, QString())).person;
    const auto [replaying, raw] = timedInTurns(
        flowRuns,
        [&] {
            const auto histories =
                replay(required(database->read([](db::Connection& connection) { return stageEvents(connection); })));
            const PortfolioKpis kpis = portfolioKpis(histories, {.asOf = clock.now()});
            if (flowFigures(histories, kpis, clock.now()).funnel.front().reached != flowUseCases)
                qFatal("The figures are wrong.");
        },
        [&] { readFlowRaw(path); });
    const auto [page, rawAgain] = timedInTurns(
        flowRuns,
        [&] {
            const PortfolioSnapshot snapshot = required(database->read(
                [&](db::Connection& connection) { return portfolioSnapshot(connection, viewer, clock.now()); }));
            if (snapshot.cards.size() != flowUseCases)
                qFatal("The page is wrong.");
        },
        [&] { readFlowRaw(path); });
    report.section(QStringLiteral("Flow, 500 use cases, 50,000 tasks, 500,000 events"));
    report.within(QStringLiteral("replay and all charts of flow"), replaying, replayLimit,
                  QStringLiteral("the same rows by SQLite"), raw.median);
    report.within(QStringLiteral("everything the page of figures shows"), page, pageLimit,
                  QStringLiteral("the same rows by SQLite"), rawAgain.median);
}

} // namespace assay::bench
