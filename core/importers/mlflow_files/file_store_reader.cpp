// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_files/file_store_reader.h"

#include "core/base/text.h"
#include "core/importers/mlflow_files/file_registry.h"
#include "core/importers/mlflow_files/metric_lines.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace assay {
namespace {

constexpr qint64 metricLimit = 128LL * 1024 * 1024;

/// MLflow's RunStatus numbers, as its file store writes them.
std::optional<RunStatus> statusOf(const YamlValue& meta)
{
    switch (meta.integerOf(u"status").value_or(0)) {
    case 1:
        return RunStatus::Running;
    case 2:
        return RunStatus::Scheduled;
    case 3:
        return RunStatus::Finished;
    case 4:
        return RunStatus::Failed;
    case 5:
        return RunStatus::Killed;
    default:
        return runStatusFromString(meta.textOf(u"status"));
    }
}

bool isDeleted(const YamlValue& meta, bool trashed)
{
    return trashed || meta.textOf(u"lifecycle_stage") == u"deleted";
}

/// Whether a folder of an experiment is one of its runs.
bool isRunFolder(const SourceEntry& entry)
{
    static const QSet<QString> others{QStringLiteral("tags"), QStringLiteral("datasets"), QStringLiteral("models"),
                                      QStringLiteral("traces")};
    return entry.isFolder && !others.contains(entry.name) && !entry.name.startsWith(u'.');
}

} // namespace

FileStoreReader::FileStoreReader(const QString& store, const QString& chosen, const ReadMonitor& monitor,
                                 std::chrono::milliseconds pause)
    : m_path(store)
    , m_pace(monitor, pause)
    , m_store(QFileInfo(store).absoluteFilePath(), m_issues, m_pace)
    , m_artifacts(QFileInfo(chosen).absoluteFilePath(), m_store, m_pace)
{
}

Result<ImportBatch> FileStoreReader::read()
{
    m_batch.format = QByteArrayLiteral("mlflow-files");
    m_batch.source = m_path;
    for (const ExperimentFolder& folder : experimentFolders()) {
        if (m_pace.goOn())
            experiment(folder);
    }
    const QString registry = m_store.root() + QStringLiteral("/models");
    if (SourceFolder::isFolder(registry) && m_pace.goOn())
        readFileRegistry(m_store, registry, m_batch);
    finishModels();
    if (m_pace.stopped())
        return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(m_path));
    m_batch.issues = m_issues.take(m_path);
    return std::move(m_batch);
}

/// In the order of their making: it decides which of two that share a place keeps it as its identity.
std::vector<FileStoreReader::ExperimentFolder> FileStoreReader::experimentFolders()
{
    std::vector<ExperimentFolder> folders;
    for (const SourceEntry& entry : m_store.entries(m_store.root())) {
        const QString path = m_store.root() + u'/' + entry.name;
        if (entry.isFolder && entry.name == u".trash") {
            for (const SourceEntry& deleted : m_store.entries(path)) {
                if (deleted.isFolder)
                    addExperimentFolder(path + u'/' + deleted.name, true, folders);
            }
        } else if (entry.isFolder && entry.name != u"models" && !entry.name.startsWith(u'.')) {
            addExperimentFolder(path, false, folders);
        }
    }
    std::sort(folders.begin(), folders.end(), [](const auto& a, const auto& b) {
        return std::tie(a.createdAt, a.path) < std::tie(b.createdAt, b.path);
    });
    return folders;
}

void FileStoreReader::addExperimentFolder(const QString& path, bool trashed, std::vector<ExperimentFolder>& into)
{
    auto values = m_pace.goOn() ? m_store.meta(path) : std::nullopt;
    if (!values)
        return;
    const qint64 createdAt = m_store.whole(*values, u"creation_time", path).value_or(0);
    into.push_back({path, trashed, std::move(*values), createdAt, m_store.entries(path)});
    m_pace.expect(static_cast<qint64>(into.back().entries.size()));
}

void FileStoreReader::experiment(const ExperimentFolder& folder)
{
    const QString name = QFileInfo(folder.path).fileName();
    const QString number = firstOf(folder.meta.textOf(u"experiment_id"), name);
    ImportedExperiment experiment;
    experiment.externalId = m_experimentIds.idOf(folder.meta.textOf(u"artifact_location"), number);
    experiment.name = firstOf(folder.meta.textOf(u"name"), name);
    experiment.deleted = isDeleted(folder.meta, folder.trashed);
    experiment.createdAt = folder.createdAt;
    experiment.tags = m_store.attributes(folder.path + QStringLiteral("/tags"));
    for (const SourceEntry& entry : folder.entries) {
        if (!m_pace.goOn())
            return;
        m_pace.advance();
        if (isRunFolder(entry))
            run(folder.path + u'/' + entry.name, experiment.externalId, folder.trashed);
    }
    loggedModels(folder.path + QStringLiteral("/models"));
    m_batch.experiments.push_back(std::move(experiment));
}

void FileStoreReader::run(const QString& folder, const QString& experimentExternalId, bool trashed)
{
    const auto values = m_store.meta(folder);
    if (!values)
        return;
    ImportedRun run;
    run.experimentExternalId = experimentExternalId;
    const QString id = firstOf(values->textOf(u"run_id"), values->textOf(u"run_uuid"));
    run.externalId = mlflowId(id);
    const auto status = statusOf(*values);
    if (id.isEmpty() || !status || m_runIds.contains(id)) {
        m_store.issue(folder + QStringLiteral("/meta.yaml"),
                      Text::tr("The run has no run_id of its own or no known status; it is left out."));
        return;
    }
    m_runIds.insert(id);
    run.status = *status;
    run.deleted = isDeleted(*values, trashed);
    run.startedAt = m_store.whole(*values, u"start_time", folder);
    run.endedAt = m_store.whole(*values, u"end_time", folder);
    run.params = m_store.attributes(folder + QStringLiteral("/params"));
    run.tags = m_store.attributes(folder + QStringLiteral("/tags"));
    run.name = values->textOf(u"run_name");
    run.user = values->textOf(u"user_id");
    run.source = values->textOf(u"source_name");
    completeFromTags(run);
    series(folder + QStringLiteral("/metrics"), run);
    inputs(folder, run);
    outputs(folder, id);
    run.artifacts = m_artifacts.find(
        {id, values->textOf(u"artifact_uri"), folder + QStringLiteral("/artifacts"), QString()}, &run.contents);
    m_batch.runs.push_back(std::move(run));
}

