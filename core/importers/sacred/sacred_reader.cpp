// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/sacred/sacred_reader.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/importers/iso_time.h"
#include "core/importers/json_attributes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace assay {
namespace {

constexpr qint64 jsonLimit = 64LL * 1024 * 1024;
constexpr JsonRules sacredRules{.maxValues = 2'000'000, .allowNonFinite = true};

/// Whether a folder's run.json is of Sacred: its keys are sorted, and these two come first.
bool isRunFolder(const QString& folder)
{
    constexpr qint64 start = 256LL * 1024;
    QFile file(folder + QStringLiteral("/run.json"));
    const QFileInfo info(file);
    if (!info.isFile() || info.isSymLink() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.read(start);
    return bytes.contains("\"command\"") && bytes.contains("\"experiment\"");
}

/// What jsonpickle wrapped at any depth: the number of a numpy scalar, the items of a tuple.
JsonValue unwrapped(const JsonValue& value)
{
    for (const QStringView name : {QStringView(u"py/tuple"), QStringView(u"py/set")}) {
        if (const JsonValue* inner = value.member(name))
            return unwrapped(*inner);
    }
    if (value.member(u"py/object") != nullptr) {
        for (const QStringView name : {QStringView(u"value"), QStringView(u"values")}) {
            if (const JsonValue* inner = value.member(name))
                return unwrapped(*inner);
        }
    }
    if (!value.isObject() && !value.isArray())
        return value;
    JsonValue whole = value.isObject() ? JsonValue::object() : JsonValue::array();
    for (std::size_t i = 0; i < value.items().size(); ++i) {
        if (value.isObject())
            whole.insert(value.names()[i], unwrapped(value.items()[i]));
        else
            whole.append(unwrapped(value.items()[i]));
    }
    return whole;
}

RunStatus statusOf(const QString& word)
{
    if (word == u"QUEUED")
        return RunStatus::Scheduled;
    if (word == u"RUNNING")
        return RunStatus::Running;
    if (word == u"COMPLETED")
        return RunStatus::Finished;
    return word == u"FAILED" ? RunStatus::Failed : RunStatus::Killed;
}

/// A member of a member, as text; empty where it is not there or null.
QString textAt(const JsonValue& record, QStringView outer, QStringView inner)
{
    const JsonValue* object = record.member(outer);
    const JsonValue* value = object == nullptr ? nullptr : inner.isEmpty() ? object : object->member(inner);
    return value == nullptr || value->isNull() ? QString() : textOfJson(unwrapped(*value));
}

/// Sacred's own files, of which the values are in the run, and those that say somebody is writing.
bool isRecord(const QString& path)
{
    return path == u"run.json" || path == u"config.json" || path == u"metrics.json" || path == u"info.json"
        || path == u"lock" || path.endsWith(u".lock");
}

std::size_t countOf(const JsonValue* list)
{
    return list == nullptr ? 0 : list->items().size();
}

} // namespace

SacredReader::SacredReader(QString path, const ReadMonitor& monitor)
    : m_path(std::move(path))
    , m_pace(monitor)
    , m_folder(QFileInfo(m_path).absoluteFilePath(), m_issues, m_pace)
    , m_artifacts(m_folder.root(), m_folder, m_pace)
{
}

bool SacredReader::isSacred(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return false;
    if (isRunFolder(path))
        return true;
    constexpr qsizetype most = 100;
    for (const QString& name :
         QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name).mid(0, most)) {
        if (isRunFolder(path + u'/' + name))
            return true;
    }
    return false;
}

Result<ImportBatch> SacredReader::read()
{
    m_batch.format = QByteArrayLiteral("sacred");
    m_batch.source = m_path;
    if (SourceFolder::exists(m_folder.root() + QStringLiteral("/run.json"))) {
        run(m_folder.root());
    } else if (SourceFolder::isFolder(m_folder.root())) {
        for (const SourceEntry& entry : m_folder.entries(m_folder.root())) {
            const QString folder = m_folder.root() + u'/' + entry.name;
            if (entry.isFolder && !entry.name.startsWith(u'_')
                && SourceFolder::exists(folder + QStringLiteral("/run.json")))
                run(folder);
        }
    }
    if (m_pace.stopped())
        return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(m_path));
    m_batch.issues = m_issues.take(m_path);
    if (m_batch.runs.empty())
        return fail(
            Error::Kind::Invalid,
            m_batch.issues.empty()
                ? Text::tr("%1 is no Sacred folder: there is no run.json in it or in a folder of it.").arg(m_path)
                : Text::tr("Nothing in %1 could be read. %2: %3")
                      .arg(m_path, m_batch.issues.front().place, m_batch.issues.front().message));
    return std::move(m_batch);
}

