// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_files/file_store_reader.h"

#include "core/base/utf8.h"
#include "core/importers/mlflow_files/metric_lines.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 textLimit = 16LL * 1024 * 1024;
constexpr qint64 metricLimit = 128LL * 1024 * 1024;
constexpr qsizetype folderLimit = 200'000;
constexpr int depthLimit = 32;

QString tr(const char* text)
{
    return QCoreApplication::translate("FileStoreReader", text);
}

/// MLflow's RunStatus numbers, as its file store writes them.
std::optional<RunStatus> statusOf(const YamlValue& meta)
{
    switch (meta.integerOf(u"status").value_or(0)) {
    case 1: return RunStatus::Running;
    case 2: return RunStatus::Scheduled;
    case 3: return RunStatus::Finished;
    case 4: return RunStatus::Failed;
    case 5: return RunStatus::Killed;
    default: return runStatusFromString(meta.textOf(u"status"));
    }
}

QString valueOf(const std::vector<Attribute>& attributes, QStringView key)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(), [key](const auto& a) { return a.key == key; });
    return found == attributes.end() ? QString() : found->value;
}

QString firstOf(const QString& a, const QString& b)
{
    return a.isEmpty() ? b : a;
}

QString mlflowId(const QString& id)
{
    return id.isEmpty() ? id : QStringLiteral("mlflow:") + id;
}

bool isDeleted(const YamlValue& meta, bool trashed)
{
    return trashed || meta.textOf(u"lifecycle_stage") == u"deleted";
}

} // namespace

FileStoreReader::FileStoreReader(QString root, const ReadMonitor& monitor)
    : m_root(std::move(root))
    , m_monitor(monitor)
{
}

QString FileStoreReader::placeOf(const QString& path) const
{
    return QDir(m_root).relativeFilePath(path);
}

void FileStoreReader::issue(const QString& path, const QString& message)
{
    m_batch.issues.push_back({placeOf(path), message});
}

bool FileStoreReader::goOn()
{
    if (!m_cancelled && m_monitor && (!m_sinceTold.isValid() || m_sinceTold.elapsed() > 200)) {
        m_cancelled = !m_monitor({m_done, m_total});
        m_sinceTold.restart();
    }
    return !m_cancelled;
}

/// Real files and folders of a folder, by name; a link is reported and left alone.
std::vector<QFileInfo> FileStoreReader::entries(const QString& folder)
{
    std::vector<QFileInfo> found;
    QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    while (all.hasNext()) {
        all.next();
        const QFileInfo entry = all.fileInfo();
        if (entry.isSymLink())
            issue(entry.filePath(), tr("This is a link and was not followed."));
        else if (entry.isDir() || entry.isFile())
            found.push_back(entry);
        if (static_cast<qsizetype>(found.size()) >= folderLimit) {
            issue(folder, tr("The folder has more than %1 entries; the rest was not read.").arg(folderLimit));
            break;
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.fileName() < b.fileName(); });
    return found;
}

std::optional<QByteArray> FileStoreReader::bytesOf(const QFileInfo& info, qint64 limit)
{
    QFile file(info.filePath());
    if (info.isSymLink() || !info.isFile() || !file.open(QIODevice::ReadOnly)) {
        issue(info.filePath(), tr("The file is missing or cannot be read."));
        return std::nullopt;
    }
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit) {
        issue(info.filePath(), tr("The file is larger than the limit of %1 bytes and was not read.").arg(limit));
        return std::nullopt;
    }
    return bytes;
}

std::optional<YamlValue> FileStoreReader::meta(const QString& folder)
{
    const QFileInfo info(folder + QStringLiteral("/meta.yaml"));
    const auto bytes = bytesOf(info, textLimit);
    if (!bytes)
        return std::nullopt;
    auto value = readYaml(*bytes);
    if (!value) {
        issue(info.filePath(), value.error().message);
        return std::nullopt;
    }
    if (value->type != YamlValue::Type::Map) {
        issue(info.filePath(), tr("The file does not hold names and values."));
        return std::nullopt;
    }
    return std::move(*value);
}

void FileStoreReader::filesBelow(const QString& folder, int depth, std::vector<QFileInfo>& into)
{
    if (QFileInfo(folder).isSymLink()) {
        issue(folder, tr("This is a link and was not followed."));
        return;
    }
    if (!QFileInfo(folder).isDir())
        return;
    if (depth > depthLimit) {
        issue(folder, tr("Folders are nested deeper than %1 levels; the rest was not read.").arg(depthLimit));
        return;
    }
    for (const QFileInfo& entry : entries(folder)) {
        if (entry.isDir())
            filesBelow(entry.filePath(), depth + 1, into);
        else
            into.push_back(entry);
    }
}

