// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_book.h"

#include "ui/charts/metric_chart.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

namespace assay {
namespace {

constexpr int pixelsOfAnInch = 96; ///< So that a chart has the size it has in the window.
constexpr int columns = 2;
constexpr int chartsOfAPage = 4;
constexpr int headingHeight = 40;
constexpr double margin = 12; ///< Millimetres.

} // namespace

ChartBook::ChartBook(Session& session, std::vector<std::pair<ChartKey, ChartRequest>> charts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_charts(std::move(charts))
{
}

ChartBook::~ChartBook()
{
    m_reading.cancel();
    if (m_painter.isActive())
        m_painter.end();
}

void ChartBook::start(const QString& title)
{
    m_title = title;
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Assay"));
    m_writer.setResolution(pixelsOfAnInch);
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                       QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    m_painter.begin(&m_writer);
    next();
}

void ChartBook::next()
{
    if (m_at == m_charts.size()) {
        if (m_at == 0)
            beginPage();
        m_painter.end();
        Q_EMIT finished(m_pdf);
        return deleteLater();
    }
    const auto [key, request] = m_charts[m_at];
    m_reading = m_session.fetchResult<std::vector<ChartLine>>(
        tr("Printing %1").arg(key.title()), this,
        [metric = key.metric, request = request](db::Connection& connection) {
            return loadLines(connection, metric, request, {});
        },
        [this, title = key.title(), request = request](const Result<std::vector<ChartLine>>& lines) {
            if (!lines) {
                Q_EMIT failed(lines.error());
                return deleteLater();
            }
            print(title, request, *lines);
            ++m_at;
            next();
        });
}

void ChartBook::print(const QString& title, const ChartRequest& request, const std::vector<ChartLine>& lines)
{
    const int place = static_cast<int>(m_at) % chartsOfAPage;
    if (place == 0)
        beginPage();
    const QSize size((m_writer.width() - metrics::between) / columns,
                     (m_writer.height() - headingHeight - metrics::between) / (chartsOfAPage / columns));
    MetricChart chart(title);
    chart.resize(size);
    chart.setLines(lines, request.layout);
    const QPoint corner(place % columns * (size.width() + metrics::between),
                        headingHeight + place / columns * (size.height() + metrics::between));
    chart.render(&m_painter, corner);
}

void ChartBook::beginPage()
{
    const auto page = static_cast<int>(m_at) / chartsOfAPage + 1;
    if (page > 1)
        m_writer.newPage();
    m_painter.setPen(lightPalette().text); // Paper is white, whatever the theme.
    m_painter.setFont(uiFont(metrics::title, QFont::DemiBold));
    const QRect heading(0, 0, m_writer.width(), headingHeight);
    m_painter.drawText(heading, Qt::AlignLeft | Qt::AlignTop, m_title);
    const auto pages = std::max<std::size_t>(1, (m_charts.size() + chartsOfAPage - 1) / chartsOfAPage);
    m_painter.setFont(uiFont(metrics::body));
    m_painter.drawText(heading, Qt::AlignRight | Qt::AlignTop, tr("Page %1 of %2").arg(page).arg(pages));
}

} // namespace assay
