// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/trackio/trackio_reader.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/importers/iso_time.h"
#include "core/importers/json_attributes.h"

#include <QFileInfo>

#include <limits>

namespace assay {
namespace {

constexpr JsonRules rowRules{.maxBytes = 16 * 1024 * 1024, .maxValues = 100'000, .allowNonFinite = true};
constexpr qsizetype longestName = 1000; // of joined names: a short row must not make a million long ones

QString column(const char* text)
{
    return QString::fromLatin1(text);
}

/// trackio writes the numbers that JSON lacks as words.
std::optional<double> metricValue(const JsonValue& value)
{
    if (value.toText() == u"NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (value.toText() == u"Infinity")
        return std::numeric_limits<double>::infinity();
    if (value.toText() == u"-Infinity")
        return -std::numeric_limits<double>::infinity();
    return numberOfJson(value);
}

} // namespace

TrackioReader::TrackioReader(db::ForeignDatabase& store, QString path, const ReadMonitor& monitor)
    : m_path(std::move(path))
    , m_store(store)
    , m_pace(monitor)
    , m_source{store, m_issues, m_pace}
{
}

Result<ImportBatch> TrackioReader::read()
{
    m_batch.format = QByteArrayLiteral("trackio");
    m_batch.source = m_path;
    if (const auto genuine =
            m_store.refuseImpostors({column("metrics"), column("configs"), column("system_metrics"), column("alerts")});
        !genuine)
        return failed(genuine);
    bool isTrackio = false;
    const auto done = m_store.read([this, &isTrackio] {
        const QStringList there =
            m_store.hasTable(column("metrics")) ? m_store.columns(column("metrics")) : QStringList();
        isTrackio = there.contains(column("run_name")) && there.contains(column("metrics"));
        if (!isTrackio)
            return;
        metrics();
        systemMetrics();
        configs();
        alerts();
        identify();
    });
    if (!done)
        return failed(done);
    if (!isTrackio)
        return fail(
            Error::Kind::Invalid,
            Text::tr(
                "%1 is no trackio project: it lacks the table metrics with run_name and metrics. Nothing was read.")
                .arg(m_path));
    if (m_pace.stopped())
        return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(m_path));
    if (m_zoneAssumed)
        m_batch.notes.push_back({m_path, Text::tr("The times name no time zone; UTC is assumed.")});
    if (m_unread > 0)
        m_batch.notes.push_back({column("metrics"),
                                 Text::tr("%1 logged values are no numbers, such as pictures and texts, or have too "
                                          "long a name; they are left out.")
                                     .arg(m_unread)});
    m_batch.issues = m_issues.take(m_path);
    return std::move(m_batch);
}

QStringList TrackioReader::columnsBefore(const QStringList& more)
{
    return QStringList{column("run_name"), column("run_id"), column("project_name")} + more;
}

void TrackioReader::metrics()
{
    SqlTable rows(m_source, column("metrics"), columnsBefore({column("timestamp"), column("step"), column("metrics")}));
    m_pace.expect(rows.expected());
    while (rows.next()) {
        m_pace.advance();
        Known* known = runOf(rows);
        const auto step = rows.whole(4);
        if (known == nullptr || !step) {
            rows.issue(Text::tr("The row has no run or no step; its points are left out."));
            continue;
        }
        const qint64 time = timeOf(rows, rows.text(3));
        qint64& first = m_firstTimes[m_batch.runs[known->run].experimentExternalId];
        if (time != 0 && (first == 0 || time < first))
            first = time;
        std::optional<qint64>& started = m_batch.runs[known->run].startedAt;
        if (time != 0 && (!started || time < *started))
            started = time;
        if (const auto object = objectAt(rows, 5))
            points(*object, {}, *known, *step, time);
    }
}

void TrackioReader::systemMetrics()
{
    SqlTable rows(m_source, column("system_metrics"), columnsBefore({column("timestamp"), column("metrics")}));
    m_pace.expect(rows.expected());
    while (rows.next()) {
        m_pace.advance();
        Known* known = runOf(rows);
        if (known == nullptr) {
            rows.issue(Text::tr("The row has no run or no step; its points are left out."));
            continue;
        }
        const qint64 ordinal = known->systemRows++;
        if (const auto object = objectAt(rows, 4))
            points(*object, column("system/"), *known, ordinal, timeOf(rows, rows.text(3)));
    }
}

void TrackioReader::configs()
{
    SqlTable rows(m_source, column("configs"), columnsBefore({column("config")}));
    while (rows.next()) {
        if (Known* known = runOf(rows))
            config(rows, m_batch.runs[known->run]);
        else
            rows.issue(Text::tr("The config belongs to no run; it is left out."));
    }
}

/// trackio adds facts of its own to the config, under names that begin with an underline.
void TrackioReader::config(SqlTable& rows, ImportedRun& run)
{
    const auto object = objectAt(rows, 3);
    if (!object)
        return;
    for (const Attribute& param : flatParams(*object)) {
        const bool absent = param.value == u"null";
        if (param.key == u"_Username")
            run.user = absent ? QString() : param.value;
        else if (param.key == u"_Created" && !absent)
            run.startedAt = timeOf(rows, param.value);
        else if (param.key == u"_Group" && !absent)
            run.tags.push_back({column("trackio.group"), param.value});
        else if (!param.key.startsWith(u'_'))
            run.params.push_back(param);
    }
}

void TrackioReader::alerts()
{
    SqlTable rows(m_source, column("alerts"),
                  columnsBefore({column("level"), column("title"), column("text"), column("step")}));
    while (rows.next()) {
        Known* known = runOf(rows);
        if (known == nullptr) {
            rows.issue(Text::tr("The alert belongs to no run; it is left out."));
            continue;
        }
        QString alert = rows.text(3) + QStringLiteral(": ") + rows.text(4);
        if (const QString text = rows.text(5); !text.isEmpty())
            alert += QStringLiteral(" — ") + text;
        if (const auto step = rows.whole(6))
            alert += QStringLiteral(" (step %1)").arg(*step);
        m_batch.runs[known->run].tags.push_back({QStringLiteral("trackio.alert.%1").arg(++known->alerts), alert});
    }
}

TrackioReader::Known* TrackioReader::runOf(SqlTable& rows)
{
    const QString name = rows.text(0);
    const QString id = rows.row().isNull(1) ? name : rows.text(1);
    if (id.isEmpty())
        return nullptr;
    const QString experiment = experimentOf(rows.text(2));
    const QString externalId = experiment + u'#' + id;
    const auto found = m_runs.find(externalId);
    if (found != m_runs.end())
        return &*found;
    ImportedRun run;
    run.experimentExternalId = experiment;
    run.externalId = externalId;
    run.name = name.isEmpty() ? id : name;
    run.source = column("trackio");
    Known known;
    known.run = m_batch.runs.size();
    m_batch.runs.push_back(std::move(run));
    return &*m_runs.emplace(externalId, std::move(known));
}

/// The project is the file; only the first releases kept several in one.
QString TrackioReader::experimentOf(const QString& project)
{
    const auto found = m_experiments.constFind(project);
    if (found != m_experiments.constEnd())
        return *found;
    const QFileInfo file(m_path);
    ImportedExperiment experiment;
    experiment.externalId =
        column("trackio:") + file.canonicalFilePath() + (project.isEmpty() ? QString() : u'#' + project);
    experiment.name = project.isEmpty() ? file.completeBaseName() : project;
    m_experiments.insert(project, experiment.externalId);
    m_batch.experiments.push_back(experiment);
    return experiment.externalId;
}

/// A project is known by its name and the time of its first point, wherever its file lies; one without a time only by its
/// path. Runs have an id of their own or, of older releases, their name.
void TrackioReader::identify()
{
    QHash<QString, QString> own;
    for (ImportedExperiment& experiment : m_batch.experiments) {
        const qint64 first = m_firstTimes.value(experiment.externalId);
        if (first == 0)
            continue;
        experiment.formerExternalId = experiment.externalId;
        experiment.externalId = QStringLiteral("trackio:%1@%2").arg(experiment.name, QString::number(first));
        own.insert(experiment.formerExternalId, experiment.externalId);
    }
    for (ImportedRun& run : m_batch.runs) {
        const auto experiment = own.constFind(run.experimentExternalId);
        if (experiment == own.constEnd())
            continue;
        run.formerExternalId = run.externalId;
        run.externalId = *experiment + run.externalId.sliced(run.experimentExternalId.size());
        run.experimentExternalId = *experiment;
    }
}

std::optional<JsonValue> TrackioReader::objectAt(SqlTable& rows, int column)
{
    auto value = readJson(rows.row().bytesView(column), rowRules);
    if (value && value->isObject())
        return std::move(*value);
    rows.issue(value ? Text::tr("The row holds no object of names and values; it is left out.")
                     : Text::tr("The row's JSON cannot be read; it is left out. %1").arg(value.error().message));
    return std::nullopt;
}

void TrackioReader::points(const JsonValue& object, const QString& prefix, Known& known, qint64 step, qint64 time)
{
    for (std::size_t i = 0; i < object.items().size(); ++i) {
        const JsonValue& item = object.items()[i];
        const QString key = prefix + object.names()[i];
        const auto value = metricValue(item);
        const bool fits = key.size() <= longestName;
        if (fits && item.isObject() && item.member(u"_type") == nullptr)
            points(item, key + u'.', known, step, time);
        else if (fits && value)
            known.series.add(m_batch.runs[known.run], key, {step, time, *value});
        else
            ++m_unread;
    }
}

qint64 TrackioReader::timeOf(SqlTable& rows, const QString& text)
{
    const auto time = readIsoTime(text);
    if (!time) {
        rows.issue(Text::tr("\"%1\" is no time; the row is kept without one.").arg(text.left(40)));
        return 0;
    }
    m_zoneAssumed = m_zoneAssumed || time->zoneAssumed;
    return time->milliseconds;
}

} // namespace assay
