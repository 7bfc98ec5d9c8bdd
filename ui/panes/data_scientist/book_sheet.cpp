// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/panes/data_scientist/book_paper.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace assay {
namespace {

constexpr QSize sheetChart{540, 320};
constexpr int sheetTitle = 44;
constexpr int sheetHeading = 32;
constexpr int highestPicture = 32'000; ///< Pixels: beyond, Qt's painter has no coordinates.

/// Where the charts of a sheet stand, in pixels of the charts.
struct SheetPlan {
    int columns = 2;
    double scale = 1; ///< Of the picture to the charts.
    QSize size;
    std::vector<int> headings;   ///< The top of each.
    std::vector<QPoint> corners; ///< Of each chart.
};

SheetPlan planSheet(const std::vector<BookSection>& sections, int columns, double scale)
{
    SheetPlan plan{.columns = columns, .scale = scale, .size = {}, .headings = {}, .corners = {}};
    int top = metrics::page + sheetTitle;
    for (const BookSection& section : sections) {
        plan.headings.push_back(top);
        top += sheetHeading;
        for (int i = 0; i < static_cast<int>(section.charts.size()); ++i) {
            if (i > 0 && i % columns == 0)
                top += sheetChart.height() + metrics::between;
            plan.corners.emplace_back(metrics::page + i % columns * (sheetChart.width() + metrics::between), top);
        }
        top += sheetChart.height() + metrics::page;
    }
    plan.size = {2 * metrics::page + columns * (sheetChart.width() + metrics::between) - metrics::between, top};
    return plan;
}

/// Finer before coarser, narrower before wider; nothing where none is low enough.
std::optional<SheetPlan> planPicture(const std::vector<BookSection>& sections)
{
    constexpr std::pair<int, double> tries[] = {{2, 2}, {3, 2}, {4, 2}, {4, 1}, {6, 1}, {8, 1}};
    for (const auto& [columns, scale] : tries) {
        const SheetPlan plan = planSheet(sections, columns, scale);
        if (plan.size.height() * scale <= highestPicture)
            return plan;
    }
    return std::nullopt;
}

/// What both kinds of sheets share: the words and the places.
class BookSheet : public BookPaper {
public:
    BookSheet(QString title, const std::vector<BookSection>& sections, SheetPlan plan)
        : m_title(std::move(title))
        , m_plan(std::move(plan))
    {
        for (const BookSection& section : sections)
            m_headings << section.heading;
    }

    QSize chartSize() const override { return sheetChart; }

protected:
    const QString& title() const { return m_title; }
    const SheetPlan& plan() const { return m_plan; }
    QPoint nextCorner() { return m_plan.corners[m_put++]; }

    void paintWords(QPainter& painter) const
    {
        painter.fillRect(QRect({}, m_plan.size), lightPalette().surface);
        painter.setPen(lightPalette().text);
        painter.setFont(uiFont(metrics::figure, QFont::DemiBold));
        const int width = m_plan.size.width() - 2 * metrics::page;
        painter.drawText(QRect(metrics::page, metrics::page, width, sheetTitle), Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(m_title, Qt::ElideMiddle, width));
        painter.setFont(uiFont(metrics::title, QFont::DemiBold));
        for (std::size_t i = 0; i < m_plan.headings.size(); ++i)
            painter.drawText(QRect(metrics::page, m_plan.headings[i], width, sheetHeading),
                             Qt::AlignLeft | Qt::AlignTop, m_headings.at(static_cast<qsizetype>(i)));
    }

private:
    QString m_title;
    QStringList m_headings;
    SheetPlan m_plan;
    std::size_t m_put = 0;
};

class SvgSheet final : public BookSheet {
public:
    SvgSheet(const QString& title, const std::vector<BookSection>& sections, const SheetPlan& plan)
        : BookSheet(title, sections, plan)
    {
        m_generator.setOutputDevice(&m_buffer);
        m_generator.setTitle(title);
        m_generator.setSize(plan.size);
        m_generator.setViewBox(QRect({}, plan.size));
        m_painter.begin(&m_generator);
        paintWords(m_painter);
    }

    ~SvgSheet() override
    {
        if (m_painter.isActive()) // Given up: the painter has to end before the generator goes.
            m_painter.end();
    }

    void put(QWidget& chart) override { renderOnPaper(chart, m_painter, nextCorner()); }

    FileWriter finish() override
    {
        m_painter.end();
        return [svg = m_buffer.data()](QIODevice& file, const WriteMonitor&) -> Result<> {
            file.write(svg);
            return {};
        };
    }

private:
    QBuffer m_buffer;
    QSvgGenerator m_generator;
    QPainter m_painter;
};

class PngSheet final : public BookSheet {
public:
    PngSheet(const QString& title, const std::vector<BookSection>& sections, const SheetPlan& plan)
        : BookSheet(title, sections, plan)
        , m_image(plan.size * plan.scale, QImage::Format_RGB32)
    {
        m_image.setDevicePixelRatio(plan.scale);
        QPainter painter(&m_image);
        paintWords(painter);
    }

    void put(QWidget& chart) override
    {
        const QImage picture = imageOnPaper(chart, plan().scale);
        QPainter(&m_image).drawImage(nextCorner(), picture);
    }

    FileWriter finish() override
    {
        m_image.setText(QStringLiteral("Title"), title());
        return [image = std::exchange(m_image, {})](QIODevice& file, const WriteMonitor&) -> Result<> {
            image.save(&file, "PNG"); // What the file refuses it tells itself.
            return {};
        };
    }

private:
    QImage m_image;
};

} // namespace

Result<std::unique_ptr<BookPaper>> bookSheet(const QString& title, const std::vector<BookSection>& sections,
                                             ExportFormat format)
{
    if (format == ExportFormat::Svg)
        return std::unique_ptr<BookPaper>(std::make_unique<SvgSheet>(title, sections, planSheet(sections, 2, 1)));
    const std::optional<SheetPlan> plan = planPicture(sections);
    if (!plan) {
        return fail(Error::Kind::Invalid,
                    Text::tr("So many charts do not fit into one PNG. Nothing was written; save them as SVG or PDF, or "
                             "search for fewer metrics first."));
    }
    return std::unique_ptr<BookPaper>(std::make_unique<PngSheet>(title, sections, *plan));
}

} // namespace assay
