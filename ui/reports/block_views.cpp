// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/block_views.h"

#include "core/base/shown_text.h"
#include "core/discussion/named_words.h"
#include "ui/reports/figure_painting.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace assay {
namespace {

/// Of letters; a column with a longer text wraps, so that the table is no wider than its page.
constexpr int wholeTextLength = 40;

/// Of each column, headings included. Rows may be of unequal length.
std::vector<int> longestTexts(const TableFigure& table)
{
    std::vector<int> longest;
    const auto measure = [&longest](const QStringList& texts) {
        longest.resize(std::max(longest.size(), static_cast<std::size_t>(texts.size())));
        for (int column = 0; column < texts.size(); ++column) {
            int& length = longest[static_cast<std::size_t>(column)];
            length = std::max(length, static_cast<int>(texts.at(column).size()));
        }
    };
    measure(table.columns);
    for (const QStringList& texts : table.rows)
        measure(texts);
    return longest;
}

} // namespace

FigureView::FigureView(const ChartFigure& chart, QWidget* parent)
    : QWidget(parent)
    , m_chart(chart)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Chart of %1").arg(shownText(chart.metric)));
    QStringList runs;
    for (const FigureLine& line : chart.lines)
        runs << (line.points == 1
                     ? tr("%1: 1 point, %2").arg(shownText(line.runName), QString::number(line.last))
                     : tr("%1: %2 points, last %3")
                           .arg(shownText(line.runName), QString::number(line.points), QString::number(line.last)));
    setAccessibleDescription(runs.join(QStringLiteral("; ")) + QStringLiteral(". ") + figureFooter(chart));
}

int FigureView::heightForWidth(int width) const
{
    const QSize size = figureSize(m_chart);
    return std::min(width, size.width()) * size.height() / size.width();
}

QSize FigureView::sizeHint() const
{
    return figureSize(m_chart);
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = std::min(this->width(), figureSize(m_chart).width());
    paintFigure(painter, QRectF(0, 0, width, heightForWidth(width)), m_chart, themeStyle());
}

MarkdownView* makeWordsView(const QString& markdown, const std::vector<NamedThing>& named)
{
    auto* view = new MarkdownView(markdown);
    view->setThings(namedIn(markdown, named));
    return view;
}

QWidget* makeTableView(const TableFigure& table, const std::vector<NamedThing>& named)
{
    auto* cells = new QWidget;
    auto* grid = new QGridLayout(cells);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::page);
    grid->setVerticalSpacing(metrics::unit);
    const std::vector<int> longest = longestTexts(table);
    int row = 0;
    const auto add = [&](const QStringList& texts, TextKind kind) {
        for (int column = 0; column < texts.size(); ++column) {
            if (const std::vector<NamedThing> things = namedIn(texts.at(column), named); !things.empty()) {
                auto* view = MarkdownView::ofPlainWords(texts.at(column));
                view->setThings(things);
                grid->addWidget(view, row, column, Qt::AlignTop);
                continue;
            }
            QLabel* label = textLabel(kind, shownText(texts.at(column)));
            label->setWordWrap(longest.at(static_cast<std::size_t>(column)) > wholeTextLength);
            label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            grid->addWidget(label, row, column);
        }
        ++row;
    };
    add(table.columns, TextKind::Caption);
    for (const QStringList& texts : table.rows)
        add(texts, TextKind::Body);
    bool wraps = false;
    for (std::size_t column = 0; column < longest.size(); ++column) {
        if (longest[column] <= wholeTextLength)
            continue;
        grid->setColumnStretch(static_cast<int>(column), std::min(longest[column], 3 * wholeTextLength));
        wraps = true;
    }
    if (!wraps)
        grid->setColumnStretch(static_cast<int>(table.columns.size()), 1);
    return cells;
}

} // namespace assay
