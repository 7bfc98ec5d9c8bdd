// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/runs_table.h"

#include "ui/panes/data_scientist/runs_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr int drawnByDefault = 4;
constexpr int measuredRows = 60; ///< Of a column, to find its width.
constexpr int widestColumn = 260;
constexpr int nameIndent = 30;

class RunDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colors = currentPalette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paint::itemGround(*painter, option);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colors.hairline);
        const QRect inside = option.rect.adjusted(metrics::between, 0, -metrics::between, -1);
        const QString text = index.data().toString();
        painter->setFont(uiFont(metrics::body));
        painter->setPen(colors.text);
        switch (static_cast<CellKind>(index.data(CellKindRole).toInt())) {
        case CellKind::Name: paintName(*painter, inside, index); break;
        case CellKind::Status: paintStatus(*painter, inside, index); break;
        case CellKind::Figure: drawFigure(*painter, inside, Qt::AlignRight, text); break;
        case CellKind::Text:
            painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colors.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
        }
        painter->restore();
    }

private:
    static void paintName(QPainter& painter, const QRect& rect, const QModelIndex& index)
    {
        const Palette& colors = currentPalette();
        const QVariant color = index.data(ColorIndexRole);
        const QPointF center(rect.left() + 4, rect.center().y() + 0.5);
        painter.save();
        if (color.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.seriesColor(color.toInt()));
            painter.drawEllipse(center, 4, 4);
        } else {
            painter.setPen(QPen(blended(colors.faint, colors.surface, 0.7), 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(center, 3.4, 3.4);
        }
        painter.restore();
        QRect words = rect.adjusted(nameIndent - metrics::between, 0, 0, 0);
        if (index.data(DeletedRole).toBool()) {
            const QString deleted = RunsTable::tr("deleted");
            const int width = static_cast<int>(std::ceil(paint::chipWidth(deleted)));
            words.setRight(words.right() - width - 6);
            paint::chip(painter, QRectF(words.right() + 6, rect.top(), width, rect.height()), deleted, Tone::Neutral);
            painter.setPen(colors.muted);
        }
        painter.setFont(uiFont(metrics::body, color.isValid() ? QFont::DemiBold : QFont::Normal));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

    static void paintStatus(QPainter& painter, const QRect& rect, const QModelIndex& index)
    {
        const auto status = static_cast<RunStatus>(index.siblingAtColumn(0).data(StatusRole).toInt());
        paint::chip(painter, rect, index.data().toString(), statusTone(status));
    }
};

} // namespace

RunsTable::RunsTable(QWidget* parent)
    : Card(parent)
    , m_model(new RunsModel(this))
    , m_view(new QTableView)
    , m_counts(textLabel(TextKind::Muted, {}))
{
    m_view->setObjectName(QStringLiteral("runs"));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RunDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it.
    m_view->setMouseTracking(true);
    m_view->setWordWrap(false);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(metrics::tableRow);
    m_view->verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    auto* footer = new Bar(Qt::TopEdge);
    footer->setFixedHeight(34);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::between, 1, metrics::between, 0);
    row->addWidget(m_counts);
    auto* footerPlace = new QHBoxLayout;
    footerPlace->setContentsMargins(0, 0, 0, 4);
    footerPlace->addWidget(footer);
    layout->addLayout(footerPlace);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsTable::takeChoice);
}

void RunsTable::setRuns(std::vector<RunRow> runs)
{
    m_restoring = true; // A reset clears the selection, which is not a choice.
    const int down = m_view->verticalScrollBar()->value();
    const int right = m_view->horizontalScrollBar()->value();
    m_model->setRuns(std::move(runs));
    fitColumns();
    restoreChoice();
    m_view->doItemsLayout(); // Before the bars take values that only the new rows make room for.
    m_view->verticalScrollBar()->setValue(down);
    m_view->horizontalScrollBar()->setValue(right);
}

void RunsTable::setFilter(const QString& words)
{
    m_restoring = true;
    m_model->setFilter(words);
    restoreChoice();
}

std::vector<RunId> RunsTable::chosen() const
{
    return m_choice;
}

void RunsTable::restoreChoice()
{
    m_restoring = true;
    QItemSelection selection;
    const auto select = [&](int row) {
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    };
    for (const RunId run : m_choice) {
        if (const int row = m_model->rowOf(run); row >= 0)
            select(row);
    }
    int wanted = selection.isEmpty() ? drawnByDefault : 0;
    for (int row = 0; wanted > 0 && row < m_model->rowCount(); ++row) {
        if (m_model->row(row).metrics.empty() || m_model->row(row).run.deleted)
            continue;
        select(row);
        --wanted;
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_view->selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
    m_restoring = false;
    takeChoice();
}

void RunsTable::takeChoice()
{
    if (m_restoring)
        return;
    std::vector<RunId> choice;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        choice.push_back(m_model->row(index.row()).run.id);
    m_choice = std::move(choice);
    tellCounts();
    Q_EMIT choiceChanged();
}

void RunsTable::tellCounts()
{
    const int shown = static_cast<int>(m_choice.size());
    if (m_model->rowCount() == m_model->allRows())
        m_counts->setText(tr("%1 chosen of %2 runs").arg(QString::number(shown), QString::number(m_model->allRows())));
    else
        m_counts->setText(tr("%1 chosen of %2 matching · %3 in all")
                              .arg(QString::number(shown), QString::number(m_model->rowCount()),
                                   QString::number(m_model->allRows())));
}

void RunsTable::fitColumns()
{
    const QFontMetricsF body(uiFont(metrics::body, QFont::DemiBold));
    const QFontMetricsF head(uiFont(metrics::small, QFont::Medium));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        double width = head.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 8;
        for (int row = 0; row < std::min(measuredRows, m_model->rowCount()); ++row) {
            const QModelIndex index = m_model->index(row, column);
            double cell = body.horizontalAdvance(index.data().toString());
            if (index.data(DeletedRole).toBool())
                cell += paint::chipWidth(tr("deleted")) + 6;
            width = std::max(width, cell);
        }
        const int extra = column == 0 ? nameIndent + metrics::between : column == 1 ? 2 * metrics::between + 10 : 2 * metrics::between;
        m_view->setColumnWidth(column, std::min(widestColumn, static_cast<int>(std::ceil(width)) + extra));
    }
}

} // namespace assay
