// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_folder_fixture.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

using namespace assay::tests;

namespace {

constexpr int patience = 60'000; ///< Milliseconds, for a machine that is busy with other tests.

QByteArray points(int from, int count)
{
    QByteArray bytes = from == 0 ? events::version() : QByteArray();
    for (int step = from; step < from + count; ++step)
        bytes += events::scalar(1000 + step, step, "loss", 1.0F / static_cast<float>(step + 1));
    return bytes;
}

} // namespace

/// Follows real files with the real program, which is stopped as a service would be.
class TestWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_heard.clear();
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<EventFolderFixture>();
        QCOMPARE(run({QStringLiteral("new"), project()}), 0);
    }

    void whatIsWrittenIsInTheProjectAndNothingTwice()
    {
        m_folder->put(file, points(0, 50));
        QProcess watch;
        watch.start(qEnvironmentVariable("ASSAY_CLI"), {QStringLiteral("watch"), project(), m_folder->path()});
        QVERIFY2(hears(watch, 50), m_heard.constData());
        QElapsedTimer since;
        since.start();
        m_folder->append(file, points(50, 7));
        QVERIFY2(hears(watch, 57), m_heard.constData());
        qInfo("in the project %lld ms after it was written", since.elapsed());
        const QByteArray torn = points(57, 1);
        m_folder->append(file, torn.left(11)); // What is not whole yet is no fault and no point.
        m_folder->append(file, torn.mid(11) + points(58, 2));
        QVERIFY2(hears(watch, 60), m_heard.constData());
        watch.terminate();
        QVERIFY(watch.waitForFinished(patience));
        QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
        QCOMPARE(watch.exitCode(), 0);
        QVERIFY(!m_heard.contains("Not read"));
        QCOMPARE(run({QStringLiteral("summary"), project(), QStringLiteral("--format"), QStringLiteral("json")}), 0);
        QVERIFY2(m_out.contains("\"metric_points\": 60") || m_out.contains("\"metric_points\":60"), m_out.constData());
        QCOMPARE(run({QStringLiteral("verify"), project()}), 0);
        QCOMPARE(run({QStringLiteral("import"), project(), m_folder->path()}), 0);
        QCOMPARE(run({QStringLiteral("summary"), project(), QStringLiteral("--format"), QStringLiteral("json")}), 0);
        QVERIFY2(m_out.contains("\"metric_points\": 60") || m_out.contains("\"metric_points\":60"), m_out.constData());
    }

    void S12_fiveFilesPutIntoAWatchedFolderAreFiveRunsOfTheirUseCase()
    {
        const QString demo = m_dir->filePath(QStringLiteral("demo.assay"));
        QCOMPARE(run({QStringLiteral("demo"), demo}), 0);
        const auto put = [this](int seed) {
            m_folder->put(QStringLiteral("seed-%1/events.out.tfevents.1.host").arg(seed), points(0, 10));
        };
        put(0);
        QProcess watch;
        watch.start(qEnvironmentVariable("ASSAY_CLI"),
                    {QStringLiteral("watch"), demo, m_folder->path(), QStringLiteral("--as"), QStringLiteral("Ana"),
                     QStringLiteral("--role"), QStringLiteral("data-scientist")});
        QVERIFY2(hears(watch, 10), m_heard.constData());
        QCOMPARE(run({QStringLiteral("experiment"), QStringLiteral("link"), demo, QStringLiteral("runs"),
                      QStringLiteral("UC-9")}),
                 0);
        for (int seed = 1; seed < 5; ++seed)
            put(seed);
        QVERIFY2(hears(watch, 50), m_heard.constData());
        watch.terminate();
        QVERIFY(watch.waitForFinished(patience));
        QCOMPARE(run({QStringLiteral("experiment"), QStringLiteral("list"), demo, QStringLiteral("--format"),
                      QStringLiteral("json")}),
                 0);
        QJsonObject found;
        for (const auto& each : QJsonDocument::fromJson(m_out).array()) {
            if (each.toObject().value(QStringLiteral("name")).toString() == u"runs")
                found = each.toObject();
        }
        QCOMPARE(found.value(QStringLiteral("runs")).toInt(), 5);
        QCOMPARE(found.value(QStringLiteral("use_case")).toString(), QStringLiteral("UC-9"));
        QCOMPARE(run({QStringLiteral("runs"), demo, QStringLiteral("--filter"),
                      QStringLiteral("run_name LIKE 'seed-%'"), QStringLiteral("--format"), QStringLiteral("json")}),
                 0);
        QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), 5);
        QCOMPARE(run({QStringLiteral("verify"), demo}), 0);
    }

    void purgingLeavesOutWhatARestartWentBackBehind()
    {
        constexpr int start = 1;
        m_folder->put(file, points(0, 50) + events::session(start, 2, 30) + points(30, 25));
        const QStringList imported{QStringLiteral("import"), project(), m_folder->path(),
                                   QStringLiteral("--purge-restarts")};
        QCOMPARE(run(imported), 0);
        QVERIFY2(m_out.contains("its 20 points"), m_out.constData());
        QCOMPARE(run({QStringLiteral("summary"), project(), QStringLiteral("--format"), QStringLiteral("json")}), 0);
        QVERIFY2(m_out.contains("\"metric_points\": 55") || m_out.contains("\"metric_points\":55"), m_out.constData());
        QCOMPARE(run({QStringLiteral("runs"), project(), QStringLiteral("--format"), QStringLiteral("csv")}), 0);
        QCOMPARE(m_out.count('\n'), 2);
    }

    void purgingIsRefusedWhereNoRestartIsSeen()
    {
        const QString path = m_dir->filePath(QStringLiteral("metrics.csv"));
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("step,loss\n0,1\n1,0.5\n");
        csv.close();
        QCOMPARE(run({QStringLiteral("import"), project(), path, QStringLiteral("--purge-restarts")}), 1);
        QVERIFY2(m_errors.contains("restarts are not seen"), m_errors.constData());
    }

    void aFormatThatCannotBeFollowedIsRefused()
    {
        const QString path = m_dir->filePath(QStringLiteral("metrics.csv"));
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("step,loss\n0,1\n1,0.5\n");
        csv.close();
        QCOMPARE(run({QStringLiteral("watch"), project(), path}), 1);
        QVERIFY2(m_errors.contains("cannot be followed"), m_errors.constData());
        QCOMPARE(m_errors.count('\n'), 1);
    }

private:
    /// Waits until the program has told of that many points in all.
    bool hears(QProcess& watch, qint64 points)
    {
        QElapsedTimer since;
        since.start();
        while (pointsHeard() < points && since.elapsed() < patience) {
            if (!watch.waitForReadyRead(patience))
                break;
            m_heard += watch.readAllStandardOutput();
        }
        return pointsHeard() == points;
    }

    qint64 pointsHeard() const
    {
        static const QRegularExpression told(QStringLiteral("points new: (\\d+)"));
        qint64 sum = 0;
        QRegularExpressionMatchIterator found = told.globalMatch(QString::fromUtf8(m_heard));
        while (found.hasNext())
            sum += found.next().captured(1).toLongLong();
        return sum;
    }

    int run(const QStringList& arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("ASSAY_CLI"), arguments);
        if (!process.waitForFinished(patience))
            return -1;
        m_out = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QString project() const { return m_dir->filePath(QStringLiteral("p.assay")); }

    const QString file = QStringLiteral("train/events.out.tfevents.1.host");
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<EventFolderFixture> m_folder;
    QByteArray m_heard;
    QByteArray m_out;
    QByteArray m_errors;
};

ASSAY_TEST(TestWatch)
#include "tst_watch.moc"
