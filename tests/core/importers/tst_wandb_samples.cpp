// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wire_reader.h"
#include "core/importers/detect.h"
#include "core/importers/mlflow_names.h"
#include "core/importers/wandb/wandb_items.h"
#include "core/importers/wandb/wandb_log.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace assay;

namespace {

/// The kinds of records by their fields, in the words of the expected figures.
QString nameOfKind(quint32 field)
{
    static const QMap<quint32, QString> names{
        {2, QStringLiteral("history")},  {3, QStringLiteral("summary")},     {4, QStringLiteral("output")},
        {5, QStringLiteral("config")},   {6, QStringLiteral("files")},       {7, QStringLiteral("stats")},
        {8, QStringLiteral("artifact")}, {10, QStringLiteral("alert")},      {11, QStringLiteral("telemetry")},
        {12, QStringLiteral("metric")},  {13, QStringLiteral("output_raw")}, {17, QStringLiteral("run")},
        {18, QStringLiteral("exit")},    {20, QStringLiteral("final")},      {21, QStringLiteral("header")},
        {22, QStringLiteral("footer")},  {26, QStringLiteral("environment")}};
    return names.value(field);
}

/// What an independent decoder counted, counted by ours: records, items of history by how they are named, and what is
/// cut off at the end.
QJsonObject figuresOf(const QByteArray& bytes)
{
    QMap<QString, int> records;
    QMap<QString, int> keys;
    int plain = 0;
    int nested = 0;
    QJsonArray events;
    WandbLog log;
    const auto countItem = [&](const WireField& item) {
        if (item.number != 1)
            return;
        const auto read = wandbItem(item.bytes);
        if (read)
            ++keys[read->key];
        bool isNested = false;
        (void)eachWandbField(item.bytes, [&isNested](const WireField& one) { isNested = isNested || one.number == 2; });
        ++(isNested ? nested : plain);
    };
    log.read(
        bytes,
        [&](QByteArrayView record, qint64) {
            (void)eachWandbField(record, [&](const WireField& field) {
                const QString kind = nameOfKind(field.number);
                if (!kind.isEmpty())
                    ++records[kind];
                if (kind == u"history")
                    (void)eachWandbField(field.bytes, countItem);
            });
        },
        [&events](qint64 at, const QString& message) {
            events.append(QJsonArray{message, at});
        });
    if (log.isOpen())
        events.append(QJsonArray{QStringLiteral("openfragment"), log.position() - log.openAt() - 7});
    QJsonObject byKind;
    for (auto each = records.begin(); each != records.end(); ++each)
        byKind.insert(each.key(), each.value());
    QJsonObject byKey;
    for (auto each = keys.begin(); each != keys.end(); ++each)
        byKey.insert(each.key(), each.value());
    return {
        {QStringLiteral("bytes"), bytes.size()},           {QStringLiteral("events"), events},
        {QStringLiteral("history_items_with_key"), plain}, {QStringLiteral("history_items_with_nested_key"), nested},
        {QStringLiteral("history_keys"), byKey},           {QStringLiteral("records"), byKind}};
}

} // namespace

/// Logs that W&B wrote from 2021 to 2026, in the folder that ASSAY_RUN_SAMPLES names, against the figures of an
/// independent decoder beside them.
class TestWandbSamples : public QObject {
    Q_OBJECT

private:
    QString m_samples;
    QMap<QString, QJsonObject> m_expected;

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return file.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_samples = qEnvironmentVariable("ASSAY_RUN_SAMPLES");
        if (m_samples.isEmpty())
            QSKIP("ASSAY_RUN_SAMPLES names no folder: no log that W&B wrote was read");
        const QJsonObject all =
            QJsonDocument::fromJson(contentOf(m_samples + QStringLiteral("/expected.json"))).object();
        for (auto each = all.begin(); each != all.end(); ++each) {
            if (each.key().endsWith(QStringLiteral(".wandb")))
                m_expected.insert(each.key(), each.value().toObject());
        }
        QVERIFY(m_expected.size() >= 4);
    }

    void everyFigureAgrees()
    {
        for (auto each = m_expected.begin(); each != m_expected.end(); ++each) {
            QJsonObject expected = *each;
            expected.remove(QStringLiteral("format"));
            expected.remove(QStringLiteral("run"));
            QCOMPARE(figuresOf(contentOf(m_samples + u'/' + each.key())), expected);
        }
    }

    void everyRunIsWhatItsLogSays()
    {
        for (auto each = m_expected.begin(); each != m_expected.end(); ++each) {
            const QString path = m_samples + u'/' + each.key();
            const auto batch = importerFor(path).value()->read(path, {});
            QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
            QVERIFY(batch->issues.empty());
            const ImportedRun& run = batch->runs.at(0);
            const QJsonObject expected = each->value(QStringLiteral("run")).toObject();
            qInfo().noquote() << each.key() << toString(run.status) << "params" << run.params.size() << "tags"
                              << run.tags.size() << "series" << run.series.size() << "definitions"
                              << run.definitions.size() << "artifacts" << run.artifacts.size();
            for (const ImportIssue& note : batch->notes)
                qInfo().noquote() << note.place << note.message;
            const auto text = [&expected](const char* name) {
                return expected.value(QString::fromLatin1(name)).toString();
            };
            if (expected.isEmpty())
                continue;
            QCOMPARE(run.externalId, QStringLiteral("wandb:") + text("run_id"));
            QCOMPARE(run.name, firstOf(text("display_name"), text("run_id")));
            QCOMPARE(valueOf(run.tags, u"wandb.entity"), text("entity"));
            QCOMPARE(batch->experiments.at(0).name, text("project"));
            const QJsonValue code = expected.value(QStringLiteral("exit_code"));
            const RunStatus ended = code.toInt() == 0 ? RunStatus::Finished : RunStatus::Failed;
            QVERIFY(run.status == (code.isUndefined() ? RunStatus::Running : ended));
        }
    }
};

ASSAY_TEST(TestWandbSamples)
#include "tst_wandb_samples.moc"
