// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlite/sqlite_connection.h"
#include "tests/support/wandb_log_writer.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace assay::tests {

/// Makes the sources that are too large, too deep or too odd for a repository: memory and time attacks, links, pipes,
/// databases of wicked make.
class HostileSources {
public:
    explicit HostileSources(QString folder)
        : m_folder(std::move(folder))
    {
        texts();
        specialFiles();
        stores();
        databases();
        logs();
    }

    /// In the form of VerdictTable; paths are below the folder.
    static QByteArray verdicts()
    {
        return QByteArray(R"(
deep.json : json : refused : nested deeper
million.json : json : read : 0=0
deep.yaml : yaml : refused : nested deeper
wide.csv : csv : refused : columns
sparse.csv : csv : refused : larger than the limit
pipe.csv : csv : refused : is no .csv
pipe.csv : recognition : nobody :
link.csv : csv : refused : a link and was not followed
wide.csv : recognition : csv :
sparse.csv : recognition : csv :
link.csv : recognition : csv :
links : mlflow-files : partly : was not followed
links : recognition : mlflow-files :
many : dvclive : read :
many : recognition : dvclive :
twice : dvclive : partly : there twice
twice : recognition : dvclive :
view.db : mlflow-sqlite : refused : runs is no ordinary table
computed.db : mlflow-sqlite : refused : runs is no ordinary table
registry.db : mlflow-sqlite : read :
sparse.db : mlflow-sqlite : refused : Nothing was read
cut.db : mlflow-sqlite : refused : damaged
view.db : recognition : mlflow-sqlite :
computed.db : recognition : mlflow-sqlite :
registry.db : recognition : mlflow-sqlite :
cut.db : recognition : mlflow-sqlite :
holes.wandb : wandb : partly : no part of a record
holes.wandb : recognition : wandb :
foreign.wandb : wandb : refused : does not begin as one
foreign.wandb : recognition : wandb :
bins.wandb : wandb : partly : bins of the histogram
bins.wandb : recognition : wandb :
* : recognition : nobody : Nothing in
* : csv : refused :
* : dvclive : refused :
* : mlflow-files : refused :
* : mlflow-sqlite : refused :
* : hf-trainer : refused :
* : optuna : refused :
* : sacred : refused :
* : tensorboard : refused :
* : trackio : refused :
* : wandb : refused : is no .wandb log
* : * : read|refused :
)")
            .replace(" :", "\t")
            .replace("\t ", "\t");
    }

private:
    QString at(const QString& name) const { return m_folder + u'/' + name; }

    void put(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }

    /// A file that is long and holds nothing but its beginning.
    void putSparse(const QString& name, const QByteArray& start, qint64 size) const
    {
        put(name, start);
        if (!QFile::resize(at(name), size))
            qFatal("cannot enlarge %s", qPrintable(name));
    }

    void texts() const
    {
        put(QStringLiteral("deep.json"), QByteArray(400'000, '['));
        put(QStringLiteral("million.json"), '[' + QByteArray("0,").repeated(999'998) + "0]");
        put(QStringLiteral("deep.yaml"), QByteArray(400'000, '['));
        put(QStringLiteral("wide.csv"), "step" + QByteArray(",a").repeated(200'000) + '\n');
        putSparse(QStringLiteral("sparse.csv"), "step,loss\n", 1LL << 40);
    }

    void specialFiles() const
    {
        if (::mkfifo(QFile::encodeName(at(QStringLiteral("pipe.csv"))).constData(), 0600) != 0)
            qFatal("cannot make a pipe");
        QFile::link(QStringLiteral("/etc/passwd"), at(QStringLiteral("link.csv")));
    }

    void stores() const
    {
        put(QStringLiteral("links/7/meta.yaml"), "experiment_id: '7'\nname: x\n");
        put(QStringLiteral("links/7/aa/meta.yaml"), "run_id: aa\nstatus: 3\n");
        QDir().mkpath(at(QStringLiteral("links/7/aa/metrics/") + QStringLiteral("a/").repeated(40)));
        QFile::link(m_folder, at(QStringLiteral("links/7/aa/params")));
        QFile::link(QStringLiteral(".."), at(QStringLiteral("links/7/aa/metrics/loop")));
        QFile::link(QStringLiteral("/dev/zero"), at(QStringLiteral("links/7/aa/metrics/endless")));
        QByteArray many = "{\"step\": 1";
        for (int i = 0; i < 100'000; ++i)
            many += ",\"m" + QByteArray::number(i) + "\": 1";
        put(QStringLiteral("many/metrics.json"), many + "}");
        QDir().mkpath(at(QStringLiteral("many/plots/metrics")));
        put(QStringLiteral("twice/metrics.json"), R"({"a/b": 1, "a": {"b": 2}})");
        QDir().mkpath(at(QStringLiteral("twice/plots/metrics")));
    }

    void database(const QString& name, const QByteArray& runs, const QByteArray& more = {}) const
    {
        db::SqliteConnection connection(at(name), db::SqliteConnection::Mode::Create);
        connection.execute("CREATE TABLE experiments (experiment_id INTEGER PRIMARY KEY, name TEXT);"
                           "INSERT INTO experiments VALUES (0, 'x');"
                           + runs + more);
        connection.checkpoint(0);
    }

    void databases() const
    {
        const QByteArray runs = "CREATE TABLE runs (run_uuid TEXT, status TEXT, experiment_id INTEGER);"
                                "INSERT INTO runs VALUES ('aa', 'FINISHED', 0);";
        database(QStringLiteral("view.db"),
                 "CREATE VIEW runs AS SELECT load_extension('x') AS run_uuid, 0 AS experiment_id;");
        database(
            QStringLiteral("computed.db"),
            "CREATE TABLE runs (n INTEGER, run_uuid TEXT AS (hex(zeroblob(8000000)) || n), status TEXT AS ('FINISHED'),"
            " experiment_id INTEGER AS (0)); WITH RECURSIVE c(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM c LIMIT "
            "1000)"
            " INSERT INTO runs SELECT n FROM c;");
        database(QStringLiteral("registry.db"), runs, manyVersions());
        put(QStringLiteral("sparse.db"), {});
        putSparse(QStringLiteral("sparse.db"), QByteArray("SQLite format 3\0", 16), 1LL << 42);
        database(QStringLiteral("cut.db"), runs);
        QFile::resize(at(QStringLiteral("cut.db")), 8192);
    }

    void logs() const
    {
        WandbLogWriter log;
        log.history(0, 1,
                    {{"h", R"({"_type":"histogram","values":[1],"packedBins":{"min":0,"size":1,"count":1e300}})"}});
        put(QStringLiteral("bins.wandb"), log.bytes());
        putSparse(QStringLiteral("holes.wandb"), log.bytes().first(7), 1LL << 42);
        put(QStringLiteral("foreign.wandb"), ":W&B of another make");
    }

    /// As many versions of one model, each with a tag: looking each up in turn would take minutes.
    static QByteArray manyVersions()
    {
        return "CREATE TABLE registered_models (name TEXT); INSERT INTO registered_models VALUES ('m');"
               "CREATE TABLE model_versions (name TEXT, version INTEGER);"
               "CREATE TABLE model_version_tags (name TEXT, version INTEGER, key TEXT, value TEXT);"
               "WITH RECURSIVE c(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM c LIMIT 60000)"
               " INSERT INTO model_versions SELECT 'm', n FROM c;"
               "INSERT INTO model_version_tags SELECT name, version, 'k', 'v' FROM model_versions;";
    }

    QString m_folder;
};

} // namespace assay::tests
