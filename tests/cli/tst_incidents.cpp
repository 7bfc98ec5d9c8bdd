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

/// Incidents of the demo by the verbs of the command line.
class TestIncidents : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("demo.assay"));
        QCOMPARE(run({QStringLiteral("demo"), m_path}), 0);
    }

    void theDemoHasOneThatIsReviewedAndOneThatIsMitigated()
    {
        const QJsonArray rows = listed();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)[QStringLiteral("key")].toString(), QStringLiteral("I-2"));
        QCOMPARE(rows.at(0)[QStringLiteral("state")].toString(), QStringLiteral("Mitigated"));
        const QJsonValue reviewed = rows.at(1);
        QCOMPARE(reviewed[QStringLiteral("state")].toString(), QStringLiteral("Reviewed"));
        QCOMPARE(reviewed[QStringLiteral("detected")].toString(), QStringLiteral("2026-04-15T09:00:00.000Z"));
        QCOMPARE(reviewed[QStringLiteral("resolved")].toString(), QStringLiteral("2026-04-15T13:30:00.000Z"));
        QCOMPARE(reviewed[QStringLiteral("caused_by")].toString(),
                 QStringLiteral("consumer-loan-screening@2, production"));
        QCOMPARE(reviewed[QStringLiteral("came_of_it")].toString(), QStringLiteral("T-2"));
        QCOMPARE(run({QStringLiteral("verify"), m_path}), 0);
    }

    void anIncidentGoesFromReportedToReviewed()
    {
        QCOMPARE(by("Bo", "business-owner", {"incident", "report", "P", "It is slow"}), 1);
        QVERIFY2(m_errors.contains("feedback") && m_errors.contains("Kofi"), m_errors.constData());
        QCOMPARE(by("Ana", "data-scientist",
                    {"incident", "report", "P", "Scores of zero", "--severity", "critical", "--deployment",
                     "consumer-loan-screening@2/production", "--text", "Each of them since noon"}),
                 0);
        QCOMPARE(m_out.trimmed(), QByteArray("I-3"));
        QCOMPARE(by("Ana", "data-scientist", {"incident", "move", "P", "I-3", "Acknowledged"}), 1);
        QCOMPARE(by("Kofi", "devops", {"incident", "move", "P", "I-3", "Resolved"}), 1);
        QVERIFY2(m_errors.contains("it can go to: Acknowledged"), m_errors.constData());
        for (const char* state : {"Acknowledged", "Mitigated", "Resolved"})
            QCOMPARE(by("Kofi", "devops", {"incident", "move", "P", "I-3", state}), 0);
        QCOMPARE(by("Kofi", "devops", {"incident", "move", "P", "I-3", "Acknowledged"}), 1);
        QCOMPARE(by("Kofi", "devops", {"incident", "move", "P", "I-3", "Acknowledged", "--reason", "zeros again"}), 0);
        QCOMPARE(row("I-3")[QStringLiteral("mitigated")].toString(), QString());
        QVERIFY(row("I-3")[QStringLiteral("reopened")].toString()
                >= row("I-3")[QStringLiteral("acknowledged")].toString());
        QVERIFY(!row("I-3")[QStringLiteral("reopened")].toString().isEmpty());
        QCOMPARE(row("I-2")[QStringLiteral("reopened")].toString(), QString());
        QCOMPARE(by("Tom", "software-engineer", {"incident", "move", "P", "I-3", "Mitigated", "--at", "1999-01-01"}),
                 1);
        QCOMPARE(by("Tom", "software-engineer", {"incident", "move", "P", "I-3", "Mitigated", "--at", "noon"}), 2);
        for (const char* state : {"Mitigated", "Resolved"})
            QCOMPARE(by("Tom", "software-engineer", {"incident", "move", "P", "I-3", state}), 0);
        QCOMPARE(by("Tom", "software-engineer", {"incident", "move", "P", "I-3", "Reviewed"}), 1);
        QVERIFY2(m_errors.contains("root cause"), m_errors.constData());
        QCOMPARE(by("Tom", "software-engineer",
                    {"incident", "edit", "P", "I-3", "--root-cause", "A unit was changed", "--owner", "Tom"}),
                 0);
        QCOMPARE(by("Tom", "software-engineer", {"incident", "edit", "P", "I-3", "--severity", "grave"}), 2);
        QCOMPARE(by("Tom", "software-engineer", {"incident", "link", "P", "I-3", "D-1"}), 0);
        QCOMPARE(by("Tom", "software-engineer", {"incident", "unlink", "P", "I-3", "D-1"}), 0);
        QCOMPARE(by("Tom", "software-engineer", {"incident", "unlink", "P", "I-3", "D-1"}), 1);
        QCOMPARE(by("Tom", "software-engineer", {"incident", "link", "P", "I-3", "D-1"}), 0);
        QCOMPARE(by("Tom", "software-engineer", {"incident", "move", "P", "I-3", "Reviewed"}), 0);
        QCOMPARE(by("Tom", "software-engineer", {"incident", "unlink", "P", "I-3", "D-1"}), 1);
        QCOMPARE(runWords({"incident", "show", m_path.toUtf8(), "I-3", "--format", "csv"}), 0);
        for (const char* line :
             {"Severity,Critical", "State,Reviewed", "Root cause,A unit was changed", "Owner,Tom", "Reported by,Ana"})
            QVERIFY2(m_out.contains(line), m_out.constData());
        QCOMPARE(run({QStringLiteral("verify"), m_path}), 0);
    }

    void whatSomebodyElseWroteMeanwhileIsNotOverwritten()
    {
        QCOMPARE(by("Kofi", "devops", {"incident", "report", "P", "No answers"}), 0);
        const QByteArray key = m_out.trimmed();
        QCOMPARE(by("Kofi", "devops", {"incident", "edit", "P", key, "--text", "For ten minutes"}), 0);
        QCOMPARE(by("Tom", "software-engineer",
                    {"incident", "edit", "P", key, "--root-cause", "A full disk", "--seen", "1"}),
                 0);
        QCOMPARE(by("Tom", "software-engineer", {"incident", "edit", "P", key, "--text", "For an hour", "--seen", "1"}),
                 1);
        QVERIFY2(m_errors.contains("Kofi"), m_errors.constData());
    }

    void anIncidentIsMadeOfFeedbackAndIsAFalseAlarm()
    {
        QCOMPARE(by("Ana", "data-scientist", {"feedback", "add", "P", "It refuses everybody", "--harm"}), 0);
        const QByteArray feedback = m_out.trimmed();
        QCOMPARE(by("Ana", "data-scientist", {"incident", "report", "P", "Refusals", "--feedback", "FB-999"}), 1);
        QCOMPARE(by("Ana", "data-scientist", {"incident", "report", "P", "Refusals", "--feedback", feedback}), 0);
        const QByteArray key = m_out.trimmed();
        QCOMPARE(runWords({"incident", "show", m_path.toUtf8(), key, "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("Feedback " + feedback), m_out.constData());
        QCOMPARE(by("Ana", "data-scientist", {"feedback", "link", "P", feedback, "incident", key}), 1);
        QCOMPARE(by("Ana", "data-scientist", {"feedback", "unlink", "P", feedback, key}), 0);
        QCOMPARE(by("Ana", "data-scientist", {"feedback", "link", "P", feedback, "incident", key}), 0);
        QCOMPARE(by("Kofi", "devops", {"incident", "move", "P", key, "FalseAlarm"}), 1);
        QVERIFY2(m_errors.contains("reason"), m_errors.constData());
        QCOMPARE(by("Kofi", "devops", {"incident", "move", "P", key, "FalseAlarm", "--reason", "A drill"}), 0);
        QVERIFY(!row(key.constData())[QStringLiteral("false_alarm")].toString().isEmpty());
        QCOMPARE(run({QStringLiteral("verify"), m_path}), 0);
    }

    void itIsFoundByItsWordsAndTasksAreMadeFromIt()
    {
        QCOMPARE(runWords({"search", m_path.toUtf8(), "telephone type:incident", "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("I-1") && !m_out.contains("T-2"), m_out.constData());
        QCOMPARE(by("Kofi", "devops", {"task", "add", "P", "Watch Mondays", "--from", "I-2"}), 0);
        const QByteArray task = m_out.trimmed();
        QCOMPARE(row("I-2")[QStringLiteral("came_of_it")].toString().toUtf8(), task);
    }

private:
    QJsonArray listed()
    {
        runWords({"incident", "list", m_path.toUtf8(), "--format", "json"});
        return QJsonDocument::fromJson(m_out).array();
    }

    /// Of the list, by its key; nothing where it has none.
    QJsonObject row(const char* key)
    {
        for (const QJsonValue& each : listed()) {
            if (each[QStringLiteral("key")].toString() == QLatin1StringView(key))
                return each.toObject();
        }
        return {};
    }

    int by(const char* person, const char* role, QByteArrayList words)
    {
        words.replace(words.indexOf("P"), m_path.toUtf8());
        return runWords(words << "--as" << person << "--role" << role);
    }

    QTemporaryDir m_dir;
    QString m_path;
};

ASSAY_TEST(TestIncidents)
#include "tst_incidents.moc"