/// Params, tags and aliases: one file each, a slash in the key is a folder.
std::vector<Attribute> FileStoreReader::attributes(const QString& folder)
{
    std::vector<QFileInfo> files;
    filesBelow(folder, 1, files);
    std::vector<Attribute> result;
    for (const QFileInfo& file : files) {
        const auto bytes = bytesOf(file, textLimit);
        if (!bytes)
            continue;
        if (const qsizetype bad = firstInvalidUtf8(*bytes); bad >= 0)
            issue(file.filePath(), tr("Byte %1 is not UTF-8; the value is left out.").arg(bad));
        else
            result.push_back({QDir(folder).relativeFilePath(file.filePath()), QString::fromUtf8(*bytes)});
    }
    return result;
}

Result<ImportBatch> FileStoreReader::read()
{
    m_batch.format = QByteArrayLiteral("mlflow-files");
    m_batch.source = m_root;
    std::vector<std::pair<QFileInfo, bool>> experiments;
    for (const QFileInfo& entry : entries(m_root)) {
        if (entry.isDir() && entry.fileName() == u".trash") {
            for (const QFileInfo& deleted : entries(entry.filePath()))
                experiments.emplace_back(deleted, true);
        } else if (entry.isDir() && entry.fileName() != u"models" && !entry.fileName().startsWith(u'.')) {
            experiments.emplace_back(entry, false);
        }
    }
    for (const auto& [folder, trashed] : experiments)
        m_total += static_cast<qint64>(QDir(folder.filePath()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    for (const auto& [folder, trashed] : experiments) {
        if (folder.isDir() && !experiment(folder.filePath(), trashed))
            break;
    }
    if (QFileInfo(m_root + QStringLiteral("/models")).isDir() && goOn())
        models(m_root + QStringLiteral("/models"));
    if (m_cancelled)
        return fail(Error::Kind::Cancelled, tr("Reading %1 was cancelled.").arg(m_root));
    return std::move(m_batch);
}

bool FileStoreReader::experiment(const QString& folder, bool trashed)
{
    const auto values = meta(folder);
    if (!values)
        return goOn();
    ImportedExperiment experiment;
    experiment.externalId = mlflowId(firstOf(values->textOf(u"artifact_location"), values->textOf(u"experiment_id")));
    experiment.name = firstOf(values->textOf(u"name"), QFileInfo(folder).fileName());
    experiment.deleted = isDeleted(*values, trashed);
    experiment.createdAt = values->integerOf(u"creation_time").value_or(0);
    experiment.tags = attributes(folder + QStringLiteral("/tags"));
    static const QSet<QString> others{
        QStringLiteral("tags"), QStringLiteral("datasets"), QStringLiteral("models"), QStringLiteral("traces")};
    for (const QFileInfo& entry : entries(folder)) {
        if (!goOn())
            return false;
        ++m_done;
        if (entry.isDir() && !others.contains(entry.fileName()) && !entry.fileName().startsWith(u'.'))
            run(entry.filePath(), experiment.externalId, trashed);
    }
    m_batch.experiments.push_back(std::move(experiment));
    return true;
}

void FileStoreReader::run(const QString& folder, const QString& experimentExternalId, bool trashed)
{
    const auto values = meta(folder);
    if (!values)
        return;
    ImportedRun run;
    run.experimentExternalId = experimentExternalId;
    const QString id = firstOf(values->textOf(u"run_id"), values->textOf(u"run_uuid"));
    run.externalId = mlflowId(id);
    const auto status = statusOf(*values);
    if (id.isEmpty() || !status || m_runIds.contains(id)) {
        issue(folder + QStringLiteral("/meta.yaml"),
            tr("The run has no run_id of its own or no known status; it is left out."));
        return;
    }
    m_runIds.insert(id);
    run.status = *status;
    run.deleted = isDeleted(*values, trashed);
    run.startedAt = values->integerOf(u"start_time");
    run.endedAt = values->integerOf(u"end_time");
    run.params = attributes(folder + QStringLiteral("/params"));
    run.tags = attributes(folder + QStringLiteral("/tags"));
    run.name = firstOf(values->textOf(u"run_name"), valueOf(run.tags, u"mlflow.runName"));
    run.user = firstOf(values->textOf(u"user_id"), valueOf(run.tags, u"mlflow.user"));
    run.source = firstOf(values->textOf(u"source_name"), valueOf(run.tags, u"mlflow.source.name"));
    run.parentExternalId = mlflowId(valueOf(run.tags, u"mlflow.parentRunId"));
    series(folder + QStringLiteral("/metrics"), run);
    inputs(folder, run);
    artifacts(folder + QStringLiteral("/artifacts"), run);
    m_batch.runs.push_back(std::move(run));
}

void FileStoreReader::series(const QString& folder, ImportedRun& run)
{
    std::vector<QFileInfo> files;
    filesBelow(folder, 1, files);
    for (const QFileInfo& file : files) {
        const auto bytes = goOn() ? bytesOf(file, metricLimit) : std::nullopt;
        if (!bytes)
            continue;
        ImportedSeries series{QDir(folder).relativeFilePath(file.filePath()), {}};
        readMetricLines(*bytes, placeOf(file.filePath()), series.points, m_batch.issues);
        run.series.push_back(std::move(series));
    }
}

void FileStoreReader::inputs(const QString& folder, ImportedRun& run)
{
    const QString inputFolder = folder + QStringLiteral("/inputs");
    if (!QFileInfo(inputFolder).isDir() || QFileInfo(inputFolder).isSymLink())
        return;
    for (const QFileInfo& entry : entries(inputFolder)) {
        const auto link = entry.isDir() ? meta(entry.filePath()) : std::nullopt;
        if (!link || link->textOf(u"source_type") != u"DATASET")
            continue;
        const QString id = link->textOf(u"source_id");
        if (id.isEmpty() || id.contains(u'/') || id.startsWith(u'.')) {
            issue(entry.filePath(), tr("The input does not name a data set."));
            continue;
        }
        const auto values = meta(QFileInfo(folder).path() + QStringLiteral("/datasets/") + id);
        if (!values)
            continue;
        const YamlValue* tags = link->member(u"tags");
        run.inputs.push_back({values->textOf(u"name"), values->textOf(u"digest"), values->textOf(u"source_type"),
            values->textOf(u"source"), values->textOf(u"schema"), values->textOf(u"profile"),
            tags != nullptr ? tags->textOf(u"mlflow.data.context") : QString()});
    }
}

void FileStoreReader::artifacts(const QString& folder, ImportedRun& run)
{
    std::vector<QFileInfo> files;
    filesBelow(folder, 1, files);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        ArtifactReference artifact{QDir(folder).relativeFilePath(info.filePath()), info.filePath(), -1, {}};
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd() && goOn())
                hash.addData(file.read(1024 * 1024));
            artifact.size = file.pos();
            artifact.sha256 = hash.result();
        }
        run.artifacts.push_back(std::move(artifact));
    }
}

