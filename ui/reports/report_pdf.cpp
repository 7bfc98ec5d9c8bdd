// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_pdf.h"

#include "core/base/shown_text.h"
#include "core/reports/figure_names.h"
#include "core/reports/report_html.h"
#include "ui/reports/figure_painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/markdown_document.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace assay {
namespace {

constexpr int pdfResolution = 96; ///< Dots an inch: sizes are then those of the screen.
constexpr qreal pdfMargin = 18;   ///< Millimetres.
constexpr int digestSize = 9;     ///< Pixels.
constexpr qreal smallestZoom = 0.5;
constexpr qreal zoomStep = 0.05;

/// Puts one part under the other, from page to page.
class PdfPages {
public:
    /// Everything so many times as large as on the screen.
    PdfPages(QPdfWriter& writer, qreal zoom)
        : m_writer(writer)
        , m_painter(&writer)
        , m_size(writer.width() / zoom, writer.height() / zoom)
    {
        m_painter.scale(zoom, zoom);
    }

    int count() const { return m_count; }

    /// Whether a document keeps to the pages' width.
    bool holds(QTextDocument& document) const
    {
        lay(document);
        return document.size().width() <= m_size.width();
    }

    /// A text goes on over the pages that it needs.
    void add(QTextDocument& document)
    {
        lay(document);
        const qreal height = document.size().height();
        const std::vector<qreal> ends = endsOf(document);
        qreal done = 0;
        while (done < height) {
            if (m_size.height() - m_y < 2 * metrics::page)
                newPage();
            const qreal part = partThatFits(ends, done, height);
            m_painter.save();
            m_painter.translate(0, m_y - done);
            document.drawContents(&m_painter, QRectF(0, done, m_size.width(), part));
            m_painter.restore();
            done += part;
            m_y += part;
            if (done < height)
                newPage();
        }
        m_y += metrics::between;
    }

    /// A figure stands on one page.
    void add(const ChartFigure& chart)
    {
        const QSizeF size = QSizeF(figureSize(chart)).scaled(m_size, Qt::KeepAspectRatio);
        const QSizeF natural = size.width() > figureSize(chart).width() ? QSizeF(figureSize(chart)) : size;
        if (m_y > 0 && m_y + natural.height() > m_size.height())
            newPage();
        paintFigure(m_painter, QRectF(QPointF(0, m_y), natural), chart, paperStyle());
        m_y += natural.height() + metrics::between;
    }

private:
    void lay(QTextDocument& document) const
    {
        document.setDocumentMargin(0);
        document.documentLayout()->setPaintDevice(&m_writer);
        document.setTextWidth(m_size.width());
    }

    /// Where a page may end, from the top down: after each line, in tables after each row.
    static std::vector<qreal> endsOf(const QTextDocument& document)
    {
        std::vector<qreal> ends;
        for (QTextFrame* frame : document.rootFrame()->childFrames()) {
            const auto* table = qobject_cast<const QTextTable*>(frame);
            for (int row = 0; table && row < table->rows(); ++row)
                ends.push_back(rowEnd(document, *table, row));
        }
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (QTextCursor(block).currentTable())
                continue;
            const qreal top = document.documentLayout()->blockBoundingRect(block).top();
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                ends.push_back(top + block.layout()->lineAt(i).rect().bottom());
        }
        std::sort(ends.begin(), ends.end());
        return ends;
    }

    static qreal rowEnd(const QTextDocument& document, const QTextTable& table, int row)
    {
        qreal end = 0;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextBlock last = table.cellAt(row, column).lastCursorPosition().block();
            end = std::max(end, document.documentLayout()->blockBoundingRect(last).bottom());
        }
        return end + metrics::unit; // With its padding.
    }

    /// As much from `done` on as there is room for, up to such an end.
    qreal partThatFits(const std::vector<qreal>& ends, qreal done, qreal height) const
    {
        const qreal room = m_size.height() - m_y;
        if (height - done <= room)
            return height - done;
        const auto next = std::upper_bound(ends.begin(), ends.end(), done + room);
        const qreal end = next == ends.begin() ? done : *std::prev(next);
        if (end > done)
            return end - done;
        return m_y > 0 ? 0 : room; // On the next page; or one that is higher than a page.
    }

    void newPage()
    {
        m_writer.newPage();
        ++m_count;
        m_y = 0;
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    QSizeF m_size;
    qreal m_y = 0;
    int m_count = 1;
};

