// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/detect.h"
#include "tests/support/foreign_store.h"

#include <QTemporaryDir>

namespace assay::tests {

/// A small MLflow store on the disk that its program goes on writing to: one experiment, a growing run with one artifact
/// and a pending logged model, a finished run, and a model with two versions.
class GrowingStore {
public:
    virtual ~GrowingStore() = default;

    virtual QString path() const = 0;
    virtual void begin() = 0;
    virtual void morePoints() = 0; ///< Two of the growing run's series.
    virtual void newSeries() = 0;  ///< One point of another.
    virtual void newRun() = 0;     ///< With one param, one tag and one point.
    virtual void finishRun() = 0;  ///< The growing one.
    virtual void changeTag() = 0;  ///< Of the growing run.
    virtual void deleteRun() = 0;  ///< The finished one.
    virtual void restoreRun() = 0;
    virtual void renameExperiment() = 0;
    virtual void moveAlias() = 0; ///< From version 1 to 2.
    virtual void newVersion() = 0;
    virtual void readyModel() = 0;  ///< The logged model's status.
    virtual void changeParam() = 0; ///< Which MLflow itself forbids.

    void newArtifact() { put(folder(QStringLiteral("mlruns/7/%1/artifacts/more.txt").arg(growing)), "more"); }

    QString folder(const QString& path) const { return m_folder.filePath(path); }

protected:
    const QString growing = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    const QString finished = QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
    const QString logged = QStringLiteral("m-00000000000000000000000000000001");

private:
    QTemporaryDir m_folder;
};

class GrowingFiles final : public GrowingStore {
public:
    QString path() const override { return folder(QStringLiteral("mlruns")); }
    void begin() override
    {
        write(QStringLiteral("meta.yaml"), experiment("seven"));
        write(growing + QStringLiteral("/meta.yaml"), meta(growing, "1", "null", "active"));
        write(growing + QStringLiteral("/metrics/loss"), "10 0.5 0\n11 nan 1\n");
        write(growing + QStringLiteral("/params/eta"), "0.1");
        write(growing + QStringLiteral("/tags/stage"), "warm");
        write(growing + QStringLiteral("/artifacts/first.txt"), "first");
        write(finished + QStringLiteral("/meta.yaml"), meta(finished, "3", "90", "active"));
        write(finished + QStringLiteral("/metrics/loss"), "20 1 0\n");
        loggedModel("1");
        put(folder(QStringLiteral("mlruns/models/m/meta.yaml")), "name: m\ncreation_timestamp: 5\ndescription: d\n");
        put(folder(QStringLiteral("mlruns/models/m/aliases/champion")), "1");
        version(1);
        version(2);
    }
    void morePoints() override
    {
        write(growing + QStringLiteral("/metrics/loss"), "10 0.5 0\n11 nan 1\n12 0.25 2\n13 -inf 3\n");
    }
    void newSeries() override { write(growing + QStringLiteral("/metrics/val/auc"), "12 0.75 2\n"); }
    void newRun() override
    {
        const QString id(32, u'c');
        write(id + QStringLiteral("/meta.yaml"), meta(id, "3", "95", "active"));
        write(id + QStringLiteral("/metrics/loss"), "30 2 0\n");
        write(id + QStringLiteral("/params/eta"), "0.2");
        write(id + QStringLiteral("/tags/stage"), "cold");
    }
    void finishRun() override { write(growing + QStringLiteral("/meta.yaml"), meta(growing, "3", "99", "active")); }
    void changeTag() override { write(growing + QStringLiteral("/tags/stage"), "hot"); }
    void deleteRun() override { write(finished + QStringLiteral("/meta.yaml"), meta(finished, "3", "90", "deleted")); }
    void restoreRun() override { write(finished + QStringLiteral("/meta.yaml"), meta(finished, "3", "90", "active")); }
    void renameExperiment() override { write(QStringLiteral("meta.yaml"), experiment("eight")); }
    void moveAlias() override { put(folder(QStringLiteral("mlruns/models/m/aliases/champion")), "2"); }
    void newVersion() override { version(3); }
    void readyModel() override { loggedModel("2"); }
    void changeParam() override { write(growing + QStringLiteral("/params/eta"), "0.9"); }

private:
    void write(const QString& path, const QByteArray& bytes) { put(folder(QStringLiteral("mlruns/7/") + path), bytes); }
    static QByteArray experiment(const QByteArray& name)
    {
        return "experiment_id: '7'\nartifact_location: /gone/mlruns/7\nname: " + name + "\nlifecycle_stage: active\n";
    }
    static QByteArray meta(const QString& id, const QByteArray& status, const QByteArray& end, const QByteArray& stage)
    {
        return "run_id: " + id.toLatin1() + "\nrun_name: r\nstatus: " + status + "\nstart_time: 5\nend_time: " + end
            + "\nlifecycle_stage: " + stage + "\nartifact_uri: /gone/mlruns/7/" + id.toLatin1() + "/artifacts\n";
    }
    void loggedModel(const QByteArray& status)
    {
        write(QStringLiteral("models/%1/meta.yaml").arg(logged),
              "model_id: " + logged.toLatin1() + "\nname: xgb\nsource_run_id: " + growing.toLatin1()
                  + "\nstatus: " + status + "\ncreation_timestamp: 9\n");
    }
    void version(int number)
    {
        put(folder(QStringLiteral("mlruns/models/m/version-%1/meta.yaml").arg(number)),
            "version: " + QByteArray::number(number)
                + "\ncurrent_stage: None\nstatus: READY\nrun_id: " + finished.toLatin1() + "\n");
    }
};

class GrowingDatabase final : public GrowingStore {
public:
    QString path() const override { return folder(QStringLiteral("mlflow.db")); }
    void begin() override
    {
        QByteArray script = mlflowScript(QStringLiteral("tracking")) + mlflowScript(QStringLiteral("schema_3_4"));
        // The tables of the release, without the rows that other tests count.
        for (const char* table :
             {"experiments", "experiment_tags", "runs", "params", "tags", "metrics", "datasets", "inputs", "input_tags",
              "registered_models", "registered_model_tags", "registered_model_aliases", "model_versions",
              "model_version_tags", "logged_models", "logged_model_params", "logged_model_tags"})
            script += QByteArray("DELETE FROM ") + table + ";";
        script += "INSERT INTO experiments VALUES (7, 'seven', '/gone/mlruns/7', 'active', 0, 0);"
            + run(growing, "RUNNING", "NULL") + run(finished, "FINISHED", "90")
            + point(growing, "loss", "0.5, 10", "0, 0") + point(growing, "loss", "0, 11", "1, 1")
            + point(finished, "loss", "1, 20", "0, 0") + "INSERT INTO params VALUES ('eta', '0.1', '"
            + growing.toLatin1() + "');" + "INSERT INTO tags VALUES ('stage', 'warm', '" + growing.toLatin1() + "');"
            + "INSERT INTO registered_models VALUES ('m', 5, 5, 'd');"
            + "INSERT INTO registered_model_aliases VALUES ('champion', 1, 'm');" + version(1) + version(2)
            + "INSERT INTO logged_models VALUES ('" + logged.toLatin1()
            + "', 7, 'xgb', '/gone', 9, 9, 1, 'active', NULL, '" + growing.toLatin1() + "', '');";
        put(folder(QStringLiteral("mlruns/7/%1/artifacts/first.txt").arg(growing)), "first");
        sql(script);
    }
    void morePoints() override
    {
        sql(point(growing, "loss", "0.25, 12", "2, 0") + point(growing, "loss", "-1.7976931348623157e308, 13", "3, 0"));
    }
    void newSeries() override { sql(point(growing, "val/auc", "0.75, 12", "2, 0")); }
    void newRun() override
    {
        const QString id(32, u'c');
        sql(run(id, "FINISHED", "95") + point(id, "loss", "2, 30", "0, 0")
            + "INSERT INTO params VALUES ('eta', '0.2', '" + id.toLatin1()
            + "'); INSERT INTO tags VALUES ('stage', 'cold', '" + id.toLatin1() + "');");
    }
    void finishRun() override { sql("UPDATE runs SET status = 'FINISHED', end_time = 99 WHERE status = 'RUNNING'"); }
    void changeTag() override { sql("UPDATE tags SET value = 'hot'"); }
    void deleteRun() override { sql("UPDATE runs SET lifecycle_stage = 'deleted' WHERE end_time = 90"); }
    void restoreRun() override { sql("UPDATE runs SET lifecycle_stage = 'active' WHERE end_time = 90"); }
    void renameExperiment() override { sql("UPDATE experiments SET name = 'eight'"); }
    void moveAlias() override { sql("UPDATE registered_model_aliases SET version = 2"); }
    void newVersion() override { sql(version(3)); }
    void readyModel() override { sql("UPDATE logged_models SET status = 2"); }
    void changeParam() override { sql("UPDATE params SET value = '0.9'"); }

private:
    void sql(const QByteArray& script) { runSql(path(), script); }
    static QByteArray run(const QString& id, const QByteArray& status, const QByteArray& end)
    {
        return "INSERT INTO runs VALUES ('" + id.toLatin1() + "', 'r', '', '', '', '', '" + status + "', 5, " + end
            + ", '', 'active', '/gone/mlruns/7/" + id.toLatin1() + "/artifacts', 7, NULL);";
    }
    static QByteArray point(const QString& id, const QByteArray& key, const QByteArray& valueAndTime,
                            const QByteArray& stepAndNan)
    {
        return "INSERT INTO metrics (key, value, timestamp, step, is_nan, run_uuid) VALUES ('" + key + "', "
            + valueAndTime + ", " + stepAndNan + ", '" + id.toLatin1() + "');";
    }
    QByteArray version(int number) const
    {
        return "INSERT INTO model_versions VALUES ('m', " + QByteArray::number(number) + ", 0, 0, '', '', 'None', '', '"
            + finished.toLatin1() + "', 'READY', '', '', '');";
    }
};

} // namespace assay::tests
