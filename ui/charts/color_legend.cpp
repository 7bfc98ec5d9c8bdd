// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/color_legend.h"

#include "ui/charts/color_ramp.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr int rampWidth = 96;
constexpr double rampHeight = 8;
constexpr double wordRoom = 110;
constexpr double dotRoom = 14;
constexpr double gap = 8;
constexpr qsizetype mostWords = 4;

double wordWidth(const QString& word)
{
    return std::min(wordRoom, std::ceil(QFontMetricsF(uiFont(metrics::small)).horizontalAdvance(word)) + 2);
}

} // namespace

ColorLegend::ColorLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ColorLegend::setField(const std::optional<PlotField>& field)
{
    setVisible(field.has_value());
    m_entries.clear();
    if (!field)
        return;
    m_title = field->title;
    m_ramp = field->kind != PlotField::Kind::Words;
    if (m_ramp) {
        const AxisRange range = field->range(metrics::AxisScale::Linear);
        m_low = wordsOf(*field, range.low);
        m_high = wordsOf(*field, range.high);
        setAccessibleName(tr("Colour: %1 from %2 to %3").arg(m_title, m_low, m_high));
    } else {
        for (qsizetype i = 0; i < std::min(mostWords, field->words.size()); ++i)
            m_entries.push_back({field->words.at(i), static_cast<int>(i)});
        if (field->words.size() > mostWords)
            m_entries.push_back({tr("and %1 more").arg(field->words.size() - mostWords), -1});
        setAccessibleName(tr("Colour: %1").arg(m_title));
    }
    updateGeometry();
    update();
}

QSize ColorLegend::sizeHint() const
{
    double width = wordWidth(m_title) + gap;
    if (m_ramp)
        width += wordWidth(m_low) + wordWidth(m_high) + rampWidth + 2 * gap;
    for (const Entry& entry : m_entries)
        width += wordWidth(entry.word) + (entry.colorIndex < 0 ? 0 : dotRoom) + gap;
    return {static_cast<int>(width) + 2, 20};
}

void ColorLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colors = currentPalette();
    painter.setFont(uiFont(metrics::small));
    double x = 0;
    const auto word = [&](const QString& text, const QColor& color) {
        const double width = wordWidth(text);
        painter.setPen(color);
        painter.drawText(QRectF(x, 0, width, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideMiddle, static_cast<int>(width)));
        x += width + gap;
    };
    word(m_title, colors.muted);
    if (m_ramp) {
        word(m_low, colors.text);
        for (int at = 0; at < rampWidth; ++at)
            painter.fillRect(QRectF(x + at, height() / 2.0 - rampHeight / 2, 1, rampHeight),
                             rampColor(colors, at / (rampWidth - 1.0)));
        x += rampWidth + gap;
        word(m_high, colors.text);
    }
    for (const Entry& entry : m_entries) {
        if (entry.colorIndex >= 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.seriesColor(entry.colorIndex));
            painter.drawEllipse(QPointF(x + 5, height() / 2.0), 4, 4);
            x += dotRoom;
        }
        word(entry.word, entry.colorIndex < 0 ? colors.muted : colors.text);
    }
}

} // namespace assay
