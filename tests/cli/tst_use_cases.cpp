// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/use_case_store.h"
#include "tests/support/cli_program.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Use cases at the command line, and in whose role things are done there.
class TestUseCases : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void anyoneProposesAUseCaseWithItsOwners()
    {
        QCOMPARE(run({"use-case", "add", path(), "Losses on small loans", "--as", "Dora", "--problem", "They grew",
                      "--owner", "Cleo", "--business-owner", "Dora", "--risk", "high"}),
                 0);
        QCOMPARE(m_out.trimmed(), QByteArray("UC-2"));
        QCOMPARE(run({"use-case", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("UC-2,Losses on small loans,Proposed,high,,Cleo,Dora,false"), m_out.constData());
        QCOMPARE(run({"use-case", "edit", path(), "UC-2", "--as", "Cleo", "--business-owner", ""}), 0);
        QCOMPARE(run({"use-case", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("UC-2,Losses on small loans,Proposed,high,,Cleo,,false"), m_out.constData());
    }

    void whatMakesNoUseCaseIsRefusedWithTheWordsThatThereAre()
    {
        QCOMPARE(run({"use-case", "add", path(), "Loans", "--risk", "huge"}), 2);
        QVERIFY2(m_errors.contains("low, medium, high"), m_errors.constData());
        QCOMPARE(run({"use-case", "add", path(), "Loans", "--owner", "Nobody at all"}), 1);
        QCOMPARE(run({"use-case", "add", path(), "Loans", "--role", "architect"}), 2);
        QVERIFY2(m_errors.contains("ml-architect"), m_errors.constData());
        QCOMPARE(run({"use-case"}), 2);
        QVERIFY2(m_errors.contains("use-case add, use-case edit"), m_errors.constData());
        QCOMPARE(run({"use-case", "list", path(), "--format", "csv"}), 0);
        QCOMPARE(m_out.count('\n'), 2); // The heading and the one that was there.
    }

    void sponsorIsNamedAndTakenAway()
    {
        QCOMPARE(run({"use-case", "add", path(), "Losses", "--as", "Dora", "--sponsor", "Ben"}), 0);
        QCOMPARE(run({"use-case", "show", path(), "UC-2", "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("sponsor,Ben"), m_out.constData());
        QCOMPARE(run({"use-case", "edit", path(), "UC-2", "--as", "Cleo", "--sponsor", ""}), 0);
        QCOMPARE(run({"use-case", "list", path(), "--format", "json"}), 0);
        QVERIFY2(!m_out.contains("Ben"), m_out.constData());
        QCOMPARE(run({"use-case", "add", path(), "Loans", "--sponsor", "Nobody at all"}), 1);
    }

    void F14_useCaseIsShownAsItWasOnADay()
    {
        const auto say = [this](const char* problem) {
            const UseCase before = valueOf(m_project->database().read(
                [](db::Connection& connection) { return usecases::byKeyOrUid(connection, QStringLiteral("UC-1")); }));
            UseCaseFields fields;
            fields.title = QStringLiteral("Screening");
            fields.problem = QString::fromUtf8(problem);
            valueOf(UseCaseStore(m_project->database())
                        .edit({before.uid, before.rowVersion, fields}, m_project->ada, m_project->once()));
        };
        say("Former words");
        const QByteArray day =
            QDateTime::fromMSecsSinceEpoch(m_project->clock.at, Qt::UTC).date().toString(Qt::ISODate).toUtf8();
        m_project->later(2 * TalkProject::day);
        say("Words of now");
        QCOMPARE(run({"use-case", "show", path(), "UC-1", "--as-of", day, "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("problem,Former words"), m_out.constData());
        QCOMPARE(run({"use-case", "show", path(), "UC-1", "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("problem,Words of now") && m_out.contains("state,Proposed"), m_out.constData());
        QCOMPARE(run({"use-case", "show", path(), "UC-1", "--as-of", "2001-01-01"}), 1);
        QVERIFY2(m_errors.contains("UC-1 was proposed on"), m_errors.constData());
        QCOMPARE(run({"use-case", "show", path(), "UC-1", "--as-of", "soon"}), 2);
        QVERIFY2(m_errors.contains("2027-01-31"), m_errors.constData());
    }

    void withoutARoleThePersonsOwnIsTaken()
    {
        QCOMPARE(run({"task", "add", path(), "Look at it", "--as", "Ben"}), 0);
        const QString body = valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT body FROM audit_event ORDER BY seq DESC LIMIT 1");
            row.step();
            return row.text(0);
        }));
        QVERIFY2(body.contains(QStringLiteral("\"role\":\"risk-auditor\"")), qPrintable(body));
    }

    void F19_whoIsRefusedInOneRoleIsToldOfTheOthers()
    {
        QCOMPARE(run({"skill", "add", path(), "Tabular", "Scorecards", "--as", "Ada"}), 1);
        QVERIFY2(m_errors.contains("as data-scientist") && m_errors.contains("manager"), m_errors.constData());
        QCOMPARE(run({"skill", "add", path(), "Tabular", "Scorecards", "--as", "Ada", "--role", "manager"}), 0);
        QCOMPARE(run({"skill", "add", path(), "Tabular", "Trees", "--as", "Cleo"}), 1);
        QVERIFY2(!m_errors.contains("--role"), m_errors.constData()); // She has no other.
    }

private:
    int run(const QByteArrayList& words) { return runWords(words); }
    QByteArray path() const { return m_project->path().toUtf8(); }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestUseCases)
#include "tst_use_cases.moc"
