// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/detect.h"
#include "core/imports/import_plan.h"
#include "tests/support/import_source.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace assay;
using namespace assay::tests;

namespace {

const QByteArray early = R"({"global_step": 2, "max_steps": 4, "log_history": [{"epoch": 0.5, "loss": 2, "step": 2}]})";
const QByteArray late = R"({"best_metric": 0.25, "global_step": 4, "max_steps": 4, "trial_params": {"lr": 0.10},
 "log_history": [{"epoch": 0.5, "loss": 2, "step": 2}, {"epoch": 1.0, "loss": NaN, "step": 4},
 {"epoch": 1.0, "eval_loss": -Infinity, "step": 4}, {"step": 4, "train_runtime": 1.5}]})";

} // namespace

class TestHfTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsASeriesOverTheStep()
    {
        ImportSource source;
        source.put(QStringLiteral("bert/trainer_state.json"), late);
        const ImportBatch batch = source.read(QStringLiteral("bert"), "hf-trainer");
        QVERIFY(batch.issues.empty() && batch.notes.empty());
        QCOMPARE(batch.experiments[0].name, QStringLiteral("bert"));
        const ImportedRun& run = batch.runs[0];
        QVERIFY(run.externalId.startsWith(batch.experiments[0].externalId));
        QCOMPARE(run.series.size(), std::size_t(4));
        QCOMPARE(seriesOf(run, u"epoch").points, (std::vector<MetricPoint>{{2, 0, 0.5}, {4, 0, 1}, {4, 0, 1}}));
        QVERIFY(std::isnan(seriesOf(run, u"loss").points[1].value));
        QVERIFY(std::isinf(seriesOf(run, u"eval_loss").points[0].value));
        QCOMPARE(attributeOf(run.params, u"trial_params.lr"), QStringLiteral("0.10"));
        QCOMPARE(attributeOf(run.params, u"max_steps"), QStringLiteral("4"));
        QCOMPARE(attributeOf(run.tags, u"hf.best_metric"), QStringLiteral("0.25"));
    }

    void newestCheckpointIsReadAndNamed()
    {
        ImportSource source;
        source.put(QStringLiteral("bert/checkpoint-2/trainer_state.json"), early);
        source.put(QStringLiteral("bert/checkpoint-4/trainer_state.json"), late);
        const ImportBatch batch = source.read(QStringLiteral("bert"), "hf-trainer");
        QCOMPARE(batch.runs.size(), std::size_t(1));
        QCOMPARE(seriesOf(batch.runs[0], u"loss").points.size(), std::size_t(2));
        QVERIFY(batch.notes[0].place.contains(QStringLiteral("checkpoint-4")));
        const ImportBatch first = source.read(QStringLiteral("bert/checkpoint-2/trainer_state.json"), "hf-trainer");
        QCOMPARE(first.runs[0].externalId, batch.runs[0].externalId);
    }

    void cutOffCheckpointIsNamedAndTheOneBeforeRead()
    {
        ImportSource source;
        source.put(QStringLiteral("checkpoint-2/trainer_state.json"), early);
        source.put(QStringLiteral("checkpoint-4/trainer_state.json"), late.left(120));
        const ImportBatch batch = source.read({}, "hf-trainer");
        QCOMPARE(seriesOf(batch.runs[0], u"loss").points.size(), std::size_t(1));
        QVERIFY(batch.issues[0].place.contains(QStringLiteral("checkpoint-4")));
        QVERIFY(batch.issues[0].message.contains(QStringLiteral("byte")));
    }

    void wrongTypesAreCounted()
    {
        ImportSource source;
        source.put(QStringLiteral("trainer_state.json"),
                   R"({"log_history": [{"step": 1, "a": "x", "b": null, "c": 1}, {"c": 2}, 7]})");
        const ImportBatch batch = source.read({}, "hf-trainer");
        QCOMPARE(batch.runs[0].series.size(), std::size_t(1));
        QVERIFY(batch.issues[0].message.startsWith(QStringLiteral("2 entries")));
        QVERIFY(batch.notes[0].message.startsWith(QStringLiteral("2 values")));
        source.put(QStringLiteral("trainer_state.json"), R"({"log_history": {}})");
        QVERIFY(source.refusal({}, "hf-trainer").contains(QStringLiteral("log_history")));
    }

    void importingAgainAddsNothing()
    {
        ImportSource source;
        source.put(QStringLiteral("trainer_state.json"), late);
        QVERIFY(source.importsOnce({}, "hf-trainer"));
    }
};

ASSAY_TEST(TestHfTrainer)
#include "tst_hf_trainer.moc"
