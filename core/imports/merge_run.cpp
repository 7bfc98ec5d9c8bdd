// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/merge_context.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/imports/logged_news.h"
#include "core/imports/point_difference.h"
#include "core/runs/run_rows.h"
#include "core/runs/series_store.h"

namespace assay::imports {
namespace {

const QString RunEntity = QStringLiteral("run");

/// What a run of a batch adds to the project.
struct RunNews {
    std::optional<Run> known;
    QString externalId; ///< That it is to have.
    bool rowChanged = false;
    std::vector<Attribute> params;
    std::vector<Attribute> tags;
    std::vector<const DatasetInput*> inputs;
    std::vector<const ArtifactReference*> artifacts;
    std::vector<ImportedSeries> series; ///< Only with the points that are new.
    LoggedNews logged;

    bool empty() const
    {
        return known && !rowChanged && params.empty() && tags.empty() && inputs.empty() && artifacts.empty()
            && series.empty() && logged.empty();
    }
};

std::optional<Run> runKnownBy(db::Connection& connection, const QString& externalId)
{
    db::Statement row = connection.prepare("SELECT id FROM run WHERE external_id = ?");
    row.bind(externalId);
    if (externalId.isEmpty() || !row.step())
        return std::nullopt;
    return runs::runRow(connection, {row.integer(0)});
}

/// By its former identity first: that is the run of this very source. It gets its own, unless another run has that: one of
/// a copy that was brought in meanwhile.
void findRun(db::Connection& connection, const ImportedRun& run, RunNews& news)
{
    const auto byOwn = runKnownBy(connection, run.externalId);
    const auto byFormer = runKnownBy(connection, run.formerExternalId);
    news.known = byFormer ? byFormer : byOwn;
    news.externalId = byFormer && byOwn ? byFormer->externalId : run.externalId;
}

bool sameFacts(const Run& known, const ImportedRun& run)
{
    return known.sourceName == run.name && known.status == run.status && known.deleted == run.deleted
        && known.startedAt == run.startedAt && known.endedAt == run.endedAt && known.user == run.user
        && known.source == run.source && known.parentExternalId == run.parentExternalId;
}

std::optional<QString> valueOf(db::Connection& connection, QByteArrayView sql, RunId run, const QString& name)
{
    db::Statement row = connection.prepare(sql);
    row.bind(run.value).bind(name);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

/// Parameters are facts of the start of a run: a second, different value is reported and the first is kept.
void findNewParams(MergeContext& context, const ImportedRun& run, RunNews& news)
{
    QSet<QString> seen;
    for (const Attribute& param : run.params) {
        if (isRepeated(context, run, seen, param.key))
            continue;
        const std::optional<QString> known = news.known
            ? valueOf(context.connection, "SELECT value FROM run_param WHERE run_id = ? AND name = ?", news.known->id,
                      param.key)
            : std::nullopt;
        if (!known) {
            ++context.counts.params.created;
            news.params.push_back(param);
            continue;
        }
        ++context.counts.params.unchanged;
        if (*known != param.value) {
            context.issues.push_back({Text::tr("run %1, parameter %2").arg(run.name, param.key),
                                      Text::tr("The source now says “%1”; the project keeps “%2”, which it read first.")
                                          .arg(param.value, *known)});
        }
    }
}

void findNewTags(MergeContext& context, const ImportedRun& run, RunNews& news)
{
    QSet<QString> seen;
    for (const Attribute& tag : run.tags) {
        if (isRepeated(context, run, seen, tag.key))
            continue;
        const std::optional<QString> known = news.known
            ? valueOf(context.connection, "SELECT value FROM run_tag WHERE run_id = ? AND name = ?", news.known->id,
                      tag.key)
            : std::nullopt;
        if (known == tag.value) {
            ++context.counts.tags.unchanged;
            continue;
        }
        ++(known ? context.counts.tags.updated : context.counts.tags.created);
        news.tags.push_back(tag);
    }
}

QString datasetKey(const DatasetInput& input)
{
    return QStringList{input.name, input.digest, input.sourceType, input.source}.join(QChar(u'\0'));
}

std::optional<DatasetId> findDataset(db::Connection& connection, const DatasetInput& input)
{
    db::Statement row =
        connection.prepare("SELECT id FROM dataset WHERE name = ? AND digest = ? AND source_type = ? AND source = ?");
    row.bind(input.name).bind(input.digest).bind(input.sourceType).bind(input.source);
    if (!row.step())
        return std::nullopt;
    return DatasetId{row.integer(0)};
}

bool hasInput(db::Connection& connection, RunId run, DatasetId dataset, const QString& usage)
{
    db::Statement row =
        connection.prepare("SELECT 1 FROM run_input WHERE run_id = ? AND dataset_id = ? AND context = ?");
    row.bind(run.value).bind(dataset.value).bind(usage);
    return row.step();
}

void findNewInputs(MergeContext& context, const ImportedRun& run, RunNews& news)
{
    for (const DatasetInput& input : run.inputs) {
        const std::optional<DatasetId> dataset = findDataset(context.connection, input);
        if (!context.countedDatasets.contains(datasetKey(input))) {
            ++(dataset ? context.counts.datasets.unchanged : context.counts.datasets.created);
            context.countedDatasets.insert(datasetKey(input));
        }
        if (dataset && news.known && hasInput(context.connection, news.known->id, *dataset, input.context)) {
            ++context.counts.inputs.unchanged;
            continue;
        }
        ++context.counts.inputs.created;
        news.inputs.push_back(&input);
    }
}

void findNewArtifacts(MergeContext& context, const ImportedRun& run, RunNews& news)
{
    db::Statement row =
        context.connection.prepare("SELECT uri, size, sha256 FROM run_artifact WHERE run_id = ? AND path = ?");
    QSet<QString> seen;
    for (const ArtifactReference& artifact : run.artifacts) {
        if (isRepeated(context, run, seen, artifact.path))
            continue;
        bool known = false;
        bool same = false;
        if (news.known) {
            row.bind(news.known->id.value).bind(artifact.path);
            known = row.step();
            same = known && row.text(0) == artifact.uri && row.integer(1) == artifact.size
                && row.bytes(2) == artifact.sha256;
            row.reset();
        }
        if (same) {
            ++context.counts.artifacts.unchanged;
            continue;
        }
        ++(known ? context.counts.artifacts.updated : context.counts.artifacts.created);
        news.artifacts.push_back(&artifact);
    }
}

/// The points that the project lacks. Where a follower goes on just where the project ends, no stored point is read.
std::vector<MetricPoint> newPoints(db::Connection& connection, std::optional<SeriesId> known,
                                   const ImportedSeries& series)
{
    if (!known || (series.before > 0 && series::count(connection, *known) == series.before))
        return series.points;
    return pointsNotIn(series::points(connection, *known), series.points);
}

void findNewPoints(MergeContext& context, const ImportedRun& run, RunNews& news)
{
    QSet<QString> seen;
    for (const ImportedSeries& series : run.series) {
        if (isRepeated(context, run, seen, series.key))
            continue;
        const std::optional<SeriesId> known =
            news.known ? series::find(context.connection, news.known->id, series.key) : std::nullopt;
        std::vector<MetricPoint> added = newPoints(context.connection, known, series);
        const auto count = static_cast<qint64>(added.size());
        context.counts.points.created += count;
        context.counts.points.unchanged += static_cast<qint64>(series.points.size()) - count;
        if (known && added.empty()) {
            ++context.counts.series.unchanged;
            continue;
        }
        ++(known ? context.counts.series.updated : context.counts.series.created);
        news.series.push_back({series.key, std::move(added)});
    }
}

RunNews newsOf(MergeContext& context, const ImportedRun& run)
{
    RunNews news;
    findRun(context.connection, run, news);
    news.rowChanged = news.known && (news.known->externalId != news.externalId || !sameFacts(*news.known, run));
    findNewParams(context, run, news);
    findNewTags(context, run, news);
    findNewInputs(context, run, news);
    findNewArtifacts(context, run, news);
    findNewPoints(context, run, news);
    news.logged = findLoggedNews(context, run, news.known ? std::optional(news.known->id) : std::nullopt);
    return news;
}

RunId writeRow(MergeContext& context, const ImportedRun& run, const RunNews& news)
{
    const QByteArrayView sql = news.known
        ? "UPDATE run SET name = ?, status = ?, deleted = ?, started_at = ?, ended_at = ?, user_name = ?, source = ?,"
          " parent_external_id = ?, external_id = ? WHERE id = ? RETURNING id"
        : "INSERT INTO run (name, status, deleted, started_at, ended_at, user_name, source, parent_external_id,"
          " experiment_id, uid, external_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
    db::Statement row = context.connection.prepare(sql);
    row.bind(run.name).bind(toString(run.status)).bind(run.deleted).bind(run.startedAt).bind(run.endedAt);
    row.bind(run.user).bind(run.source).bind(run.parentExternalId);
    if (news.known) {
        row.bind(news.externalId).bind(news.known->id.value);
    } else {
        const ExperimentId experiment = context.experiments.value(run.experimentExternalId);
        if (!experiment) {
            db::raise(Error::Kind::Invalid,
                      Text::tr("Run %1 names an experiment that its source does not hold. Nothing was "
                               "imported.")
                          .arg(run.name));
        }
        row.bind(experiment.value).bind(newUlid(context.transaction->now())).bind(run.externalId);
    }
    row.step();
    return {row.integer(0)};
}

void writeAttributes(db::Connection& connection, QByteArrayView sql, RunId run, const std::vector<Attribute>& list)
{
    db::Statement row = connection.prepare(sql);
    for (const Attribute& attribute : list)
        row.bind(run.value).bind(attribute.key).bind(attribute.value).run();
}

DatasetId datasetFor(MergeContext& context, const DatasetInput& input)
{
    if (const std::optional<DatasetId> known = findDataset(context.connection, input))
        return *known;
    db::Statement row = context.connection.prepare(
        "INSERT INTO dataset (uid, name, digest, source_type, source, schema, profile) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " RETURNING id");
    row.bind(newUlid(context.transaction->now())).bind(input.name).bind(input.digest).bind(input.sourceType);
    row.bind(input.source).bind(input.schema).bind(input.profile).step();
    return {row.integer(0)};
}

void writeDetails(MergeContext& context, RunId id, const RunNews& news)
{
    db::Connection& connection = context.connection;
    writeAttributes(connection, "INSERT INTO run_param (run_id, name, value) VALUES (?, ?, ?)", id, news.params);
    writeAttributes(connection,
                    "INSERT INTO run_tag (run_id, name, value) VALUES (?, ?, ?)"
                    " ON CONFLICT (run_id, name) DO UPDATE SET value = excluded.value",
                    id, news.tags);
    db::Statement input = connection.prepare("INSERT INTO run_input (run_id, dataset_id, context) VALUES (?, ?, ?)"
                                             " ON CONFLICT (run_id, dataset_id, context) DO NOTHING");
    for (const DatasetInput* entry : news.inputs)
        input.bind(id.value).bind(datasetFor(context, *entry).value).bind(entry->context).run();
    db::Statement artifact = connection.prepare(
        "INSERT INTO run_artifact (run_id, path, uri, size, sha256) VALUES (?, ?, ?, ?, ?) ON CONFLICT (run_id, path)"
        " DO UPDATE SET uri = excluded.uri, size = excluded.size, sha256 = excluded.sha256");
    for (const ArtifactReference* entry : news.artifacts) {
        artifact.bind(id.value).bind(entry->path).bind(entry->uri).bind(entry->size).bind(entry->sha256);
        artifact.run();
    }
}

bool hasEnded(RunStatus status)
{
    return status == RunStatus::Finished || status == RunStatus::Failed || status == RunStatus::Killed;
}

std::vector<AuditBatch> writePoints(MergeContext& context, RunId id, const ImportedRun& run, const RunNews& news)
{
    std::vector<AuditBatch> batches;
    const auto growth = hasEnded(run.status) ? series::Growth::Ended : series::Growth::Growing;
    for (const ImportedSeries& added : news.series) {
        const std::optional<SeriesId> known = series::find(context.connection, id, added.key);
        const SeriesId target = known ? *known : series::create(context.connection, id, added.key);
        batches.push_back(series::append(context.connection, target, added.points, growth));
    }
    return batches;
}

} // namespace

bool isRepeated(MergeContext& context, const ImportedRun& run, QSet<QString>& seen, const QString& name)
{
    const qsizetype before = seen.size();
    seen.insert(name);
    if (seen.size() > before)
        return false;
    context.issues.push_back({Text::tr("run %1, %2").arg(run.name, name),
                              Text::tr("The source names this twice in one run; the first is kept.")});
    return true;
}

void mergeRun(MergeContext& context, const ImportedRun& run)
{
    const RunNews news = newsOf(context, run);
    if (news.empty()) {
        ++context.counts.runs.unchanged;
        return;
    }
    ++(news.known ? context.counts.runs.updated : context.counts.runs.created);
    if (!context.writing())
        return;
    const std::optional<Digest> before =
        news.known ? std::optional(runs::runHash(context.connection, news.known->id)) : std::nullopt;
    const RunId id = writeRow(context, run, news);
    writeDetails(context, id, news);
    writeLoggedNews(context.connection, id, news.logged);
    std::vector<AuditBatch> batches = writePoints(context, id, run, news);
    std::vector<AuditFact> facts;
    if (news.known && news.known->sourceName != run.name)
        facts = {{QStringLiteral("sourceNameBefore"), news.known->sourceName}};
    context.transaction->record({.verb = QStringLiteral("imported"),
                                 .entity = RunEntity,
                                 .entityId = runs::runRow(context.connection, id).uid,
                                 .before = before,
                                 .after = runs::runHash(context.connection, id),
                                 .facts = std::move(facts),
                                 .batches = std::move(batches),
                                 .sealed = hasEnded(run.status)});
}

} // namespace assay::imports
