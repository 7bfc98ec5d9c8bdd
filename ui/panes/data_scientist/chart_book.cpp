// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_book.h"

#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_grid.h"

#include <QFileInfo>

namespace assay {
namespace {

constexpr int progressSteps = 1000;     ///< As those of all jobs.
constexpr double shareOfPainting = 0.9; ///< The rest writes the file.

} // namespace

ChartBook::ChartBook(Session& session, const std::vector<BookSection>& sections, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_sections(sections)
{
    for (const BookSection& section : m_sections)
        m_charts.insert(m_charts.end(), section.charts.begin(), section.charts.end());
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &ChartBook::end);
}

ChartBook::~ChartBook()
{
    m_reading.cancel();
    m_writing.cancel();
}

void ChartBook::start(const QString& title, ExportFormat format, const QString& path)
{
    m_path = path;
    m_promise.setProgressRange(0, progressSteps);
    m_promise.start();
    m_session.jobs.follow(tr("Saving %1").arg(QFileInfo(path).fileName()), m_promise.future());
    m_watcher.setFuture(m_promise.future());
    if (format == ExportFormat::Pdf) {
        m_paper = bookPages(title, m_sections);
    } else {
        Result<std::unique_ptr<BookPaper>> sheet = bookSheet(title, m_sections, format);
        if (!sheet) {
            Q_EMIT failed(sheet.error());
            return end();
        }
        m_paper = std::move(*sheet);
    }
    next();
}

void ChartBook::next()
{
    if (m_promise.isCanceled())
        return; // The watcher ends it.
    if (m_at == m_charts.size())
        return write();
    const BookChart& chart = m_charts[m_at];
    m_reading = m_session.fetchResult<std::vector<ChartLine>>(
        tr("Reading %1").arg(chart.key.title()), this,
        [metric = chart.key.metric, request = chart.request](db::Connection& connection) {
            return loadLines(connection, metric, request, {});
        },
        [this](const Result<std::vector<ChartLine>>& lines) {
            if (!lines) {
                Q_EMIT failed(lines.error());
                return end();
            }
            put(m_charts[m_at], *lines);
            ++m_at;
            const double share = static_cast<double>(m_at) / static_cast<double>(m_charts.size());
            m_promise.setProgressValue(static_cast<int>(share * shareOfPainting * progressSteps));
            next();
        });
}

void ChartBook::put(const BookChart& chart, const std::vector<ChartLine>& lines)
{
    MetricChart card(chart.key.metric, nullptr, chart.key.title());
    card.resize(m_paper->chartSize());
    card.setNote(ChartGrid::noteOf(chart.request));
    card.setLines(lines, chart.request.layout);
    m_paper->put(card);
}

void ChartBook::write()
{
    m_writing =
        startJob<void>(&m_session.reads, [path = m_path, writer = m_paper->finish()](JobContext<void>& context) {
            return writeFile(path, writer, [&context](double) { return !context.cancelled(); });
        });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(m_path).fileName()), QFuture<void>(m_writing),
                          JobKind::Background);
    whenDone(m_writing, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT failed(written.error());
        end();
    });
}

/// Done, or given up: what is on its way is dropped.
void ChartBook::end()
{
    m_reading.cancel();
    m_writing.cancel();
    m_promise.finish();
    deleteLater();
}

} // namespace assay
