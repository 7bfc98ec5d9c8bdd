// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/importers/csv_metrics/csv_run_table.h"
#include "core/importers/flat_params.h"
#include "core/importers/mlflow_files/metric_lines.h"
#include "core/metrics/series_block.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace assay;

/// Replays the fuzz targets' corpora in the everyday build, whole and cut off at every byte.
class TestFuzzCorpus : public QObject {
    Q_OBJECT

private:
    static std::vector<QByteArray> corpus(const QString& name)
    {
        const QDir folder(QStringLiteral(ASSAY_SOURCE_DIR "/tests/fuzz/corpus/") + name);
        std::vector<QByteArray> texts;
        for (const QFileInfo& info : folder.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(info.filePath()));
            texts.push_back(file.readAll());
        }
        return texts;
    }

    /// Calls `reader` for each text and each of its beginnings, every one in memory of exactly its size.
    template <typename Reader>
    static void replay(const QString& name, Reader reader)
    {
        const auto texts = corpus(name);
        QVERIFY2(!texts.empty(), qPrintable(name));
        for (const QByteArray& text : texts) {
            for (qsizetype length = 0; length <= text.size(); ++length) {
                const std::vector<char> exact(text.begin(), text.begin() + length);
                reader(QByteArrayView(exact.data(), length));
            }
        }
    }

private Q_SLOTS:
    void jsonIsReadOrRefused()
    {
        replay(QStringLiteral("json"), [](QByteArrayView bytes) {
            const auto value = readJson(bytes, {.allowNonFinite = true});
            QVERIFY(value || value.error().kind == Error::Kind::Invalid);
        });
    }
    void yamlIsReadOrRefused()
    {
        replay(QStringLiteral("yaml"), [](QByteArrayView bytes) {
            const auto value = readYaml(bytes);
            QVERIFY(value || !value.error().message.isEmpty());
        });
    }
    void csvIsReadOrRefused()
    {
        replay(QStringLiteral("csv"), [](QByteArrayView bytes) {
            const ReadMonitor monitor;
            CsvRunTable table(bytes, QStringLiteral("corpus.csv"), monitor);
            const auto runs = table.read();
            QVERIFY(runs || runs.error().message.contains(QStringLiteral("corpus.csv")));
        });
    }
    void metricLinesNeverGiveMorePointsThanLines()
    {
        replay(QStringLiteral("mlflow_metrics"), [](QByteArrayView bytes) {
            std::vector<MetricPoint> points;
            std::vector<ImportIssue> issues;
            readMetricLines(bytes, QStringLiteral("metrics/corpus"), points, issues);
            QVERIFY(static_cast<qsizetype>(points.size()) <= bytes.count('\n'));
        });
    }
    void damagedBlockLeavesThePointsAlone()
    {
        replay(QStringLiteral("series_block"), [](QByteArrayView bytes) {
            std::vector<MetricPoint> points;
            const auto decoded = metrics::decodeBlock(bytes, points);
            QVERIFY(decoded || points.empty());
        });
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzz_corpus.moc"
