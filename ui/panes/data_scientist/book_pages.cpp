// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/panes/data_scientist/book_paper.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace assay {
namespace {

constexpr int pixelsOfAnInch = 96; ///< So that a chart has the size it has in the window.
constexpr int pageColumns = 2;
constexpr int chartsOfAPage = 4;
constexpr int pageHeading = 40;
constexpr double pageMargin = 12; ///< Millimetres.

class BookPages final : public BookPaper {
public:
    BookPages(QString title, int charts)
        : m_title(std::move(title))
        , m_pages(std::max(1, (charts + chartsOfAPage - 1) / chartsOfAPage))
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setTitle(m_title);
        m_writer.setCreator(QStringLiteral("Assay"));
        m_writer.setResolution(pixelsOfAnInch);
        m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                           QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                                           QPageLayout::Millimeter));
        m_painter.begin(&m_writer);
        beginPage();
    }

    ~BookPages() override
    {
        if (m_painter.isActive()) // Given up: the painter has to end before the writer goes.
            m_painter.end();
    }

    QSize chartSize() const override
    {
        return {(m_writer.width() - metrics::between) / pageColumns,
                (m_writer.height() - pageHeading - metrics::between) / (chartsOfAPage / pageColumns)};
    }

    void put(QWidget& chart) override
    {
        const int place = m_put % chartsOfAPage;
        if (place == 0 && m_put > 0) {
            m_writer.newPage();
            beginPage();
        }
        const QSize size = chartSize();
        renderOnPaper(chart, m_painter,
                      {place % pageColumns * (size.width() + metrics::between),
                       pageHeading + place / pageColumns * (size.height() + metrics::between)});
        ++m_put;
    }

    FileWriter finish() override
    {
        m_painter.end();
        return [pdf = m_buffer.data()](QIODevice& file, const WriteMonitor&) -> Result<> {
            file.write(pdf);
            return {};
        };
    }

private:
    void beginPage()
    {
        m_painter.setPen(lightPalette().text);
        m_painter.setFont(uiFont(metrics::title, QFont::DemiBold));
        const QRect heading(0, 0, m_writer.width(), pageHeading);
        m_painter.drawText(heading, Qt::AlignLeft | Qt::AlignTop, m_title);
        m_painter.setFont(uiFont(metrics::body));
        m_painter.drawText(heading, Qt::AlignRight | Qt::AlignTop,
                           Text::tr("Page %1 of %2").arg(m_put / chartsOfAPage + 1).arg(m_pages));
    }

    QString m_title;
    int m_pages;
    int m_put = 0;
    QBuffer m_buffer;
    QPdfWriter m_writer{&m_buffer};
    QPainter m_painter;
};

} // namespace

std::unique_ptr<BookPaper> bookPages(const QString& title, const std::vector<BookSection>& sections)
{
    int charts = 0;
    for (const BookSection& section : sections)
        charts += static_cast<int>(section.charts.size());
    return std::make_unique<BookPages>(title, charts);
}

} // namespace assay
