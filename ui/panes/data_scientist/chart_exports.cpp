// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_exports.h"

#include "ui/charts/chart_csv.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_book.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/widgets/file_dialog.h"

#include <QFileInfo>
#include <QIODevice>

namespace assay {
namespace {

/// Makes what a file of a chart holds: pictures at once, since they are painted here, figures when it is called.
FileWriter chartWriter(MetricChart& chart, ExportFormat format)
{
    const QString metric = chart.key();
    const ChartView& view = chart.view();
    switch (format) {
    case ExportFormat::Png:
        return bytesWriter(widgetAsPng(chart));
    case ExportFormat::Svg:
        return bytesWriter(widgetAsSvg(chart, metric));
    case ExportFormat::Pdf:
        return bytesWriter(widgetAsPdf(chart, metric));
    case ExportFormat::Csv:
        return [metric, lines = view.lines()](QIODevice& csv, const WriteMonitor& monitor) -> Result<> {
            writeLines(csv, metric, lines, [&monitor] { return monitor(0); });
            return {};
        };
    case ExportFormat::DrawnCsv:
        break;
    }
    return [metric, lines = view.lines(), range = view.xRange(),
            columns = static_cast<int>(view.plotArea().width())](QIODevice& csv, const WriteMonitor&) -> Result<> {
        csv.write(drawnLinesAsCsv(metric, lines, range, columns));
        return {};
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
    const QString path = fileToSave(&m_page, tr("Save the chart"), fileNameFor(chart.key(), format));
    if (path.isEmpty())
        return;
    write(path, chartWriter(chart, format));
}

void ChartExports::savePoints()
{
    const QString path = fileToSave(&m_page, tr("Export points"), QStringLiteral("points.csv"));
    if (!path.isEmpty())
        write(path, m_charts.csvWriter());
}

void ChartExports::saveBook(const QString& title, ExportFormat format)
{
    const QString name = QStringLiteral("charts.") + fileSuffix(format);
    const QString path = fileToSave(&m_page, tr("Save all charts"), name);
    if (path.isEmpty())
        return;
    auto* book = new ChartBook(m_session, m_charts.book(), this);
    connect(book, &ChartBook::failed, &m_session.events, &SessionEvents::failed);
    book->start(title, format, path);
}

void ChartExports::write(const QString& path, const FileWriter& writer)
{
    const auto job = startJob<void>(&m_session.reads, [path, writer](JobContext<void>& context) {
        return writeFile(path, writer, [&context](double fraction) {
            context.progress(fraction);
            return !context.cancelled();
        });
    });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT m_session.events.failed(written.error());
    });
}

void ChartExports::saveLogged(const QString& name, const FileWriter& writer)
{
    const QString path = fileToSave(&m_page, tr("Save the chart"), name);
    if (!path.isEmpty())
        write(path, writer);
}

void ChartExports::savePicture(const QString& path, const QByteArray& bytes)
{
    write(path, bytesWriter(bytes));
}

} // namespace assay
