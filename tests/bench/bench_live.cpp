// SPDX-License-Identifier: GPL-3.0-or-later
// A run that logs 1,000 points a second on 20 metrics: what the window that shows it, and the follower that brings them in,
// take of a core, and whether the window's memory grows. ASSAY_BENCH_SECONDS says for how long, a minute if not said.
#include "core/domain/metric.h"
#include "core/metrics/range_pyramid.h"
#include "core/people/new_project.h"
#include "tests/bench/bench.h"
#include "tests/bench/process_load.h"
#include "tests/support/event_writer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <vector>

namespace assay::bench {
namespace {

constexpr int liveMetrics = 20;
constexpr int pointsASecond = 1000;
constexpr int beatsASecond = 10; ///< As often as a training loop flushes its log.
constexpr int settlingSeconds = 10;
constexpr int parts = 5;         ///< Of the time, for each of which the growth is told.
constexpr double coreLimit = 10; ///< Per cent of one core.

/// Writes the log in real time.
class Training {
public:
    explicit Training(const QString& path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("The event file cannot be written.");
        m_file.write(tests::events::version(1.7e9));
        m_clock.start();
    }

    void goOnFor(int seconds)
    {
        const qint64 end = m_clock.elapsed() + seconds * 1000LL;
        while (m_clock.elapsed() < end) {
            for (; m_written < m_clock.elapsed() * pointsASecond / 1000; ++m_written)
                writePoint();
            m_file.flush();
            QThread::msleep(1000 / beatsASecond);
        }
    }

    qint64 written() const { return m_written; }

private:
    void writePoint()
    {
        const qint64 step = m_written / liveMetrics;
        const QByteArray tag = "train/metric-" + QByteArray::number(m_written % liveMetrics);
        const auto value = 1.0F / static_cast<float>(1 + step % 997) + static_cast<float>(m_written % 7) * 0.01F;
        m_file.write(tests::events::scalar(1.7e9 + static_cast<double>(m_written) / pointsASecond, step, tag, value));
    }

    QFile m_file;
    QElapsedTimer m_clock;
    qint64 m_written = 0;
};

/// A program of ours that runs until it is ended.
class Started {
public:
    Started(const QString& program, const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            qFatal("%s did not start.", qPrintable(program));
    }

    ~Started()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

    ProcessLoad load() const { return loadOf(m_process.processId()); }

private:
    QProcess m_process;
};

int secondsToMeasure()
{
    bool said = false;
    const int seconds = qEnvironmentVariableIntValue("ASSAY_BENCH_SECONDS", &said);
    return said && seconds > 0 ? seconds : 60;
}

/// What the window keeps of a point: the point as it was logged, its place on the chart, and its share of the extremes over
/// blocks. All points are kept, so that much has to be added; what is beyond it would be a leak.
constexpr double bytesAPoint = sizeof(MetricPoint) + 2 * sizeof(double)
    + 2.0 * sizeof(metrics::RangeNode) / static_cast<double>(metrics::RangePyramid::blockSize);

/// What the window held at one moment, and how many points the run had logged by then.
struct Held {
    double megabytes = 0;
    qint64 points = 0;
};

/// How much more the window holds than the points that came in between need, in megabytes.
double growthBeyondPoints(const Held& from, const Held& to)
{
    return to.megabytes - from.megabytes - static_cast<double>(to.points - from.points) * bytesAPoint / 1e6;
}

/// Caches fill while the first points come and are bounded; what leaks goes on. So each fifth of the time is told, and the
/// last one has to add no more than its points.
void reportGrowth(Report& report, const std::vector<Held>& course)
{
    report.plain(QStringLiteral("window's memory at first"), course.front().megabytes, QStringLiteral("MB"));
    report.plain(QStringLiteral("window's memory at last"), course.back().megabytes, QStringLiteral("MB"));
    const auto points = static_cast<double>(course.back().points - course.front().points);
    report.plain(QStringLiteral("points logged meanwhile"), points, {});
    report.plain(QStringLiteral("what those points need, %1 bytes each").arg(bytesAPoint, 0, 'f', 1),
                 points * bytesAPoint / 1e6, QStringLiteral("MB"));
    for (size_t part = 1; part < course.size(); ++part)
        report.plain(QStringLiteral("growth beyond the points, part %1").arg(part),
                     growthBeyondPoints(course.at(part - 1), course.at(part)), QStringLiteral("MB"));
}

} // namespace

void liveBench(Report& report)
{
    const int seconds = secondsToMeasure();
    report.section(QStringLiteral("A live run of %1 points a second on %2 metrics, %3 s")
                       .arg(pointsASecond)
                       .arg(liveMetrics)
                       .arg(seconds));
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("live.assay"));
    (void)required(
        createProject(project, {.projectName = QStringLiteral("Live"), .personName = QStringLiteral("Mei")}));
    QDir(folder.path()).mkdir(QStringLiteral("runs"));
    const QString log = folder.filePath(QStringLiteral("runs/events.out.tfevents.1700000000.live.1.0"));
    Training training(log);
    training.goOnFor(1);
    const Started follower(QStringLiteral(ASSAY_CLI),
                           {QStringLiteral("watch"), project, folder.filePath(QStringLiteral("runs"))});
    training.goOnFor(3);
    const Started window(QStringLiteral(ASSAY_WORKBENCH),
                         {QStringLiteral("--pane"), QStringLiteral("data-science"), project});
    training.goOnFor(settlingSeconds);
    const ProcessLoad windowBefore = window.load(), followerBefore = follower.load();
    QElapsedTimer clock;
    clock.start();
    std::vector<Held> course{{windowBefore.residentMegabytes, training.written()}};
    for (int part = 0; part < parts; ++part) {
        training.goOnFor(seconds / parts);
        course.push_back({window.load().residentMegabytes, training.written()});
    }
    const double elapsed = static_cast<double>(clock.elapsed()) / 1000;
    const ProcessLoad windowAfter = window.load(), followerAfter = follower.load();
    report.atMost(QStringLiteral("window, of one core"),
                  100 * (windowAfter.cpuSeconds - windowBefore.cpuSeconds) / elapsed, QStringLiteral("%"), coreLimit);
    report.plain(QStringLiteral("follower, of one core"),
                 100 * (followerAfter.cpuSeconds - followerBefore.cpuSeconds) / elapsed, QStringLiteral("%"));
    reportGrowth(report, course);
}

} // namespace assay::bench