void SacredReader::run(const QString& folder)
{
    const QString file = folder + QStringLiteral("/run.json");
    const auto record = objectIn(file);
    ImportedRun run;
    if (!record || !facts(*record, run, file))
        return;
    const QFileInfo info(QFileInfo(folder).canonicalFilePath());
    run.externalId = QStringLiteral("sacred:") + info.filePath();
    // Sacred writes the start to the microsecond; the folder's number goes along when the storage is moved or copied.
    const QString started = run.startedAt ? textAt(*record, u"start_time", {}) : QString();
    if (const QString name = textAt(*record, u"experiment", u"name"); !name.isEmpty() && !started.isEmpty()) {
        run.formerExternalId = run.externalId;
        run.externalId = QStringLiteral("sacred:%1@%2#%3").arg(name, started, info.fileName());
    }
    run.experimentExternalId = experimentOf(info.path(), *record);
    run.name = (textAt(*record, u"experiment", u"name") + u' ' + info.fileName()).trimmed();
    if (const QString config = folder + QStringLiteral("/config.json"); SourceFolder::exists(config)) {
        const auto params = objectIn(config);
        run.params = params ? flatParams(unwrapped(*params)) : std::vector<Attribute>();
    }
    if (const QString values = folder + QStringLiteral("/metrics.json"); SourceFolder::exists(values))
        metrics(values, run);
    if (const QString more = folder + QStringLiteral("/info.json"); SourceFolder::exists(more)) {
        const auto object = objectIn(more);
        for (const Attribute& one : object ? flatParams(unwrapped(*object)) : std::vector<Attribute>())
            run.tags.push_back({QStringLiteral("sacred.info.") + one.key, one.value});
    }
    artifacts(folder, *record, run);
    m_batch.runs.push_back(std::move(run));
}

bool SacredReader::facts(const JsonValue& record, ImportedRun& run, const QString& place)
{
    const QString status = textAt(record, u"status", {});
    if (status.isEmpty()) {
        m_folder.issue(place, Text::tr("The run has no status; it is left out."));
        return false;
    }
    run.status = statusOf(status);
    run.startedAt = timeOf(record, u"start_time", place);
    run.endedAt = timeOf(record, u"stop_time", place);
    run.source = textAt(record, u"experiment", u"mainfile");
    run.tags.push_back({QStringLiteral("sacred.status"), status});
    tags(record, run);
    return true;
}

void SacredReader::tags(const JsonValue& record, ImportedRun& run)
{
    const std::vector<Attribute> known{
        {QStringLiteral("sacred.command"), textAt(record, u"command", {})},
        {QStringLiteral("sacred.result"), textAt(record, u"result", {})},
        {QStringLiteral("sacred.hostname"), textAt(record, u"host", u"hostname")},
        {QStringLiteral("sacred.comment"), textAt(record, u"meta", u"comment")},
        {QStringLiteral("sacred.repositories"), textAt(record, u"experiment", u"repositories")},
        {QStringLiteral("sacred.dependencies"), textAt(record, u"experiment", u"dependencies")},
        {QStringLiteral("sacred.failTrace"), textAt(record, u"fail_trace", {})}};
    for (const Attribute& tag : known) {
        if (!tag.value.isEmpty() && tag.value != u"[]")
            run.tags.push_back(tag);
    }
}

void SacredReader::metrics(const QString& file, ImportedRun& run)
{
    const auto all = objectIn(file);
    if (!all)
        return;
    for (std::size_t i = 0; i < all->items().size() && m_pace.goOn(); ++i)
        metric(all->names()[i], all->items()[i], run, file);
}

