// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_sqlite/sql_store_reader.h"

#include "core/base/text.h"
#include "core/importers/mlflow_names.h"
#include "core/importers/mlflow_sqlite/sql_logged_models.h"
#include "core/importers/mlflow_sqlite/sql_store_registry.h"

#include <QFileInfo>

#include <limits>

namespace assay {
namespace {

QString word(const char* text)
{
    return QString::fromLatin1(text);
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

SqlStoreReader::SqlStoreReader(db::ForeignDatabase& store, QString path, const ReadMonitor& monitor,
                               std::chrono::milliseconds pause)
    : m_path(std::move(path))
    , m_pace(monitor, pause)
    , m_source{store, m_issues, m_pace}
    , m_folder(QFileInfo(m_path).absolutePath(), m_issues, m_pace)
    , m_artifacts(m_folder.root(), m_folder, m_pace)
{
}

Result<ImportBatch> SqlStoreReader::read()
{
    m_batch.format = QByteArrayLiteral("mlflow-sqlite");
    m_batch.source = m_path;
    const QStringList expected{word("experiments"),
                               word("experiment_tags"),
                               word("runs"),
                               word("params"),
                               word("tags"),
                               word("metrics"),
                               word("datasets"),
                               word("inputs"),
                               word("input_tags"),
                               word("registered_models"),
                               word("registered_model_tags"),
                               word("registered_model_aliases"),
                               word("model_versions"),
                               word("model_version_tags"),
                               word("logged_models"),
                               word("logged_model_params"),
                               word("logged_model_tags")};
    if (const auto genuine = m_source.store.refuseImpostors(expected); !genuine)
        return failed(genuine);
    if (!m_source.store.hasTable(word("experiments")) || !m_source.store.hasTable(word("runs")))
        return fail(
            Error::Kind::Invalid,
            Text::tr("%1 is no MLflow store: it lacks the table experiments or runs. Nothing was read.").arg(m_path));
    const auto done = m_source.store.read([this] {
        experiments();
        runs();
        attributes(word("params"), &ImportedRun::params);
        attributes(word("tags"), &ImportedRun::tags);
        for (ImportedRun& run : m_batch.runs)
            completeFromTags(run);
        inputs();
        metrics();
        readSqlRegistry(m_source, m_batch);
        m_models = readSqlLoggedModels(m_source);
        nameWhatIsNotRead();
    });
    if (!done)
        return failed(done);
    artifacts();
    if (m_pace.stopped())
        return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(m_path));
    m_batch.issues = m_issues.take(m_path);
    return std::move(m_batch);
}

void SqlStoreReader::experiments()
{
    QHash<qint64, std::size_t> places;
    MlflowExperimentIds ids;
    SqlTable rows(m_source, word("experiments"),
                  {word("experiment_id"), word("name"), word("artifact_location"), word("lifecycle_stage"),
                   word("creation_time"), word("workspace")});
    while (rows.next()) {
        const auto number = rows.whole(0);
        if (!number || places.contains(*number)) {
            rows.issue(Text::tr("The experiment has no number of its own; it is left out."));
            continue;
        }
        ImportedExperiment experiment;
        experiment.externalId = ids.idOf(rows.text(2), QString::number(*number));
        experiment.name = nameInWorkspace(rows.text(5), firstOf(rows.text(1), QString::number(*number)));
        experiment.deleted = rows.row().bytesView(3) == "deleted";
        experiment.createdAt = rows.whole(4).value_or(0);
        places.insert(*number, m_batch.experiments.size());
        m_experimentIds.insert(*number, experiment.externalId);
        m_batch.experiments.push_back(std::move(experiment));
    }
    SqlTable tags(m_source, word("experiment_tags"), {word("experiment_id"), word("key"), word("value")});
    while (tags.next()) {
        const auto place = places.constFind(tags.whole(0).value_or(-1));
        if (place != places.constEnd())
            m_batch.experiments[*place].tags.push_back({tags.text(1), tags.text(2)});
        else
            tags.issue(Text::tr("The tag belongs to no experiment; it is left out."));
    }
}

void SqlStoreReader::runs()
{
    SqlTable rows(m_source, word("runs"),
                  {word("run_uuid"), word("experiment_id"), word("name"), word("status"), word("lifecycle_stage"),
                   word("start_time"), word("end_time"), word("user_id"), word("source_name"), word("artifact_uri")});
    m_pace.expect(rows.expected());
    while (rows.next()) {
        run(rows);
        m_pace.advance();
    }
}

void SqlStoreReader::run(SqlTable& rows)
{
    const auto status = runStatusFromString(rows.text(3));
    const auto experiment = m_experimentIds.constFind(rows.whole(1).value_or(-1));
    const QByteArray id = rows.bytes(0);
    if (id.isEmpty() || m_runs.contains(id) || !status || experiment == m_experimentIds.constEnd()) {
        m_issues.add(Text::tr("runs, run_uuid %1").arg(QString::fromUtf8(id.left(64))),
                     Text::tr("The run has no id of its own, no known status or no experiment; it is left out."));
        return;
    }
    ImportedRun run;
    run.experimentExternalId = *experiment;
    run.externalId = mlflowId(rows.text(0));
    run.name = rows.text(2);
    run.status = *status;
    run.deleted = rows.row().bytesView(4) == "deleted";
    run.startedAt = rows.whole(5);
    run.endedAt = rows.whole(6);
    run.user = rows.text(7);
    run.source = rows.text(8);
    m_artifactUris.push_back(rows.text(9));
    m_runs.insert(id, m_batch.runs.size());
    m_batch.runs.push_back(std::move(run));
}

ImportedRun* SqlStoreReader::runOf(const QByteArray& id)
{
    const auto found = m_runs.constFind(id);
    return found == m_runs.constEnd() ? nullptr : &m_batch.runs[*found];
}

void SqlStoreReader::attributes(const QString& table, std::vector<Attribute> ImportedRun::*into)
{
    SqlTable rows(m_source, table, {word("run_uuid"), word("key"), word("value")});
    qint64 orphans = 0;
    while (rows.next()) {
        if (ImportedRun* run = runOf(rows.bytes(0)))
            (run->*into).push_back({rows.text(1), rows.text(2)});
        else
            ++orphans;
    }
    if (orphans > 0)
        m_issues.add(table,
                     orphans == 1
                         ? Text::tr("One row belongs to no run that was read; it is left out.")
                         : Text::tr("%1 rows belong to no run that was read; they are left out.").arg(orphans));
}

void SqlStoreReader::metrics()
{
    SqlTable rows(m_source, word("metrics"),
                  {word("run_uuid"), word("key"), word("timestamp"), word("step"), word("value"), word("is_nan")});
    m_pace.expect(rows.expected());
    while (rows.next()) {
        metric(rows);
        m_pace.advance();
    }
    if (m_badPoints > 0)
        m_issues.add(
            word("metrics"),
            m_badPoints == 1
                ? Text::tr("One point is not a number or belongs to no run; it is left out.")
                : Text::tr("%1 points are not numbers or belong to no run; they are left out.").arg(m_badPoints));
}

void SqlStoreReader::metric(SqlTable& rows)
{
    using db::ValueType;
    const db::Statement& row = rows.row();
    const bool isNan = row.boolean(5);
    const ValueType step = row.type(3);
    const ValueType value = row.type(4);
    // A release before is_nan kept NaN as NULL, and step came later than the table.
    const bool isNumber =
        value == ValueType::Real || value == ValueType::Integer || (isNan && value == ValueType::Null);
    const QByteArray runId = rows.bytes(0);
    ImportedRun* run = runOf(runId);
    if (run == nullptr || !isNumber || row.type(2) != ValueType::Integer
        || (step != ValueType::Integer && step != ValueType::Null)) {
        ++m_badPoints;
        return;
    }
    const QByteArray id = runId + '\0' + rows.bytes(1);
    const auto place = m_series.value(id, run->series.size());
    if (place == run->series.size()) {
        m_series.insert(id, place);
        run->series.push_back({rows.text(1), {}});
    }
    run->series[place].points.push_back({row.integer(3), row.integer(2), undone(row.real(4), isNan)});
}

void SqlStoreReader::inputs()
{
    QHash<QByteArray, DatasetInput> datasets;
    SqlTable sets(m_source, word("datasets"),
                  {word("dataset_uuid"), word("name"), word("digest"), word("dataset_source_type"),
                   word("dataset_source"), word("dataset_schema"), word("dataset_profile")});
    while (sets.next()) {
        datasets.insert(sets.bytes(0),
                        {sets.text(1), sets.text(2), sets.text(3), sets.text(4), sets.text(5), sets.text(6), {}});
    }
    SqlTable tags(m_source, word("input_tags"), {word("input_uuid"), word("name"), word("value")});
    while (tags.next()) {
        if (tags.row().bytesView(1) == "mlflow.data.context")
            m_contexts.insert(tags.bytes(0), tags.text(2));
    }
    SqlTable links(
        m_source, word("inputs"),
        {word("input_uuid"), word("source_type"), word("source_id"), word("destination_type"), word("destination_id")});
    qint64 loose = 0;
    while (links.next()) {
        if (links.row().bytesView(1) == "DATASET" && links.row().bytesView(3) == "RUN")
            loose += input(links, datasets) ? 0 : 1;
    }
    // MLflow's own clearing of deleted runs leaves such rows behind.
    if (loose > 0)
        m_batch.notes.push_back(
            {word("inputs"), Text::tr("%1 inputs name a run or a data set that is not there.").arg(loose)});
}

bool SqlStoreReader::input(SqlTable& links, const QHash<QByteArray, DatasetInput>& datasets)
{
    ImportedRun* run = runOf(links.bytes(4));
    const auto dataset = datasets.constFind(links.bytes(2));
    if (run == nullptr || dataset == datasets.constEnd())
        return false;
    run->inputs.push_back(*dataset);
    run->inputs.back().context = m_contexts.value(links.bytes(0));
    return true;
}

void SqlStoreReader::artifacts()
{
    const qsizetype prefix = mlflowId(word("x")).size() - 1;
    for (std::size_t i = 0; i < m_batch.runs.size() && m_pace.goOn(); ++i) {
        ImportedRun& run = m_batch.runs[i];
        if (!m_artifactUris[i].isEmpty())
            run.artifacts = m_artifacts.find({run.externalId.mid(prefix), m_artifactUris[i], {}, {}}, &run.contents);
    }
    attachLoggedModels(std::move(m_models), m_artifacts, m_batch);
    const auto notes = m_artifacts.notes();
    m_batch.notes.insert(m_batch.notes.end(), notes.begin(), notes.end());
}

/// The store holds more than a batch has room for; nobody should believe it came along.
void SqlStoreReader::nameWhatIsNotRead()
{
    for (const char* name : {"logged_model_metrics", "trace_info", "assessments", "evaluation_datasets", "scorers"}) {
        const QString table = word(name);
        SqlTable rows(m_source, table, {});
        if (rows.next())
            m_batch.notes.push_back({table, Text::tr("The store has rows in %1, which are not read.").arg(table)});
    }
}

} // namespace assay
