// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace assay;
using namespace assay::tests;

/// The risk register of the demo by the verbs of the command line.
class TestRisks : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("demo.assay"));
        QCOMPARE(run({QStringLiteral("demo"), m_path}), 0);
    }

    void S54_theDemoHasARiskThatIsClosedOneWhoseAcceptanceEndedAndOneToValidate()
    {
        QCOMPARE(runWords({"risk", "list", m_path.toUtf8(), "--format", "json"}), 0);
        const QJsonArray rows = QJsonDocument::fromJson(m_out).array();
        QCOMPARE(rows.size(), 3);
        const QJsonValue worst = rows.at(0);
        QCOMPARE(worst[QStringLiteral("key")].toString(), QStringLiteral("R-3"));
        QCOMPARE(worst[QStringLiteral("residual")].toInt(), 20); // What was brought is not validated yet.
        QVERIFY(worst[QStringLiteral("to_validate")].toBool());
        QVERIFY(!worst[QStringLiteral("finding")].toString().isEmpty());
        QCOMPARE(rows.at(1)[QStringLiteral("state")].toString(), QStringLiteral("Assessed")); // Until 30 September.
        QCOMPARE(rows.at(1)[QStringLiteral("residual")].toInt(), 15);
        QCOMPARE(rows.at(2)[QStringLiteral("state")].toString(), QStringLiteral("Closed"));
        QCOMPARE(run({QStringLiteral("verify"), m_path}), 0);
    }

    void S54_aRiskGoesFromRaisedToClosed()
    {
        QCOMPARE(
            by("Ana", "data-scientist", {"risk", "raise", "P", "Scores leak", "--use-case", "UC-3", "--owner", "Ana"}),
            0);
        QCOMPARE(m_out.trimmed(), QByteArray("R-4"));
        QCOMPARE(by("Ana", "data-scientist",
                    {"risk", "assess", "P", "R-4", "--likelihood", "3", "--impact", "4", "--because", "seen"}),
                 1);
        QVERIFY2(m_errors.contains("Ruth"), m_errors.constData());
        QCOMPARE(by("Ruth", "risk-auditor",
                    {"risk", "assess", "P", "R-4", "--likelihood", "6", "--impact", "4", "--because", "seen"}),
                 2);
        QCOMPARE(by("Ruth", "risk-auditor",
                    {"risk", "assess", "P", "R-4", "--likelihood", "3", "--impact", "4", "--because", "seen"}),
                 0);
        QCOMPARE(
            by("Ana", "data-scientist",
               {"risk", "edit", "P", "R-4", "--treatment", "mitigate", "--plan", "Encrypt", "--review", "2190-01-31"}),
            0);
        QCOMPARE(by("Ana", "data-scientist", {"risk", "edit", "P", "R-4", "--treatment", "hope"}), 2);
        QVERIFY2(m_errors.contains("mitigate, transfer, avoid, accept"), m_errors.constData());
        QCOMPARE(by("Ana", "data-scientist",
                    {"risk", "lower", "P", "R-4", "--likelihood", "1", "--impact", "4", "--evidence", "a test"}),
                 0);
        QCOMPARE(by("Ana", "data-scientist", {"risk", "validate", "P", "R-4"}), 1);
        QCOMPARE(by("Ruth", "risk-auditor", {"risk", "validate", "P", "R-4", "--not"}), 1);
        QCOMPARE(by("Ruth", "risk-auditor", {"risk", "validate", "P", "R-4"}), 0);
        QCOMPARE(by("Mei", "manager", {"risk", "accept", "P", "R-4", "--until", "2190-01-31", "--reason", "small"}), 0);
        QCOMPARE(by("Ruth", "risk-auditor", {"risk", "move", "P", "R-4", "RiskAccepted", "--reason", "agreed"}), 0);
        QCOMPARE(runWords({"risk", "show", m_path.toUtf8(), "R-4", "--format", "csv"}), 0);
        for (const char* line : {"Inherent risk,\"3 × 4 = 12, high\"", "Residual risk,\"1 × 4 = 4, low\"",
                                 "State,Risk accepted", "Treatment,Mitigate"})
            QVERIFY2(m_out.contains(line), m_out.constData());
        QCOMPARE(by("Ruth", "risk-auditor", {"risk", "move", "P", "R-4", "Closed", "--reason", "gone"}), 0);
        QCOMPARE(run({QStringLiteral("verify"), m_path}), 0);
    }

private:
    int by(const char* person, const char* role, QByteArrayList words)
    {
        words.replace(words.indexOf("P"), m_path.toUtf8());
        return runWords(words << "--as" << person << "--role" << role);
    }

    QTemporaryDir m_dir;
    QString m_path;
};

ASSAY_TEST(TestRisks)
#include "tst_risks.moc"