void FileStoreReader::models(const QString& folder)
{
    for (const QFileInfo& entry : entries(folder)) {
        const auto values = entry.isDir() ? meta(entry.filePath()) : std::nullopt;
        if (!values)
            continue;
        ImportedModel model;
        model.name = firstOf(values->textOf(u"name"), entry.fileName());
        model.description = values->textOf(u"description");
        model.createdAt = values->integerOf(u"creation_timestamp").value_or(values->integerOf(u"creation_time").value_or(0));
        model.externalId = mlflowId(model.name + u'@' + QString::number(model.createdAt));
        model.tags = attributes(entry.filePath() + QStringLiteral("/tags"));
        for (const Attribute& alias : attributes(entry.filePath() + QStringLiteral("/aliases"))) {
            const auto number = alias.value.trimmed().toInt();
            if (number > 0)
                model.aliases.push_back({alias.key, number});
            else
                issue(entry.filePath(), tr("The alias %1 does not name a version.").arg(alias.key));
        }
        for (const QFileInfo& below : entries(entry.filePath())) {
            if (below.isDir() && below.fileName().startsWith(u"version-"))
                version(below.filePath(), model);
        }
        m_batch.models.push_back(std::move(model));
    }
}

void FileStoreReader::version(const QString& folder, ImportedModel& model)
{
    const auto values = meta(folder);
    if (!values)
        return;
    ImportedModelVersion version;
    version.version = static_cast<int>(std::clamp<qint64>(values->integerOf(u"version").value_or(0), 0, 1'000'000'000));
    if (version.version == 0) {
        issue(folder, tr("The model version has no number; it is left out."));
        return;
    }
    version.runExternalId = mlflowId(values->textOf(u"run_id"));
    version.stage = firstOf(values->member(u"current_stage") != nullptr ? values->member(u"current_stage")->text : QString(),
        QStringLiteral("None"));
    version.status = values->textOf(u"status");
    version.description = values->textOf(u"description");
    version.source = values->textOf(u"source");
    version.user = values->textOf(u"user_id");
    version.createdAt
        = values->integerOf(u"creation_timestamp").value_or(values->integerOf(u"creation_time").value_or(0));
    version.tags = attributes(folder + QStringLiteral("/tags"));
    model.versions.push_back(std::move(version));
}

} // namespace assay
