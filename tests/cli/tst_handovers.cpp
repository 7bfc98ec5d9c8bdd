// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/team_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Decisions, handovers, meetings and search by the verbs of the command line.
class TestHandovers : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TeamProject>(std::vector{Role::SoftwareEngineer});
        m_project->close();
    }

    void decisionIsProposedDecidedMeasuredAndFound()
    {
        QCOMPARE(run({QStringLiteral("decision"), QStringLiteral("propose"), path(), QStringLiteral("Serve by batch"),
                      QStringLiteral("--topic"), QStringLiteral("architecture"), QStringLiteral("--use-case"),
                      QStringLiteral("UC-1"), QStringLiteral("--outcome"), QStringLiteral("Nightly"),
                      QStringLiteral("--expected"), QStringLiteral("p95 under 50 ms")},
                     QStringLiteral("software-engineer")),
                 0);
        QCOMPARE(m_out.trimmed(), QByteArray("D-1"));
        QCOMPARE(run({QStringLiteral("decision"), QStringLiteral("move"), path(), QStringLiteral("D-1"),
                      QStringLiteral("Accepted")},
                     QStringLiteral("data-engineer")),
                 1);
        QVERIFY2(m_errors.contains("Kim") || m_errors.contains("Ada"), m_errors.constData());
        QCOMPARE(run({QStringLiteral("decision"), QStringLiteral("move"), path(), QStringLiteral("D-1"),
                      QStringLiteral("Accepted")},
                     QStringLiteral("ml-architect")),
                 0);
        QCOMPARE(run({QStringLiteral("decision"), QStringLiteral("measure"), path(), QStringLiteral("D-1"),
                      QStringLiteral("p95 40 ms")},
                     QStringLiteral("ml-architect")),
                 0);
        QCOMPARE(run({QStringLiteral("decision"), QStringLiteral("list"), path(), QStringLiteral("--format"),
                      QStringLiteral("csv")}),
                 0);
        QVERIFY2(m_out.contains("Accepted") && m_out.contains("p95 40 ms"), m_out.constData());
        QCOMPARE(run({QStringLiteral("search"), path(), QStringLiteral("nightly type:decision"),
                      QStringLiteral("--format"), QStringLiteral("json")}),
                 0);
        QVERIFY2(m_out.contains("Serve by batch"), m_out.constData());
        QCOMPARE(run({QStringLiteral("search"), path(), QStringLiteral("type:banana")}), 1);
        QVERIFY2(m_errors.contains("use-case"), m_errors.constData());
        QCOMPARE(run({QStringLiteral("verify"), path()}), 0);
    }

    void handoverIsOfferedAskedAnsweredAndTaken()
    {
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("offer"), path(), QStringLiteral("UC-1"),
                      QStringLiteral("software-engineer"), QStringLiteral("--item"), QStringLiteral("Limits")},
                     QStringLiteral("data-scientist")),
                 0);
        QCOMPARE(m_out.trimmed(), QByteArray("H-1"));
        const QString engineer = QStringLiteral("Software engineer Kim");
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("move"), path(), QStringLiteral("H-1"),
                      QStringLiteral("accept"), QStringLiteral("--as"), engineer},
                     QStringLiteral("software-engineer")),
                 1);
        QVERIFY2(m_errors.contains("Limits"), m_errors.constData());
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("answer"), path(), QStringLiteral("H-1"),
                      QStringLiteral("1"), QStringLiteral("Loans up to 24 months")},
                     QStringLiteral("data-scientist")),
                 0);
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("ask"), path(), QStringLiteral("H-1"),
                      QStringLiteral("Which unit?"), QStringLiteral("--as"), engineer},
                     QStringLiteral("software-engineer")),
                 0);
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("answer"), path(), QStringLiteral("H-1"),
                      QStringLiteral("2"), QStringLiteral("Not needed"), QStringLiteral("--waive"),
                      QStringLiteral("--as"), engineer},
                     QStringLiteral("software-engineer")),
                 0);
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("move"), path(), QStringLiteral("H-1"),
                      QStringLiteral("accept"), QStringLiteral("--as"), engineer},
                     QStringLiteral("software-engineer")),
                 0);
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("show"), path(), QStringLiteral("H-1"),
                      QStringLiteral("--format"), QStringLiteral("csv")}),
                 0);
        QVERIFY2(m_out.contains("Loans up to 24 months") && m_out.contains("Not needed"), m_out.constData());
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("list"), path(), QStringLiteral("--format"),
                      QStringLiteral("json")}),
                 0);
        QVERIFY2(m_out.contains("Accepted"), m_out.constData());
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("answer"), path(), QStringLiteral("H-1"),
                      QStringLiteral("none"), QStringLiteral("x")},
                     QStringLiteral("data-scientist")),
                 2);
        QCOMPARE(run({QStringLiteral("verify"), path()}), 0);
    }

    void F10_meetingSaysWhatItMade()
    {
        QCOMPARE(run({QStringLiteral("meeting"), QStringLiteral("add"), path(), QStringLiteral("Framing"),
                      QStringLiteral("--held"), QStringLiteral("2026-01-19"), QStringLiteral("--attendee"),
                      QStringLiteral("Ada Founder"), QStringLiteral("--attendee"), QStringLiteral("A branch officer"),
                      QStringLiteral("--decision"), QStringLiteral("Nobody is refused by the model alone"),
                      QStringLiteral("--task"), QStringLiteral("Tell the branches"), QStringLiteral("--outcome"),
                      QStringLiteral("use-case/UC-1")},
                     QStringLiteral("data-scientist")),
                 0);
        QCOMPARE(run({QStringLiteral("meeting"), QStringLiteral("list"), path(), QStringLiteral("--format"),
                      QStringLiteral("csv")}),
                 0);
        QVERIFY2(m_out.contains("A branch officer") && m_out.contains("decision/") && m_out.contains("task/"),
                 m_out.constData());
        QCOMPARE(run({QStringLiteral("meeting"), QStringLiteral("add"), path(), QStringLiteral("Framing"),
                      QStringLiteral("--outcome"), QStringLiteral("nothing")},
                     QStringLiteral("data-scientist")),
                 2);
        QCOMPARE(run({QStringLiteral("verify"), path()}), 0);
    }

private:
    QString path() const { return m_project->path(); }
    int run(QStringList arguments, const QString& role = {})
    {
        if (!role.isEmpty())
            arguments << QStringLiteral("--role") << role;
        return CliProgram::run(arguments);
    }

    std::unique_ptr<TeamProject> m_project;
};

ASSAY_TEST(TestHandovers)
#include "tst_handovers.moc"
