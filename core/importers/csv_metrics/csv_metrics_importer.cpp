// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/crypto/digest.h"
#include "core/curves/scored_cases.h"
#include "core/importers/csv_metrics/csv_run_table.h"
#include "core/importers/flat_params.h"
#include "core/importers/importer.h"
#include "core/importers/run_file_names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 fileLimit = 512LL * 1024 * 1024;

bool isTable(const QFileInfo& info)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv")};
    return info.isFile() && endings.contains(info.suffix().toLower());
}

/// The path itself, or the tables that Lightning and Ultralytics leave in a folder or one level below it.
QStringList tablesOf(const QString& path)
{
    if (isTable(QFileInfo(path)))
        return {path};
    QStringList folders{path};
    for (const QString& name :
         QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name).mid(0, 1000))
        folders.push_back(path + u'/' + name);
    QStringList tables;
    for (const QString& folder : folders) {
        for (const QStringView name : runTableNames) {
            const QFileInfo info(folder + u'/' + name.toString());
            if (info.isFile() && !info.isSymLink())
                tables.push_back(info.filePath());
        }
    }
    return tables;
}

/// metrics.csv and results.csv say nothing of their run; their folder (version_3, train12) does.
bool namedByFolder(const QFileInfo& file)
{
    const QString base = file.completeBaseName();
    return base == u"metrics" || base == u"results" || base == u"log" || base == u"training";
}

/// The folder whose tables belong together: the one around the runs.
QDir experimentFolder(const QFileInfo& file)
{
    return namedByFolder(file) ? QFileInfo(file.path()).dir() : file.dir();
}

/// Tables of predictions in the folder of a run are its artifacts; the project keeps what each case's score was.
void takePredictions(const QFileInfo& metrics, ImportedRun& run, ImportBatch& batch)
{
    for (const QString& name : metrics.dir().entryList({QStringLiteral("*.csv")}, QDir::Files | QDir::NoSymLinks)) {
        const QString path = metrics.path() + u'/' + name;
        if (name == metrics.fileName() || !isPredictionTable(name))
            continue;
        const auto bytes = readImportFile(path, ImportedContent::Largest);
        const auto cases = bytes ? readScoredCases(*bytes) : Result<ScoredCases>(failed(bytes));
        if (!cases) {
            batch.issues.push_back({path, cases.error().message});
            continue;
        }
        const QByteArray digest = bytesOf(sha256(*bytes)).toByteArray();
        run.artifacts.push_back({name, path, static_cast<qint64>(bytes->size()), digest});
        run.contents.push_back({digest, *bytes});
    }
}

Result<void> readTable(const QString& path, const ReadMonitor& monitor, ImportBatch& batch)
{
    const auto bytes = readImportFile(path, fileLimit);
    if (!bytes)
        return failed(bytes);
    CsvRunTable table(*bytes, path, monitor);
    auto runs = table.read();
    if (!runs)
        return failed(runs);
    for (ImportIssue& issue : table.takeIssues())
        batch.issues.push_back(std::move(issue));
    noteMissingLineEnd(*bytes, path, batch);
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    const QDir folder = experimentFolder(file);
    const QString experimentId = QStringLiteral("csv:") + folder.path();
    if (batch.experiments.empty() || batch.experiments.back().externalId != experimentId) {
        ImportedExperiment experiment;
        experiment.externalId = experimentId;
        experiment.name = folder.dirName();
        batch.experiments.push_back(std::move(experiment));
    }
    for (ImportedRun& run : *runs) {
        run.experimentExternalId = experimentId;
        run.externalId = QStringLiteral("csv:") + file.filePath();
        run.source = file.fileName();
        if (table.namesRuns()) {
            run.externalId += u'#' + run.name;
        } else {
            run.name = namedByFolder(file) ? file.dir().dirName() : file.completeBaseName();
            for (const QString& params : {QStringLiteral("hparams.yaml"), QStringLiteral("args.yaml")}) {
                for (Attribute& param : readParamsFile(file.path() + u'/' + params, batch))
                    run.params.push_back(std::move(param));
            }
            if (namedByFolder(file))
                takePredictions(file, run, batch);
        }
        batch.runs.push_back(std::move(run));
    }
    return {};
}

/// Lightning and Ultralytics may write event files of TensorBoard, too. The table is read as it always was, so that
/// bringing a folder in again finds its runs.
void noteEventFiles(const QString& path, const QStringList& tables, ImportBatch& batch)
{
    qint64 files = 0;
    for (const QString& table : tables) {
        const QStringList names = QFileInfo(table).dir().entryList(QDir::Files | QDir::NoSymLinks);
        files += std::count_if(names.begin(), names.end(), [](const QString& name) { return isEventFileName(name); });
    }
    if (files > 0 && QFileInfo(path).isDir())
        batch.notes.push_back(
            {path,
             Text::tr("Event files of TensorBoard beside the tables were not read (%1). To bring them in, name one of "
                      "them, or on the command line the folder with --format tensorboard.")
                 .arg(files)});
}

/// Tables of metrics as Lightning's CSVLogger, Keras' CSVLogger, Ultralytics and spreadsheets write them. hparams.yaml
/// (Lightning) and args.yaml (Ultralytics) beside a table of one run are its params, predictions*.csv its predictions.
class CsvMetricsImporter final : public Importer {
public:
    QByteArray id() const override { return QByteArrayLiteral("csv"); }
    QString name() const override { return Text::tr("CSV or TSV table of metrics (Lightning, Keras, Ultralytics)"); }
    bool accepts(const QString& path) const override { return !tablesOf(path).isEmpty(); }
    Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const override
    {
        const QStringList tables = tablesOf(path);
        if (tables.isEmpty())
            return fail(
                Error::Kind::Invalid,
                Text::tr("%1 is no .csv or .tsv file, and no folder with a metrics.csv or results.csv.").arg(path));
        ImportBatch batch;
        batch.format = id();
        batch.source = path;
        noteEventFiles(path, tables, batch);
        for (const QString& table : tables) {
            const auto read = readTable(table, monitor, batch);
            if (!read && (tables.size() == 1 || read.error().kind == Error::Kind::Cancelled))
                return failed(read);
            if (!read)
                batch.issues.push_back({table, read.error().message});
        }
        if (batch.runs.empty() && !batch.issues.empty())
            return fail(Error::Kind::Invalid, batch.issues.front().message);
        return batch;
    }
};

} // namespace

const Importer& csvMetricsImporter()
{
    static const CsvMetricsImporter importer;
    return importer;
}

} // namespace assay
