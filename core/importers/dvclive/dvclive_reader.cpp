// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/dvclive/dvclive_reader.h"

#include "core/base/csv_reader.h"
#include "core/base/json_reader.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/crypto/digest.h"
#include "core/curves/logged_plot.h"
#include "core/importers/flat_params.h"

#include <QDir>
#include <QFileInfo>

namespace assay {
namespace {

constexpr qint64 fileLimit = 128LL * 1024 * 1024;
constexpr qint64 plotsLimit = 64LL * 1024 * 1024;
constexpr int paramDepthLimit = 32;
constexpr int shownIssues = 20;

/// The places of the three columns; the value is the one that is neither step nor timestamp.
struct TableColumns {
    qsizetype step = -1;
    qsizetype time = -1;
    qsizetype value = -1;
};

TableColumns columnsOf(const std::vector<QString>& header)
{
    TableColumns columns;
    for (qsizetype i = 0; i < static_cast<qsizetype>(header.size()); ++i) {
        const QString& name = header[static_cast<std::size_t>(i)];
        qsizetype& place = name == u"step" ? columns.step : name == u"timestamp" ? columns.time : columns.value;
        place = i;
    }
    return columns;
}

std::optional<MetricPoint> pointOf(const CsvRow& row, const TableColumns& columns)
{
    const auto cell = [&row](qsizetype i) { return row.cells[static_cast<std::size_t>(i)]; };
    const auto step = readInteger(cell(columns.step));
    const CsvNumber value = readCsvNumber(cell(columns.value));
    const auto time = columns.time < 0 ? std::optional<qint64>(0) : readInteger(cell(columns.time));
    if (!step || !time || value.kind != CsvNumber::Kind::Value)
        return std::nullopt;
    return MetricPoint{*step, *time, value.value};
}

} // namespace

DvcliveReader::DvcliveReader(QString folder, const ReadMonitor& monitor)
    : m_folder(std::move(folder))
    , m_monitor(monitor)
{
}

bool DvcliveReader::goOn()
{
    m_cancelled = m_cancelled || (m_monitor && !m_monitor({++m_done, 0}));
    return !m_cancelled;
}

Result<ImportBatch> DvcliveReader::read()
{
    const QString canonical = QFileInfo(m_folder).canonicalFilePath();
    m_batch.format = QByteArrayLiteral("dvclive");
    m_batch.source = m_folder;
    ImportedExperiment experiment;
    experiment.externalId = QStringLiteral("dvclive:") + QFileInfo(canonical).path();
    experiment.name = QFileInfo(QFileInfo(canonical).path()).fileName();
    m_run.externalId = QStringLiteral("dvclive:") + canonical;
    m_run.experimentExternalId = experiment.externalId;
    m_run.name = QFileInfo(canonical).fileName();
    m_run.source = QStringLiteral("dvclive");
    m_run.params = readParamsFile(canonical + QStringLiteral("/params.yaml"), m_batch);
    eachFile(canonical + QStringLiteral("/plots/metrics"), QStringLiteral("tsv"),
             [this](const QString& path) { table(path); });
    eachFile(canonical + QStringLiteral("/plots/sklearn"), QStringLiteral("json"),
             [this](const QString& path) { plot(path); });
    summary();
    if (m_cancelled)
        return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(m_folder));
    if (m_run.series.empty() && m_run.params.empty() && !m_batch.issues.empty())
        return fail(Error::Kind::Invalid,
                    Text::tr("Nothing in %1 could be read. %2: %3")
                        .arg(m_folder, m_batch.issues.front().place, m_batch.issues.front().message));
    m_batch.experiments.push_back(std::move(experiment));
    m_batch.runs.push_back(std::move(m_run));
    return std::move(m_batch);
}

void DvcliveReader::eachFile(const QString& below, const QString& suffix,
                             const std::function<void(const QString&)>& take, int depth)
{
    const auto entries = QDir(below).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        if (!goOn())
            return;
        const QString place = QDir(m_folder).relativeFilePath(entry.filePath());
        if (entry.isSymLink())
            m_batch.issues.push_back({place, Text::tr("This is a link and was not followed.")});
        else if (entry.isDir() && depth >= paramDepthLimit)
            m_batch.issues.push_back(
                {place,
                 Text::tr("Folders are nested deeper than %1 levels; the rest was not read.").arg(paramDepthLimit)});
        else if (entry.isDir())
            eachFile(entry.filePath(), suffix, take, depth + 1);
        else if (entry.suffix() == suffix)
            take(entry.filePath());
    }
}

