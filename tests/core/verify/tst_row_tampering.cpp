// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_project.h"
#include "core/releases/earlier_release_hash.h"
#include "core/verify/project_verifier.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/memory_disk.h"
#include "tests/support/planned_change.h"
#include "tests/support/raw_project.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QSet>

using namespace assay;
using namespace assay::tests;

namespace {

/// A value of a row of a project, by SQL.
struct Cell {
    QByteArray table;
    QByteArray column;
    QByteArray type;
    QByteArray key;   ///< What of the table's row is looked for: "id = 3".
    QByteArray value; ///< As SQL writes it.
};

/// What the log itself is, which TestLogTampering harms, and what holds nothing that anybody relies on: answers to
/// commands that are sent twice, and who looks at what.
const QSet<QByteArray> otherTables{"audit_event", "audit_head", "command_log", "presence"};

QByteArray otherValue(const Cell& cell)
{
    const QByteArray name = '"' + cell.column + '"';
    if (cell.type == "INTEGER")
        return "CASE WHEN " + name + " = 1 THEN 0 ELSE coalesce(" + name + ", 0) + 1 END";
    if (cell.type == "REAL")
        return "coalesce(" + name + ", 0) + 0.5";
    if (cell.type == "BLOB")
        return "CAST(coalesce(" + name + ", x'') || x'31' AS BLOB)";
    return "coalesce(" + name + ", '') || '1'";
}

/// What no entry of the log covers: which versions of the program can read the file.
const QSet<QByteArray> uncovered{"meta.value"};

/// Every column of some rows of each table.
std::vector<Cell> cellsOf(RawProject& raw, int rowsOfATable)
{
    std::vector<Cell> cells;
    for (const QByteArray& table :
         raw.column("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")) {
        if (otherTables.contains(table))
            continue;
        QByteArrayList keys =
            raw.column("SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk");
        QByteArrayList wheres;
        for (const QByteArray& key : keys)
            wheres << "'\"" + key + "\" = ' || quote(\"" + key + "\")";
        const QByteArray limit = QByteArray::number(rowsOfATable);
        const QByteArrayList rows =
            raw.column("SELECT " + wheres.join(" || ' AND ' || ") + " FROM " + table + " ORDER BY 1 LIMIT " + limit);
        const QByteArrayList columns = raw.column("SELECT name || '/' || type FROM pragma_table_info('" + table + "')");
        for (const QByteArray& row : rows) {
            for (const QByteArray& column : columns) {
                const QByteArrayList parts = column.split('/');
                if (keys.contains(parts[0]))
                    continue; // Of itself it says nothing; what refers to it is a column of its own.
                cells.push_back(
                    {table, parts[0], parts[1], row,
                     raw.column("SELECT quote(\"" + parts[0] + "\") FROM " + table + " WHERE " + row).front()});
            }
        }
    }
    return cells;
}

} // namespace

