// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs the real program, as a script would.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void demoHoldsTheGermanCreditRuns()
    {
        QCOMPARE(run({QStringLiteral("demo"), project()}), 0);
        QCOMPARE(run({QStringLiteral("summary"), project(), QStringLiteral("--format"), QStringLiteral("json")}), 0);
        const QJsonObject summary = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(summary.value(QStringLiteral("runs")).toInt(), 10);
        QCOMPARE(summary.value(QStringLiteral("use_cases")).toInt(), 1);
        QCOMPARE(summary.value(QStringLiteral("status")).toObject().value(QStringLiteral("FINISHED")).toInt(), 10);
        QCOMPARE(run({QStringLiteral("verify"), project()}), 0);
        QVERIFY(m_out.contains(summary.value(QStringLiteral("audit_root")).toString().toUtf8()));
    }

    void everyLossPointOfTheDemoIsListed()
    {
        QCOMPARE(run({QStringLiteral("demo"), project()}), 0);
        QCOMPARE(run({QStringLiteral("runs"), project(), QStringLiteral("--format"), QStringLiteral("json")}), 0);
        qsizetype points = 0;
        for (const QJsonValue& entry : QJsonDocument::fromJson(m_out).array()) {
            const QString uid = entry.toObject().value(QStringLiteral("uid")).toString();
            QCOMPARE(run({QStringLiteral("metrics"), project(), uid, QStringLiteral("train/logloss"),
                          QStringLiteral("--format"), QStringLiteral("csv")}), 0);
            points += m_out.count('\n') - 1;
        }
        QCOMPARE(points, qsizetype(257));
    }

    void newProjectIsNotMadeOverAnother()
    {
        QCOMPARE(run({QStringLiteral("new"), project()}), 0);
        const QByteArray before = contentOf(project());
        QCOMPARE(run({QStringLiteral("new"), project()}), 1);
        QCOMPARE(m_errors.count('\n'), 1);
        QCOMPARE(contentOf(project()), before);
    }

    void whatIsNoProjectCannotBeOpened()
    {
        const QString path = m_dir->filePath(QStringLiteral("text.assay"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a project");
        file.close();
        QCOMPARE(run({QStringLiteral("summary"), path}), 3);
        QCOMPARE(run({QStringLiteral("summary"), m_dir->filePath(QStringLiteral("absent"))}), 3);
        QCOMPARE(m_errors.count('\n'), 1);
    }

    void wrongUseIsToldApartFromRefusal_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such verb") << QStringList{QStringLiteral("frobnicate")};
        QTest::newRow("too few") << QStringList{QStringLiteral("metrics"), QStringLiteral("p")};
        QTest::newRow("no such option") << QStringList{QStringLiteral("runs"), QStringLiteral("--no-such")};
    }

    void wrongUseIsToldApartFromRefusal()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), 2);
    }

    void exportedLogIsOneObjectALine()
    {
        QCOMPARE(run({QStringLiteral("new"), project()}), 0);
        QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("export"), project()}), 0);
        const QList<QByteArray> lines = m_out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(QJsonDocument::fromJson(lines[i]).object().value(QStringLiteral("seq")).toInt(), i + 1);
    }

    void progressStaysOutOfAPipe()
    {
        QCOMPARE(run({QStringLiteral("new"), project()}), 0);
        QCOMPARE(run({QStringLiteral("import"), project(), m_dir->path()}), 1);
        QVERIFY(!m_errors.contains('\r'));
        QCOMPARE(m_errors.count('\n'), 1);
    }

private:
    int run(const QStringList& arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("ASSAY_CLI"), arguments);
        if (!process.waitForFinished(60'000))
            return -1;
        m_out = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QString project() const { return m_dir->filePath(QStringLiteral("p.assay")); }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_out;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
