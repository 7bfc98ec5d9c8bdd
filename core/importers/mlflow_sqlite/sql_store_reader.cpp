// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_sqlite/sql_store_reader.h"

#include "core/importers/mlflow_sqlite/sql_store_registry.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace assay {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SqlStoreReader", text);
}


QString word(const char* text)
{
    return QString::fromLatin1(text);
}

QString mlflowId(const QString& id)
{
    return id.isEmpty() ? id : QStringLiteral("mlflow:") + id;
}

QString valueOf(const std::vector<Attribute>& attributes, QStringView key)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(), [key](const auto& a) { return a.key == key; });
    return found == attributes.end() ? QString() : found->value;
}

/// MLflow's SQL store has no room for NaN and infinity and writes 0 with is_nan, and the largest double.
double undone(double value, bool isNan)
{
    constexpr double most = std::numeric_limits<double>::max();
    if (isNan)
        return std::numeric_limits<double>::quiet_NaN();
    return value >= most ? std::numeric_limits<double>::infinity()
        : value <= -most ? -std::numeric_limits<double>::infinity()
                         : value;
}

} // namespace

SqlStoreReader::SqlStoreReader(db::ForeignDatabase& store, QString path, const ReadMonitor& monitor)
    : m_store(store)
    , m_path(std::move(path))
    , m_monitor(monitor)
{
}

bool SqlStoreReader::goOn(qint64 done, qint64 total)
{
    if (!m_cancelled && m_monitor && (!m_sinceTold.isValid() || m_sinceTold.elapsed() > 200)) {
        m_cancelled = !m_monitor({done, total});
        m_sinceTold.restart();
    }
    return !m_cancelled;
}

Result<ImportBatch> SqlStoreReader::read()
{
    m_batch.format = QByteArrayLiteral("mlflow-sqlite");
    m_batch.source = m_path;
    const QStringList expected{word("experiments"), word("experiment_tags"), word("runs"), word("params"), word("tags"),
        word("metrics"), word("datasets"), word("inputs"), word("input_tags"), word("registered_models"),
        word("registered_model_tags"), word("registered_model_aliases"), word("model_versions"), word("model_version_tags")};
    if (const auto genuine = m_store.refuseImpostors(expected); !genuine)
        return failed(genuine);
    if (!m_store.hasTable(word("experiments")) || !m_store.hasTable(word("runs")))
        return fail(Error::Kind::Invalid,
            tr("%1 is no MLflow store: it lacks the table experiments or runs. Nothing was read.").arg(m_path));
    const auto done = m_store.read([this] {
        experiments();
        runs();
        attributes(word("params"), &ImportedRun::params);
        attributes(word("tags"), &ImportedRun::tags);
        finishRuns();
        inputs();
        metrics();
        readSqlRegistry(m_store, m_batch);
        nameWhatIsNotRead();
    });
    if (!done)
        return failed(done);
    if (m_cancelled)
        return fail(Error::Kind::Cancelled, tr("Reading %1 was cancelled.").arg(m_path));
    return std::move(m_batch);
}

void SqlStoreReader::experiments()
{
    QHash<qint64, std::size_t> places;
    auto rows = selectColumns(m_store, word("experiments"),
        {word("experiment_id"), word("name"), word("artifact_location"), word("lifecycle_stage"), word("creation_time")});
    while (rows && rows->step()) {
        ImportedExperiment experiment;
        experiment.externalId = mlflowId(rows->text(2).isEmpty() ? rows->text(0) : rows->text(2));
        experiment.name = rows->text(1).isEmpty() ? rows->text(0) : rows->text(1);
        experiment.deleted = rows->bytesView(3) == "deleted";
        experiment.createdAt = rows->integer(4);
        places.insert(rows->integer(0), m_batch.experiments.size());
        m_experimentIds.insert(rows->integer(0), experiment.externalId);
        m_batch.experiments.push_back(std::move(experiment));
    }
    auto tags = selectColumns(m_store, word("experiment_tags"), {word("experiment_id"), word("key"), word("value")});
    while (tags && tags->step()) {
        if (const auto place = places.constFind(tags->integer(0)); place != places.constEnd())
            m_batch.experiments[*place].tags.push_back({tags->text(1), tags->text(2)});
    }
}

void SqlStoreReader::runs()
{
    auto rows = selectColumns(m_store, word("runs"),
        {word("run_uuid"), word("experiment_id"), word("name"), word("status"), word("lifecycle_stage"),
            word("start_time"), word("end_time"), word("user_id"), word("source_name"), word("artifact_uri")});
    while (rows && rows->step() && goOn(0, 0))
        run(*rows);
}

void SqlStoreReader::run(const db::Statement& row)
{
    const auto status = runStatusFromString(row.text(3));
    const auto experiment = m_experimentIds.constFind(row.integer(1));
    const QByteArray id = row.bytes(0);
    if (id.isEmpty() || m_runs.contains(id) || !status || experiment == m_experimentIds.constEnd()) {
        m_batch.issues.push_back({tr("runs, run_uuid %1").arg(QString::fromUtf8(id.left(64))),
            tr("The run has no id of its own, no known status or no experiment; it is left out.")});
        return;
    }
    ImportedRun run;
    run.experimentExternalId = *experiment;
    run.externalId = mlflowId(QString::fromUtf8(id));
    run.name = row.text(2);
    run.status = *status;
    run.deleted = row.bytesView(4) == "deleted";
    run.startedAt = row.optionalInteger(5);
    run.endedAt = row.optionalInteger(6);
    run.user = row.text(7);
    run.source = row.text(8);
    m_withArtifacts += row.bytesView(9).isEmpty() ? 0 : 1;
    m_runs.insert(id, m_batch.runs.size());
    m_batch.runs.push_back(std::move(run));
}