/// Rows that another program than Assay changed, without an entry in the log.
class TestRowTampering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useMemoryDisk(); }
    void changedValueOfAnyTableIsFound()
    {
        ApprovalProject made;
        made.approve(made.ask());
        approvedChange(made.database(), wholeChange(ChangeType::Normal, made.uid), made.tom, {made.kofi, made.ruth});
        valueOf(made.store().recordDeployment(
            {made.uid, QStringLiteral("production"), QDateTime::currentMSecsSinceEpoch(), QStringLiteral("pipeline")},
            made.kofi, made.once()));
        QCOMPARE(unseenIn(made.project.path(), 1).join(' '), QByteArray());
    }

    void changedValueOfTheDemoIsFound()
    {
        if (!qEnvironmentVariableIsSet("ASSAY_SOAK"))
            QSKIP("it takes minutes: ASSAY_SOAK=1");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("demo.assay"));
        QVERIFY(createDemoProject(path));
        QCOMPARE(unseenIn(path, 6).join(' '), QByteArray());
    }

    void S13_changedValueIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("entity");
        QTest::newRow("name of the project")
            << QByteArray("UPDATE meta SET value = 'Another' WHERE name = 'project_name'") << QStringLiteral("project");
        QTest::newRow("state of a release")
            << QByteArray("UPDATE release SET state = 'Live'") << QStringLiteral("release");
        QTest::newRow("digest of a metric")
            << QByteArray("UPDATE metric_series SET last_bits = last_bits + 1 WHERE id = 1")
            << QStringLiteral("metric_series");
        QTest::newRow("hash of a file") << QByteArray(
            "UPDATE release_artifact SET sha256 = zeroblob(32) WHERE path = 'model.pkl'")
                                        << QStringLiteral("release");
        QTest::newRow("role of a person")
            << QByteArray("UPDATE role_grant SET role = 'risk-auditor' WHERE id = 3") << QStringLiteral("person");
        QTest::newRow("since when a role is held")
            << QByteArray("UPDATE role_grant SET granted_at = granted_at - 1 WHERE id = 3") << QStringLiteral("person");
        QTest::newRow("number of a granted role")
            << QByteArray("UPDATE role_grant SET uid = uid || 'x' WHERE id = 3") << QStringLiteral("person");
        QTest::newRow("policy") << QByteArray(
            "UPDATE policy_version SET content = replace(content, '\"keys\":2', '\"keys\":1')")
                                << QStringLiteral("policy_version");
        QTest::newRow("agreement to a policy")
            << QByteArray("UPDATE policy_version SET proposed_by = 1, proposed_at = 1, agreed_by = 1, agreed_at = 1")
            << QStringLiteral("policy_version");
        QTest::newRow("counter of a policy") << QByteArray("UPDATE policy_version SET row_version = row_version + 1")
                                             << QStringLiteral("policy_version");
        QTest::newRow("public key") << QByteArray(
            "UPDATE person_key SET public_key = (SELECT public_key FROM person_key WHERE id = 2) WHERE id = 1")
                                    << QStringLiteral("person_key");
        QTest::newRow("certificate of another key")
            << QByteArray("UPDATE key_certificate SET key_id = 2 WHERE key_id = 1") << QStringLiteral("person_key");
        QTest::newRow("revocation taken back")
            << QByteArray("UPDATE person_key SET revoked_at = 1, revocation = 'superseded', revoked_by = 1")
            << QStringLiteral("person_key");
        QTest::newRow("authority") << QByteArray("UPDATE certificate_authority SET kind = 'organisation'")
                                   << QStringLiteral("certificate_authority");
        QTest::newRow("dossier") << QByteArray("UPDATE approval_request SET dossier = dossier || ' '")
                                 << QStringLiteral("approval_request");
        QTest::newRow("sign-off gone") << QByteArray("DELETE FROM sign_off WHERE id = 1")
                                       << QStringLiteral("approval_request");
        QTest::newRow("sign-off doubled") << QByteArray("INSERT INTO sign_off SELECT 9, uid || 'x', request_id, "
                                                        "person_id, key_id, role, decision, envelope, x'00', timestamp,"
                                                        " decided_at, expires_at FROM sign_off WHERE id = 1")
                                          << QStringLiteral("approval_request");
        QTest::newRow("person gone") << QByteArray("DELETE FROM person WHERE name = 'Mei'") << QStringLiteral("person");
        QTest::newRow("key gone") << QByteArray("DELETE FROM person_key WHERE id = 1") << QStringLiteral("person_key");
        QTest::newRow("release gone") << QByteArray("DELETE FROM release") << QStringLiteral("release");
    }

    void S13_changedValueIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, entity);
        ApprovalProject made;
        made.approve(made.ask());
        RawProject raw(made.project.path());
        QVERIFY(raw.change(sql));
        const ProjectVerification found = valueOf(verifyProject(made.database()));
        QVERIFY(!found.rows.empty());
        QStringList named;
        for (const RowFinding& finding : found.rows)
            named << finding.entity;
        QVERIFY2(named.contains(entity), qPrintable(named.join(u' ')));
    }

    void dataThatOnlyAReleaseNamesAreCoveredByIt()
    {
        ReleaseProject made;
        const QString uid = valueOf(made.begin("run-1", made.ana));
        valueOf(made.store().addSplit(
            uid, {QStringLiteral("test"), QStringLiteral("held out"), QStringLiteral("/data"), 4, sha256("x"), {}},
            made.ana, made.once()));
        RawProject raw(made.project.path());
        for (const QByteArray column : {"name", "digest", "source_type", "source", "uid"}) {
            QVERIFY(raw.change("UPDATE dataset SET " + column + " = " + column + " || 'x' WHERE source = '/data'"));
            QVERIFY2(!valueOf(verifyProject(made.database())).intact(), column);
            QVERIFY(raw.change("UPDATE dataset SET " + column + " = substr(" + column + ", 1, length(" + column
                               + ") - 1) WHERE source LIKE '/data%'"));
            QVERIFY2(valueOf(verifyProject(made.database())).intact(), column);
        }
        // As the entry of an earlier program has it.
        const Release release = made.release(uid);
        valueOf(made.database().write(
            {made.ana, QStringLiteral("updated"), QStringLiteral("release"), uid, {}, {}},
            [&](db::WriteTransaction& transaction) {
                transaction.record({.verb = {},
                                    .entity = {},
                                    .entityId = uid,
                                    .after = releases::hashWithoutDataNames(transaction.connection(), release.id)});
                return 0;
            }));
        const ProjectVerification found = valueOf(verifyProject(made.database()));
        QVERIFY(found.intact());
        QVERIFY(found.notChecked.last().contains(QStringLiteral("data sets of one release")));
    }

    void personOfAnEarlierFormatIsComparedByWhatTheLogCoveredThen()
    {
        ReleaseProject made;
        const Person ruth = valueOf(made.database().read(
            [&](db::Connection& connection) { return people::byUid(connection, made.ruth.person); }));
        // As the entry of an earlier format has it, the last one of her.
        valueOf(made.database().write(
            {made.ruth, QStringLiteral("updated"), QStringLiteral("person"), {}, {}, {}},
            [&](db::WriteTransaction& transaction) {
                transaction.record(
                    {.verb = {}, .entity = {}, .entityId = ruth.uid, .after = people::rowHashBeforeFormat19(ruth)});
            }));
        const ProjectVerification found = valueOf(verifyProject(made.database()));
        QVERIFY(found.intact());
        QVERIFY(found.notChecked.last().contains(QStringLiteral("since when the roles of one person are held")));
        RawProject raw(made.project.path());
        QVERIFY(raw.change("UPDATE role_grant SET role = 'manager' WHERE person_id = "
                           + QByteArray::number(ruth.id.value)));
        QVERIFY(!valueOf(verifyProject(made.database())).intact());
    }

