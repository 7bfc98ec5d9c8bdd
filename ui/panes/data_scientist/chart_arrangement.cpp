// SPDX-License-Identifier: GPL-3.0-or-later
// Where ChartGrid puts its charts, headings and cards, and how a chart goes elsewhere.
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/drop_line.h"
#include "ui/panes/data_scientist/once_card.h"
#include "ui/panes/data_scientist/section_header.h"
#include "ui/theme/metrics.h"

#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace assay {
namespace {

constexpr int narrowestChart = 300;
constexpr int leastHeight = 252;
constexpr int mostHeight = 440;
constexpr int headerHeight = 24;

int columnsFor(int width)
{
    return std::max(1, (width + metrics::between) / (narrowestChart + metrics::between));
}

int rowsFor(qsizetype charts, int columns)
{
    return static_cast<int>((charts + columns - 1) / columns);
}

} // namespace

void ChartGrid::arrange()
{
    if (!m_source.table)
        return;
    const int full = width();
    if (m_enlarged) {
        for (SectionHeader* header : m_headers)
            header->hide();
        for (QWidget* other : m_below)
            other->hide();
        m_once->hide();
        m_note->hide();
        m_slots[*m_enlarged].place = QRect(QPoint(0, 0), size());
        widget()->resize(size());
        return showWhatIsInView();
    }
    int high = placeAll(full);
    int wide = full;
    if (high > height()) { // The scroll bar takes its room.
        wide = full - verticalScrollBar()->sizeHint().width() - metrics::unit;
        high = placeAll(wide);
    }
    widget()->resize(wide, high);
    showWhatIsInView();
}

int ChartGrid::placeAll(int width)
{
    for (auto& [key, slot] : m_slots)
        slot.place = {};
    int top = 0;
    for (std::size_t i = 0; i < m_headers.size(); ++i) {
        const bool used = i < m_plan.sections.size();
        m_headers[i]->setVisible(used && m_plan.sections.size() > 1);
        if (used)
            top = placeSection(m_plan.sections[i], m_headers[i], top, width);
    }
    const auto put = [&](QWidget* card, int height) {
        card->setVisible(true);
        card->setGeometry(0, top, width, height);
        top += height + metrics::between;
    };
    for (QWidget* below : m_below) {
        const int high = below->sizeHint().height();
        below->setVisible(high > 0);
        if (high > 0)
            put(below, high);
    }
    m_once->setVisible(!m_plan.once.isEmpty());
    if (!m_plan.once.isEmpty())
        put(m_once, m_once->sizeHint().height());
    m_note->setVisible(!m_note->text().isEmpty());
    if (!m_note->text().isEmpty())
        put(m_note, m_note->sizeHint().height());
    return std::max(0, top - metrics::between);
}

int ChartGrid::placeSection(const MetricSection& section, SectionHeader* header, int top, int width)
{
    if (m_plan.sections.size() > 1) {
        header->setSection(section.title, static_cast<int>(section.metrics.size()));
        header->setChecked(m_folded.count(section.title) > 0);
        header->setGeometry(0, top, width, headerHeight);
        top += headerHeight + metrics::unit;
        if (header->isChecked())
            return top + metrics::unit;
    }
    const int columns = columnsOf(section, width);
    const int high = chartHeight(width);
    const double wide = (width - (columns - 1.0) * metrics::between) / columns;
    int place = 0;
    for (const ChartKey& key : m_source.chartsOf(section)) {
        const int column = place % columns;
        const int left = static_cast<int>(column * (wide + metrics::between));
        const int right = static_cast<int>(column * (wide + metrics::between) + wide);
        m_slots[key].place = QRect(left, top + place / columns * (high + metrics::between), right - left, high);
        ++place;
    }
    return top + rowsFor(chartsOf(section), columns) * (high + metrics::between);
}

qsizetype ChartGrid::chartsOf(const MetricSection& section) const
{
    return section.metrics.size() * std::max<qsizetype>(1, std::ssize(m_source.facets));
}

/// Facets fill whole rows, so that those of one value stand below each other.
int ChartGrid::columnsOf(const MetricSection& section, int width) const
{
    const int most = columnsFor(width);
    const auto facets = static_cast<int>(m_source.facets.size());
    if (facets > 1 && facets <= most)
        return facets;
    return std::min(most, std::max(1, static_cast<int>(chartsOf(section))));
}

/// Few charts share the room that is there; many keep the least height and scroll.
int ChartGrid::chartHeight(int width) const
{
    int rows = 0;
    int taken = 0;
    const bool headed = m_plan.sections.size() > 1;
    for (const MetricSection& section : m_plan.sections) {
        const bool folded = headed && m_folded.count(section.title) > 0;
        taken += headed ? headerHeight + metrics::unit : 0;
        rows += folded ? 0 : rowsFor(chartsOf(section), columnsOf(section, width));
    }
    if (!m_plan.once.isEmpty())
        taken += m_once->sizeHint().height() + metrics::between;
    for (const QWidget* below : m_below)
        taken += below->sizeHint().height() + metrics::between;
    if (rows == 0)
        return leastHeight;
    return std::clamp((height() - taken + metrics::between) / rows - metrics::between, leastHeight, mostHeight);
}

void ChartGrid::connectMoves(MetricChart& chart, const QString& metric)
{
    connect(&chart, &MetricChart::moveAsked, this, [this, metric](int by) { moveBy(metric, by); });
    connect(&chart, &MetricChart::dragged, this,
            [this, metric](const QPoint& at) { showDropLine(metric, widget()->mapFromGlobal(at)); });
    connect(&chart, &MetricChart::dropped, this, [this, metric](const QPoint& at) {
        m_dropLine->hide();
        if (const qsizetype place = placeAt(metric, widget()->mapFromGlobal(at)); place >= 0)
            move(metric, place);
    });
}

void ChartGrid::move(const QString& metric, qsizetype place)
{
    const QStringList order = orderAfterMove(m_plan, m_wishes.order, metric, place);
    if (order == m_wishes.order)
        return;
    setOrder(order);
    Q_EMIT orderChanged();
}

void ChartGrid::moveBy(const QString& metric, int by)
{
    for (const MetricSection& section : m_plan.sections) {
        if (const qsizetype place = section.metrics.indexOf(metric); place >= 0)
            return move(metric, std::max<qsizetype>(0, place + by));
    }
}

/// Counted without the metric itself; -1 where it cannot be dropped.
qsizetype ChartGrid::placeAt(const QString& metric, const QPoint& at) const
{
    for (const MetricSection& section : m_plan.sections) {
        QStringList others = section.metrics;
        if (others.removeAll(metric) == 0)
            continue;
        for (const auto& [key, slot] : m_slots) {
            if (slot.place.contains(at) && others.contains(key.metric))
                return others.indexOf(key.metric) + (at.x() > slot.place.center().x() ? 1 : 0);
        }
    }
    return -1;
}

void ChartGrid::showDropLine(const QString& metric, const QPoint& at)
{
    const bool possible = placeAt(metric, at) >= 0;
    m_dropLine->setVisible(possible);
    for (const auto& [key, slot] : m_slots) {
        if (possible && slot.place.contains(at))
            m_dropLine->showAt(slot.place, at.x() > slot.place.center().x() ? Qt::RightEdge : Qt::LeftEdge);
    }
}

} // namespace assay
