// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/approval_fixture.h"
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Changes and the deployments that hang on them, by the verbs of the command line.
class TestChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ApprovalProject>();
        m_made->approve(m_made->ask());
        m_made->project.close();
    }

    void S1_aDeploymentIsPlannedUnderAnApprovedChangeAlone()
    {
        QCOMPARE(run({"deployment", "plan", "P", "credit@1", "production"}, "Kofi"), 1);
        QVERIFY2(m_program.errors().contains("Missing: an approved change"), m_program.errors().constData());
        QCOMPARE(add(), QByteArray("CH-1"));
        QCOMPARE(run({"change", "submit", "P", "CH-1"}, "Tom"), 0);
        QCOMPARE(run({"deployment", "plan", "P", "credit@1", "production"}, "Kofi"), 1);
        QVERIFY2(m_program.errors().contains("Ruth"), m_program.errors().constData());
        QCOMPARE(run({"change", "approve", "P", "CH-1"}, "Tom"), 1); // Who wrote it.
        QCOMPARE(run({"change", "approve", "P", "CH-1", "--comment", "Tried"}, "Kofi"), 0);
        QCOMPARE(run({"change", "approve", "P", "CH-1"}, "Ruth"), 0);
        QCOMPARE(run({"deployment", "plan", "P", "credit@1", "production", "--at", "2027-01-31"}, "Kofi"), 0);
        QCOMPARE(m_program.out().trimmed(), QByteArray("CH-1"));
        QCOMPARE(run({"deployment", "record", "P", "credit@1", "production", "--change", "CH-1"}, "Kofi"), 0);
        const QByteArray deployment = m_program.out().trimmed();
        QCOMPARE(run({"change", "show", "P", "CH-1"}), 0);
        QVERIFY2(m_program.out().contains("credit@1 in production"), m_program.out().constData());
        QCOMPARE(run({"audit", "export", "P"}), 0);
        const QList<QByteArray> lines = m_program.out().split('\n');
        QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const QByteArray& line) {
            return line.contains(deployment) && line.contains("sign_offs") && line.contains("CH-1");
        }));
        QCOMPARE(run({"verify", "P"}), 0);
    }

    void S45_typesOfChangesAreCalledAsTheOrganisationCallsThem()
    {
        QCOMPARE(add(), QByteArray("CH-1"));
        QCOMPARE(run({"change-type", "name", "P", "normal", "Regular change"}, "Ruth"), 1);
        QVERIFY2(m_program.errors().contains("Kofi"), m_program.errors().constData());
        QCOMPARE(run({"change-type", "name", "P", "normal", "Regular change"}, "Kofi"), 0);
        QCOMPARE(run({"change-type", "list", "P", "--format", "csv"}), 0);
        QVERIFY2(m_program.out().contains("normal,Regular change,true")
                     && m_program.out().contains("emergency,Emergency,false"),
                 m_program.out().constData());
        QCOMPARE(run({"change", "list", "P", "--format", "csv"}), 0);
        QVERIFY2(m_program.out().contains("Regular change"), m_program.out().constData());
        QCOMPARE(run({"change", "show", "P", "CH-1"}), 0);
        QVERIFY2(m_program.out().contains("Regular change"), m_program.out().constData());
        QCOMPARE(run({"change-type", "name", "P", "huge", "X"}, "Kofi"), 2);
        QCOMPARE(run({"change-type", "name", "P", "standard", "regular change"}, "Kofi"), 1);
        QCOMPARE(run({"change-type", "name", "P", "normal", ""}, "Kofi"), 0);
        QCOMPARE(run({"change", "show", "P", "CH-1"}), 0);
        QVERIFY2(!m_program.out().contains("Regular change"), m_program.out().constData());
        QCOMPARE(run({"verify", "P"}), 0);
    }

    void S1_whatRunsWithoutAChangeIsKeptAndRaisesAFinding()
    {
        QCOMPARE(run({"deployment", "record", "P", "credit@1", "production"}, "Kofi"), 0);
        QCOMPARE(run({"finding", "list", "P"}), 0);
        QVERIFY2(m_program.out().contains("credit@1 runs in production without a change"), m_program.out().constData());
        QCOMPARE(run({"inbox", "list", "P", "--format", "csv"}, "Ruth"), 0);
        QVERIFY2(m_program.out().contains(",alarm,Kofi,finding,"), m_program.out().constData());
        QCOMPARE(run({"inbox", "list", "P", "--format", "csv"}, "Mei"), 0);
        QVERIFY2(!m_program.out().contains(",alarm,"), m_program.out().constData());
        QCOMPARE(run({"verify", "P"}), 0);
    }

    void whoDecidesIsSaidOrFollowsTheFraming()
    {
        QCOMPARE(run({"deployment", "record", "P", "credit@1", "staging", "--mode", "alone"}, "Kofi"), 2);
        QVERIFY2(m_program.errors().contains("shadow"), m_program.errors().constData());
        QCOMPARE(run({"deployment", "record", "P", "credit@1", "staging"}, "Kofi"), 0);
        QCOMPARE(run({"deployment", "record", "P", "credit@1", "production", "--mode", "full"}, "Kofi"), 0);
        QCOMPARE(run({"deployment", "list", "P", "--format", "csv"}), 0);
        QVERIFY2(m_program.out().contains(",advisory,") && m_program.out().contains(",full,"),
                 m_program.out().constData());
        QCOMPARE(run({"finding", "list", "P"}), 0);
        QVERIFY2(m_program.out().contains("credit@1 decides alone in production"), m_program.out().constData());
        QCOMPARE(run({"verify", "P"}), 0);
    }

    void S44_whatRunsIsListedWithWhoLetItThrough()
    {
        QCOMPARE(run({"deployment", "record", "P", "credit@1", "staging", "--source", "argo"}, "Kofi"), 0);
        QCOMPARE(run({"deployment", "list", "P", "--format", "csv"}), 0);
        QVERIFY2(m_program.out().contains("credit@1,staging,live,"), m_program.out().constData());
        QVERIFY2(m_program.out().contains("\"Kofi, Ruth\",,Kofi,argo,"), m_program.out().constData());
    }

    void aChangeIsEditedSentBackScheduledDoneAndReviewed()
    {
        add();
        QCOMPARE(run({"change", "edit", "P", "CH-1", "--type", "emergency", "--title", "Now"}, "Tom"), 0);
        QCOMPARE(run({"change", "edit", "P", "CH-1", "--release", "credit@1"}, "Tom"), 1); // As it says already.
        QVERIFY2(m_program.errors().contains("Nothing differs"), m_program.errors().constData());
        QCOMPARE(run({"change", "submit", "P", "CH-1"}, "Tom"), 0);
        QCOMPARE(run({"change", "edit", "P", "CH-1", "--title", "Later"}, "Tom"), 1);
        QCOMPARE(run({"change", "return", "P", "CH-1"}, "Mei"), 1); // Without a reason.
        QCOMPARE(run({"change", "return", "P", "CH-1", "--because", "Who is told?"}, "Mei"), 0);
        QCOMPARE(run({"change", "submit", "P", "CH-1"}, "Tom"), 0);
        QCOMPARE(run({"change", "request", "P", "CH-1", "Approved", "--reason", "Please"}, "Tom"), 0);
        QCOMPARE(run({"inbox", "list", "P"}, "Mei"), 0);
        QVERIFY2(m_program.out().contains("CH-1"), m_program.out().constData());
        for (const char* who : {"Kofi", "Mei"})
            QCOMPARE(run({"change", "approve", "P", "CH-1"}, who), 0);
        QCOMPARE(run({"change", "schedule", "P", "CH-1"}, "Kofi"), 2); // Without a time.
        QCOMPARE(run({"change", "schedule", "P", "CH-1", "--at", "2027-01-31T10:00:00Z"}, "Kofi"), 0);
        QCOMPARE(run({"change", "implement", "P", "CH-1"}, "Kofi"), 0);
        QCOMPARE(run({"change", "list", "P", "--format", "csv"}), 0);
        QVERIFY2(
            m_program.out().contains("CH-1,emergency,medium,Now,Implemented,credit@1,production,devops manager,Tom"),
            m_program.out().constData());
        QCOMPARE(run({"change", "review", "P", "CH-1", "--because", "It held"}, "Mei"), 0);
        QCOMPARE(run({"change", "fail", "P", "CH-1", "--because", "no"}, "Kofi"), 1);
        QCOMPARE(add(), QByteArray("CH-2"));
        QCOMPARE(run({"change", "cancel", "P", "CH-2", "--because", "not now"}, "Tom"), 0);
        QCOMPARE(run({"verify", "P"}), 0);
    }

    void S45_inAFreezeAPlanIsRefusedAndNamesItUntilItIsWithdrawn()
    {
        add();
        QCOMPARE(run({"change", "edit", "P", "CH-1", "--type", "standard"}, "Tom"), 0);
        QCOMPARE(run({"change", "submit", "P", "CH-1"}, "Tom"), 0);
        QCOMPARE(run({"change", "approve", "P", "CH-1"}, "Kofi"), 0);
        QCOMPARE(run({"freeze", "add", "P", "Year end", "--from", "2099-12-18", "--because", "Few are there"}, "Kofi"),
                 2);
        QCOMPARE(run({"freeze", "add", "P", "Year end", "--from", "2099-12-18", "--until", "2100-01-04T12:00:00Z",
                      "--environment", "production", "--because", "Few are there"},
                     "Kofi"),
                 0);
        QCOMPARE(m_program.out().trimmed(), QByteArray("FZ-1"));
        QCOMPARE(run({"change", "schedule", "P", "CH-1", "--at", "2099-12-24"}, "Kofi"), 1);
        QVERIFY2(m_program.errors().contains("FZ-1 (Year end) keeps production as it is from 2099-12-18 00:00 to "
                                             "2100-01-04 12:00 UTC: Few are there"),
                 m_program.errors().constData());
        QCOMPARE(run({"freeze", "withdraw", "P", "FZ-1", "--because", "Put off"}, "Tom"), 1);
        QCOMPARE(run({"freeze", "withdraw", "P", "FZ-1", "--because", "Put off"}, "Kofi"), 0);
        QCOMPARE(run({"change", "schedule", "P", "CH-1", "--at", "2099-12-24"}, "Kofi"), 0);
        QCOMPARE(run({"freeze", "list", "P", "--format", "csv"}), 0);
        QVERIFY2(m_program.out().contains("FZ-1,Year end,2099-12-18T00:00:00.000Z,2100-01-04T12:00:00.000Z,production,"
                                          "Few are there,Kofi,devops"),
                 m_program.out().constData());
        QVERIFY2(m_program.out().contains("Put off"), m_program.out().constData());
        QCOMPARE(run({"verify", "P"}), 0);
    }

    void S45_aStandardChangeOfTheCatalogueWaitsForNobodyUntilItIsWithdrawn()
    {
        QCOMPARE(run({"standard-change", "add", "P", "Retraining", "--until", "2099-01-31", "--reason", "New data",
                      "--impact", "The desk", "--rollback", "Old weights", "--comms", "A line", "--training", "None",
                      "--adoption", "As before"},
                     "Kofi"),
                 0);
        QCOMPARE(m_program.out().trimmed(), QByteArray("SC-1"));
        QCOMPARE(run({"change", "add", "P", "December", "--standard", "SC-1", "--type", "normal"}, "Tom"), 2);
        for (const char* title : {"December", "January"}) {
            QCOMPARE(run({"change", "add", "P", title, "--standard", "SC-1", "--release", "credit@1"}, "Tom"), 0);
            const QByteArray key = m_program.out().trimmed();
            QCOMPARE(run({"change", "submit", "P", key.constData()}, "Tom"), 0);
        }
        QCOMPARE(run({"change", "show", "P", "CH-1"}), 0);
        QVERIFY2(m_program.out().contains("SC-1") && m_program.out().contains("Old weights"),
                 m_program.out().constData());
        QCOMPARE(run({"deployment", "plan", "P", "credit@1", "production", "--change", "CH-1"}, "Kofi"), 0);
        QCOMPARE(run({"deployment", "record", "P", "credit@1", "production"}, "Kofi"), 0);
        QCOMPARE(run({"standard-change", "withdraw", "P", "SC-1", "--because", "Other data"}, "Ruth"), 0);
        QCOMPARE(run({"change", "list", "P", "--format", "csv"}), 0);
        QVERIFY2(m_program.out().contains("CH-1,standard,low,December,Implemented"), m_program.out().constData());
        QVERIFY2(m_program.out().contains("CH-2,standard,low,January,Submitted"), m_program.out().constData());
        QCOMPARE(run({"standard-change", "list", "P", "--format", "json"}), 0);
        QVERIFY2(m_program.out().contains("Other data"), m_program.out().constData());
        QCOMPARE(run({"verify", "P"}), 0);
    }

    void wordsThatAreNoneAreSaid()
    {
        QCOMPARE(run({"change", "add", "P", "Now", "--type", "huge"}, "Tom"), 2);
        QVERIFY2(m_program.errors().contains("huge"), m_program.errors().constData());
        QCOMPARE(run({"change", "show", "P", "CH-7"}), 1);
    }

private:
    int run(std::initializer_list<const char*> words, const char* who = nullptr)
    {
        QStringList arguments;
        for (const char* word : words)
            arguments << (QByteArrayView(word) == "P" ? m_made->project.path() : QString::fromLatin1(word));
        if (who)
            arguments << QStringLiteral("--as") << QString::fromLatin1(who);
        return m_program.run(arguments);
    }

    QByteArray add()
    {
        const int code =
            run({"change",        "add",          "P",        "Screening goes live", "--release",  "credit@1",
                 "--environment", "production",   "--reason", "Officers ask",        "--impact",   "40 officers",
                 "--rollback",    "The old list", "--comms",  "The branches",        "--training", "An hour",
                 "--adoption",    "60 %"},
                "Tom");
        return code == 0 ? m_program.out().trimmed() : QByteArray();
    }

    std::unique_ptr<ApprovalProject> m_made;
    CliProgram m_program;
};

ASSAY_TEST(TestChanges)
#include "tst_changes.moc"
