// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QEventLoop>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <cstdio>
#include <memory>
#include <vector>

using namespace assay;
using namespace assay::tests;

namespace {

constexpr int CrashingWriters = 6;
constexpr int KillsInOneProject = 50;

/// Proposes use cases until somebody kills this process; prints the command of each one that was acknowledged.
int writeForEver(const QString& path, const QString& person, const QString& prefix)
{
    const auto database = valueOf(db::Database::open(path));
    const Actor actor{person, QStringLiteral("data-scientist")};
    for (int number = 0;;) {
        const QString command = QStringLiteral("%1-%2").arg(prefix, QString::number(number));
        const Result<QString> done = propose(*database, actor, command);
        // On a slow machine one may wait longer than it has patience for. It has written nothing then, and tries again.
        if (!done && done.error().kind == Error::Kind::Conflict)
            continue;
        valueOf(done);
        std::printf("%s\n", qUtf8Printable(command));
        std::fflush(stdout);
        ++number;
    }
}

/// Six writing processes that die together once they have acknowledged a number of commands.
class WritersToKill {
public:
    WritersToKill(const TemporaryProject& project, int round)
    {
        for (int number = 0; number < CrashingWriters; ++number) {
            auto writer = std::make_unique<QProcess>();
            writer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            writer->start(QCoreApplication::applicationFilePath(),
                          asChild({project.path(), project.actor().person,
                                   QStringLiteral("%1-%2").arg(QString::number(round), QString::number(number))}));
            m_writers.push_back(std::move(writer));
        }
    }

    /// Kills after `count` acknowledgements; answers all commands that were acknowledged, late ones too.
    QSet<QString> killAfter(int count)
    {
        QEventLoop loop;
        int seen = 0;
        for (const auto& writer : m_writers) {
            QObject::connect(writer.get(), &QProcess::finished, &loop, &QEventLoop::quit);
            QObject::connect(writer.get(), &QProcess::readyReadStandardOutput, &loop, [&, from = writer.get()] {
                m_output[from] += from->readAllStandardOutput();
                seen = 0;
                for (const QByteArray& lines : std::as_const(m_output))
                    seen += static_cast<int>(lines.count('\n'));
                if (seen >= count)
                    loop.quit();
            });
        }
        loop.exec();
        for (const auto& writer : m_writers)
            m_alive += writer->state() == QProcess::NotRunning ? 0 : 1;
        for (const auto& writer : m_writers)
            writer->kill();
        return acknowledged();
    }

    int aliveWhenKilled() const { return m_alive; }

private:
    QSet<QString> acknowledged()
    {
        QSet<QString> commands;
        for (const auto& writer : m_writers) {
            writer->waitForFinished(60'000);
            const QByteArray all = m_output.value(writer.get()) + writer->readAllStandardOutput();
            // A line without its end was cut by the kill: it acknowledges nothing.
            const QList<QByteArray> lines = all.left(all.lastIndexOf('\n') + 1).split('\n');
            for (const QByteArray& line : lines) {
                if (!line.isEmpty())
                    commands.insert(QString::fromLatin1(line));
            }
        }
        return commands;
    }

    std::vector<std::unique_ptr<QProcess>> m_writers;
    QHash<QProcess*, QByteArray> m_output;
    int m_alive = 0;
};

QSet<QString> commandsIn(db::Database& database)
{
    return valueOf(database.read([](db::Connection& connection) {
        QSet<QString> commands;
        db::Statement rows = connection.prepare("SELECT command FROM command_log");
        while (rows.step())
            commands.insert(rows.text(0));
        return commands;
    }));
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

public:
    static int child(const QStringList& arguments) { return writeForEver(arguments[0], arguments[1], arguments[2]); }

private Q_SLOTS:
    void killedWritersLoseNothingAcknowledged()
    {
        const int kills = qEnvironmentVariableIsSet("ASSAY_SOAK") ? 1000 : KillsInOneProject;
        for (int round = 0; round < kills; ++round) {
            if (round % KillsInOneProject == 0)
                startProject();
            killOnce(round);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills of %d writers, %lld commands acknowledged, %lld more committed", kills, CrashingWriters,
              static_cast<long long>(m_allAcknowledged), static_cast<long long>(m_unanswered));
        QVERIFY(m_allAcknowledged >= kills);
    }

private:
    void startProject()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_project->close();
        m_acknowledged.clear();
        m_unansweredHere = 0;
    }

    void killOnce(int round)
    {
        WritersToKill writers(*m_project, round);
        const QSet<QString> now = writers.killAfter(QRandomGenerator::global()->bounded(1, 60));
        QCOMPARE(writers.aliveWhenKilled(), CrashingWriters);
        m_acknowledged |= now;
        m_allAcknowledged += now.size();
        m_project->reopen();
        const QSet<QString> committed = commandsIn(m_project->database());
        QVERIFY2(committed.contains(m_acknowledged), "an acknowledged command is gone");
        m_unanswered += committed.size() - m_acknowledged.size() - m_unansweredHere;
        m_unansweredHere = committed.size() - m_acknowledged.size();
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM use_case"), committed.size());
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project->close();
    }

    std::unique_ptr<TemporaryProject> m_project;
    QSet<QString> m_acknowledged; ///< In this project.
    qint64 m_allAcknowledged = 0;
    qint64 m_unansweredHere = 0; ///< Committed in this project, killed before the answer.
    qint64 m_unanswered = 0;
};

ASSAY_TEST(TestCrash)

#include "tst_crash.moc"
