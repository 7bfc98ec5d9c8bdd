// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/detect.h"
#include "tests/support/import_source.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace assay;
using namespace assay::tests;

/// Files that Hugging Face's Trainer and Optuna wrote, in the folder that ASSAY_RUN_SAMPLES names, with the figures of
/// another decoder and values looked up by the sqlite3 program.
class TestStoreSamples : public QObject {
    Q_OBJECT

private:
    QString m_samples;
    QJsonObject m_expected;

    ImportBatch batchOf(const QString& name, const char* importer) const
    {
        const Importer* found = valueOf(importerFor(m_samples + u'/' + name));
        if (found->id() != importer)
            qFatal("%s takes %s", found->id().constData(), qPrintable(name));
        return valueOf(found->read(m_samples + u'/' + name, {}));
    }

    struct Counts {
        qint64 params = 0;
        qint64 values = 0;
        qint64 intermediates = 0;
        qint64 system = 0;
        qint64 tags = 0;
    };
    static Counts storeCountsOf(const ImportBatch& batch)
    {
        Counts counts;
        for (const ImportedRun& run : batch.runs) {
            counts.params += std::ssize(run.params);
            for (const ImportedSeries& series : run.series)
                (series.key == u"intermediate" ? counts.intermediates : counts.values) += std::ssize(series.points);
            for (const Attribute& tag : run.tags)
                (tag.key.startsWith(u"optuna.system.") ? counts.system : counts.tags) += 1;
        }
        return counts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_samples = qEnvironmentVariable("ASSAY_RUN_SAMPLES");
        if (m_samples.isEmpty())
            QSKIP("ASSAY_RUN_SAMPLES names no folder: no file that the tools wrote was counted");
        m_expected = QJsonDocument::fromJson(contentOf(m_samples + QStringLiteral("/expected.json"))).object();
        QVERIFY(!m_expected.isEmpty());
    }

    void trainerStateHoldsEveryEntry()
    {
        const QString name = QStringLiteral("hf_trainer/trainer_state_viz/trainer_state.json");
        const ImportBatch batch = batchOf(name, "hf-trainer");
        QVERIFY(batch.issues.empty() && batch.notes.empty());
        QJsonObject keys = m_expected[name][u"keys"].toObject();
        keys.remove(QStringLiteral("step"));
        QJsonObject read;
        for (const ImportedSeries& series : batch.runs[0].series)
            read.insert(series.key, static_cast<qint64>(series.points.size()));
        QCOMPARE(read, keys);
        QCOMPARE(seriesOf(batch.runs[0], u"eval_g5_loss").points.back(), (MetricPoint{12030, 0, 4.835134983062744}));
    }

    void optunaStoragesHoldEveryRow()
    {
        for (const QString& release :
             {QStringLiteral("0.9.0.a"), QStringLiteral("2.6.0.a"), QStringLiteral("3.2.0.a")}) {
            const QString name = QStringLiteral("optuna/%1.db").arg(release);
            const ImportBatch batch = batchOf(name, "optuna");
            const QJsonObject rows = m_expected[name][u"rows"].toObject();
            const auto count = [&rows](const char* table) { return rows[QLatin1String(table)].toInteger(); };
            const bool old = release.startsWith(QStringLiteral("0."));
            const Counts counts = storeCountsOf(batch);
            QVERIFY(batch.issues.empty());
            QCOMPARE(std::ssize(batch.experiments), count("studies"));
            QCOMPARE(std::ssize(batch.runs), count("trials"));
            QCOMPARE(counts.params, count("trial_params"));
            QCOMPARE(counts.values, old ? 1 : count("trial_values"));
            QCOMPARE(counts.intermediates, old ? count("trial_values") : count("trial_intermediate_values"));
            QCOMPARE(counts.system, count("trial_system_attributes"));
            QCOMPARE(counts.tags, count("trial_user_attributes") + count("trial_params"));
        }
    }

    void optunaValuesAreThoseOfTheTables()
    {
        const ImportBatch old = batchOf(QStringLiteral("optuna/0.9.0.a.db"), "optuna");
        QCOMPARE(attributeOf(old.runs[0].params, u"z"), QStringLiteral("5"));
        QCOMPARE(attributeOf(old.runs[0].params, u"y"), QStringLiteral("5"));
        QCOMPARE(seriesOf(old.runs[0], u"value").points[0].value, 74.05761401453037);
        QCOMPARE(seriesOf(old.runs[0], u"intermediate").points[0], (MetricPoint{0, 0, 0.5}));
        const ImportBatch later = batchOf(QStringLiteral("optuna/3.2.0.a.db"), "optuna");
        QCOMPARE(attributeOf(later.runs[0].params, u"z"), QStringLiteral("5"));
        QCOMPARE(attributeOf(later.runs[1].params, u"z"), QStringLiteral("0"));
        QCOMPARE(attributeOf(later.runs[2].params, u"y3"), QStringLiteral("14"));
        QCOMPARE(attributeOf(later.runs[2].params, u"x2"), QStringLiteral("4.3014383240724114e-05"));
        QCOMPARE(seriesOf(later.runs[1], u"values_1").points[0].value, 21.62742024678127);
        QCOMPARE(later.runs[1].definitions.size(), std::size_t(2));
        QCOMPARE(later.runs[1].definitions[1].goal, MetricGoal::Minimize);
    }
};

ASSAY_TEST(TestStoreSamples)
#include "tst_store_samples.moc"