private:
    /// The columns in which another value went unseen.
    static QByteArrayList unseenIn(const QString& path, int rowsOfATable)
    {
        const auto database = valueOf(db::Database::open(path));
        RawProject raw(path);
        QByteArrayList unseen;
        QByteArrayList told;
        for (const Cell& cell : cellsOf(raw, rowsOfATable)) {
            const QByteArray set = "UPDATE " + cell.table + " SET \"" + cell.column + "\" = ";
            if (!raw.change(set + otherValue(cell) + " WHERE " + cell.key))
                continue; // The table itself does not take it.
            const Result<ProjectVerification> found = verifyProject(*database);
            const QByteArray name = cell.table + '.' + cell.column;
            if (found && found->intact() && !uncovered.contains(name))
                unseen << name;
            else if (!found)
                told << name + ": " + found.error().message.toUtf8();
            if (!raw.change(set + cell.value + " WHERE " + cell.key))
                qFatal("%s", name.constData());
        }
        if (!told.isEmpty())
            qInfo("ended by an error: %s", told.join("\n").constData());
        if (const QString wrong = whatIsWrong(*database); !wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
        std::sort(unseen.begin(), unseen.end());
        return unseen;
    }
};

ASSAY_TEST(TestRowTampering)
#include "tst_row_tampering.moc"
