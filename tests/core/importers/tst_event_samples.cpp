// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/event_folder.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace assay;
using namespace assay::tests;

namespace {

QJsonObject figuresOf(const ImportedSeries& series)
{
    QSet<qint64> steps;
    for (const MetricPoint& point : series.points)
        steps.insert(point.step);
    const auto less = [](const MetricPoint& a, const MetricPoint& b) { return a.value < b.value; };
    const auto [least, most] = std::minmax_element(series.points.begin(), series.points.end(), less);
    return {{QStringLiteral("points"), static_cast<qint64>(series.points.size())},
            {QStringLiteral("distinct_steps"), static_cast<qint64>(steps.size())},
            {QStringLiteral("first_step"), series.points.front().step},
            {QStringLiteral("last_step"), series.points.back().step},
            {QStringLiteral("first"), series.points.front().value},
            {QStringLiteral("last"), series.points.back().value},
            {QStringLiteral("min"), least->value},
            {QStringLiteral("max"), most->value}};
}

/// What the file's frames come to, in the words of the expected figures.
QJsonObject framesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    RecordReader reader(file);
    QByteArrayView record;
    QByteArray version;
    qint64 records = 0, bad = 0, graphs = 0, sessions = 0;
    for (auto outcome = reader.next(record); outcome != RecordReader::Outcome::End; outcome = reader.next(record)) {
        EventMessage event;
        ++records;
        bad += outcome == RecordReader::Outcome::Record && readEvent(record, event) ? 0 : 1;
        graphs += event.graph ? 1 : 0;
        sessions += event.session == EventMessage::Session::None ? 0 : 1;
        if (!event.fileVersion.isEmpty())
            version = event.fileVersion.toByteArray();
    }
    return {{QStringLiteral("records"), records},       {QStringLiteral("bad"), bad},
            {QStringLiteral("bytes"), reader.offset()}, {QStringLiteral("graph_events"), graphs},
            {QStringLiteral("session_log"), sessions},  {QStringLiteral("file_version"), QString::fromUtf8(version)}};
}

} // namespace

/// Event files that others wrote, in the folder that ASSAY_RUN_SAMPLES names, against figures of an independent decoder.
class TestEventSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFigureAgrees()
    {
        const QString samples = qEnvironmentVariable("ASSAY_RUN_SAMPLES");
        if (samples.isEmpty())
            QSKIP("ASSAY_RUN_SAMPLES names no folder: no event file that others wrote was read");
        QFile file(samples + QStringLiteral("/expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        int files = 0;
        for (auto each = expected.begin(); each != expected.end(); ++each) {
            QJsonObject entry = each->toObject();
            if (entry.value(u"format").toString() != u"tfevents")
                continue;
            ++files;
            const QString path = samples + u'/' + each.key();
            const ImportBatch batch = valueOf(EventFolder(path, EventFolder::Mode::Whole).read({}));
            QVERIFY(batch.issues.empty() && batch.notes.empty() && batch.runs.size() == 1);
            const QJsonObject tags = entry.take(QStringLiteral("tags")).toObject();
            QCOMPARE(batch.runs[0].series.size(), static_cast<std::size_t>(tags.size()));
            for (const ImportedSeries& series : batch.runs[0].series) {
                QJsonObject wanted = tags.value(series.key).toObject();
                wanted.remove(QStringLiteral("kind"));
                wanted.remove(QStringLiteral("plugin"));
                QCOMPARE(figuresOf(series), wanted);
            }
            entry.remove(QStringLiteral("format"));
            QCOMPARE(framesOf(path), entry);
        }
        QVERIFY(files > 0);
        qInfo("%d files", files);
    }
};

ASSAY_TEST(TestEventSamples)
#include "tst_event_samples.moc"