void FileStoreReader::series(const QString& folder, ImportedRun& run)
{
    for (const QString& key : m_store.filesBelow(folder)) {
        const QString path = folder + u'/' + key;
        const auto bytes = m_pace.goOn() ? m_store.bytesOf(path, metricLimit) : std::nullopt;
        if (!bytes)
            continue;
        ImportedSeries series{key, {}};
        std::vector<ImportIssue> issues;
        readMetricLines(*bytes, path.mid(m_store.root().size() + 1), series.points, issues);
        for (const ImportIssue& issue : issues)
            m_issues.add(issue.place, issue.message);
        run.series.push_back(std::move(series));
    }
}

void FileStoreReader::inputs(const QString& folder, ImportedRun& run)
{
    const QString inputFolder = folder + QStringLiteral("/inputs");
    if (!SourceFolder::isFolder(inputFolder))
        return;
    for (const SourceEntry& entry : m_store.entries(inputFolder)) {
        const QString path = inputFolder + u'/' + entry.name;
        const auto link = entry.isFolder ? m_store.meta(path) : std::nullopt;
        if (!link || link->textOf(u"source_type") != u"DATASET")
            continue;
        const QString id = link->textOf(u"source_id");
        if (id.isEmpty() || id.contains(u'/') || id.startsWith(u'.')) {
            m_store.issue(path, Text::tr("The input does not name a data set."));
            continue;
        }
        const auto values = m_store.meta(QFileInfo(folder).path() + QStringLiteral("/datasets/") + id);
        if (!values)
            continue;
        const YamlValue* tags = link->member(u"tags");
        run.inputs.push_back({values->textOf(u"name"), values->textOf(u"digest"), values->textOf(u"source_type"),
                              values->textOf(u"source"), values->textOf(u"schema"), values->textOf(u"profile"),
                              tags != nullptr ? tags->textOf(u"mlflow.data.context") : QString()});
    }
}

/// From MLflow 3 on: the logged models that a run put out, each a folder of the model's id.
void FileStoreReader::outputs(const QString& folder, const QString& runId)
{
    const QString outputFolder = folder + QStringLiteral("/outputs");
    if (!SourceFolder::isFolder(outputFolder))
        return;
    for (const SourceEntry& entry : m_store.entries(outputFolder)) {
        const QString path = outputFolder + u'/' + entry.name;
        const auto link = entry.isFolder ? m_store.meta(path) : std::nullopt;
        if (link)
            m_outputs.insert(entry.name, {runId, m_store.whole(*link, u"step", path)});
    }
}

void FileStoreReader::loggedModels(const QString& folder)
{
    if (!SourceFolder::isFolder(folder))
        return;
    for (const SourceEntry& entry : m_store.entries(folder)) {
        if (entry.isFolder && entry.name.startsWith(u"m-") && m_pace.goOn())
            loggedModel(folder + u'/' + entry.name, entry.name);
    }
}

void FileStoreReader::loggedModel(const QString& folder, const QString& name)
{
    const auto values = m_store.meta(folder);
    if (!values)
        return;
    LoggedModel model;
    model.id = firstOf(values->textOf(u"model_id"), name);
    if (m_modelIds.contains(model.id)) {
        m_store.issue(folder, Text::tr("The logged model has no id of its own; it is left out."));
        return;
    }
    m_modelIds.insert(model.id);
    model.name = values->textOf(u"name");
    model.status = loggedModelStatus(values->textOf(u"status"));
    model.type = values->textOf(u"model_type");
    model.location = values->textOf(u"artifact_location");
    model.stage = firstOf(values->textOf(u"lifecycle_stage"), QStringLiteral("active"));
    model.runId = values->textOf(u"source_run_id");
    model.createdAt = m_store.whole(*values, u"creation_timestamp", folder).value_or(0);
    model.params = m_store.attributes(folder + QStringLiteral("/params"));
    model.tags = m_store.attributes(folder + QStringLiteral("/tags"));
    model.inStore = folder + QStringLiteral("/artifacts");
    m_modelsWithMetrics += SourceFolder::isFolder(folder + QStringLiteral("/metrics")) ? 1 : 0;
    m_models.push_back(std::move(model));
}

void FileStoreReader::finishModels()
{
    for (LoggedModel& model : m_models) {
        const auto output = m_outputs.constFind(model.id);
        if (output == m_outputs.constEnd())
            continue;
        model.runId = firstOf(model.runId, output->first);
        model.step = output->second;
    }
    attachLoggedModels(std::move(m_models), m_artifacts, m_batch);
    if (m_modelsWithMetrics > 0) {
        m_batch.notes.push_back(
            {Text::tr("logged models"),
             Text::tr("Which metrics belong to which of %1 logged models is not read; their points are with the runs.")
                 .arg(m_modelsWithMetrics)});
    }
    const auto notes = m_artifacts.notes();
    m_batch.notes.insert(m_batch.notes.end(), notes.begin(), notes.end());
}

} // namespace assay
