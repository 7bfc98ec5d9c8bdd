// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a portfolio, replayed from its log, against reading the same rows by SQLite alone.
#include "core/people/new_project.h"
#include "core/portfolio/portfolio_snapshot.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace assay::bench {
namespace {

constexpr int useCases = 500;
constexpr int eventsEach = 40; ///< 20,000 in all.
constexpr int replays = 9;

/// Goes up by a day with every event.
class SteppingClock final : public Clock {
public:
    qint64 now() const override { return m_now; }
    void step() { m_now += 24LL * 60 * 60 * 1000; }

private:
    qint64 m_now = 1'000'000'000'000;
};

/// One use case: proposed, then back and forth between development and validation, all in one write.
void addUseCase(db::WriteTransaction& transaction, const QString& uid)
{
    transaction.record({.verb = QStringLiteral("created"), .entity = QStringLiteral("use_case"), .entityId = uid});
    const QString states[] = {QStringLiteral("Framed"), QStringLiteral("Approved")};
    const QString loop[] = {QStringLiteral("Developing"), QStringLiteral("Validating")};
    for (int i = 1; i < eventsEach; ++i) {
        const QString to = i <= 2 ? states[i - 1] : loop[i % 2];
        transaction.record({.verb = QStringLiteral("state_changed"),
                            .entity = QStringLiteral("use_case"),
                            .entityId = uid,
                            .reason = QStringLiteral("step %1").arg(i),
                            .facts = {{QStringLiteral("from"), QString()}, {QStringLiteral("to"), to}}});
    }
}

void fill(db::Database& database, SteppingClock& clock)
{
    const Actor actor = required(defaultActor(database, QStringLiteral("manager")));
    for (int i = 0; i < useCases; ++i) {
        clock.step();
        required(database.write({actor, {}, {}, {}, {}, {}}, [&](db::WriteTransaction& transaction) {
            addUseCase(transaction, QStringLiteral("01HZX0000000000000000%1").arg(i, 5, 10, QLatin1Char('0')));
        }));
    }
}

/// Reads every byte of the same rows, and nothing more.
void readRaw(const QString& path)
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
        const auto* body = static_cast<const char*>(sqlite3_column_blob(rows, 0));
        bytes += body[0] + sqlite3_column_bytes(rows, 0);
        ++count;
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    if (count != useCases * eventsEach || bytes == 0)
        qFatal("%d rows", count);
}

} // namespace

void portfolioBench(Report& report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("portfolio.assay"));
    SteppingClock clock;
    db::OpenOptions options;
    options.clock = &clock;
    const auto database = required(createProject(path, {QStringLiteral("Bench"), QStringLiteral("Ada")}, options));
    fill(*database, clock);
    const double replaying = medianMilliseconds(replays, [&] {
        const auto events =
            required(database->read([](db::Connection& connection) { return stageEvents(connection); }));
        if (portfolioKpis(replay(events), {.asOf = clock.now()}).flow.at(0).entered != useCases)
            qFatal("The figures are wrong.");
    });
    const double raw = medianMilliseconds(replays, [&] { readRaw(path); });
    report.section(QStringLiteral("Portfolio, 500 use cases, 20,000 events"));
    report.atMostTimes(QStringLiteral("replay and all figures"), replaying, QStringLiteral("the same rows by SQLite"),
                       raw, 4);
}

} // namespace assay::bench
