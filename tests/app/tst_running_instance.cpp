// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/running_instance.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace assay;

class TestRunningInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        QVERIFY(QFile::setPermissions(m_runtime.path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
        QCOMPARE(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation), m_runtime.path());
    }

    void init()
    {
        m_project = m_runtime.filePath(QStringLiteral("p.assay"));
        QFile file(m_project);
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_instance = std::make_unique<RunningInstance>();
        QSignalSpy claimed(m_instance.get(), &RunningInstance::claimed);
        m_instance->claim(m_project);
        QTRY_COMPARE(claimed.size(), 1);
    }

    void cleanup() { m_instance.reset(); }

    void F12_aSecondStartHandsItsAddressOverAndEnds()
    {
        const QString link = QStringLiteral("assay://01PROJECT/use-case/01THING");
        QSignalSpy asked(m_instance.get(), &RunningInstance::asked);
        QProcess second;
        startWorkbench(second, {QStringLiteral("--open"), link, m_project});
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30000);
        QCOMPARE(linkOf(asked.front().front().value<Address>()), link);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30000);
        QCOMPARE(second.exitCode(), 0);
    }

    void aStartWithoutAnAddressOnlyAsksToComeForward()
    {
        QSignalSpy asked(m_instance.get(), &RunningInstance::asked);
        QProcess second;
        startWorkbench(second, {m_project});
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30000);
        QVERIFY(asked.front().front().value<Address>().kind.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30000);
    }

    void aLinkThatWasFollowedIsHandedOverToo()
    {
        // The project of the link is looked up among those that were opened.
        const QString config = m_runtime.filePath(QStringLiteral("config/assay"));
        QVERIFY(QDir().mkpath(config));
        QFile settings(config + QStringLiteral("/assay.conf"));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[projects]\nopened=\"[{\\\"path\\\":\\\"" + m_project.toUtf8()
                       + "\\\",\\\"uid\\\":\\\"01PROJECT\\\"}]\"\n");
        settings.close();
        QSignalSpy asked(m_instance.get(), &RunningInstance::asked);
        QProcess second;
        startWorkbench(second, {QStringLiteral("assay://01PROJECT/run/01THING")});
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30000);
        QCOMPARE(asked.front().front().value<Address>().kind, QByteArray("run"));
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30000);
    }

    void anAddressThatIsNoneIsRefusedAtTheCommandLine()
    {
        QProcess second;
        startWorkbench(second, {QStringLiteral("--open"), QStringLiteral("http://example.org/"), m_project});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30000);
        QCOMPARE(second.exitCode(), 2);
        QVERIFY(second.readAllStandardError().contains("http://example.org/"));
    }

    void theSocketIsThePersonsAlone()
    {
        const QFileDevice::Permissions mode = QFile::permissions(socket());
        QCOMPARE(
            mode
                & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
            QFileDevice::Permissions());
        QVERIFY(!(mode & QFileDevice::ExeOwner));
    }

    void aMessageOutOfFormIsRefused_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("other words") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("no address") << QByteArray("assay/1 open http://example.org\n");
        QTest::newRow("two lines") << QByteArray("assay/1 open \nassay/1 open \n");
        QTest::newRow("too long") << QByteArray("assay/1 open ") + QByteArray(100000, 'x') + '\n';
    }

    void aMessageOutOfFormIsRefused()
    {
        QFETCH(QByteArray, message);
        QSignalSpy asked(m_instance.get(), &RunningInstance::asked);
        QLocalSocket peer;
        peer.connectToServer(socket());
        QVERIFY(peer.waitForConnected());
        peer.write(message);
        QTRY_COMPARE_WITH_TIMEOUT(peer.state(), QLocalSocket::UnconnectedState, 10000);
        QVERIFY(peer.readAll().isEmpty());
        QCOMPARE(asked.size(), 0);
    }

    void aSocketLeftByACrashIsReplaced()
    {
        const QString path = socket();
        m_instance.reset();
        QVERIFY(!QFile::exists(path));
        QFile left(path);
        QVERIFY(left.open(QIODevice::WriteOnly)); // Nobody answers there.
        left.close();
        init();
        QVERIFY(!RunningInstance::handOver(m_runtime.filePath(QStringLiteral("other.assay")), {}));
    }

    void nobodyHearsOfAProjectThatWasClosed()
    {
        m_instance->release();
        QVERIFY(!RunningInstance::handOver(m_project, {}));
    }

private:
    void startWorkbench(QProcess& process, const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_runtime.filePath(QStringLiteral("config")));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("ASSAY_WORKBENCH"), arguments);
        QVERIFY(process.waitForStarted());
    }

    QString socket() const
    {
        const QStringList found =
            QDir(m_runtime.path()).entryList({QStringLiteral("assay-*")}, QDir::System | QDir::Files);
        return found.isEmpty() ? QString() : m_runtime.filePath(found.front());
    }

    QTemporaryDir m_runtime;
    QString m_project;
    std::unique_ptr<RunningInstance> m_instance;
};

ASSAY_TEST(TestRunningInstance)
#include "tst_running_instance.moc"
