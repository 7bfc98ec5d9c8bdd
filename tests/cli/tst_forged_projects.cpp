// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/memory_disk.h"
#include "tests/support/package_fixture.h"
#include "tests/support/raw_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

const QByteArray evesKey = "(SELECT k.id FROM person_key k JOIN person p ON p.id = k.person_id WHERE p.name = 'Eve')";
const QByteArray kofisKey = "(SELECT k.id FROM person_key k JOIN person p ON p.id = k.person_id WHERE p.name = 'Kofi')";

/// A row copied from another one, with some of its columns changed.
QByteArray copied(const QByteArray& table, const QByteArray& where, const QByteArray& changes)
{
    return "CREATE TEMP TABLE row AS SELECT * FROM " + table + " WHERE " + where + "; UPDATE row SET " + changes
        + "; INSERT INTO " + table + " SELECT * FROM row; DROP TABLE row";
}

} // namespace

/// The owner of a file forges an approval by SQL. The pipeline has the fingerprints of those who decide.
class TestForgedProjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useMemoryDisk(); }
    void forgedRowsDoNotPass_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto add = [](const char* name, const QByteArray& sql) { QTest::newRow(name) << sql; };
        add("state of the release", "UPDATE release SET state = 'Live', state_reason = 'x'");
        add("outcome of the request", "UPDATE approval_request SET outcome = 'open'");
        add("role of the only signer",
            copied("sign_off", "role = 'risk-auditor'", "id = 90, uid = 'x', signature = x'01', role = 'devops'"));
        add("sign-off in the name of Kofi",
            copied("sign_off", "role = 'risk-auditor'",
                   "id = 90, uid = 'x', signature = x'01', role = 'devops', key_id = " + kofisKey
                       + ", person_id = (SELECT id FROM person WHERE name = 'Kofi')"));
        add("Eve in two roles", "UPDATE sign_off SET role = 'risk-auditor' WHERE key_id = " + evesKey);
        add("Eve as Kofi",
            "UPDATE sign_off SET person_id = (SELECT id FROM person WHERE name = 'Kofi') WHERE key_id = " + evesKey);
        add("Eve's key given to Kofi",
            "UPDATE person_key SET person_id = (SELECT id FROM person WHERE name = 'Kofi') WHERE id = " + evesKey);
        add("Eve's key under Kofi's fingerprint",
            "UPDATE person_key SET fingerprint = 'x' || substr(fingerprint, 2) WHERE id = " + kofisKey
                + "; UPDATE person_key SET fingerprint = (SELECT 'f' || substr(fingerprint, 2) FROM person_key WHERE "
                  "id = "
                + kofisKey + ") WHERE id = " + evesKey);
        add("Eve's key in the place of Kofi's",
            "UPDATE person_key SET public_key = (SELECT public_key FROM person_key WHERE id = " + evesKey
                + ") WHERE id = " + kofisKey + "; UPDATE sign_off SET key_id = " + kofisKey
                + " WHERE key_id = " + evesKey);
        add("certificate of Kofi for Eve's key",
            "UPDATE key_certificate SET key_id = " + evesKey + " WHERE key_id = " + kofisKey);
        add("policy of one signature",
            "UPDATE policy_version SET content = replace(content, '\"keys\":2', '\"keys\":1')");
        add("policy without operations",
            "UPDATE policy_version SET content = replace(content, '\"risk-auditor\",\"devops\"', '\"risk-auditor\"')");
        add("policy without a check of sign-offs",
            "UPDATE policy_version SET content = replace(content, '\"blocking\"', '\"informative\"')");
        add("other risk tier", "UPDATE use_case SET risk_tier = 'low'");
        add("role granted", "UPDATE role_grant SET role = 'devops' WHERE role = 'risk-auditor'");
        add("another author", "UPDATE release SET author_id = (SELECT id FROM person WHERE name = 'Mei')");
        add("another who asked",
            "UPDATE approval_request SET requested_by = (SELECT id FROM person WHERE name = 'Mei')");
        add("dossier of its own digest",
            "UPDATE approval_request SET dossier = '{}', digest = "
            "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'");
        add("another authority", "UPDATE certificate_authority SET kind = 'organisation'");
        add("log without the last entries", "DELETE FROM audit_event WHERE seq > 30; UPDATE audit_head SET size = 30");
    }

    void forgedRowsDoNotPass()
    {
        QFETCH(QByteArray, sql);
        PackagedProject made;
        signByRuthAndEve(made);
        QVERIFY(RawProject(made.project.path()).change(sql));
        CliProgram program;
        const int exit = gate(program, made);
        QVERIFY2(exit == 3, qPrintable(QString::number(exit) + program.all()));
        QVERIFY(program.out().contains("NOT TRUSTED"));
    }

    /// All of it with entries in the log: by Assay itself, in the hands of an administrator.
    void forgedPeopleDoNotPass()
    {
        PackagedProject made;
        signByRuthAndEve(made);
        CliProgram program;
        QCOMPARE(program.run({QStringLiteral("gate"), made.project.path(), QStringLiteral("credit@1")}), 0);
        QCOMPARE(gate(program, made), 1);
        QVERIFY(program.out().contains("not among those that are trusted here"));
    }

private:
    /// Approved, as far as the project can tell: Eve came with the owner of the file.
    static void signByRuthAndEve(PackagedProject& made)
    {
        const Actor eve = made.add("Eve", Role::DevOps);
        const auto key = made.equip(eve);
        const QString request = made.ask();
        valueOf(made.sign(request, *made.ruthKey, made.ruth));
        valueOf(made.sign(request, *key, eve));
    }

    static int gate(CliProgram& program, const PackagedProject& made)
    {
        const QString keys = made.at(QStringLiteral("keys"));
        putFile(keys, made.signers().join(u'\n').toLatin1());
        return program.run({QStringLiteral("gate"), made.project.path(), QStringLiteral("credit@1"),
                            QStringLiteral("--trusted-keys"), keys});
    }
};

ASSAY_TEST(TestForgedProjects)
#include "tst_forged_projects.moc"
