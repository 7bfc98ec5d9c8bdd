// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_exports.h"

#include "core/base/write_file.h"
#include "ui/charts/chart_csv.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_book.h"
#include "ui/panes/data_scientist/chart_grid.h"

#include <QFileDialog>
#include <QFileInfo>

namespace assay {
namespace {

/// Makes what a file of a chart holds: pictures at once, since they are painted here, figures when it is called.
std::function<Result<QByteArray>()> chartWriter(MetricChart& chart, ExportFormat format)
{
    const QString metric = chart.key();
    const ChartView& view = chart.view();
    const auto made = [](const QByteArray& bytes) { return [bytes] { return Result<QByteArray>(bytes); }; };
    switch (format) {
    case ExportFormat::Png:
        return made(widgetAsPng(chart));
    case ExportFormat::Svg:
        return made(widgetAsSvg(chart, metric));
    case ExportFormat::Pdf:
        return made(widgetAsPdf(chart, metric));
    case ExportFormat::Csv:
        return [metric, lines = view.lines()] { return Result<QByteArray>(linesAsCsv(metric, lines)); };
    case ExportFormat::DrawnCsv:
        break;
    }
    return [metric, lines = view.lines(), range = view.xRange(), columns = static_cast<int>(view.plotArea().width())] {
        return Result<QByteArray>(drawnLinesAsCsv(metric, lines, range, columns));
    };
}

} // namespace

ChartExports::ChartExports(Session& session, ChartGrid& charts, QWidget& page)
    : QObject(&page)
    , m_session(session)
    , m_charts(charts)
    , m_page(page)
{
}

void ChartExports::saveChart(MetricChart& chart, ExportFormat format)
{
    const QString path = QFileDialog::getSaveFileName(&m_page, tr("Save the chart"), fileNameFor(chart.key(), format));
    if (path.isEmpty())
        return;
    write(path, chartWriter(chart, format));
}

void ChartExports::savePoints()
{
    const QString path = QFileDialog::getSaveFileName(&m_page, tr("Export points"), QStringLiteral("points.csv"));
    if (!path.isEmpty())
        write(path, m_charts.csvWriter());
}

void ChartExports::saveBook(const QString& title)
{
    const QString path = QFileDialog::getSaveFileName(&m_page, tr("Save all charts"), QStringLiteral("charts.pdf"));
    if (path.isEmpty())
        return;
    auto* book = new ChartBook(m_session, m_charts.requests(), this);
    connect(book, &ChartBook::finished, this,
            [this, path](const QByteArray& pdf) { write(path, [pdf] { return Result<QByteArray>(pdf); }); });
    connect(book, &ChartBook::failed, &m_session.events, &SessionEvents::failed);
    book->start(title);
}

void ChartExports::write(const QString& path, const std::function<Result<QByteArray>()>& bytes)
{
    const auto job = startJob<void>(&m_session.reads, [path, bytes](JobContext<void>&) -> Result<> {
        const Result<QByteArray> made = bytes();
        return made ? writeFile(path, *made) : Result<>(failed(made));
    });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT m_session.events.failed(written.error());
    });
}

void ChartExports::saveLogged(const QString& name, const std::function<Result<QByteArray>()>& bytes)
{
    const QString path = QFileDialog::getSaveFileName(&m_page, tr("Save the chart"), name);
    if (!path.isEmpty())
        write(path, bytes);
}

void ChartExports::savePicture(const QString& path, const QByteArray& bytes)
{
    write(path, [bytes] { return Result<QByteArray>(bytes); });
}

} // namespace assay
