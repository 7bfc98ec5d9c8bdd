// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"
#include "tests/support/cli_program.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace assay;
using namespace assay::tests;

/// Keys by the real program, as a person at a terminal and as a pipeline would.
class TestKeys : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Person cleo;
        cleo.name = QStringLiteral("Cleo");
        cleo.roles = {Role::RiskAuditor};
        const Actor admin{m_project.actor().person, toString(Role::Administrator)};
        valueOf(PeopleStore(m_project.database()).add(cleo, admin, QStringLiteral("cleo")));
        Person bo;
        bo.name = QStringLiteral("Bo");
        bo.roles = {Role::DataScientist};
        valueOf(PeopleStore(m_project.database()).add(bo, admin, QStringLiteral("bo")));
        m_project.close();
        writePrivate(QStringLiteral("ada"), "correct horse\n");
        writePrivate(QStringLiteral("authority"), "battery staple\n");
        qputenv("ASSAY_KEYS", m_dir.filePath(QStringLiteral("keys")).toLocal8Bit());
    }
    void cleanup() { QCOMPARE(run(QStringLiteral("verify ") + project()), 0); }

    void aKeyGoesItsWayFromMakingToRevoking()
    {
        const QString key = create();
        QCOMPARE(run(QStringLiteral("keys enroll %1 %2 --passphrase-file %3").arg(project(), key.first(10), adas())),
                 0);
        QCOMPARE(listed(key).value(QStringLiteral("status")).toString(), QStringLiteral("not-certified"));
        const QString found = QStringLiteral("keys authority %1 --passphrase-file %2").arg(project(), authoritys());
        QCOMPARE(run(found), 1);
        QVERIFY(m_errors.contains("Administrator"));
        QCOMPARE(run(found + asAdministrator), 0);
        const QString certify = QStringLiteral("keys certify %1 %2 --passphrase-file ").arg(project(), key);
        QCOMPARE(run(certify + authoritys() + asAdministrator), 1);
        QVERIFY(m_errors.contains("Cleo"));
        QCOMPARE(run(certify + adas() + asCleo), 1);
        QCOMPARE(run(certify + authoritys() + asCleo), 0);
        QCOMPARE(listed(key).value(QStringLiteral("status")).toString(), QStringLiteral("valid"));
        QVERIFY(listed(key).value(QStringLiteral("file_here")).toBool());
        QCOMPARE(run(QStringLiteral("keys export %1 %2").arg(project(), key)), 0);
        QCOMPARE(m_out.count("BEGIN CERTIFICATE"), 2);
        QCOMPARE(m_out.count("BEGIN PUBLIC KEY"), 1);
        QVERIFY(!m_out.contains("PRIVATE"));
        const QString revoke = QStringLiteral("keys revoke %1 %2").arg(project(), key);
        QCOMPARE(run(revoke), 2);
        QVERIFY2(m_errors.contains("--reason"), m_errors);
        const QString because = revoke + QStringLiteral(" --reason lost");
        QCOMPARE(run(because + QStringLiteral(" --as Bo")), 1); // Who is nobody's.
        QVERIFY2(m_errors.contains("key") && m_errors.contains("Ada Founder's") && m_errors.contains("Cleo")
                     && m_errors.contains("Nothing was changed"),
                 m_errors);
        QCOMPARE(run(because + QStringLiteral(" --as Nobody")), 1);
        QVERIFY2(m_errors.contains("person list"), m_errors);
        const QStringList hers{project(), QStringLiteral("Ada Founder"), QStringLiteral("data-scientist"),
                               QStringLiteral("--reason"), QStringLiteral("moved")};
        QCOMPARE(run(QStringList{QStringLiteral("person"), QStringLiteral("revoke")} + hers), 0);
        const QStringList asAda{QStringLiteral("--as"), QStringLiteral("Ada Founder"), QStringLiteral("--role"),
                                QStringLiteral("data-scientist")};
        QCOMPARE(run(because.split(u' ') + asAda), 1); // Her own key, in a role that she lacks.
        QVERIFY2(m_errors.contains("is yours") && m_errors.contains("data-scientist")
                     && !m_errors.contains("Ada Founder's"),
                 m_errors);
        QCOMPARE(run(QStringList{QStringLiteral("person"), QStringLiteral("grant")} + hers), 0);
        QCOMPARE(run(revoke + QStringLiteral(" --reason stolen --compromised-since 2020-01-01T00:00:00Z")), 0);
        QCOMPARE(listed(key).value(QStringLiteral("status")).toString(), QStringLiteral("compromised"));
    }

    void aNewKeyIsSignedByTheOneBefore()
    {
        const QString enroll = QStringLiteral("keys enroll %1 %2 --passphrase-file %3");
        QCOMPARE(run(enroll.arg(project(), create(), adas())), 0);
        const QString second = enroll.arg(project(), create(), adas());
        QCOMPARE(run(second + QStringLiteral(" --replaced-passphrase-file ") + authoritys()), 1);
        QCOMPARE(run(second + QStringLiteral(" --replaced-passphrase-file ") + adas()), 0);
        QCOMPARE(run(QStringLiteral("keys authorities %1 --format json").arg(project())), 0);
        QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), 1);
    }

    void passphraseComesThroughAnOpenDescriptor()
    {
        QProcess program;
        program.start(qEnvironmentVariable("ASSAY_CLI"),
                      {QStringLiteral("keys"), QStringLiteral("create"), QStringLiteral("--passphrase-file"),
                       QStringLiteral("fd:0")});
        QVERIFY(program.waitForStarted());
        program.write("through a pipe\n");
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
    }

    void fileThatOthersMayReadIsRefused()
    {
        QFile file(m_dir.filePath(QStringLiteral("open")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("secret") == 6);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        QCOMPARE(run(QStringLiteral("keys create --passphrase-file ") + file.fileName()), 1);
        QVERIFY(m_errors.contains("chmod 600"));
    }

    void terminalIsAskedTwiceAndDoesNotShowWhatIsTyped()
    {
        startAtTerminal();
        QVERIFY(typeAt("Passphrase", "hunter2x\b\n"));
        QVERIFY(typeAt("Again", "hunter2\n"));
        QVERIFY(m_program.waitForFinished(60'000));
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(m_program.readAllStandardOutput().contains("Key: "));
        readTerminal();
        QVERIFY(!m_shown.contains("hunter"));
        QVERIFY(echoes());
        endTerminal();
    }

    void controlCLeavesTheTerminalAsItWas()
    {
        startAtTerminal();
        QVERIFY(typeAt("Passphrase", "hunter\x03"));
        QVERIFY(m_program.waitForFinished(60'000));
        QCOMPARE(m_program.exitCode(), 1);
        QVERIFY(echoes());
        endTerminal();
    }

private:
    QString project() const { return m_project.path(); }
    QString adas() const { return m_dir.filePath(QStringLiteral("ada")); } ///< Her passphrase.
    QString authoritys() const { return m_dir.filePath(QStringLiteral("authority")); }

    void writePrivate(const QString& name, const QByteArray& content)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("cannot write %s", qPrintable(name));
    }

    using CliProgram::run;
    int run(const QString& line) { return run(line.split(u' ')); }

    QString create()
    {
        if (run(QStringLiteral("keys create --passphrase-file ") + adas()) != 0)
            qFatal("%s", m_errors.constData());
        return QString::fromLatin1(m_out.split('\n').front().mid(5));
    }

    QJsonObject listed(const QString& key)
    {
        if (run(QStringLiteral("keys list %1 --format json").arg(project())) != 0)
            qFatal("%s", m_errors.constData());
        for (const QJsonValue& row : QJsonDocument::fromJson(m_out).array()) {
            if (row.toObject().value(QStringLiteral("fingerprint")).toString() == key)
                return row.toObject();
        }
        return {};
    }

    // A terminal of its own for the program.

    void startAtTerminal()
    {
        if (::openpty(&m_terminal, &m_inside, nullptr, nullptr, nullptr) != 0)
            qFatal("There is no terminal to be had.");
        ::fcntl(m_terminal, F_SETFL, O_NONBLOCK);
        m_shown.clear();
        m_program.setChildProcessModifier([inside = m_inside] {
            ::setsid();
            ::ioctl(inside, TIOCSCTTY, 0);
        });
        m_program.start(qEnvironmentVariable("ASSAY_CLI"), {QStringLiteral("keys"), QStringLiteral("create")});
    }

    void readTerminal()
    {
        std::array<char, 256> bytes{};
        for (ssize_t length = 0; (length = ::read(m_terminal, bytes.data(), bytes.size())) > 0;)
            m_shown.append(bytes.data(), length);
    }

    /// Types once the terminal shows the word.
    bool typeAt(const char* word, const QByteArray& keys)
    {
        const bool asked = QTest::qWaitFor(
            [&] {
                readTerminal();
                return m_shown.contains(word);
            },
            longestTry);
        return asked && ::write(m_terminal, keys.data(), static_cast<std::size_t>(keys.size())) == keys.size();
    }

    bool echoes() const
    {
        termios now = {};
        return ::tcgetattr(m_inside, &now) == 0 && (now.c_lflag & ECHO) != 0 && (now.c_lflag & ISIG) != 0;
    }

    void endTerminal() const
    {
        ::close(m_terminal);
        ::close(m_inside);
    }

    inline static const QString asAdministrator = QStringLiteral(" --role administrator");
    inline static const QString asCleo = QStringLiteral(" --as Cleo --role risk-auditor");

    TemporaryProject m_project;
    QTemporaryDir m_dir;
    QProcess m_program;
    QByteArray m_shown;
    int m_terminal = -1;
    int m_inside = -1;
};

ASSAY_TEST(TestKeys)
#include "tst_keys.moc"
