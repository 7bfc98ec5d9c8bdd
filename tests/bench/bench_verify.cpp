// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying the log of a project file, from its first page to its last root, against hashing the same bytes.
#include "core/people/new_project.h"
#include "core/verify/covered_log.h"
#include "core/verify/project_verifier.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace assay::bench {
namespace {

constexpr qint64 entryCount = 1'000'000;
constexpr qint64 entriesInWrite = 10'000;
constexpr int verifyRounds = 5;
constexpr double timesHashing = 4; ///< Reading and taking the file's pages apart included.

/// Changes of runs as an import logs them, with hashes before and after.
std::unique_ptr<db::Database> projectWithLog(const QString& path)
{
    auto database = required(createProject(path, {QStringLiteral("Bench"), QStringLiteral("Bench")}));
    const db::AuditNote note{required(defaultActor(*database, QStringLiteral("data-scientist"))),
                             QStringLiteral("run.append_points"),
                             QStringLiteral("run"),
                             {},
                             {}};
    for (qint64 written = 0; written < entryCount; written += entriesInWrite) {
        required(database->write(note, [&](db::WriteTransaction& write) {
            for (qint64 i = written; i < written + entriesInWrite; ++i) {
                write.record(
                    {.verb = {},
                     .entity = {},
                     .entityId = QStringLiteral("9c1d1f52-aaaa-4bbb-8ccc-%1").arg(i % 991, 12, 10, QChar(u'0')),
                     .before = sha256(QByteArray::number(-i)),
                     .after = sha256(QByteArray::number(i)),
                     .facts = {{QStringLiteral("points"), i % 5000}}});
            }
        }));
    }
    return database;
}

/// The time for hashing alone, of all bodies one after the other; reading them is not counted.
double hashingMilliseconds(db::Connection& connection, qint64& bytes)
{
    Sha256 sum;
    QByteArray joined;
    qint64 nanoseconds = 0;
    bytes = 0;
    const auto hash = [&] {
        QElapsedTimer timer;
        timer.start();
        sum.add(joined);
        nanoseconds += timer.nsecsElapsed();
        bytes += joined.size();
        joined.truncate(0);
    };
    constexpr qsizetype atOnce = 4 << 20;
    db::Statement rows = connection.prepare("SELECT body FROM audit_event ORDER BY seq");
    while (rows.step()) {
        joined.append(rows.bytesView(0));
        if (joined.size() > atOnce)
            hash();
    }
    hash();
    return static_cast<double>(nanoseconds) / 1e6;
}

double verifyingMilliseconds(db::Connection& connection, const QString& project)
{
    return medianMilliseconds(1, [&] {
        verify::VerifyProgress progress({}, entryCount);
        const VerifyReport report = verify::verifyLog(connection, project, progress);
        if (!report.intact() || report.rootsChecked < entryCount)
            qFatal("The log does not verify.");
    });
}

} // namespace

void verifyBench(Report& report)
{
    const QTemporaryDir folder;
    const auto database = projectWithLog(folder.filePath(QStringLiteral("bench.assay")));
    std::vector<double> verifying;
    std::vector<double> hashing;
    qint64 bytes = 0;
    for (int run = 0; run < verifyRounds; ++run) {
        required(database->read([&](db::Connection& connection) {
            verifying.push_back(verifyingMilliseconds(connection, database->projectUid()));
            hashing.push_back(hashingMilliseconds(connection, bytes));
        }));
    }
    const QString pass = QStringLiteral("one SHA-256 pass, one thread");
    report.section(QStringLiteral("Log of a project file, 1,000,000 entries of %1 bytes, %2 runs in turns")
                       .arg(bytes / entryCount)
                       .arg(verifyRounds));
    report.atMostTimes(QStringLiteral("read and verify the log, medians"), summaryOf(verifying).median, pass,
                       summaryOf(hashing).median, timesHashing);
    report.atMostTimes(QStringLiteral("read and verify the log, least"), summaryOf(verifying).least, pass,
                       summaryOf(hashing).least, timesHashing);
    report.plain(QStringLiteral("for comparison: the whole project"),
                 medianMilliseconds(1, [&] { required(verifyProject(*database)); }), QStringLiteral("ms"));
}

} // namespace assay::bench