void DvcliveReader::table(const QString& path)
{
    const QString place = QDir(m_folder).relativeFilePath(path);
    const auto bytes = readImportFile(path, fileLimit);
    auto reader = bytes ? CsvReader::open(*bytes) : Result<CsvReader>(failed(bytes));
    if (!reader) {
        m_batch.issues.push_back({place, reader.error().message});
        return;
    }
    const TableColumns columns = columnsOf(reader->header());
    if (columns.step < 0 || columns.value < 0) {
        m_batch.issues.push_back({place, Text::tr("The table has no step column or no value column; it is left out.")});
        return;
    }
    QString key =
        QDir(QFileInfo(m_folder).canonicalFilePath() + QStringLiteral("/plots/metrics")).relativeFilePath(path);
    key.chop(4); // .tsv
    ImportedSeries series{key, {}};
    CsvRow row;
    int bad = 0;
    for (;;) {
        const auto more = reader->next(row);
        if (!more)
            m_batch.issues.push_back({place, more.error().message});
        if (!more || !*more || !goOn())
            break;
        // DVCLive ends every line it writes, so a last one without an end was cut off, perhaps within its value.
        const bool cutOff = reader->position() == bytes->size() && !bytes->endsWith('\n');
        const bool whole = !cutOff && row.cells.size() == reader->header().size();
        const auto point = whole ? pointOf(row, columns) : std::nullopt;
        if (point)
            series.points.push_back(*point);
        else if (++bad <= shownIssues)
            m_batch.issues.push_back(
                {Text::tr("%1, line %2").arg(place, QString::number(row.line)),
                 cutOff ? Text::tr("The line has no end, so the file was cut off here; the point is left out.")
                        : Text::tr("The row is not a step, a time and a value; its point is left out.")});
    }
    if (bad > shownIssues)
        m_batch.issues.push_back(
            {place,
             bad - shownIssues == 1
                 ? Text::tr("One more row could not be read; its point is left out.")
                 : Text::tr("%1 more rows could not be read; their points are left out.").arg(bad - shownIssues)});
    if (series.points.empty())
        return;
    m_tableKeys.insert(key);
    m_run.series.push_back(std::move(series));
}

void DvcliveReader::plot(const QString& path)
{
    const QString place = QDir(m_folder).relativeFilePath(path);
    const auto bytes = readImportFile(path, fileLimit);
    if (!bytes) {
        m_batch.issues.push_back({place, bytes.error().message});
        return;
    }
    const QByteArray digest = bytesOf(sha256(*bytes)).toByteArray();
    m_run.artifacts.push_back({QDir(QFileInfo(m_folder).canonicalFilePath()).relativeFilePath(path), path,
                               static_cast<qint64>(bytes->size()), digest});
    if (bytes->size() > ImportedContent::Largest || m_plotBytes + bytes->size() > plotsLimit) {
        m_batch.notes.push_back({place,
                                 Text::tr("The plot is larger than what a project keeps of one, or of one import; "
                                          "its size and SHA-256 are kept.")});
        return;
    }
    const auto plot = readLoggedPlot(*bytes);
    if (plot) {
        m_plotBytes += bytes->size();
        m_run.contents.push_back({digest, *bytes});
    } else if (plot.error().kind != Error::Kind::NotFound) { // Other plots are artifacts only.
        m_batch.issues.push_back({place, plot.error().message});
    }
}

void DvcliveReader::summary()
{
    const QString path = m_folder + QStringLiteral("/metrics.json");
    if (!QFileInfo::exists(path))
        return;
    const auto bytes = readImportFile(path, fileLimit);
    const auto value = bytes ? readJson(*bytes, {.allowNonFinite = true}) : Result<JsonValue>(failed(bytes));
    if (!value) {
        m_batch.issues.push_back({QStringLiteral("metrics.json"), value.error().message});
        return;
    }
    const JsonValue* step = value->member(u"step");
    summaryValues(*value, {}, step != nullptr ? step->toInt64().value_or(0) : 0);
    if (m_unread > 0)
        m_batch.notes.push_back({QStringLiteral("metrics.json"),
                                 Text::tr("%1 logged values are no numbers, such as pictures and texts, or have too "
                                          "long a name; they are left out.")
                                     .arg(m_unread)});
}

void DvcliveReader::summaryValues(const JsonValue& object, const QString& prefix, qint64 step)
{
    for (std::size_t i = 0; i < object.names().size(); ++i) {
        const JsonValue& item = object.items()[i];
        const QString key = prefix + object.names()[i];
        if (item.isObject() && !m_names.take(key.size() + 1, item.items().size()))
            m_unread += std::ssize(item.items());
        else if (item.isObject())
            summaryValues(item, key + u'/', step);
        else if (!item.isNumber())
            ++m_unread;
        else if (!m_tableKeys.contains(key) && key != u"step")
            summaryValue(item, key, step);
    }
}

void DvcliveReader::summaryValue(const JsonValue& number, const QString& key, qint64 step)
{
    const QString place = QStringLiteral("metrics.json");
    const auto value = number.toDouble();
    if (!value) {
        m_batch.issues.push_back({place, value.error().message});
    } else if (m_summaryKeys.contains(key)) {
        m_batch.issues.push_back({place, Text::tr("The metric %1 is there twice; the first value is kept.").arg(key)});
    } else {
        m_summaryKeys.insert(key);
        m_run.series.push_back({key, {MetricPoint{step, 0, *value}}});
    }
}

} // namespace assay
