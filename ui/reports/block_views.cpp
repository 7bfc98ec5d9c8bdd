// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/block_views.h"

#include "core/base/shown_text.h"
#include "ui/reports/figure_painting.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

namespace assay {

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
        runs << tr("%1: %2 points, last %3")
                    .arg(shownText(line.runName), QString::number(line.points), QString::number(line.last));
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

QWidget* makeTableView(const TableFigure& table)
{
    auto* cells = new QWidget;
    auto* grid = new QGridLayout(cells);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::page);
    grid->setVerticalSpacing(metrics::unit);
    int row = 0;
    const auto add = [&](const QStringList& texts, TextKind kind) {
        for (int column = 0; column < texts.size(); ++column)
            grid->addWidget(textLabel(kind, shownText(texts.at(column))), row, column);
        ++row;
    };
    add(table.columns, TextKind::Caption);
    for (const QStringList& texts : table.rows)
        add(texts, TextKind::Body);
    grid->setColumnStretch(static_cast<int>(table.columns.size()), 1);
    return cells;
}

} // namespace assay
