// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/project_lock.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>
#include <future>
#include <memory>
#include <vector>

using namespace assay;
using namespace assay::tests;

namespace {

constexpr int SoakingWriters = 8;
constexpr qint64 Mebibyte = 1 << 20;
constexpr qsizetype TextSize = 256 * 1024;
constexpr int LeastWrites = 10; ///< Of each, however slow the machine is: enough that a checkpoint is needed.

/// Rewrites one long text again and again, so that the log grows fast and the project does not.
int rewrite(const QString& path, const QString& person, const QString& useCaseUid, int seconds)
{
    const auto database = valueOf(db::Database::open(path));
    const db::AuditNote note{{person, QStringLiteral("data-scientist")},
                             QStringLiteral("edited"),
                             QStringLiteral("use_case"),
                             useCaseUid,
                             {}};
    const QDeadlineTimer end(seconds * 1000);
    int written = 0;
    while (!end.hasExpired() || written < LeastWrites) {
        const auto done = database->write(note, [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            connection.prepare("UPDATE use_case SET problem = ? WHERE uid = ?")
                .bind(QString(TextSize, QChar(u'a' + written % 26)))
                .bind(useCaseUid)
                .run();
            const Digest hash = usecases::rowHash(usecases::byUid(connection, useCaseUid));
            transaction.record({.verb = {}, .entity = {}, .entityId = {}, .after = hash});
        });
        // On a slow machine one may wait longer than it has patience for. It has written nothing then, and tries again.
        if (!done && done.error().kind == Error::Kind::Conflict)
            continue;
        valueOf(done);
        ++written;
    }
    std::printf("%d\n", written);
    return 0;
}

/// Stays inside a write of a project until its standard input ends.
int stayInWrite(const QString& path, const QString& person)
{
    const auto database = valueOf(db::Database::open(path));
    const db::AuditNote note{
        {person, QStringLiteral("data-scientist")}, QStringLiteral("edited"), QStringLiteral("project"), {}, {}};
    valueOf(database->write(note, [](db::WriteTransaction&) {
        std::puts("inside");
        std::fflush(stdout);
        while (std::getchar() != EOF) {}
    }));
    return 0;
}

/// Holds the project's lock alone, as a checkpoint does, until its standard input ends.
int stayAlone(const QString& path)
{
    const auto lock = valueOf(db::ProjectLock::open(path + QStringLiteral("-lock")));
    valueOf(lock->lockAlone());
    std::puts("inside");
    std::fflush(stdout);
    while (std::getchar() != EOF) {}
    return 0;
}

std::unique_ptr<QProcess> startChild(const QStringList& arguments)
{
    auto child = std::make_unique<QProcess>();
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child->start(QCoreApplication::applicationFilePath(), asChild(arguments));
    return child;
}

std::unique_ptr<QProcess> startChildInside(const QStringList& arguments)
{
    std::unique_ptr<QProcess> child = startChild(arguments);
    if (!child->waitForReadyRead(60'000) || child->readAllStandardOutput().trimmed() != "inside")
        qFatal("the other process did not start");
    return child;
}

bool isWaiting(const std::future<bool>& done)
{
    return done.wait_for(std::chrono::milliseconds(100)) == std::future_status::timeout;
}

} // namespace

class TestCheckpointSoak : public QObject {
    Q_OBJECT

public:
    static int child(const QStringList& arguments)
    {
        if (arguments[0] == QStringLiteral("rewrite"))
            return rewrite(arguments[1], arguments[2], arguments[3], arguments[4].toInt());
        if (arguments[0] == QStringLiteral("in-write"))
            return stayInWrite(arguments[1], arguments[2]);
        return stayAlone(arguments[1]);
    }

private Q_SLOTS:
    void logStaysShortWhileEightProcessesWrite()
    {
        TemporaryProject project;
        QStringList useCases;
        for (int number = 0; number < SoakingWriters; ++number)
            useCases.append(valueOf(propose(project.database(), project.actor(), QString::number(number))));
        const qint64 entriesBefore = numberIn(project.database(), "SELECT size FROM audit_head");
        const QString seconds = qEnvironmentVariableIsSet("ASSAY_SOAK") ? QStringLiteral("60") : QStringLiteral("3");
        std::vector<std::unique_ptr<QProcess>> writers;
        for (const QString& useCase : std::as_const(useCases)) {
            writers.push_back(
                startChild({QStringLiteral("rewrite"), project.path(), project.actor().person, useCase, seconds}));
        }
        const qint64 longest = watchLog(project.path() + QStringLiteral("-wal"), writers);
        qint64 written = 0;
        for (const auto& writer : writers) {
            QCOMPARE(writer->exitCode(), 0);
            written += writer->readAllStandardOutput().trimmed().toLongLong();
        }
        qInfo("%lld writes of 256 KiB by %d processes in %s s; longest log %.1f MiB", static_cast<long long>(written),
              SoakingWriters, qUtf8Printable(seconds), static_cast<double>(longest) / Mebibyte);
        QVERIFY2(written * TextSize > 16 * Mebibyte, "too little was written to need a checkpoint");
        QVERIFY(longest > 0);
        QVERIFY(longest < 64 * Mebibyte);
        QCOMPARE(numberIn(project.database(), "SELECT size FROM audit_head"), entriesBefore + written);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void checkpointWaitsForAWriteOfAnotherProcess()
    {
        const TemporaryProject project;
        const auto child = startChildInside({QStringLiteral("in-write"), project.path(), project.actor().person});
        const auto lock = valueOf(db::ProjectLock::open(project.path() + QStringLiteral("-lock")));
        QVERIFY(!lock->tryLockAlone());
        const auto waiting = std::async(std::launch::async, [&] { return lock->lockAlone().has_value(); });
        QVERIFY(isWaiting(waiting));
        child->closeWriteChannel();
        QVERIFY(child->waitForFinished(60'000));
        QCOMPARE(child->exitCode(), 0);
        QCOMPARE(waiting.wait_for(std::chrono::seconds(60)), std::future_status::ready);
        lock->unlock();
    }

    void writeWaitsForACheckpointOfAnotherProcess()
    {
        const TemporaryProject project;
        const auto child = startChildInside({QStringLiteral("alone"), project.path()});
        const auto waiting = std::async(std::launch::async, [&] {
            return propose(project.database(), project.actor(), QStringLiteral("late")).has_value();
        });
        QVERIFY(isWaiting(waiting));
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM use_case"), 0);
        child->closeWriteChannel();
        QVERIFY(child->waitForFinished(60'000));
        QCOMPARE(waiting.wait_for(std::chrono::seconds(60)), std::future_status::ready);
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM use_case"), 1);
    }

    void lockHoldsBetweenThreadsOfOneProcess()
    {
        const TemporaryProject project;
        const QString path = project.path() + QStringLiteral("-lock");
        const auto first = valueOf(db::ProjectLock::open(path));
        const auto second = valueOf(db::ProjectLock::open(path));
        const auto third = valueOf(db::ProjectLock::open(path));
        QVERIFY(first->lockShared());
        QVERIFY(second->lockShared());
        QVERIFY(!third->tryLockAlone());
        first->unlock();
        QVERIFY(!third->tryLockAlone());
        second->unlock();
        QVERIFY(third->tryLockAlone());
        const auto waiting = std::async(std::launch::async, [&] { return first->lockShared().has_value(); });
        QVERIFY(isWaiting(waiting));
        third->unlock();
        QCOMPARE(waiting.wait_for(std::chrono::seconds(60)), std::future_status::ready);
    }

private:
    /// Looks at the log's size until all writers are done; answers the largest seen.
    static qint64 watchLog(const QString& log, const std::vector<std::unique_ptr<QProcess>>& writers)
    {
        qint64 longest = 0;
        for (const auto& writer : writers) {
            while (!writer->waitForFinished(2)) {
                if (writer->state() == QProcess::NotRunning)
                    break;
                longest = std::max(longest, QFileInfo(log).size());
            }
        }
        return longest;
    }
};

ASSAY_TEST(TestCheckpointSoak)

#include "tst_checkpoint_soak.moc"
