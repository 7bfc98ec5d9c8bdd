// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace assay;
using namespace assay::tests;

/// Checkpoints by the real program, as a pipeline keeps them.
class TestKeptCheckpoints : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        qputenv("XDG_DATA_HOME", file("data").toLocal8Bit());
        qputenv("ASSAY_KEYS", file("keys").toLocal8Bit());
        work();
        QVERIFY(m_project->database().backUp(file("older.assay")));
        work();
        m_project->close();
    }

    void laterStateIsProved()
    {
        QCOMPARE(run(QStringLiteral("checkpoint %1 --out %2").arg(project(), kept())), 0);
        QVERIFY(contentOf(kept()).startsWith("assay/"));
        QCOMPARE(run(QStringLiteral("checkpoint %1").arg(project())), 0);
        QVERIFY(m_out.startsWith("assay/"));
        for (const char* option : {"--since", "--expect-checkpoint"}) {
            QCOMPARE(run(QStringLiteral("verify %1 %2 %3").arg(project(), QLatin1String(option), kept())), 0);
            QVERIFY(m_out.contains("\nProved: "));
            QVERIFY(m_out.contains("signed by nobody"));
        }
        QCOMPARE(run(QStringLiteral("checkpoints %1 --format json").arg(project())), 0);
        QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), 2);
    }

    void signedOneNamesWhoSigned()
    {
        writePassphrase();
        const QString pass = QStringLiteral(" --passphrase-file ") + file("pass");
        QCOMPARE(run(QStringLiteral("keys create") + pass), 0);
        const QString key = QString::fromLatin1(m_out.split('\n').front().mid(5));
        const QString sign = QStringLiteral("checkpoint %1 --out %2 --sign %3").arg(project(), kept(), key) + pass;
        QCOMPARE(run(QStringLiteral("keys enroll %1 %2").arg(project(), key) + pass), 0);
        QCOMPARE(run(sign), 1);
        QVERIFY(m_errors.contains("no certificate yet"));
        const QString admin = QStringLiteral(" --role administrator") + pass;
        QCOMPARE(run(QStringLiteral("keys authority %1").arg(project()) + admin), 0);
        QCOMPARE(run(QStringLiteral("keys certify %1 %2").arg(project(), key) + admin), 0);
        QCOMPARE(run(sign), 0);
        QVERIFY(contentOf(kept()).contains("\n\n\xe2\x80\x94 assay/"));
        QCOMPARE(run(QStringLiteral("verify %1 --since %2").arg(project(), kept())), 0);
        QVERIFY(m_out.contains("signed by Ada Founder"));
        QVERIFY(m_out.contains("Signatures checked: 2"));
    }

    void olderFileIsNotProvedAndTold()
    {
        QCOMPARE(run(QStringLiteral("checkpoint %1 --out %2").arg(project(), kept())), 0);
        QCOMPARE(run(QStringLiteral("verify %1").arg(project())), 0);
        QCOMPARE(run(QStringLiteral("verify %1 --since %2").arg(file("older.assay"), kept())), 3);
        QVERIFY(m_out.contains("NOT proved"));
        QCOMPARE(run(QStringLiteral("verify %1").arg(file("older.assay"))), 3);
        QVERIFY(m_out.contains("older than what you saw"));
        QCOMPARE(run(QStringLiteral("restored %1").arg(file("older.assay"))), 1);
        QCOMPARE(run(QStringLiteral("restored %1 --reason disk").arg(file("older.assay"))), 0);
        QCOMPARE(run(QStringLiteral("verify %1").arg(file("older.assay"))), 0);
    }

    void gateTrustsNoFileThatIsOlderThanWhatWasSeen()
    {
        QCOMPARE(run(QStringLiteral("checkpoint %1").arg(project())), 0); // A write is remembered, too.
        QCOMPARE(run(QStringLiteral("gate %1 credit@1").arg(project())), 1);
        for (const char* format : {"text", "json", "junit", "sarif"}) {
            QCOMPARE(
                run(QStringLiteral("gate %1 credit@1 --format %2").arg(file("older.assay"), QLatin1String(format))), 3);
            QVERIFY2(m_out.contains("older than what you saw"), m_out);
        }
        QCOMPARE(run(QStringLiteral("restored %1 --reason disk").arg(file("older.assay"))), 0);
        QVERIFY2(m_errors.contains("older than what you saw"), m_errors);
        QCOMPARE(run(QStringLiteral("gate %1 credit@1").arg(file("older.assay"))), 1);
    }

    void gateOfSomebodyWhoseMemoryIsDamagedTrustsNothing()
    {
        QCOMPARE(run(QStringLiteral("checkpoint %1").arg(project())), 0);
        QFile memory(file("data/assay/seen-logs.json"));
        QVERIFY(memory.open(QIODevice::Append) && memory.write("x") == 1);
        memory.close();
        QCOMPARE(run(QStringLiteral("gate %1 credit@1").arg(project())), 3);
        QVERIFY2(m_out.contains("is damaged"), m_out);
    }

    /// As the window, which shows a red bar and lets people go on.
    void whatIsWrittenIntoAnOlderFileIsWrittenWithAWarning()
    {
        QCOMPARE(run(QStringLiteral("checkpoint %1").arg(project())), 0);
        QVERIFY(m_errors.isEmpty());
        for (const char* line : {"use-case add %1 Churn", "checkpoint %1", "import %1 %2"}) {
            const QString command = QString::fromLatin1(line);
            QCOMPARE(run(command.contains(QStringLiteral("%2")) ? command.arg(file("older.assay"), csv())
                                                                : command.arg(file("older.assay"))),
                     0);
            QVERIFY2(m_errors.startsWith("WARNING: This file is ") && m_errors.contains("assay-cli restored"),
                     m_errors);
        }
        QCOMPARE(run(QStringLiteral("use-case add %1 Churn").arg(project())), 0);
        QVERIFY2(m_errors.isEmpty(), m_errors);
    }

    void whatIsNoCheckpointIsRefused()
    {
        QCOMPARE(run(QStringLiteral("verify %1 --since %1").arg(project())), 1);
        QCOMPARE(run(QStringLiteral("verify %1 --since /nowhere").arg(project())), 1);
        QVERIFY(m_errors.contains("/nowhere"));
    }

private:
    QString project() const { return m_project->path(); }
    QString file(const char* name) const { return m_project->folder() + u'/' + QLatin1String(name); }
    QString kept() const { return file("kept.checkpoint"); }

    /// A log of runs that an importer knows.
    QString csv() const
    {
        const QString path = file("metrics.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("epoch,loss\n0,0.5\n1,0.25\n") < 0)
            qFatal("cannot write");
        return path;
    }

    void work() const
    {
        for (int i = 0; i < 5; ++i)
            valueOf(propose(m_project->database(), m_project->actor(), newUlid(QDateTime::currentMSecsSinceEpoch())));
    }

    void writePassphrase() const
    {
        QFile pass(file("pass"));
        QVERIFY(pass.open(QIODevice::WriteOnly) && pass.write("correct horse\n") > 0);
        QVERIFY(pass.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    int run(const QString& line) { return CliProgram::run(line.split(u' ')); }

    std::unique_ptr<TemporaryProject> m_project;
};

ASSAY_TEST(TestKeptCheckpoints)
#include "tst_kept_checkpoints.moc"
