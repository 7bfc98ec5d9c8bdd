// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"
#include "core/importers/detect.h"
#include "core/imports/import_plan.h"
#include "tests/support/damage.h"
#include "tests/support/event_writer.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/wandb_log_writer.h"

#include <algorithm>

using namespace assay;
using namespace assay::tests;

namespace {

constexpr int Damages = 2000;
constexpr int AppliedOneIn = 40; ///< So many damaged sources also go into a project.

/// A small source that its importer reads whole: some files, one of which is to be damaged.
struct Sample {
    QByteArray importer;
    QString damaged; ///< The file, below the source's folder.
    QList<std::pair<QString, QByteArray>> files;
    QString source = {}; ///< What is imported, below the folder; empty is the folder.
};

/// Where the fuzzing of a target begins: databases are stores of a run or two in pages of 512 bytes.
QByteArray corpus(const char* name)
{
    return contentOf(QStringLiteral(ASSAY_SOURCE_DIR "/tests/fuzz/corpus/%1").arg(QString::fromLatin1(name)));
}

/// A part of an input that holds several files.
QByteArray corpusPart(const char* name, int part)
{
    return corpus(name).split('\x1E').value(part);
}

Sample database(const QByteArray& importer, const char* name)
{
    const QString file = QStringLiteral("m.db");
    return {importer, file, {{file, corpus(name)}}, file};
}

/// Two series, an image and a histogram.
QByteArray smallEventFile()
{
    QByteArray bytes = events::version();
    for (int step = 0; step < 3; ++step)
        bytes +=
            events::scalar(1, step, "loss", 0.5F) + events::tensorValue(1, step, "acc", events::tensor(2).real(6, 1));
    const WireMessage image = WireMessage().bytes(4, "\x89PNG");
    const WireMessage histogram = WireMessage().real(1, 0).real(2, 1).reals(6, {1}).reals(7, {2});
    return bytes + events::value(1, 1, "seen", WireMessage().message(4, image))
        + events::value(1, 1, "weights", WireMessage().message(5, histogram));
}

std::vector<Sample> samples()
{
    const std::pair<QString, QByteArray> eventFile{QStringLiteral("a/events.out.tfevents.1.h"), smallEventFile()};
    const std::pair<QString, QByteArray> table{QStringLiteral("v1/metrics.csv"),
                                               "step,loss,acc\n0,0.5,0.25\n1,0.125,0.75\n2,nan,0.875\n"};
    const std::pair<QString, QByteArray> params{QStringLiteral("v1/hparams.yaml"),
                                                "lr: 0.10\nmodel:\n  layers: [2, 3]\n"};
    const std::pair<QString, QByteArray> experiment{QStringLiteral("7/meta.yaml"), "experiment_id: '7'\nname: tiny\n"};
    const std::pair<QString, QByteArray> run{QStringLiteral("7/aa/meta.yaml"),
                                             "end_time: 20\nrun_id: aa\nrun_name: x\nstart_time: 10\nstatus: 3\n"};
    const std::pair<QString, QByteArray> metric{QStringLiteral("7/aa/metrics/loss"), "1 0.5 0\n2 0.25 1\n3 nan 2\n"};
    const std::pair<QString, QByteArray> artifact{QStringLiteral("7/aa/artifacts/model.txt"), "weights\n"};
    const std::pair<QString, QByteArray> live{QStringLiteral("plots/metrics/loss.tsv"),
                                              "timestamp\tstep\tloss\n1700\t0\t0.5\n1701\t1\t0.125\n"};
    const std::pair<QString, QByteArray> summary{QStringLiteral("metrics.json"),
                                                 "{\"step\": 1, \"eval\": {\"acc\": 0.875}}\n"};
    const std::pair<QString, QByteArray> liveParams{QStringLiteral("params.yaml"), "lr: 0.10\nseed: 42\n"};
    const std::pair<QString, QByteArray> state{QStringLiteral("trainer_state.json"), corpusPart("hf_trainer/whole", 0)};
    const std::pair<QString, QByteArray> sacredRun{QStringLiteral("1/run.json"), corpusPart("sacred/whole", 0)};
    const std::pair<QString, QByteArray> config{QStringLiteral("1/config.json"), corpusPart("sacred/whole", 1)};
    const std::pair<QString, QByteArray> values{QStringLiteral("1/metrics.json"), corpusPart("sacred/whole", 2)};
    return {{"wandb", QStringLiteral("run-abc123.wandb"), {{QStringLiteral("run-abc123.wandb"), smallWandbLog()}}},
            {"csv", table.first, {table, params}, table.first},
            {"csv", params.first, {table, params}, table.first},
            {"mlflow-files", experiment.first, {experiment, run, metric, artifact}},
            {"mlflow-files", run.first, {experiment, run, metric, artifact}},
            {"mlflow-files", metric.first, {experiment, run, metric, artifact}},
            {"dvclive", live.first, {live, summary, liveParams}},
            {"dvclive", summary.first, {live, summary, liveParams}},
            {"dvclive", liveParams.first, {live, summary, liveParams}},
            {"hf-trainer", state.first, {state}},
            {"sacred", sacredRun.first, {sacredRun, config, values}},
            {"sacred", config.first, {sacredRun, config, values}},
            {"sacred", values.first, {sacredRun, config, values}},
            {"tensorboard", eventFile.first, {eventFile}},
            database("mlflow-sqlite", "mlflow_sqlite/runs"),
            database("optuna", "optuna/current"),
            database("trackio", "trackio/project")};
}

/// Whether a param is one of `whole`, or the bare name over several of them, which were cut off.
bool isParamOf(const Attribute& param, const ImportedRun& whole)
{
    return std::any_of(whole.params.begin(), whole.params.end(), [&param](const Attribute& one) {
        return one == param || (param.value.isEmpty() && one.key.startsWith(param.key + u'.'));
    });
}

/// Whether all runs, params and points of `part` are in `whole`, series as beginnings.
bool isPartOf(const ImportBatch& part, const ImportBatch& whole)
{
    for (const ImportedRun& run : part.runs) {
        const auto same = std::find_if(whole.runs.begin(), whole.runs.end(),
                                       [&run](const ImportedRun& one) { return one.externalId == run.externalId; });
        if (same == whole.runs.end())
            return false;
        for (const Attribute& param : run.params) {
            if (!isParamOf(param, *same))
                return false;
        }
        for (const ImportedSeries& series : run.series) {
            const auto known = std::find_if(same->series.begin(), same->series.end(),
                                            [&series](const ImportedSeries& one) { return one.key == series.key; });
            if (known == same->series.end() || known->points.size() < series.points.size()
                || !std::equal(series.points.begin(), series.points.end(), known->points.begin()))
                return false;
        }
    }
    return true;
}

/// A source in memory, with one file that is written again and again.
class Source {
public:
    explicit Source(const Sample& sample)
        : m_sample(sample)
    {
        for (const auto& [name, bytes] : sample.files) {
            if (name == sample.damaged)
                m_whole = bytes;
            write(name, bytes);
        }
    }