ImportedRun* SqlStoreReader::runOf(const db::Statement& row, int column)
{
    const auto found = m_runs.constFind(row.bytes(column));
    return found == m_runs.constEnd() ? nullptr : &m_batch.runs[*found];
}

void SqlStoreReader::attributes(const QString& table, std::vector<Attribute> ImportedRun::* into)
{
    auto rows = selectColumns(m_store, table, {word("run_uuid"), word("key"), word("value")});
    while (rows && rows->step() && goOn(0, 0)) {
        if (ImportedRun* run = runOf(*rows, 0))
            (run->*into).push_back({rows->text(1), rows->text(2)});
    }
}

/// Takes from the tags what older releases kept only there.
void SqlStoreReader::finishRuns()
{
    for (ImportedRun& run : m_batch.runs) {
        run.name = run.name.isEmpty() ? valueOf(run.tags, u"mlflow.runName") : run.name;
        run.user = run.user.isEmpty() ? valueOf(run.tags, u"mlflow.user") : run.user;
        run.source = run.source.isEmpty() ? valueOf(run.tags, u"mlflow.source.name") : run.source;
        run.parentExternalId = mlflowId(valueOf(run.tags, u"mlflow.parentRunId"));
    }
}

void SqlStoreReader::metrics()
{
    const QString table = word("metrics");
    if (!m_store.hasTable(table))
        return;
    const qint64 total = m_store.connection().integer("SELECT max(rowid) FROM metrics");
    const bool hasStep = m_store.columns(table).contains(word("step"), Qt::CaseInsensitive);
    const bool hasNan = m_store.columns(table).contains(word("is_nan"), Qt::CaseInsensitive);
    // rowid is the order of logging; without it SQLite would walk the index and give the order of the keys.
    const QString sql = QStringLiteral("SELECT run_uuid, key, timestamp, %1, value, %2, typeof(value) IN ('real', 'integer')"
                                       " AND typeof(timestamp) = 'integer' AND typeof(%1) = 'integer'"
                                       " FROM metrics ORDER BY rowid")
                            .arg(hasStep ? word("step") : word("0"), hasNan ? word("is_nan") : word("0"));
    auto rows = m_store.connection().prepare(sql.toUtf8());
    qint64 done = 0;
    while (rows.step() && goOn(++done, total))
        metric(rows);
    if (m_badPoints > 0)
        m_batch.issues.push_back({table, tr("%1 points are not numbers or belong to no run; they are left out.").arg(m_badPoints)});
}

void SqlStoreReader::metric(const db::Statement& row)
{
    ImportedRun* run = runOf(row, 0);
    if (run == nullptr || !row.boolean(6)) {
        ++m_badPoints;
        return;
    }
    const QByteArray id = row.bytes(0) + '\0' + row.bytes(1);
    auto place = m_series.constFind(id);
    if (place == m_series.constEnd()) {
        place = m_series.insert(id, run->series.size());
        run->series.push_back({row.text(1), {}});
    }
    run->series[*place].points.push_back({row.integer(3), row.integer(2), undone(row.real(4), row.boolean(5))});
}

void SqlStoreReader::inputs()
{
    QHash<QByteArray, DatasetInput> datasets;
    auto sets = selectColumns(m_store, word("datasets"),
        {word("dataset_uuid"), word("name"), word("digest"), word("dataset_source_type"), word("dataset_source"),
            word("dataset_schema"), word("dataset_profile")});
    while (sets && sets->step())
        datasets.insert(sets->bytes(0),
            {sets->text(1), sets->text(2), sets->text(3), sets->text(4), sets->text(5), sets->text(6), {}});
    QHash<QByteArray, QString> contexts;
    auto tags = selectColumns(m_store, word("input_tags"), {word("input_uuid"), word("name"), word("value")});
    while (tags && tags->step()) {
        if (tags->bytesView(1) == "mlflow.data.context")
            contexts.insert(tags->bytes(0), tags->text(2));
    }
    auto links = selectColumns(m_store, word("inputs"),
        {word("input_uuid"), word("source_type"), word("source_id"), word("destination_type"), word("destination_id")});
    while (links && links->step()) {
        ImportedRun* run = runOf(*links, 4);
        const auto dataset = datasets.constFind(links->bytes(2));
        if (links->bytesView(1) != "DATASET" || links->bytesView(3) != "RUN" || run == nullptr
            || dataset == datasets.constEnd())
            continue;
        run->inputs.push_back(*dataset);
        run->inputs.back().context = contexts.value(links->bytes(0));
    }
}

/// The store holds more than a batch has room for; nobody should believe it came along.
void SqlStoreReader::nameWhatIsNotRead()
{
    if (m_withArtifacts > 0)
        m_batch.notes.push_back({word("runs"),
            tr("The artifacts of %1 runs lie outside the database and are not read; only their runs are.").arg(m_withArtifacts)});
    for (const char* name : {"logged_models", "trace_info", "assessments", "evaluation_datasets", "scorers"}) {
        const QString table = word(name);
        auto rows = selectColumns(m_store, table, {word("rowid")}, QStringLiteral("LIMIT 1"));
        if (rows && rows->step())
            m_batch.notes.push_back({table, tr("The store has rows in %1, which are not read.").arg(table)});
    }
}

} // namespace assay