MarkdownColors paperColors()
{
    const Palette& palette = lightPalette();
    return {palette.text, palette.muted, palette.ground, palette.accentText};
}

void addWords(PdfPages& pages, const QString& words, const QFont& font, const QColor& color)
{
    QTextDocument document;
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    QTextCursor(&document).insertText(shownText(words), format);
    pages.add(document);
}

void addTable(PdfPages& pages, const TableFigure& table, const std::vector<NamedThing>& named)
{
    QTextDocument document;
    QTextTableFormat shape;
    shape.setBorderCollapse(true); // Cells have no borders of their own without it.
    shape.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    shape.setCellPadding(metrics::unit);
    shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    shape.setHeaderRowCount(1);
    QTextCursor cursor(&document);
    QTextTable* cells = cursor.insertTable(static_cast<int>(table.rows.size()) + 1,
                                           std::max(1, static_cast<int>(table.columns.size())), shape);
    QTextTableCellFormat underlined;
    underlined.setBottomBorder(1);
    underlined.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    underlined.setBottomBorderBrush(lightPalette().line);
    QTextCharFormat format;
    const auto fill = [&](int row, const QStringList& texts, QFont::Weight weight) {
        format.setFont(uiFont(metrics::small, weight));
        format.setForeground(lightPalette().text);
        for (int column = 0; column < texts.size(); ++column) {
            QTextTableCell cell = cells->cellAt(row, column);
            cell.setFormat(underlined);
            QTextCursor words = cell.firstCursorPosition();
            writeWords(words, texts.at(column), format, lightPalette().accentText, named);
        }
    };
    fill(0, table.columns, QFont::DemiBold);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        fill(static_cast<int>(row) + 1, table.rows[row], QFont::Normal);
    QTextOption whole = document.defaultTextOption();
    whole.setWrapMode(QTextOption::WordWrap);
    document.setDefaultTextOption(whole);
    if (!pages.holds(document)) { // Long words, such as paths, are broken rather than cut off.
        whole.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document.setDefaultTextOption(whole);
    }
    pages.add(document);
}

void addBlock(PdfPages& pages, const FigureBlock& block, const std::vector<NamedThing>& named)
{
    switch (block.kind) {
    case ReportBlockKind::Chart:
        addWords(pages, block.chart.metric, uiFont(metrics::body, QFont::DemiBold), lightPalette().text);
        return pages.add(block.chart);
    case ReportBlockKind::Table:
        return addTable(pages, block.table, named);
    case ReportBlockKind::Text:
    case ReportBlockKind::Note:
        break;
    }
    QTextDocument document;
    QTextCursor cursor(&document);
    writeMarkdown(cursor, parseMarkdown(block.text), paperColors(), named);
    pages.add(document);
}

struct WrittenPdf {
    QByteArray bytes = {};
    int pages = 0;
};

WrittenPdf pdfOf(const ReportFigures& figures, qint64 now, qreal zoom)
{
    WrittenPdf written;
    QByteArray& bytes = written.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({pdfMargin, pdfMargin, pdfMargin, pdfMargin}, QPageLayout::Millimeter);
    writer.setTitle(figures.title);
    {
        PdfPages pages(writer, zoom);
        addWords(pages, figures.title, uiFont(metrics::figure, QFont::DemiBold), lightPalette().text);
        addWords(pages, reportOrigin(figures, now), uiFont(metrics::note), lightPalette().muted);
        const std::vector<NamedThing> named = exportedNames(figures);
        for (const FigureBlock& block : figures.blocks)
            addBlock(pages, block, named);
        if (figures.edition)
            addWords(pages, QStringLiteral("SHA-256 ") + figuresDigest(figures), monoFont(digestSize),
                     lightPalette().muted);
        addWords(pages, figuresLink(figures), monoFont(digestSize), lightPalette().muted);
        written.pages = pages.count();
    }
    return written;
}

} // namespace

QByteArray reportPdf(const ReportFigures& figures, qint64 now)
{
    return pdfOf(figures, now, 1).bytes;
}

QByteArray onePagePdf(const ReportFigures& figures, qint64 now)
{
    qreal zoom = 1;
    WrittenPdf written = pdfOf(figures, now, zoom);
    while (written.pages > 1 && zoom > smallestZoom) {
        zoom -= zoomStep;
        written = pdfOf(figures, now, zoom);
    }
    return written.bytes;
}

} // namespace assay
