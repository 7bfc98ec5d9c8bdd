// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// Edits runs by the real program, as a script would.
class TestRunEdit : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({QStringLiteral("demo"), project()}), 0);
        m_uids.clear();
        const QJsonArray runs = listed({});
        for (const auto& each : runs)
            m_uids << each.toObject().value(QStringLiteral("uid")).toString();
        QCOMPARE(m_uids.size(), 10);
    }

    void cleanup() { QCOMPARE(run({QStringLiteral("verify"), project()}), 0); }

    void renamedAndTaggedRunIsFoundByTheQuery()
    {
        QCOMPARE(edit(QStringLiteral("rename"), {m_uids[0]}, {QStringLiteral("--name"), QStringLiteral("champion")}),
                 0);
        QCOMPARE(
            edit(QStringLiteral("tag"), {QStringLiteral("champion"), m_uids[1]},
                 {QStringLiteral("--key"), QStringLiteral("team"), QStringLiteral("--value"), QStringLiteral("risk")}),
            0);
        const QStringList filter{QStringLiteral("--filter"),
                                 QStringLiteral("run_name = 'champion' AND tags.team = 'risk'")};
        const QJsonArray found = listed(filter);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).toObject().value(QStringLiteral("uid")).toString(), m_uids[0]);
        QCOMPARE(edit(QStringLiteral("untag"), {m_uids[0]}, {QStringLiteral("--key"), QStringLiteral("team")}), 0);
        QVERIFY(listed(filter).isEmpty());
    }

    void archivedRunsAreListedWhereTheyAreAskedFor()
    {
        QCOMPARE(edit(QStringLiteral("archive"), {m_uids[2], m_uids[3]},
                      {QStringLiteral("--reason"), QStringLiteral("old")}),
                 0);
        const auto count = [&](const char* view) {
            return listed({QStringLiteral("--view"), QString::fromLatin1(view)}).size();
        };
        QCOMPARE(count("active"), 8);
        QCOMPARE(count("deleted"), 2);
        QCOMPARE(count("all"), 10);
        QCOMPARE(edit(QStringLiteral("restore"), {m_uids[2]}, {}), 0);
        QCOMPARE(count("active"), 9);
        QCOMPARE(run({QStringLiteral("runs"), project(), QStringLiteral("--view"), QStringLiteral("gone")}), 2);
    }

    void runsAreListedAsASavedViewHasThem()
    {
        QCOMPARE(
            edit(QStringLiteral("tag"), m_uids.mid(0, 4),
                 {QStringLiteral("--key"), QStringLiteral("team"), QStringLiteral("--value"), QStringLiteral("risk")}),
            0);
        QCOMPARE(edit(QStringLiteral("archive"), {m_uids[3]}, {}), 0);
        saveView(R"({"v":1,"filter":"tags.team = risk","sort":[{"field":"name","descending":1}],)"
                 R"("columns":[{"field":"name","width":120},{"field":"tag:team"}]})");
        const QStringList saved = named(QStringLiteral("Of risk"));
        QJsonArray rows = listed(saved);
        QCOMPARE(rows.size(), 3); // Of active runs.
        QCOMPARE(rows.at(0).toObject().keys(), QStringList({QStringLiteral("run_name"), QStringLiteral("tags.team")}));
        QVERIFY(nameIn(rows.at(0)) > nameIn(rows.at(2)));

        rows =
            listed(saved
                   + QStringList{QStringLiteral("--order"), QStringLiteral("run_name ASC"), QStringLiteral("--view"),
                                 QStringLiteral("all"), QStringLiteral("--columns"), QStringLiteral("uid,run_name")});
        QCOMPARE(rows.size(), 4); // Explicit options go before the view's.
        QVERIFY(nameIn(rows.at(0)) < nameIn(rows.at(3)));
        QVERIFY(rows.at(0).toObject().contains(QStringLiteral("uid")));
        QCOMPARE(listed(saved + QStringList{QStringLiteral("--filter"), QStringLiteral("")}).size(), 9);
        QCOMPARE(run({QStringLiteral("runs"), project(), QStringLiteral("--saved-view"), QStringLiteral("None")}), 1);
        QVERIFY(m_errors.contains("None"));
    }

    void aSavedViewOfAllRunsOrAnotherExperimentSaysSo()
    {
        QCOMPARE(edit(QStringLiteral("archive"), {m_uids[3]}, {}), 0);
        const QStringList saved = named(QStringLiteral("Of risk"));
        saveView(R"({"v":1,"runs":"deleted"})");
        QCOMPARE(listed(saved).size(), 1);
        QVERIFY(listed(saved).at(0).toObject().contains(QStringLiteral("archived_at"))); // The usual columns.
        saveView(R"({"v":1,"experiment":"01GONE"})", "Elsewhere");
        QCOMPARE(run(QStringList{QStringLiteral("runs"), project()} + named(QStringLiteral("Elsewhere"))), 1);
        saveView(R"({"v":1,"filter":"metrics.loss >"})", "Half");
        QCOMPARE(run(QStringList{QStringLiteral("runs"), project()} + named(QStringLiteral("Half"))), 1);
        QVERIFY(m_errors.contains("metrics.loss >"));
    }

    void aSavedViewShowsAMetricAtItsStep()
    {
        saveView(R"({"v":1,"columns":[{"field":"metric.at.1:train/logloss"},{"field":"metric:train/logloss"}]})");
        const QStringList saved = named(QStringLiteral("Of risk"));
        const QJsonObject row = listed(saved).at(0).toObject();
        const QString atStep = QStringLiteral("at(metrics.train/logloss, 1)");
        const QString last = QStringLiteral("metrics.train/logloss");
        QVERIFY(row.value(atStep).toDouble() > row.value(last).toDouble()); // The loss falls.

        saveView(R"({"v":1,"sort":[{"field":"metric.at.1:train/logloss","descending":1}]})", "At a step");
        QCOMPARE(run(QStringList{QStringLiteral("runs"), project()} + named(QStringLiteral("At a step"))), 1);
        QVERIFY(m_errors.contains("--order"));
    }

    void noteIsAnsweredByItsId()
    {
        const QStringList about{QStringLiteral("--text"),   QStringLiteral("diverges"), QStringLiteral("--metric"),
                                QStringLiteral("test/auc"), QStringLiteral("--steps"),  QStringLiteral("1:2")};
        QCOMPARE(edit(QStringLiteral("note"), {m_uids[0], m_uids[1]}, about), 0);
        QCOMPARE(m_out.trimmed().size(), 26);
        QCOMPARE(edit(QStringLiteral("note"), {m_uids[0]},
                      {QStringLiteral("--text"), QStringLiteral("x"), QStringLiteral("--steps"), QStringLiteral("a")}),
                 2);
    }

    void F13_aViewGoesFromProjectToProjectAsText()
    {
        saveView(R"({"v":1,"filter":"attributes.status = 'FINISHED'","sort":[{"field":"name","descending":1}],)"
                 R"("columns":[{"field":"name","width":120},{"field":"status"}]})");
        const QStringList saved = named(QStringLiteral("Of risk"));
        const QJsonArray rows = listed(saved);
        QVERIFY(rows.size() > 1 && nameIn(rows.at(0)) > nameIn(rows.at(1)));
        const QStringList exporting{QStringLiteral("view"), QStringLiteral("export")};
        QCOMPARE(
            run(exporting
                + QStringList{project(), QStringLiteral("Of risk"), QStringLiteral("--as"), QStringLiteral("Ana")}),
            0);
        const QByteArray text = m_out;
        QFile file(m_dir->filePath(QStringLiteral("exported.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const QString other = m_dir->filePath(QStringLiteral("other.assay"));
        QCOMPARE(run({QStringLiteral("demo"), other}), 0);
        QCOMPARE(run({QStringLiteral("view"), QStringLiteral("import"), other, file.fileName(), QStringLiteral("--as"),
                      QStringLiteral("Ana")}),
                 0);
        QCOMPARE(run(exporting
                     + QStringList{other, QStringLiteral("Of risk"), QStringLiteral("--as"), QStringLiteral("Ana")}),
                 0);
        QCOMPARE(m_out, text); // The same view, to the byte.
        QCOMPARE(
            run(QStringList{QStringLiteral("runs"), other, QStringLiteral("--format"), QStringLiteral("json")} + saved),
            0);
        QCOMPARE(QJsonDocument::fromJson(m_out).array(), rows);
    }

    void F13_whatSomebodyKeepsToThemselvesIsReadByNobodyElse()
    {
        saveView(R"({"v":1})");
        const QStringList byMei{QStringLiteral("--as"), QStringLiteral("Mei")};
        QCOMPARE(run(QStringList{QStringLiteral("runs"), project(), QStringLiteral("--saved-view"),
                                 QStringLiteral("Of risk")}
                     + byMei),
                 1);
        QVERIFY2(m_errors.contains("Ana keeps this view"), m_errors.constData());
        QCOMPARE(run(QStringList{QStringLiteral("view"), QStringLiteral("export"), project(), QStringLiteral("Of risk")}
                     + byMei),
                 1);
        QVERIFY(m_out.isEmpty());
        QVERIFY2(m_errors.contains("Ana keeps this view"), m_errors.constData());
    }

    void refusalsTellTheRuleAndTheUsage()
    {
        QCOMPARE(edit(QStringLiteral("archive"), {m_uids[0]}, {QStringLiteral("--role"), QStringLiteral("manager")}),
                 1);
        QVERIFY(m_errors.contains("Data scientist"));
        QCOMPARE(edit(QStringLiteral("paint"), {m_uids[0]}, {}), 2);
        QCOMPARE(edit(QStringLiteral("tag"), {m_uids[0]}, {QStringLiteral("--key"), QStringLiteral("k")}), 2);
        QVERIFY(m_errors.contains("--value"));
        QCOMPARE(
            edit(QStringLiteral("rename"), {QStringLiteral("nobody")}, {QStringLiteral("--name"), QStringLiteral("x")}),
            1);
    }

private:
    static QString nameIn(const QJsonValue& row) { return row.toObject().value(QStringLiteral("run_name")).toString(); }

    /// As its owner says it.
    static QStringList named(const QString& view)
    {
        return {QStringLiteral("--saved-view"), view, QStringLiteral("--as"), QStringLiteral("Ana")};
    }

    /// A saved view with this content, read from a text as a person would mail it.
    void saveView(const QByteArray& content, const char* name = "Of risk")
    {
        QFile file(m_dir->filePath(QStringLiteral("view.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"assayView\":1,\"name\":\"" + QByteArray(name)
                   + "\",\"page\":\"data-science\",\"content\":" + content + "}");
        file.close();
        QCOMPARE(run({QStringLiteral("view"), QStringLiteral("import"), project(), file.fileName(),
                      QStringLiteral("--as"), QStringLiteral("Ana")}),
                 0);
    }

    QString project() const { return m_dir->filePath(QStringLiteral("p.assay")); }

    int edit(const QString& verb, const QStringList& runs, const QStringList& options)
    {
        return run(QStringList{QStringLiteral("run"), verb, project()} + runs
                   + QStringList{QStringLiteral("--as"), QStringLiteral("Ana")} + options);
    }

    QJsonArray listed(const QStringList& options)
    {
        if (run(QStringList{QStringLiteral("runs"), project(), QStringLiteral("--format"), QStringLiteral("json")}
                + options)
            != 0)
            qFatal("%s", m_errors.constData());
        return QJsonDocument::fromJson(m_out).array();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QStringList m_uids;
};

ASSAY_TEST(TestRunEdit)
#include "tst_run_edit.moc"