    const QByteArray& whole() const { return m_whole; }

    Result<ImportBatch> readWith(const QByteArray& bytes)
    {
        write(m_sample.damaged, bytes);
        const QString path = m_sample.source.isEmpty() ? m_folder.path() : m_folder.filePath(m_sample.source);
        (void)importerFor(path);
        return importerNamed(m_sample.importer)->read(path, {});
    }

private:
    void write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    QTemporaryDir m_folder;
    const Sample& m_sample;
    QByteArray m_whole;
};

} // namespace

/// Damages small sources of every importer: cut off at every byte, and by a seeded mutator. Whatever is read of them must
/// be a part of the whole, or say what is wrong; a project that refuses one is as it was.
class TestDamagedSources : public QObject {
    Q_OBJECT

private:
    static void addSamples()
    {
        QTest::addColumn<int>("index");
        const std::vector<Sample> all = samples();
        for (int i = 0; i < static_cast<int>(all.size()); ++i)
            QTest::newRow(qPrintable(QString::fromUtf8(all[static_cast<std::size_t>(i)].importer) + u' '
                                     + all[static_cast<std::size_t>(i)].damaged))
                << i;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Thousands of small files: a memory disk shows the same as a real one.
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm");
        QStringList covered;
        for (const Sample& sample : samples())
            covered.push_back(QString::fromUtf8(sample.importer));
        for (const Importer* importer : allImporters())
            QVERIFY2(covered.contains(QString::fromUtf8(importer->id())), importer->id().constData());
    }

    void cutOffSourceIsReadInPartOrSaysWhatIsWrong_data() { addSamples(); }
    void cutOffSourceIsReadInPartOrSaysWhatIsWrong()
    {
        QFETCH(int, index);
        const Sample sample = samples()[static_cast<std::size_t>(index)];
        Source source(sample);
        const Result<ImportBatch> whole = source.readWith(source.whole());
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));
        QVERIFY(whole->issues.empty() && whole->notes.empty() && !whole->runs.empty());
        for (qsizetype length = 0; length < source.whole().size(); ++length) {
            const Result<ImportBatch> part = source.readWith(source.whole().left(length));
            if (part ? part->issues.empty() && part->notes.empty() && !isPartOf(*part, *whole)
                     : part.error().message.isEmpty())
                QFAIL(qPrintable(QStringLiteral("cut off at byte %1").arg(length)));
        }
    }

    void damagedSourceNeitherCrashesNorHarmsAProject_data() { addSamples(); }
    void damagedSourceNeitherCrashesNorHarmsAProject()
    {
        QFETCH(int, index);
        const Sample sample = samples()[static_cast<std::size_t>(index)];
        Source source(sample);
        TemporaryProject project;
        Damage damage(42);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < Damages; ++i) {
            const Result<ImportBatch> batch = source.readWith(damage.of(source.whole()));
            ++(batch ? read : refused);
            QVERIFY(batch || !batch.error().message.isEmpty());
            if (batch && read % AppliedOneIn == 0)
                applyOrLeave(project, *batch);
        }
        QCOMPARE(whatIsWrong(project.database()), QString());
        qInfo("%d read, %d refused", read, refused);
    }

private:
    static void applyOrLeave(TemporaryProject& project, const ImportBatch& batch)
    {
        const auto entries = [&project] {
            return valueOf(
                project.database().read([](db::Connection& connection) { return audit::head(connection).size; }));
        };
        const qint64 before = entries();
        const auto done = applyImport(project.database(), project.actor(), batch, {.acceptIssues = true});
        if (!done) {
            QVERIFY(!done.error().message.isEmpty());
            QCOMPARE(entries(), before);
        }
    }
};

ASSAY_TEST(TestDamagedSources)
#include "tst_damaged_sources.moc"
