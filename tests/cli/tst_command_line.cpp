// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <limits>

/// Runs the real program, as a script would.
class TestCommandLine : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void demoHoldsTheGermanCreditRuns()
    {
        QCOMPARE(run({QStringLiteral("demo"), project()}), 0);
        QCOMPARE(run({QStringLiteral("summary"), project(), QStringLiteral("--format"), QStringLiteral("json")}), 0);
        const QJsonObject summary = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(summary.value(QStringLiteral("runs")).toInt(), 10);
        QCOMPARE(summary.value(QStringLiteral("use_cases")).toInt(), 12);
        QCOMPARE(summary.value(QStringLiteral("status")).toObject().value(QStringLiteral("FINISHED")).toInt(), 10);
        QCOMPARE(run({QStringLiteral("verify"), project()}), 0);
        QVERIFY(m_out.contains(summary.value(QStringLiteral("audit_root")).toString().toUtf8()));
    }

    void everyLossPointOfTheDemoIsListed()
    {
        QCOMPARE(run({QStringLiteral("demo"), project()}), 0);
        QCOMPARE(run({QStringLiteral("runs"), project(), QStringLiteral("--format"), QStringLiteral("json")}), 0);
        qsizetype points = 0;
        const QJsonArray entries = QJsonDocument::fromJson(m_out).array();
        for (const auto& entry : entries) {
            const QString uid = entry.toObject().value(QStringLiteral("uid")).toString();
            QCOMPARE(run({QStringLiteral("metrics"), project(), uid, QStringLiteral("train/logloss"),
                          QStringLiteral("--format"), QStringLiteral("csv")}),
                     0);
            points += m_out.count('\n') - 1;
        }
        QCOMPARE(points, qsizetype(257));
    }

    void runsAreFilteredOrderedAndShownInColumns()
    {
        QCOMPARE(run({QStringLiteral("demo"), project()}), 0);
        const auto listed = [&](const QString& filter) {
            if (run({QStringLiteral("runs"), project(), QStringLiteral("--filter"), filter, QStringLiteral("--order"),
                     QStringLiteral("min(metrics.train/logloss) DESC"), QStringLiteral("--columns"),
                     QStringLiteral("uid, min(metrics.train/logloss),at(metrics.train/logloss, 1), duration"),
                     QStringLiteral("--format"), QStringLiteral("json")})
                != 0)
                qFatal("%s", m_errors.constData());
            return QJsonDocument::fromJson(m_out).array();
        };
        const QJsonArray all = listed({});
        QCOMPARE(all.size(), qsizetype(10));
        const QString least = QStringLiteral("min(metrics.train/logloss)");
        double before = std::numeric_limits<double>::infinity();
        qsizetype having = 0;
        for (const auto& entry : all) {
            const QJsonValue value = entry.toObject().value(least);
            if (!value.isDouble())
                continue;
            ++having;
            QVERIFY(value.toDouble() <= before);
            QVERIFY(entry.toObject().value(QStringLiteral("at(metrics.train/logloss, 1)")).toDouble()
                    >= value.toDouble());
            before = value.toDouble();
        }
        QVERIFY(having > 1);
        const QString middle = QString::number(all.at(having / 2).toObject().value(least).toDouble(), 'g', 17);
        const qsizetype below = listed(least + QStringLiteral(" < ") + middle).size();
        QVERIFY(below > 0 && below < having);
        QCOMPARE(listed(QStringLiteral("NOT %1 < %2").arg(least, middle)).size(), all.size() - below);
        QCOMPARE(run({QStringLiteral("runs"), project(), QStringLiteral("--limit"), QStringLiteral("3")}), 0);
        QCOMPARE(m_out.count('\n'), 4);
    }

    void whatIsWrongInAQueryIsMarked_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("filter") << QStringLiteral("--filter") << QStringLiteral("metrics.loss = 'x'")
                                << QByteArray("\n               ^^^\n");
        QTest::newRow("order") << QStringLiteral("--order") << QStringLiteral("loss DESC") << QByteArray("\n^^^^\n");
        QTest::newRow("columns") << QStringLiteral("--columns") << QStringLiteral("uid,at(metrics.a, x)")
                                 << QByteArray("\n                  ^\n");
        QTest::newRow("end") << QStringLiteral("--filter") << QStringLiteral("status =") << QByteArray("\n        ^\n");
        QTest::newRow("limit") << QStringLiteral("--limit") << QStringLiteral("0") << QByteArray("--limit");
    }

    void whatIsWrongInAQueryIsMarked()
    {
        QFETCH(QString, option);
        QFETCH(QString, text);
        QFETCH(QByteArray, mark);
        QCOMPARE(run({QStringLiteral("new"), project()}), 0);
        QCOMPARE(run({QStringLiteral("runs"), project(), option, text}), 2);
        QVERIFY2(m_errors.contains(mark), m_errors.constData());
        QVERIFY(m_out.isEmpty());
    }

    void reportIsListedFrozenAndExported()
    {
        QCOMPARE(run({QStringLiteral("demo"), project()}), 0);
        QCOMPARE(report({QStringLiteral("list")}, {QStringLiteral("--format"), QStringLiteral("json")}), 0);
        const QJsonObject listed = QJsonDocument::fromJson(m_out).array().at(0).toObject();
        QCOMPARE(listed.value(QStringLiteral("editions")).toInt(), 2);
        const QString uid = listed.value(QStringLiteral("uid")).toString();
        const QStringList key{QStringLiteral("--command"), QStringLiteral("nightly")};
        QCOMPARE(report({QStringLiteral("freeze")}, QStringList{uid} + key), 0);
        const QByteArray frozen = m_out;
        QVERIFY(frozen.startsWith("Edition 3 "));
        QCOMPARE(report({QStringLiteral("freeze")}, QStringList{uid} + key), 0);
        QCOMPARE(m_out, frozen);
        QCOMPARE(report({QStringLiteral("show")}, {uid, QStringLiteral("--format"), QStringLiteral("csv")}), 0);
        QVERIFY(m_out.contains(frozen.trimmed().right(64)));
        const QString file = m_dir->filePath(QStringLiteral("report.html"));
        QCOMPARE(report({QStringLiteral("export")},
                        {uid, QStringLiteral("--output"), file, QStringLiteral("--edition"), QStringLiteral("3")}),
                 0);
        QVERIFY(contentOf(file).contains(frozen.trimmed().right(64)));
        QCOMPARE(run({QStringLiteral("verify"), project()}), 0);
    }

    void aReportIsBegunForAUseCaseThatHasNone()
    {
        QCOMPARE(run({QStringLiteral("demo"), project()}), 0);
        const QStringList about{QStringLiteral("--use-case"), QStringLiteral("UC-1")};
        QCOMPARE(report({QStringLiteral("begin")}, QStringList{QStringLiteral("What it does")} + about), 0);
        QVERIFY2(m_out.startsWith("“What it does” has begun: "), m_out.constData());
        QCOMPARE(report({QStringLiteral("show")}, {QStringLiteral("UC-1")}), 0);
        QCOMPARE(report({QStringLiteral("begin")}, QStringList{QStringLiteral("Another")} + about), 1);
        QVERIFY2(m_errors.contains("UC-1 has a report already"), m_errors.constData());
        QCOMPARE(report({QStringLiteral("begin")}, {QStringLiteral("Of none")}), 0);
        QCOMPARE(report({QStringLiteral("begin")},
                        {QStringLiteral("Of nothing"), QStringLiteral("--use-case"), QStringLiteral("UC-99")}),
                 1);
        QCOMPARE(run({QStringLiteral("verify"), project()}), 0);
    }

    void whatAReportCannotDoIsRefusedInOneLine()
    {
        QCOMPARE(run({QStringLiteral("demo"), project()}), 0);
        const QString file = m_dir->filePath(QStringLiteral("none.html"));
        const QStringList to{QStringLiteral("--output"), file};
        const QString useCase = QStringLiteral("UC-3");
        QCOMPARE(report({QStringLiteral("export")}, {useCase}), 1);
        QCOMPARE(report({QStringLiteral("export")}, QStringList{QStringLiteral("nothing")} + to), 1);
        QCOMPARE(report({QStringLiteral("export")},
                        QStringList{useCase, QStringLiteral("--edition"), QStringLiteral("9")} + to),
                 1);
        QCOMPARE(m_errors.count('\n'), 1);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(report({QStringLiteral("freeze")},
                        {useCase, QStringLiteral("--as"), QStringLiteral("Kofi"), QStringLiteral("--role"),
                         QStringLiteral("devops")}),
                 1);
        QVERIFY(m_errors.contains("Ruth"));
        QCOMPARE(run({QStringLiteral("report"), QStringLiteral("list")}), 2);
    }

    void newProjectIsNotMadeOverAnother()
    {
        QCOMPARE(run({QStringLiteral("new"), project()}), 0);
        const QByteArray before = contentOf(project());
        QCOMPARE(run({QStringLiteral("new"), project()}), 1);
        QCOMPARE(m_errors.count('\n'), 1);
        QCOMPARE(contentOf(project()), before);
    }

    void whatIsNoProjectCannotBeOpened()
    {
        const QString path = m_dir->filePath(QStringLiteral("text.assay"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a project");
        file.close();
        QCOMPARE(run({QStringLiteral("summary"), path}), 3);
        QCOMPARE(run({QStringLiteral("summary"), m_dir->filePath(QStringLiteral("absent"))}), 3);
        QCOMPARE(m_errors.count('\n'), 1);
    }

    void wrongUseIsToldApartFromRefusal_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such verb") << QStringList{QStringLiteral("frobnicate")};
        QTest::newRow("too few") << QStringList{QStringLiteral("metrics"), QStringLiteral("p")};
        QTest::newRow("no such option") << QStringList{QStringLiteral("runs"), QStringLiteral("--no-such")};
    }

    void wrongUseIsToldApartFromRefusal()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), 2);
    }

    void exportedLogIsOneObjectALine()
    {
        QCOMPARE(run({QStringLiteral("new"), project()}), 0);
        QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("export"), project()}), 0);
        const QList<QByteArray> lines = m_out.trimmed().split('\n');
        QVERIFY(lines.size() > 2); // The project, its founder, and what it is governed by.
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(QJsonDocument::fromJson(lines[i]).object().value(QStringLiteral("seq")).toInt(), i + 1);
    }

    void tamperedSchemaIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name, const QByteArray& sql, const QByteArray& named) {
            QTest::newRow(name) << sql << named;
        };
        const QByteArray loose = "CREATE TRIGGER audit_event_is_never_updated BEFORE UPDATE ON audit_event WHEN OLD.seq"
                                 " > 99 BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END";
        row("update trigger gone", "DROP TRIGGER audit_event_is_never_updated",
            "trigger audit_event_is_never_updated of the project was removed");
        row("delete trigger gone", "DROP TRIGGER audit_event_is_never_deleted",
            "trigger audit_event_is_never_deleted of the project was removed");
        row("insert trigger gone", "DROP TRIGGER audit_event_takes_only_the_next",
            "trigger audit_event_takes_only_the_next of the project was removed");
        row("trigger altered", "DROP TRIGGER audit_event_is_never_updated;" + loose,
            "trigger audit_event_is_never_updated of the project was altered");
        row("trigger swallows inserts",
            "CREATE TRIGGER quiet BEFORE INSERT ON audit_event BEGIN SELECT RAISE(IGNORE); END",
            "trigger quiet was added");
        row("trigger on a covered table",
            "CREATE TRIGGER loud AFTER UPDATE ON use_case BEGIN UPDATE person SET name = 'x'; END",
            "trigger loud was added");
        row("column added", "ALTER TABLE audit_event ADD COLUMN extra TEXT",
            "table audit_event of the project was altered");
        row("check taken out",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (id = 1)', '') WHERE name "
            "="
            " 'audit_head'",
            "table audit_head of the project was altered");
        row("view added", "CREATE VIEW people AS SELECT * FROM person", "view people was added");
        row("index gone", "DROP INDEX audit_event_by_entity", "index audit_event_by_entity of the project was removed");
        row("covered table gone", "DROP TABLE run_tag", "table run_tag of the project was removed");
        row("log gone", "DROP TABLE audit_event", "table audit_event of the project was removed");
    }

    void tamperedSchemaIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, named);
        QCOMPARE(run({QStringLiteral("new"), project()}), 0);
        QCOMPARE(run({QStringLiteral("verify"), project()}), 0);
        runSql(sql);
        QCOMPARE(run({QStringLiteral("verify"), project()}), 1);
        QVERIFY2(m_out.contains(named), m_out.constData());
        QVERIFY(m_out.startsWith("NOT verified."));
    }

    void gatheredStatisticsAreNoTampering()
    {
        QCOMPARE(run({QStringLiteral("demo"), project()}), 0);
        runSql("ANALYZE");
        QCOMPARE(run({QStringLiteral("verify"), project()}), 0);
        QVERIFY2(m_out.startsWith("Verified."), m_out.constData());
    }

    void progressStaysOutOfAPipe()
    {
        QCOMPARE(run({QStringLiteral("new"), project()}), 0);
        QCOMPARE(run({QStringLiteral("import"), project(), m_dir->path()}), 1);
        QVERIFY(!m_errors.contains('\r'));
        QCOMPARE(m_errors.count('\n'), 1);
    }

private:
    /// As any other program would that may write the file.
    void runSql(const QByteArray& sql) const
    {
        sqlite3* handle = nullptr;
        QCOMPARE(sqlite3_open(project().toUtf8().constData(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
    }

    /// assay-cli report VERB PROJECT ARGUMENTS
    int report(const QStringList& verb, const QStringList& arguments)
    {
        return run(QStringList{QStringLiteral("report")} + verb + QStringList{project()} + arguments);
    }

    QString project() const { return m_dir->filePath(QStringLiteral("p.assay")); }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

ASSAY_TEST(TestCommandLine)
#include "tst_command_line.moc"
