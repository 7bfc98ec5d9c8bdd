// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatter_matrix.h"

#include "ui/charts/scatter_edge.h"
#include "ui/charts/scatter_plot.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace assay {

ScatterMatrix::ScatterMatrix(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(metrics::between, metrics::unit, metrics::between, metrics::unit);
    m_grid->setSpacing(metrics::unit);
    setAccessibleName(tr("Scatter matrix"));
}

/// The first column holds the labels of the rows, the row below all plots those of the columns.
void ScatterMatrix::setTable(const std::shared_ptr<const PlotTable>& table)
{
    clearLayout(*m_grid);
    m_plots.clear();
    const std::size_t count = std::min(table->fields.size(), mostFields);
    for (std::size_t row = 0; row <= mostFields; ++row) {
        const int stretch = row < count ? 1 : 0; // A grid remembers rows that are gone.
        m_grid->setRowStretch(static_cast<int>(row), stretch);
        m_grid->setColumnStretch(static_cast<int>(row) + 1, stretch);
    }
    for (std::size_t row = 0; row < count; ++row) {
        for (std::size_t column = 0; column < count; ++column) {
            if (row == column)
                addName(*table, row);
            else
                addPlot(table, row, column);
        }
    }
    for (std::size_t field = 0; count > 1 && field < count; ++field) {
        const int place = static_cast<int>(field);
        m_grid->addWidget(new ScatterEdge(ScatterEdge::Side::Left, table, field), place, 0);
        m_grid->addWidget(new ScatterEdge(ScatterEdge::Side::Bottom, table, field), static_cast<int>(count), place + 1);
    }
}

void ScatterMatrix::addName(const PlotTable& table, std::size_t field)
{
    QLabel* name = wrappedLabel(TextKind::Strong, table.fields[field].title);
    name->setAlignment(Qt::AlignCenter);
    name->setMinimumSize(1, 1); // A long name must not widen its column.
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_grid->addWidget(name, static_cast<int>(field), static_cast<int>(field) + 1);
}

void ScatterMatrix::addPlot(const std::shared_ptr<const PlotTable>& table, std::size_t row, std::size_t column)
{
    auto* plot = new ScatterPlot;
    plot->setSmall(true);
    plot->setTable(table, column, row);
    plot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_grid->addWidget(plot, static_cast<int>(row), static_cast<int>(column) + 1);
    m_plots.push_back(plot);
    connect(plot, &ScatterPlot::runClicked, this, &ScatterMatrix::runClicked);
    connect(plot, &ScatterPlot::hovered, this, [this](std::optional<std::size_t> run) {
        for (ScatterPlot* each : m_plots)
            each->setHovered(run);
        Q_EMIT hovered(run);
    });
}

} // namespace assay
