// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_levels/level_rows.h"
#include "tests/support/cli_program.h"
#include "tests/support/team_project.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// How long things may wait, by the verbs of the command line.
class TestServiceLevelCommands : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TeamProject>(std::vector{Role::Manager, Role::DataEngineer});
        m_project->close();
    }

    void F18_defaultsStandUntilAManagerSaysOtherwise()
    {
        QCOMPARE(level("handover", "devops"), QStringLiteral("3d 72 yes"));
        QCOMPARE(set({QStringLiteral("handover"), QStringLiteral("devops"), QStringLiteral("4h")}), 0);
        QCOMPARE(level("handover", "devops"), QStringLiteral("4h 4 no"));
        QCOMPARE(level("handover", "data-engineer"), QStringLiteral("3d 72 yes"));
        QCOMPARE(set({QStringLiteral("review"), QStringLiteral("all"), QStringLiteral("none")}), 0);
        QCOMPARE(level("review", "manager"), QStringLiteral("none 0 no"));
        QCOMPARE(run({QStringLiteral("verify"), m_project->path()}), 0);
    }

    void whatIsNoLevelIsRefusedByItsRule()
    {
        QCOMPARE(set({QStringLiteral("banana"), QStringLiteral("devops"), QStringLiteral("4h")}), 2);
        QVERIFY2(m_errors.contains("urgent-task"), m_errors.constData());
        QCOMPARE(set({QStringLiteral("handover"), QStringLiteral("nobody"), QStringLiteral("4h")}), 2);
        QCOMPARE(set({QStringLiteral("handover"), QStringLiteral("devops"), QStringLiteral("soon")}), 2);
        QCOMPARE(set({QStringLiteral("handover"), QStringLiteral("devops"), QStringLiteral("4h")},
                     QStringLiteral("data-engineer"), QStringLiteral("Data engineer Kim")),
                 1);
        QVERIFY2(m_errors.contains("Manager"), m_errors.constData());
        QCOMPARE(level("handover", "devops"), QStringLiteral("3d 72 yes"));
    }

    void S5_ageFromWhichUseCasesCountIsSetWithItsReason()
    {
        const auto set = [&](const char* days, const QStringList& more) {
            return run(QStringList{QStringLiteral("cohort-age"), QStringLiteral("set"), m_project->path(),
                                   QString::fromLatin1(days), QStringLiteral("--as"), QStringLiteral("Manager Kim"),
                                   QStringLiteral("--role"), QStringLiteral("manager")}
                       + more);
        };
        const QStringList because{QStringLiteral("--because"), QStringLiteral("Quarters are reported")};
        QCOMPARE(set("soon", because), 2);
        QCOMPARE(set("90", {}), 1);
        QCOMPARE(set("90", because), 0);
        QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("export"), m_project->path()}), 0);
        QVERIFY2(m_out.contains("\"cohort_days\":90"), "The log does not say the age.");
        QCOMPARE(run({QStringLiteral("verify"), m_project->path()}), 0);
    }

    void S5_ageFromWhichUseCasesCountIsReadWithWhoSaidItAndWhy()
    {
        const QStringList show{QStringLiteral("cohort-age"), QStringLiteral("show"), m_project->path(),
                               QStringLiteral("--format"), QStringLiteral("csv")};
        QCOMPARE(run(show), 0);
        QVERIFY2(m_out.contains("180,,,"), m_out.constData());
        QCOMPARE(run({QStringLiteral("cohort-age"), QStringLiteral("set"), m_project->path(), QStringLiteral("90"),
                      QStringLiteral("--because"), QStringLiteral("Quarters are reported"), QStringLiteral("--as"),
                      QStringLiteral("Manager Kim"), QStringLiteral("--role"), QStringLiteral("manager")}),
                 0);
        QCOMPARE(run(show), 0);
        QVERIFY2(m_out.contains("90,") && m_out.contains("Manager Kim,Quarters are reported"), m_out.constData());
        QCOMPARE(run(show + QStringList{QStringLiteral("--as-of"), QStringLiteral("2001-01-01")}), 0);
        QVERIFY2(m_out.contains("180,,,"), m_out.constData());
        QCOMPARE(run(show + QStringList{QStringLiteral("--as-of"), QStringLiteral("soon")}), 2);
    }

    void F18_whatWaitsIsListedWithWhereItStands()
    {
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("offer"), m_project->path(), QStringLiteral("UC-1"),
                      QStringLiteral("data-engineer"), QStringLiteral("--role"), QStringLiteral("data-scientist")}),
                 0);
        const QJsonArray rows = listing({QStringLiteral("waiting"), QStringLiteral("list")});
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows.first().toObject();
        QCOMPARE(row.value(QStringLiteral("state")).toString(), QStringLiteral("on-time"));
        QCOMPARE(row.value(QStringLiteral("on")).toString(), QStringLiteral("Data engineer"));
        QCOMPARE(row.value(QStringLiteral("level")).toString(), QStringLiteral("3d"));
    }

    void F19_aTimeOfADayIsNotTheEndOfTheNext()
    {
        QCOMPARE(run({QStringLiteral("handover"), QStringLiteral("offer"), m_project->path(), QStringLiteral("UC-1"),
                      QStringLiteral("data-engineer"), QStringLiteral("--role"), QStringLiteral("data-scientist")}),
                 0);
        // It waits at the end of this day, and did not a day ago.
        const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(120);
        const auto waitingAt = [this](const QString& time) {
            return listing({QStringLiteral("waiting"), QStringLiteral("list"), QStringLiteral("--as-of"), time}).size();
        };
        QVERIFY(waitingAt(soon.toString(QStringLiteral("yyyy-MM-dd"))) > 0);
        QCOMPARE(waitingAt(soon.addDays(-1).toString(QStringLiteral("yyyy-MM-dd hh:mm"))), 0);
        QCOMPARE(waitingAt(soon.addDays(-1).toString(QStringLiteral("yyyy-MM-ddThh:mm:ssZ"))), 0);
    }

private:
    int set(const QStringList& what, const QString& role = QStringLiteral("manager"),
            const QString& person = QStringLiteral("Manager Kim"))
    {
        return run(QStringList{QStringLiteral("service-level"), QStringLiteral("set"), m_project->path()} + what
                   + QStringList{QStringLiteral("--because"), QStringLiteral("we promised it"), QStringLiteral("--as"),
                                 person, QStringLiteral("--role"), role});
    }

    QJsonArray listing(const QStringList& verb)
    {
        run(verb + QStringList{m_project->path(), QStringLiteral("--format"), QStringLiteral("json")});
        return QJsonDocument::fromJson(m_out).array();
    }

    /// Level, hours and whether it is the default.
    QString level(const char* kind, const char* role)
    {
        for (const QJsonValue& row : listing({QStringLiteral("service-level"), QStringLiteral("list")})) {
            const QJsonObject line = row.toObject();
            if (line.value(QStringLiteral("kind")) == QLatin1StringView(kind)
                && line.value(QStringLiteral("role")) == QLatin1StringView(role))
                return QStringLiteral("%1 %2 %3")
                    .arg(line.value(QStringLiteral("level")).toString(),
                         QString::number(line.value(QStringLiteral("hours")).toInt()),
                         line.value(QStringLiteral("default")).toString());
        }
        return {};
    }

    std::unique_ptr<TeamProject> m_project;
};

ASSAY_TEST(TestServiceLevelCommands)
#include "tst_service_level_commands.moc"
