// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_text.h"
#include "core/people/people_store.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// From a draft to a framing that is agreed on, by the verbs of the command line.
class TestCharters : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Screening");
        proposal.problem = QStringLiteral("Losses");
        proposal.businessOwnerUid = m_project->actor().person;
        valueOf(UseCaseStore(m_project->database()).propose(proposal, m_project->actor(), QStringLiteral("proposed")));
        Person dan;
        dan.name = QStringLiteral("Dan");
        dan.roles = {Role::DataScientist};
        m_dan =
            valueOf(PeopleStore(m_project->database())
                        .add(dan, {m_project->actor().person, toString(Role::Administrator)}, QStringLiteral("dan")));
        m_project->close();
    }

    void draftIsProposedAndAcceptedByThoseWhoHaveTo()
    {
        QCOMPARE(draft("framing", charters::textOf(completeFraming())), 0);
        const QString uid = QString::fromLatin1(m_out.trimmed());
        QCOMPARE(run({QStringLiteral("charter"), QStringLiteral("propose"), path(), uid}), 0);
        QCOMPARE(vote(uid, "accept", "business-owner"), 0);
        QCOMPARE(vote(uid, "dissent", "devops"), 1);
        QVERIFY2(m_errors.contains("reason"), m_errors.constData());
        QCOMPARE(vote(uid, "dissent", "devops", {}, QStringLiteral("It never ran at night")), 0);
        QCOMPARE(vote(uid, "accept", "data-scientist"), 1); // One person's word is that of one role.
        QVERIFY2(m_errors.contains("another Data scientist (Dan)"), m_errors.constData());
        QCOMPARE(vote(uid, "accept", "data-scientist", m_dan), 0);
        QCOMPARE(run({QStringLiteral("charter"), QStringLiteral("list"), path(), QStringLiteral("--format"),
                      QStringLiteral("csv")}),
                 0);
        QVERIFY2(m_out.contains("Accepted") && m_out.contains("UC-1"), m_out.constData());
        QVERIFY2(m_out.contains(",accepted,after_results,said,"), m_out.constData());
        QVERIFY2(m_out.contains("(devops): dissent, It never ran at night"), m_out.constData());
        QCOMPARE(run({QStringLiteral("verify"), path()}), 0);
    }

    void F3_whoWroteAPlanHearsOfVoicesAndModelRiskIsAwaitedOnceTheRiskIsHigh()
    {
        QCOMPARE(draft("evaluation-plan",
                       R"({"metric":"auc","split":"test","higherIsBetter":true,"baselines":["majority"]})"),
                 0);
        const QString uid = QString::fromLatin1(m_out.trimmed());
        QCOMPARE(run({QStringLiteral("charter"), QStringLiteral("propose"), path(), uid}), 0);
        QCOMPARE(vote(uid, "dissent", "data-scientist", m_dan, QStringLiteral("Too few months")), 0);
        QCOMPARE(run({QStringLiteral("inbox"), QStringLiteral("list"), path(), QStringLiteral("--format"),
                      QStringLiteral("csv")}),
                 0);
        QVERIFY2(m_out.contains(",owner,Dan,use-case,"), m_out.constData());
        QVERIFY2(m_out.contains("said of Evaluation plan 1: Dissents: Too few months"), m_out.constData());
        QCOMPARE(vote(uid, "accept", "business-owner"), 0);
        const QByteArray awaited = roleTitle(Role::RiskAuditor).toUtf8();
        QVERIFY(!waiting().contains(awaited));
        QCOMPARE(run({QStringLiteral("use-case"), QStringLiteral("edit"), path(), QStringLiteral("UC-1"),
                      QStringLiteral("--risk"), QStringLiteral("high")}),
                 0);
        QVERIFY2(waiting().contains(awaited), m_out.constData());
    }

    void whatAFirstPlanLeavesOutComesFromTheFraming()
    {
        QCOMPARE(draft("framing", charters::textOf(completeFraming())), 0);
        QCOMPARE(draft("evaluation-plan", R"({"groups":["age up to 25"]})"), 0);
        QCOMPARE(run({QStringLiteral("charter"), QStringLiteral("list"), path(), QStringLiteral("--format"),
                      QStringLiteral("json")}),
                 0);
        for (const char* words : {"Refuse everybody", "cost_per_100", "age up to 25"})
            QVERIFY2(m_out.contains(words), m_out.constData());
        QVERIFY(m_out.contains(R"(\"higherIsBetter\":false)"));
        QCOMPARE(draft("evaluation-plan", R"({"metric":"auc","split":"test"})"), 0); // As it is said from then on.
        QCOMPARE(run({QStringLiteral("charter"), QStringLiteral("list"), path(), QStringLiteral("--format"),
                      QStringLiteral("json")}),
                 0);
        QVERIFY(!m_out.contains("cost_per_100"));
    }

    void planNamesOtherMetricsWithTheirBounds()
    {
        QCOMPARE(draft("evaluation-plan",
                       R"({"metric":"auc","split":"test","otherMetrics":[{"metric":"recall","atLeast":0.6}]})"),
                 0);
        QCOMPARE(run({QStringLiteral("charter"), QStringLiteral("list"), path(), QStringLiteral("--format"),
                      QStringLiteral("csv")}),
                 0);
        QVERIFY2(m_out.contains("atLeast"), m_out.constData());
        QCOMPARE(draft("evaluation-plan", R"({"metric":"auc","otherMetrics":[{"metric":"auc"}]})"), 1);
        QVERIFY2(m_errors.contains("otherMetrics[0].metric"), m_errors.constData());
    }

    void whatIsNoFramingIsRefusedWithItsPlace()
    {
        QCOMPARE(draft("framing", R"({"waitDays":"soon"})"), 1);
        QVERIFY2(m_errors.contains("waitDays"), m_errors.constData());
        QCOMPARE(draft("canvas", "{}"), 2);
    }

private:
    QString path() const { return m_project->path(); }
    QByteArray waiting()
    {
        if (run({QStringLiteral("waiting"), QStringLiteral("list"), path(), QStringLiteral("--format"),
                 QStringLiteral("csv")})
            != 0)
            qFatal("%s", m_errors.constData());
        return m_out;
    }
    int draft(const char* kind, const QByteArray& content)
    {
        const QString file = m_project->folder() + QStringLiteral("/charter.json");
        QFile written(file);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            return -1;
        written.close();
        return run({QStringLiteral("charter"), QStringLiteral("draft"), path(), QStringLiteral("UC-1"),
                    QString::fromLatin1(kind), file});
    }
    int vote(const QString& uid, const char* vote, const char* role, const QString& person = {},
             const QString& because = {})
    {
        QStringList words{QStringLiteral("charter"), QStringLiteral("vote"),   path(), uid, QString::fromLatin1(vote),
                          QStringLiteral("--role"),  QString::fromLatin1(role)};
        if (!person.isEmpty())
            words << QStringLiteral("--as") << person;
        if (!because.isEmpty())
            words << QStringLiteral("--because") << because;
        return run(words);
    }
    std::unique_ptr<TemporaryProject> m_project;
    QString m_dan;
};

ASSAY_TEST(TestCharters)
#include "tst_charters.moc"
