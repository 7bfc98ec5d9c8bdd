// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/comparison_table.h"

#include "ui/models/kept_place.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr int narrowestColumn = 96;
constexpr double barHeight = 6;
constexpr double widestBar = 90;
constexpr double widestName = 220;

class RunHeader final : public QHeaderView {
public:
    RunHeader(const std::vector<DrawnRun>& runs, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_runs(runs)
    {
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Palette& colors = currentPalette();
        painter->save();
        painter->fillRect(rect, colors.surface);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line);
        painter->setRenderHint(QPainter::Antialiasing);
        QRect words = rect.adjusted(metrics::between, 0, -metrics::inside, -1);
        if (section > 0 && static_cast<std::size_t>(section) <= m_runs.size()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.seriesColor(m_runs[static_cast<std::size_t>(section) - 1].colorIndex));
            painter->drawEllipse(QPointF(words.left() + 4, words.center().y() + 0.5), 4, 4);
            words.setLeft(words.left() + 13);
        }
        painter->setFont(uiFont(metrics::small, QFont::Medium));
        painter->setPen(section > 0 ? colors.text : colors.muted);
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(title, Qt::ElideMiddle, words.width()));
        painter->restore();
    }

private:
    const std::vector<DrawnRun>& m_runs;
};

class ComparisonDelegate final : public QStyledItemDelegate {
public:
    ComparisonDelegate(const TableModel<ComparisonRow>& model, const std::vector<DrawnRun>& runs, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_runs(runs)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colors = currentPalette();
        painter->save();
        QRect inside = paint::tableCell(*painter, option, index.row() + 1 < m_model.rowCount());
        const auto run = static_cast<std::size_t>(index.column()) - 1;
        if (index.column() > 0 && run < m_model.row(index.row()).values.size()) {
            const ComparedValue& value = m_model.row(index.row()).values[run];
            if (value.mono)
                painter->setFont(monoFont(metrics::note));
            if (value.absent)
                painter->setPen(colors.muted);
            if (value.bar)
                inside = drawBar(*painter, inside, *value.bar, colors.seriesColor(m_runs[run].colorIndex));
        }
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, inside.width()));
        painter->restore();
    }

private:
    /// Draws the bar at the right and answers what is left for the figure.
    static QRect drawBar(QPainter& painter, const QRect& rect, double share, const QColor& color)
    {
        const double room = std::min(widestBar, rect.width() - 62.0);
        if (room < 16)
            return rect;
        const QRectF track(rect.left() + 58, rect.center().y() - barHeight / 2 + 0.5, room, barHeight);
        const Palette& colors = currentPalette();
        paint::box(painter, track, barHeight / 2, colors.hairline, QColor());
        const double length = std::max(2.0, std::abs(share) * room);
        paint::box(painter, QRectF(track.topLeft(), QSizeF(length, barHeight)), std::min(barHeight, length) / 2,
                   share < 0 ? blended(color, colors.surface, 0.45) : color, QColor());
        return rect.adjusted(0, 0, -(rect.width() - 56), 0);
    }

    const TableModel<ComparisonRow>& m_model;
    const std::vector<DrawnRun>& m_runs;
};

} // namespace

ComparisonTable::ComparisonTable(const QString& firstHeading, QWidget* parent)
    : QTableView(parent)
    , m_firstHeading(firstHeading)
{
    setModel(&m_model);
    setHorizontalHeader(new RunHeader(m_runs, this));
    setItemDelegate(new ComparisonDelegate(m_model, m_runs, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::tableRow);
    verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setFixedHeight(metrics::tableRow);
}

void ComparisonTable::show(const std::vector<DrawnRun>& runs, std::vector<ComparisonRow> rows)
{
    std::vector<Column<ComparisonRow>> columns{{m_firstHeading, [](const ComparisonRow& row) { return row.name; }}};
    for (std::size_t i = 0; i < runs.size(); ++i) {
        columns.emplace_back(runs[i].name, [i](const ComparisonRow& row) {
            return i < row.values.size() ? row.values[i].text : QString();
        });
    }
    keepPlace(*this, [&] {
        m_model.setRows({});
        m_runs = runs;
        m_model.setColumns(std::move(columns));
        m_model.setRows(std::move(rows));
    });
    if (horizontalHeader()->count() > 0) { // Names take what they need, runs share the rest.
        const QFontMetricsF text(uiFont(metrics::body));
        double names = narrowestColumn;
        for (int row = 0; row < m_model.rowCount(); ++row)
            names = std::max(names, text.horizontalAdvance(m_model.row(row).name) + 2.0 * metrics::between);
        horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
        setColumnWidth(0, static_cast<int>(std::min(names, widestName)));
    }
    const bool scrolls = narrowestColumn * m_model.columnCount() > width();
    setFixedHeight(metrics::tableRow * (m_model.rowCount() + 1) + (scrolls ? metrics::between : 0));
}

void ComparisonTable::wheelEvent(QWheelEvent* event)
{
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()))
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace assay
