// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/flow_tables.h"

#include "core/base/shown_text.h"
#include "core/portfolio/quantile.h"
#include "ui/models/kept_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

namespace assay {
namespace {

constexpr int reasonsWidth = 400;

QString daysOr(const std::optional<qint64>& milliseconds)
{
    return milliseconds ? ageText(*milliseconds) : QStringLiteral("–");
}

std::optional<qint64> middle(const StageFlow& flow)
{
    const std::optional<double> value = median(flow.finished);
    return value ? std::optional(static_cast<qint64>(*value)) : std::nullopt;
}

Column<StageFlow> countColumn(const QString& title, qint64 StageFlow::*count)
{
    return {title, [count](const StageFlow& row) { return QString::number(row.*count); },
            [count](const StageFlow& row) { return static_cast<double>(row.*count); }};
}

std::vector<Column<StageFlow>> flowColumns()
{
    const auto number = [](const std::optional<qint64>& value) {
        return value ? static_cast<double>(*value) : std::nan("");
    };
    return {{FlowTables::tr("State"), [](const StageFlow& row) { return stateTitle(row.state); }},
            countColumn(FlowTables::tr("Arrived"), &StageFlow::entered),
            countColumn(FlowTables::tr("Left"), &StageFlow::left),
            countColumn(FlowTables::tr("Now"), &StageFlow::now),
            {FlowTables::tr("Done with it"), [](const StageFlow& row) { return QString::number(row.finished.size()); },
             [](const StageFlow& row) { return static_cast<double>(row.finished.size()); }},
            {FlowTables::tr("Median"), [](const StageFlow& row) { return daysOr(middle(row)); },
             [number](const StageFlow& row) { return number(middle(row)); }},
            {FlowTables::tr("85 % within"),
             [](const StageFlow& row) {
                 return row.staleAfter() ? daysOr(row.staleAfter()) : FlowTables::tr("n < %1").arg(fewestFinished);
             },
             [number](const StageFlow& row) { return number(row.staleAfter()); }}};
}

std::vector<Column<StopReason>> reasonColumns()
{
    return {{FlowTables::tr("Stage"), [](const StopReason& row) { return stateTitle(row.stage); }},
            {FlowTables::tr("Reason"),
             [](const StopReason& row) { return row.title(); },
             {},
             [](const StopReason& row, int role) {
                 return role == Qt::ToolTipRole && !row.words.isEmpty()
                     ? QVariant(plainToolTip(shownPart(row.words.join(u'\n'))))
                     : QVariant();
             }},
            {FlowTables::tr("Use cases"), [](const StopReason& row) { return QString::number(row.count); },
             [](const StopReason& row) { return static_cast<double>(row.count); }}};
}

/// `nothing` stands there instead of a table without rows.
Card* tableCard(const QString& title, const QString& nothing, QTableView* table, int widest)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, metrics::between, 1, metrics::inside);
    QLabel* heading = textLabel(TextKind::Strong, title);
    heading->setContentsMargins(metrics::between, 0, 0, 0);
    layout->addWidget(heading);
    table->horizontalHeader()->setStretchLastSection(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // As high as its rows, and the bar where they are wider than the card; one column takes what room is left.
    const auto fit = [table] {
        const QScrollBar* bar = table->horizontalScrollBar();
        table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                              + table->model()->rowCount() * metrics::tableRow + 2
                              + (bar->maximum() > 0 ? bar->sizeHint().height() : 0));
    };
    QLabel* instead = wrappedLabel(TextKind::Muted, nothing);
    instead->setContentsMargins(metrics::between, metrics::unit, metrics::between, metrics::unit);
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, [table, instead, widest, fit] {
        table->horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
        fit();
        table->setVisible(table->model()->rowCount() > 0);
        instead->setVisible(table->isHidden());
    });
    QObject::connect(table->horizontalScrollBar(), &QScrollBar::rangeChanged, table, fit);
    layout->addWidget(table);
    layout->addWidget(instead);
    return card;
}

} // namespace

FlowTables::FlowTables(QWidget* parent)
    : QWidget(parent)
    , m_flowTable(dataTable(m_flow, tr("Flow by state")))
    , m_reasonsTable(dataTable(m_reasons, tr("Why use cases stopped or wait")))
{
    m_flow.setColumns(flowColumns());
    m_reasons.setColumns(reasonColumns());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::between);
    row->addWidget(tableCard(tr("Flow by state"), tr("No use case was proposed yet."), m_flowTable, 0), 3,
                   Qt::AlignTop);
    Card* reasons =
        tableCard(tr("Why use cases stopped or wait"), tr("None is stopped or on hold."), m_reasonsTable, 1);
    reasons->setMaximumWidth(reasonsWidth);
    row->addWidget(reasons, 2, Qt::AlignTop);
}

void FlowTables::setKpis(const PortfolioKpis& kpis)
{
    keepPlace(*m_flowTable, [&] { m_flow.setRows(kpis.flow); });
    keepPlace(*m_reasonsTable, [&] { m_reasons.setRows(kpis.stopReasons); });
}

} // namespace assay