void SacredReader::metric(const QString& key, const JsonValue& metric, ImportedRun& run, const QString& file)
{
    const JsonValue* values = metric.member(u"values");
    const JsonValue* steps = metric.member(u"steps");
    const JsonValue* times = metric.member(u"timestamps");
    const std::size_t count = std::min(countOf(values), countOf(steps));
    const bool timed = countOf(times) > 0;
    ImportedSeries series{key, {}};
    qint64 bad = std::abs(static_cast<qint64>(countOf(values)) - static_cast<qint64>(countOf(steps)));
    qint64 untimed = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto step = wholeOfJson(unwrapped(steps->items()[i]));
        const auto value = numberOfJson(unwrapped(values->items()[i]));
        const auto time = timed && i < countOf(times) ? readIsoTime(times->items()[i].toText()) : std::nullopt;
        untimed += timed && !time ? 1 : 0;
        if (step && value)
            series.points.push_back({*step, time ? time->milliseconds : 0, *value});
        else
            ++bad;
    }
    if (bad > 0 || values == nullptr || steps == nullptr)
        m_folder.issue(file,
                       bad == 1
                           ? Text::tr("Of the metric %1, one point has no number or no whole step; it is left out.")
                                 .arg(key.left(100))
                           : Text::tr("Of the metric %1, %2 points have no number or no whole step; they are left out.")
                                 .arg(key.left(100), QString::number(bad)));
    if (untimed > 0)
        m_folder.issue(
            file,
            untimed == 1
                ? Text::tr("Of the metric %1, one point has no time that can be read; it is kept without one.")
                      .arg(key.left(100))
                : Text::tr("Of the metric %1, %2 points have no time that can be read; they are kept without one.")
                      .arg(key.left(100), QString::number(untimed)));
    if (!series.points.empty())
        run.series.push_back(std::move(series));
}

void SacredReader::artifacts(const QString& folder, const JsonValue& record, ImportedRun& run)
{
    QSet<QString> found;
    for (ArtifactReference& artifact : m_artifacts.find({{}, {}, folder, {}})) {
        found.insert(artifact.path);
        if (!isRecord(artifact.path))
            run.artifacts.push_back(std::move(artifact));
    }
    const JsonValue* listed = record.member(u"artifacts");
    for (std::size_t i = 0; i < countOf(listed) && m_pace.goOn(); ++i) {
        const JsonValue& item = listed->items()[i];
        const QString name = item.isObject() ? textAt(item, u"name", {}) : item.toText();
        if (!found.contains(name))
            m_folder.issue(folder + QStringLiteral("/run.json"),
                           Text::tr("The artifact %1 is named but not in the folder.").arg(name.left(200)));
    }
}

std::optional<qint64> SacredReader::timeOf(const JsonValue& record, QStringView name, const QString& place)
{
    const JsonValue* value = record.member(name);
    if (value == nullptr || value->isNull())
        return std::nullopt;
    const auto time = readIsoTime(value->toText());
    if (!time)
        m_folder.issue(place, Text::tr("%1 is no time; it is left unknown.").arg(name));
    return time ? std::optional(time->milliseconds) : std::nullopt;
}

std::optional<JsonValue> SacredReader::objectIn(const QString& file)
{
    const auto bytes = m_folder.bytesOf(file, jsonLimit);
    if (!bytes)
        return std::nullopt;
    auto value = readJson(*bytes, sacredRules);
    if (value && value->isObject())
        return std::move(*value);
    m_folder.issue(file, value ? Text::tr("The file holds no object of names and values.") : value.error().message);
    return std::nullopt;
}

/// Runs of several experiments may lie in one folder; their names part them. An experiment is known by its name and the
/// program that it begins with, wherever its runs lie; one without a name only by their folder.
QString SacredReader::experimentOf(const QString& folder, const JsonValue& record)
{
    const QString name = textAt(record, u"experiment", u"name");
    ImportedExperiment experiment;
    experiment.externalId = QStringLiteral("sacred:") + folder + u'#' + name;
    experiment.name = name.isEmpty() ? QFileInfo(folder).fileName() : name;
    if (!name.isEmpty()) {
        experiment.formerExternalId = experiment.externalId;
        experiment.externalId = QStringLiteral("sacred:%1@%2").arg(name, textAt(record, u"experiment", u"mainfile"));
    }
    if (!m_experiments.contains(experiment.externalId)) {
        m_experiments.insert(experiment.externalId);
        m_batch.experiments.push_back(experiment);
    }
    return experiment.externalId;
}

} // namespace assay
