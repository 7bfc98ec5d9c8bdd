// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"
#include "tests/support/user_group_row.h"
#include "tests/support/value_project.h"

using namespace assay;
using namespace assay::tests;

/// The ledger of value, adoption and briefs by the verbs of the command line.
class TestValue : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ValueProject>();
        m_group = addUserGroup(m_made->database(), m_made->useCase, QStringLiteral("Branch officers"));
        m_made->project.close();
    }

    void S47_valueGoesFromHypothesisToAccepted()
    {
        QCOMPARE(run("value|propose|@|UC-1|Fewer losses|--metric|avoided|--target|100|--unit|EUR|--baseline|Control "
                     "group|--as|Ana"),
                 0);
        QCOMPARE(m_out.trimmed(), QByteArray("V-1"));
        QCOMPARE(run("value|measure|@|V-1|120.5|--from|2026-01-01|--to|2026-04-01|--evidence|Ledger|--as|Ana"), 0);
        QCOMPARE(run("value|accept|@|V-1|--as|Bo"), 1);
        QCOMPARE(run("value|acknowledge|@|V-1|--as|Kofi"), 0);
        QCOMPARE(run("value|dispute|@|V-1|--claim|Too high|--evidence|x|--as|Mei"), 0);
        QCOMPARE(run("value|counter|@|V-1|--because|It is not|--as|Ana"), 0);
        QCOMPARE(run("value|decide|@|V-1|perhaps|--because|b|--as|Bo"), 2);
        QCOMPARE(run("value|decide|@|V-1|dismissed|--because|b|--as|Bo"), 0);
        QCOMPARE(run("value|accept|@|V-1|--remark|As the ledger shows|--as|Bo"), 0);
        QCOMPARE(run("search|@|Bo type:value \"ledger shows\"|--format|csv"), 0);
        QVERIFY2(m_out.contains("V-1"), m_out.constData());
        QCOMPARE(run("value|list|@|--format|csv"), 0);
        QVERIFY2(m_out.contains("V-1,UC-1,Accepted,") && m_out.contains("120.5"), m_out.constData());
    }

    void figuresThatAreNoneAreWrongUsage()
    {
        QCOMPARE(run("value|propose|@|UC-1|h|--metric|m|--target|many|--baseline|b"), 2);
        QCOMPARE(run("value|measure|@|V-1|nan|--evidence|e"), 2);
        QCOMPARE(run("adoption|record|@|#|--eligible|ten|--used|1"), 2);
    }

    void adoptionIsRecordedAndListed()
    {
        QCOMPARE(run("adoption|record|@|G-1|--from|2026-01-01|--to|2026-02-01|--eligible|200|--used|150|--overridden|"
                     "30|--as|Kofi"),
                 0);
        QCOMPARE(run("adoption|list|@|--format|json"), 0);
        QVERIFY2(m_out.contains("Branch officers") && m_out.contains("150"), m_out.constData());
    }

    void S48_briefIsFrozenListedAndShownTheSame()
    {
        QCOMPARE(run("brief|freeze|@|--as|Kofi"), 0);
        QVERIFY(m_out.startsWith("Brief 1: "));
        QCOMPARE(run("brief|show|@|1"), 0);
        const QByteArray first = m_out;
        QVERIFY(first.startsWith("<!DOCTYPE html>"));
        QCOMPARE(run("brief|freeze|@|--as|Mei"), 0);
        QCOMPARE(run("brief|show|@|1"), 0);
        QCOMPARE(m_out, first);
        QCOMPARE(run("brief|list|@|--format|csv"), 0);
        QVERIFY2(m_out.contains("\n2,") && m_out.contains("\n1,"), m_out.constData());
        QCOMPARE(run("brief|show|@|9"), 1);
        QCOMPARE(run("brief|freeze|@|--as|Uli"), 1);
    }

private:
    QString path() const { return m_made->project.path(); }
    /// Arguments between bars; @ is the project, # the group. Whoever is named last acts in their role.
    int run(const char* line)
    {
        QStringList arguments = QString::fromLatin1(line).split(u'|');
        arguments.replaceInStrings(QStringLiteral("@"), path());
        arguments.replaceInStrings(QStringLiteral("#"), m_group);
        const std::pair<const char*, Role> roles[] = {{"Ana", Role::DataScientist},
                                                      {"Kofi", Role::DevOps},
                                                      {"Bo", Role::BusinessOwner},
                                                      {"Mei", Role::Manager},
                                                      {"Uli", Role::EndUser}};
        for (const auto& [name, role] : roles) {
            if (arguments.last() == QLatin1String(name))
                arguments << QStringLiteral("--role") << toString(role);
        }
        return CliProgram::run(arguments);
    }

    std::unique_ptr<ValueProject> m_made;
    QString m_group;
};

ASSAY_TEST(TestValue)
#include "tst_value.moc"
