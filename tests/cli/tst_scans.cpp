// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// What tools found, by the verbs of the command line.
class TestScans : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(QStringLiteral("p%1.assay").arg(++m_projects));
        QCOMPARE(run({QStringLiteral("new"), m_path}), 0);
        QCOMPARE(runWords({"use-case", "add", m_path.toUtf8(), "Score loans"}), 0);
    }

    void S42_aFileComesInOnceAndItsResultsAreFollowed()
    {
        QCOMPARE(take("first"), 0);
        QCOMPARE(m_out.trimmed(), QByteArray("SCAN-1 loan-lint: Has results; errors 1, warnings 3, suppressed 2"));
        QCOMPARE(take("first"), 0);
        QCOMPARE(m_out.trimmed(), QByteArray("SCAN-1 came from this file already; nothing was added."));
        QCOMPARE(take("second"), 0);
        const QJsonArray scans = listed({"scan", "list", m_path.toUtf8()});
        QCOMPARE(scans.size(), 2);
        QCOMPARE(scans.at(0)[QStringLiteral("key")].toString(), QStringLiteral("SCAN-2"));
        QCOMPARE(scans.at(0)[QStringLiteral("new")].toInt(), 1);
        QCOMPARE(scans.at(0)[QStringLiteral("fixed")].toInt(), 5);
        QVERIFY(scans.at(1)[QStringLiteral("fixed")].isNull());
        QCOMPARE(scans.at(0)[QStringLiteral("staged")], QJsonValue(false));
        const QJsonArray results = listed({"scan", "show", m_path.toUtf8(), "SCAN-2"});
        QCOMPARE(results.size(), 7);
        QCOMPARE(results.at(0)[QStringLiteral("state")].toString(), QStringLiteral("known"));
        QCOMPARE(results.at(0)[QStringLiteral("line")].toInt(), 41);
        QCOMPARE(results.at(0)[QStringLiteral("first_scan")].toString(), QStringLiteral("SCAN-1"));
        QCOMPARE(run({QStringLiteral("verify"), m_path}), 0);
    }

    void S42_theCommitIsToldWhereTheFileDoesNotSayIt()
    {
        QCOMPARE(runWords({"scan", "import", m_path.toUtf8(), fixture("first"), "--use-case", "UC-1", "--commit",
                           "7f3c2a9d"}),
                 0);
        QVERIFY2(!m_out.contains("not recorded"), m_out.constData());
        const QJsonValue scan = listed({"scan", "list", m_path.toUtf8()}).at(0);
        QCOMPARE(scan[QStringLiteral("commit")].toString(), QStringLiteral("7f3c2a9d"));
        QCOMPARE(scan[QStringLiteral("other_commit")], QJsonValue(false)); // It is about no release.
    }

    void S42_aCommitThatTheFileSaysItselfIsNotReplaced()
    {
        QFile file(QString::fromUtf8(fixture("first")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject sarif = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray runs = sarif[QStringLiteral("runs")].toArray();
        QJsonObject run = runs.at(0).toObject();
        run[QStringLiteral("versionControlProvenance")] =
            QJsonArray{QJsonObject{{QStringLiteral("repositoryUri"), QStringLiteral("https://example.org/loan")},
                                   {QStringLiteral("revisionId"), QStringLiteral("0011223344556677")}}};
        runs[0] = run;
        sarif[QStringLiteral("runs")] = runs;
        const QString path = m_dir.filePath(QStringLiteral("said.sarif"));
        QFile said(path);
        QVERIFY(said.open(QIODevice::WriteOnly) && said.write(QJsonDocument(sarif).toJson()) > 0);
        said.close();
        QCOMPARE(
            runWords({"scan", "import", m_path.toUtf8(), path.toUtf8(), "--use-case", "UC-1", "--commit", "7f3c2a9d"}),
            0);
        QVERIFY2(m_out.contains("SCAN-1 is of the commit 001122334455\u2026, as its file says"), m_out.constData());
        QCOMPARE(listed({"scan", "list", m_path.toUtf8()}).at(0)[QStringLiteral("commit")].toString(),
                 QStringLiteral("0011223344556677"));
    }

    void S15_aScanThatDidNotRunIsToldOf()
    {
        QCOMPARE(take("not_run"), 0);
        QVERIFY2(m_out.startsWith("SCAN-1 loan-lint: Did not run"), m_out.constData());
        QCOMPARE(take("failed"), 0);
        QCOMPARE(take("clean"), 0);
        QByteArrayList outcomes;
        for (const QJsonValue& scan : listed({"scan", "list", m_path.toUtf8()}))
            outcomes << scan[QStringLiteral("outcome")].toString().toUtf8();
        std::sort(outcomes.begin(), outcomes.end());
        QCOMPARE(outcomes, (QByteArrayList{"clean", "failed", "not-run"}));
    }

    void whatTheDemoInventedIsListedAsStaged()
    {
        QCOMPARE(take("clean"), 0);
        QVERIFY(!listed({"scan", "list", m_path.toUtf8()}).at(0)[QStringLiteral("staged")].toBool(true));
        const QString demo = m_dir.filePath(QStringLiteral("demo%1.assay").arg(m_projects));
        QCOMPARE(run({QStringLiteral("demo"), demo}), 0);
        const QJsonArray scans = listed({"scan", "list", demo.toUtf8()});
        QCOMPARE(scans.size(), 2);
        for (const QJsonValue& scan : scans)
            QVERIFY(scan[QStringLiteral("staged")].toBool());
    }

    void theImportOfRunsTellsOfTheVerbForScans()
    {
        QCOMPARE(runWords({"import", m_path.toUtf8(), fixture("first")}), 1);
        QVERIFY2(m_errors.contains("assay-cli scan import"), m_errors.constData());
    }

    void whatIsNoSarifIsRefusedWithItsPlace()
    {
        QCOMPARE(runWords({"scan", "import", m_path.toUtf8(), ASSAY_FIXTURES "/sarif/README.md", "--use-case", "UC-1"}),
                 1);
        QVERIFY2(m_errors.contains("Line 1"), m_errors.constData());
        QCOMPARE(runWords({"scan", "import", m_path.toUtf8(), fixture("first")}), 1);
        QVERIFY2(m_errors.contains("use case"), m_errors.constData());
        QCOMPARE(runWords({"scan", "show", m_path.toUtf8(), "SCAN-9"}), 1);
    }

private:
    static QByteArray fixture(const QByteArray& name) { return ASSAY_FIXTURES "/sarif/" + name + ".sarif"; }

    int take(const char* name)
    {
        return runWords({"scan", "import", m_path.toUtf8(), fixture(name), "--use-case", "UC-1"});
    }
    QJsonArray listed(QByteArrayList words)
    {
        words << "--format"
              << "json";
        return runWords(words) == 0 ? QJsonDocument::fromJson(m_out).array() : QJsonArray();
    }

    QTemporaryDir m_dir;
    QString m_path;
    int m_projects = 0;
};

ASSAY_TEST(TestScans)
#include "tst_scans.moc"
