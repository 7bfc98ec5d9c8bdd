// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of a ChartView: a bar over their steps at its upper edge, with a flag where they begin.
#include "ui/charts/chart_view.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double barHeight = 3;
constexpr double flagWidth = 9;
constexpr double flagHeight = 11;
constexpr double reach = 4; ///< Pixels around a flag within which a pointer means it.

} // namespace

void ChartView::setNotes(std::vector<ChartNote> notes)
{
    if (notes == m_notes)
        return;
    m_notes = std::move(notes);
    viewport()->update();
}

QRectF ChartView::noteFlag(const ChartNote& note) const
{
    return {pixelAt(static_cast<double>(note.steps.first)) - 1, plotArea().top(), flagWidth, flagHeight};
}

void ChartView::drawNotes(QPainter& painter) const
{
    if (m_layout.axis != XAxis::Step)
        return; // Notes are about steps, which have no place on the other axes.
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    painter.save();
    painter.setClipRect(area.adjusted(-flagWidth, 0, flagWidth, 0));
    for (const ChartNote& note : m_notes) {
        const QColor color = note.resolved ? colors.faint : colors.mark(Tone::Warn);
        const double from = pixelAt(static_cast<double>(note.steps.first));
        const double to = pixelAt(static_cast<double>(note.steps.last));
        if (to < area.left() || from > area.right())
            continue;
        painter.fillRect(QRectF(from, area.top(), std::max(1.0, to - from), barHeight), color);
        const QRectF flag = noteFlag(note);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{flag.topLeft(), flag.topRight(), flag.topLeft() + QPointF(0, flagHeight)});
    }
    painter.restore();
}

QString ChartView::noteWordsAt(const QPointF& at) const
{
    QStringList words;
    for (const ChartNote& note : m_notes) {
        if (m_layout.axis == XAxis::Step && noteFlag(note).adjusted(-reach, -reach, reach, reach).contains(at))
            words << tr("%1: %2").arg(note.author, note.text);
    }
    return words.join(QStringLiteral("\n\n"));
}

std::optional<StepRange> ChartView::notePlace() const
{
    if (m_layout.axis != XAxis::Step)
        return std::nullopt;
    const std::optional<AxisRange> range = m_selection ? m_selection
        : m_cursor                                     ? std::optional(AxisRange{*m_cursor, *m_cursor})
                                                       : std::nullopt;
    if (!range)
        return std::nullopt;
    return StepRange{qRound64(range->low), qRound64(range->high)};
}

std::optional<std::size_t> ChartView::lineNear(const QPointF& at) const
{
    std::optional<std::size_t> found;
    double least = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const std::optional<QPointF> point =
            m_lines[i].isGroup() ? std::nullopt : m_lines[i].plot->nearest(valueAt(at.x()));
        if (!point)
            continue;
        const double distance = std::abs(place(*point).y() - at.y());
        if (!found || distance < least) {
            found = i;
            least = distance;
        }
    }
    return found;
}

std::optional<qint64> ChartView::stepNear(std::size_t line, const QPointF& at) const
{
    const auto point = m_layout.axis == XAxis::Step ? m_lines.at(line).plot->nearest(valueAt(at.x())) : std::nullopt;
    return point ? std::optional(qRound64(point->x())) : std::nullopt;
}

std::optional<qint64> ChartView::stepNear(std::size_t line, qint64 step) const
{
    std::optional<qint64> found;
    for (const MetricPoint& point : *m_lines.at(line).points) {
        if (!found || std::abs(point.step - step) < std::abs(*found - step))
            found = point.step;
    }
    return found;
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString words = noteWordsAt(help->pos());
    QToolTip::showText(help->globalPos(), words.isEmpty() ? QString() : plainToolTip(words), viewport());
    return true;
}

} // namespace assay
