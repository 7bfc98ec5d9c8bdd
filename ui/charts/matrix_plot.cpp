// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_plot.h"

#include "core/curves/plot_figures.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double smallestCell = 18;
constexpr double widestCell = 150;
constexpr double widestClass = 110;
constexpr double captionRow = 17;
constexpr double levelNames = 18;   // height of the names over the columns
constexpr double uprightNames = 64; // the same where they stand on end
constexpr double levelCell = 44;    // from this width on they lie
constexpr double recallRoom = 56;
constexpr double precisionRoom = 20;

/// A share as people read it: 8.3 %, 92 %.
QString percentText(double share)
{
    if (!std::isfinite(share))
        return QStringLiteral("–");
    const double percent = share * 100;
    const bool whole = percent >= 9.95 || percent == std::round(percent);
    return MatrixPlot::tr("%1 %").arg(QString::number(percent, 'f', whole ? 0 : 1));
}

QString countText(double count)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return std::abs(count) < 1e15 && count == std::round(count) ? english.toString(static_cast<qint64>(count))
                                                                : english.toString(count, 'g', 4);
}

/// As WCAG 2.1 defines it.
double luminanceOf(const QColor& color)
{
    const auto light = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * light(color.redF()) + 0.7152 * light(color.greenF()) + 0.0722 * light(color.blueF());
}

} // namespace

MatrixPlot::MatrixPlot(QWidget* parent)
    : PlotCanvas(parent)
{
    setAccessibleName(tr("Confusion matrix"));
}

void MatrixPlot::setMatrix(std::shared_ptr<const ConfusionMatrix> matrix)
{
    m_matrix = std::move(matrix);
    m_rows.clear();
    m_nameWidth = 0;
    const QFontMetricsF size(uiFont(metrics::small));
    for (std::size_t each = 0; each < classes(); ++each) {
        m_rows.push_back(rowTotal(*m_matrix, each));
        m_nameWidth = std::min(widestClass,
                               std::max(m_nameWidth, std::ceil(size.horizontalAdvance(m_matrix->classes[each])) + 2));
    }
    m_nameWidth = std::max(m_nameWidth, std::ceil(size.horizontalAdvance(tr("actual"))) + 2);
    m_cell.reset();
    setAccessibleDescription(
        m_matrix ? tr("%1 classes, accuracy %2").arg(classes()).arg(percentText(accuracyOf(*m_matrix))) : QString());
    updateGeometry();
    drawAgain();
}

void MatrixPlot::setColorIndex(int index)
{
    m_colorIndex = index;
    drawAgain();
}

QSize MatrixPlot::minimumSizeHint() const
{
    const double cells = smallestCell * static_cast<double>(classes());
    return {static_cast<int>(13 + m_nameWidth + 8 + cells + recallRoom),
            static_cast<int>(captionRow + uprightNames + cells + precisionRoom + 6)};
}

QRectF MatrixPlot::gridArea() const
{
    const double count = static_cast<double>(std::max<std::size_t>(1, classes()));
    const double left = 13 + m_nameWidth + 8;
    const double across = std::clamp((width() - left - recallRoom) / count, smallestCell, widestCell);
    const double top = captionRow + (across >= levelCell ? levelNames : uprightNames);
    const double down = std::clamp((height() - top - precisionRoom - 4) / count, smallestCell, widestCell / 2);
    return {left, top, across * count, down * count};
}

QRectF MatrixPlot::cellArea(std::size_t actual, std::size_t predicted) const
{
    const QRectF grid = gridArea();
    const double count = static_cast<double>(classes());
    const double across = grid.width() / count, down = grid.height() / count;
    return {grid.left() + across * static_cast<double>(predicted), grid.top() + down * static_cast<double>(actual),
            across, down};
}

QColor MatrixPlot::cellColor(int colorIndex, double share)
{
    const Palette& colors = currentPalette();
    const double shown = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0;
    return blended(colors.seriesColor(colorIndex), colors.surface, 0.05 + 0.95 * shown);
}

