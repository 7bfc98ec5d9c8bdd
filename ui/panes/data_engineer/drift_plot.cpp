// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_engineer/drift_plot.h"

#include "ui/panes/data_engineer/drift_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace assay {
namespace {

constexpr int driftPlotHeight = 190;
constexpr double legendHeight = 24;
constexpr double namesHeight = 20;
constexpr double widestBin = 200;
constexpr int referenceColor = 0; ///< Into Palette::series.
constexpr int currentColor = 1;

qint64 sumOf(const std::vector<qint64>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

double shareOfBin(const std::vector<qint64>& counts, std::size_t bin, qint64 all)
{
    return all > 0 && bin < counts.size() ? static_cast<double>(counts[bin]) / static_cast<double>(all) : 0;
}

} // namespace

DriftPlot::DriftPlot(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("driftPlot"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    hide(); // Until there is something to show.
}

void DriftPlot::setBins(const QString& column, const DriftBins& bins)
{
    m_bins = bins;
    m_reference = sumOf(bins.reference);
    m_current = sumOf(bins.current);
    m_most = 0;
    QStringList words;
    for (std::size_t i = 0; i < bins.reference.size(); ++i) {
        m_most = std::max({m_most, referenceShare(i), currentShare(i)});
        words << binWords(i);
    }
    setAccessibleName(tr("How %1 is spread before and now").arg(column));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setVisible(!bins.reference.empty());
    update();
}

QString DriftPlot::binWords(std::size_t bin) const
{
    return tr("%1: %2 before, %3 now")
        .arg(m_bins.title(bin), driftShare(referenceShare(bin)), driftShare(currentShare(bin)));
}

QSize DriftPlot::sizeHint() const
{
    return {400, driftPlotHeight};
}

QSize DriftPlot::minimumSizeHint() const
{
    return {200, driftPlotHeight};
}

double DriftPlot::referenceShare(std::size_t bin) const
{
    return shareOfBin(m_bins.reference, bin, m_reference);
}

double DriftPlot::currentShare(std::size_t bin) const
{
    return shareOfBin(m_bins.current, bin, m_current);
}

QRectF DriftPlot::place() const
{
    return QRectF(rect()).adjusted(1, legendHeight, -1, -namesHeight);
}

QRectF DriftPlot::placeOf(std::size_t bin) const
{
    const QRectF all = place();
    const double step = std::min(widestBin, all.width() / static_cast<double>(m_bins.reference.size()));
    return {all.left() + step * static_cast<double>(bin), all.top(), step, all.height()};
}

void DriftPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(metrics::small));
    paintLegend(painter);
    for (std::size_t i = 0; i < m_bins.reference.size(); ++i)
        paintBin(painter, i);
    const Palette& colors = currentPalette();
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, 1));
    painter.drawLine(place().bottomLeft(), place().bottomRight());
}

void DriftPlot::paintLegend(QPainter& painter) const
{
    const Palette& colors = currentPalette();
    double left = 1;
    for (const auto& [color, words] : {std::pair(referenceColor, tr("Reference")), {currentColor, tr("Current")}}) {
        painter.fillRect(QRectF(left, 5, 10, 10), colors.seriesColor(color));
        const double width = painter.fontMetrics().horizontalAdvance(words);
        painter.setPen(colors.muted);
        painter.drawText(QRectF(left + 15, 0, width + 2, 20), Qt::AlignLeft | Qt::AlignVCenter, words);
        left += width + 33;
    }
}

void DriftPlot::paintBin(QPainter& painter, std::size_t bin) const
{
    const Palette& colors = currentPalette();
    const QRectF room = placeOf(bin);
    const double gap = std::min(6.0, room.width() / 6);
    const double width = (room.width() - 2 * gap) / 2;
    const auto paint = [&](double share, int color, double left) {
        const double height = m_most > 0 ? room.height() * share / m_most : 0;
        painter.fillRect(QRectF(left, room.bottom() - height, width, height), colors.seriesColor(color));
    };
    paint(referenceShare(bin), referenceColor, room.left() + gap);
    paint(currentShare(bin), currentColor, room.left() + gap + width);
    painter.setPen(colors.muted);
    const QRectF name(room.left() + 2, room.bottom() + 2, room.width() - 4, namesHeight - 2);
    painter.drawText(
        name, Qt::AlignCenter,
        painter.fontMetrics().elidedText(m_bins.title(bin), Qt::ElideRight, static_cast<int>(name.width())));
}

bool DriftPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_bins.reference.size(); ++i) {
        if (placeOf(i).adjusted(0, 0, 0, namesHeight).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), plainToolTip(binWords(i)), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace assay
