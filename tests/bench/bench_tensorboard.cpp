// SPDX-License-Identifier: GPL-3.0-or-later
// Ten million points out of an event file of TensorBoard, beside reading the file's bytes and checking their CRC alone.
#include "core/importers/tensorboard/event_folder.h"
#include "core/imports/import_plan.h"
#include "tests/bench/bench.h"
#include "tests/support/event_writer.h"
#include "tests/support/temporary_project.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <array>

namespace assay::bench {
namespace {

constexpr qint64 points = 10'000'000;
constexpr qint64 chunk = 8LL * 1024 * 1024;
constexpr std::array tags{"train/loss",   "train/accuracy", "train/learning_rate", "train/grad_norm", "val/loss",
                          "val/accuracy", "val/f1",         "system/gpu_memory",   "system/gpu_load", "epoch"};

/// One scalar as SummaryWriter logs it: about 50 bytes.
QByteArray recordOf(qint64 number)
{
    const auto tag = static_cast<std::size_t>(number) % tags.size();
    const qint64 step = number / static_cast<qint64>(tags.size());
    return tests::events::scalar(1.7e9 + static_cast<double>(number) * 0.001, step, tags[tag],
                                 1.0F / static_cast<float>(1 + step % 1000));
}

void writeEvents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The event file cannot be written.");
    QByteArray bytes = tests::events::version(1.7e9);
    for (qint64 number = 0; number < points; ++number) {
        bytes += recordOf(number);
        if (bytes.size() >= chunk || number == points - 1) {
            if (file.write(bytes) != bytes.size())
                qFatal("The event file cannot be written.");
            bytes.resize(0);
        }
    }
}

/// Every record's bytes and checksums, and nothing else.
void checkRecords(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The event file cannot be read.");
    RecordReader reader(file);
    QByteArrayView record;
    qint64 records = 0;
    while (reader.next(record) == RecordReader::Outcome::Record)
        ++records;
    if (records != points + 1)
        qFatal("The event file has %lld records.", static_cast<long long>(records));
}

/// All bytes in one checksum, without looking for records.
void checkBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The event file cannot be read.");
    QByteArray bytes(1024 * 1024, '\0');
    quint32 checksum = 0;
    for (qint64 got = file.read(bytes.data(), bytes.size()); got > 0; got = file.read(bytes.data(), bytes.size()))
        checksum =
            metrics::crc32c(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(got))), checksum);
    if (checksum == 0)
        qFatal("The event file has no checksum.");
}

qint64 pointsOf(const ImportBatch& batch)
{
    qint64 all = 0;
    for (const ImportedRun& run : batch.runs) {
        for (const ImportedSeries& series : run.series)
            all += std::ssize(series.points);
    }
    return all;
}

} // namespace

void tensorboardBench(Report& report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("events.out.tfevents.1700000000.bench.1.0"));
    writeEvents(path);
    report.section(QStringLiteral("TensorBoard event files, 10,000,000 points"));
    report.plain(QStringLiteral("size of the file"), static_cast<double>(QFileInfo(path).size()) / 1e6,
                 QStringLiteral("MB"));
    ImportBatch batch;
    const auto [ours, records] = timedInTurns(
        5, [&] { batch = required(EventFolder(path, EventFolder::Mode::Whole).read({})); },
        [&] { checkRecords(path); });
    if (pointsOf(batch) != points || !batch.issues.empty())
        qFatal("Points were left out.");
    report.atMostTimes(QStringLiteral("read into a batch"), ours.least,
                       QStringLiteral("each record's bytes and CRC alone"), records.least, 2.5);
    report.plain(QStringLiteral("all bytes in one CRC"), medianMilliseconds(5, [&] { checkBytes(path); }),
                 QStringLiteral("ms"));
    const tests::TemporaryProject project;
    const double imported =
        medianMilliseconds(1, [&] { required(applyImport(project.database(), project.actor(), batch, {})); });
    report.atMostTimes(QStringLiteral("import the batch into a project"), imported, QStringLiteral("reading it"),
                       ours.least, 10);
}

} // namespace assay::bench