QColor MatrixPlot::wordsColor(const QColor& cell)
{
    const double ground = luminanceOf(cell) + 0.05; // White on it is 1.05 / ground, black ground / 0.05.
    return 1.05 / ground > ground / 0.05 ? QColor(Qt::white) : QColor(Qt::black);
}

void MatrixPlot::paintPlot(QPainter& painter)
{
    if (classes() == 0)
        return;
    paintNames(painter);
    for (std::size_t actual = 0; actual < classes(); ++actual) {
        for (std::size_t predicted = 0; predicted < classes(); ++predicted)
            paintCell(painter, actual, predicted);
    }
    paintMargins(painter);
}

void MatrixPlot::paintCell(QPainter& painter, std::size_t actual, std::size_t predicted) const
{
    const double count = m_matrix->at(actual, predicted);
    const double share = m_rows[actual] > 0 ? count / m_rows[actual] : std::nan("");
    const QRectF area = cellArea(actual, predicted).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ground = cellColor(m_colorIndex, share);
    painter.fillRect(area, ground);
    painter.setFont(uiFont(metrics::note));
    const QFontMetricsF size(painter.font());
    const QString words = countText(count);
    if (size.horizontalAdvance(words) > area.width() - 4 || area.height() < 15)
        return;
    const QString shareWords = percentText(share);
    const bool both = area.height() >= 32 && size.horizontalAdvance(shareWords) <= area.width() - 4;
    painter.setPen(wordsColor(ground));
    if (!both)
        return painter.drawText(area, Qt::AlignCenter, words);
    painter.drawText(area.adjusted(0, 0, 0, -area.height() / 2), Qt::AlignHCenter | Qt::AlignBottom, words);
    painter.setFont(uiFont(metrics::small));
    painter.drawText(area.adjusted(0, area.height() / 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop, shareWords);
}

void MatrixPlot::paintNames(QPainter& painter) const
{
    const Palette& colors = currentPalette();
    const QRectF grid = gridArea();
    painter.setFont(uiFont(metrics::small));
    const QFontMetricsF size(painter.font());
    painter.setPen(colors.faint);
    painter.drawText(QRectF(grid.left(), 0, grid.width(), captionRow), Qt::AlignCenter, tr("predicted"));
    painter.drawText(QRectF(13, grid.top() - captionRow, m_nameWidth, captionRow), Qt::AlignRight | Qt::AlignVCenter,
                     tr("actual"));
    painter.setPen(colors.muted);
    for (std::size_t each = 0; each < classes(); ++each) {
        const QString& name = m_matrix->classes[each];
        const QRectF row = cellArea(each, 0), column = cellArea(0, each);
        painter.drawText(QRectF(13, row.top(), m_nameWidth, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                         size.elidedText(name, Qt::ElideMiddle, m_nameWidth));
        if (column.width() >= levelCell) {
            painter.drawText(QRectF(column.left(), column.top() - levelNames, column.width(), levelNames),
                             Qt::AlignCenter, size.elidedText(name, Qt::ElideMiddle, column.width() - 4));
            continue;
        }
        painter.save();
        painter.translate(column.center().x(), column.top() - 4);
        painter.rotate(-90);
        painter.drawText(QRectF(0, -column.width() / 2, uprightNames - 6, column.width()),
                         Qt::AlignLeft | Qt::AlignVCenter, size.elidedText(name, Qt::ElideMiddle, uprightNames - 6));
        painter.restore();
    }
}

/// Recall behind each row and, where they have room, precision below each column.
void MatrixPlot::paintMargins(QPainter& painter) const
{
    const Palette& colors = currentPalette();
    const QRectF grid = gridArea();
    painter.setFont(uiFont(metrics::small));
    const QFontMetricsF size(painter.font());
    painter.setPen(colors.faint);
    painter.drawText(QRectF(grid.right() + 4, grid.top() - captionRow, recallRoom - 4, captionRow), Qt::AlignCenter,
                     size.elidedText(tr("recall"), Qt::ElideRight, recallRoom - 4));
    painter.drawText(QRectF(13, grid.bottom() + 2, m_nameWidth, precisionRoom - 2), Qt::AlignRight | Qt::AlignVCenter,
                     size.elidedText(tr("precision"), Qt::ElideRight, m_nameWidth));
    painter.setPen(colors.text);
    for (std::size_t each = 0; each < classes(); ++each) {
        const QRectF row = cellArea(each, 0), column = cellArea(0, each);
        painter.drawText(QRectF(grid.right() + 4, row.top(), recallRoom - 4, row.height()), Qt::AlignCenter,
                         percentText(recallOf(*m_matrix, each)));
        const QString precision = percentText(precisionOf(*m_matrix, each));
        if (size.horizontalAdvance(precision) <= column.width() - 2)
            painter.drawText(QRectF(column.left(), grid.bottom() + 2, column.width(), precisionRoom - 2),
                             Qt::AlignCenter, precision);
    }
}

QStringList MatrixPlot::reading() const
{
    if (!m_cell || classes() == 0)
        return {};
    const auto [actual, predicted] = *m_cell;
    const double count = m_matrix->at(actual, predicted);
    return {
        tr("actual %1, predicted %2").arg(m_matrix->classes[actual], m_matrix->classes[predicted]),
        tr("%1 of %2 in the row, %3")
            .arg(countText(count), countText(m_rows[actual]),
                 percentText(m_rows[actual] > 0 ? count / m_rows[actual] : std::nan(""))),
        tr("recall of %1: %2").arg(m_matrix->classes[actual], percentText(recallOf(*m_matrix, actual))),
        tr("precision of %1: %2").arg(m_matrix->classes[predicted], percentText(precisionOf(*m_matrix, predicted)))};
}

void MatrixPlot::paintOver(QPainter& painter)
{
    drawFocus(painter);
    if (!m_cell || classes() == 0)
        return;
    const QRectF area = cellArea(m_cell->first, m_cell->second);
    painter.setPen(QPen(currentPalette().text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    drawNote(painter, QPointF(area.right(), area.center().y()), reading());
}

void MatrixPlot::setCell(std::optional<Cell> cell)
{
    if (cell == m_cell)
        return;
    m_cell = cell;
    if (cell)
        setAccessibleDescription(reading().join(QStringLiteral(", ")));
    update();
}

void MatrixPlot::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF grid = gridArea();
    if (classes() == 0 || !grid.contains(event->position()))
        return setCell(std::nullopt);
    const double count = static_cast<double>(classes());
    const auto place = [&](double share) {
        return static_cast<std::size_t>(std::clamp(share * count, 0.0, count - 1));
    };
    setCell(Cell{place((event->position().y() - grid.top()) / grid.height()),
                 place((event->position().x() - grid.left()) / grid.width())});
}

void MatrixPlot::leaveEvent(QEvent*)
{
    setCell(std::nullopt);
}

void MatrixPlot::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    int down = 0, right = 0;
    switch (plain && classes() > 0 ? event->key() : 0) {
    case Qt::Key_Up:
        down = -1;
        break;
    case Qt::Key_Down:
        down = 1;
        break;
    case Qt::Key_Left:
        right = -1;
        break;
    case Qt::Key_Right:
        right = 1;
        break;
    default:
        return PlotCanvas::keyPressEvent(event);
    }
    const int last = static_cast<int>(classes()) - 1;
    const auto moved = [last](std::size_t at, int by) {
        return static_cast<std::size_t>(std::clamp(static_cast<int>(at) + by, 0, last));
    };
    setCell(m_cell ? Cell{moved(m_cell->first, down), moved(m_cell->second, right)} : Cell{0, 0});
    Q_EMIT cellReached(cellArea(m_cell->first, m_cell->second).toAlignedRect());
}

} // namespace assay
