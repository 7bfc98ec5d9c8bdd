// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint_controls.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace assay::paint {
namespace {

/// Ends the changes made to a painter with the scope.
class Saved {
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter& m_painter;
};

constexpr double chipPadding = 7;
constexpr int mostChipWords = 1000; ///< Whose widths are remembered.

} // namespace

void box(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border)
{
    const Saved saved(painter);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

QColor primaryGround(const Palette& palette, bool enabled)
{
    return enabled ? palette.accent : blended(palette.accent, palette.surface, 0.3);
}

/// Words on a ground that has lost most of its colour have to come from those of text, which stay apart from it.
QColor primaryWords(const Palette& palette, bool enabled)
{
    return enabled ? palette.onAccent : blended(palette.text, primaryGround(palette, false), 0.85);
}

void button(QPainter& painter, const QStyleOption& option, ButtonKind kind)
{
    const Palette& palette = currentPalette();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const QColor ink = palette.dark ? QColor(Qt::white) : QColor(Qt::black);
    QColor fill = palette.surface;
    QColor border = palette.line;
    if (kind == ButtonKind::Primary) {
        fill = primaryGround(palette, enabled);
        border = QColor();
    } else if (kind == ButtonKind::Ghost) {
        fill = hover || down ? palette.hairline : QColor();
        border = QColor();
    }
    if (fill.isValid() && kind != ButtonKind::Ghost && (hover || down))
        fill = blended(ink, fill, down ? 0.10 : 0.05);
    if (kind == ButtonKind::Secondary && (option.state & QStyle::State_On)) {
        fill = palette.accentGround;
        border = blended(palette.accent, palette.surface, 0.5);
    }
    box(painter, option.rect, metrics::buttonRadius, fill, border);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        const Saved saved(painter);
        painter.setPen(QPen(kind == ButtonKind::Primary ? palette.onAccent : palette.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        const double inset = kind == ButtonKind::Primary ? 2.5 : 1;
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), metrics::buttonRadius - 1,
                                metrics::buttonRadius - 1);
    }
}

void field(QPainter& painter, const QStyleOption& option)
{
    const Palette& palette = currentPalette();
    const bool focus = option.state & QStyle::State_HasFocus;
    box(painter, option.rect, metrics::buttonRadius, palette.surface, focus ? palette.accent : palette.line);
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const Palette& palette = currentPalette();
    const bool on = option.state & QStyle::State_On;
    const QRectF square(option.rect.center().x() - 7.5, option.rect.center().y() - 7.5, 16, 16);
    const bool focus = option.state & QStyle::State_HasFocus;
    box(painter, square, 4, on ? palette.accent : palette.surface, on || focus ? palette.accent : palette.faint);
    if (!on)
        return;
    const Saved saved(painter);
    painter.setPen(QPen(palette.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = square.topLeft();
    painter.drawPolyline(QPolygonF{corner + QPointF(4, 8.4), corner + QPointF(7, 11.2), corner + QPointF(12, 5)});
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const Palette& palette = currentPalette();
    const bool on = option.state & QStyle::State_On;
    const bool focus = option.state & QStyle::State_HasFocus;
    const QRectF round(option.rect.center().x() - 7.5, option.rect.center().y() - 7.5, 16, 16);
    box(painter, round, round.width() / 2, palette.surface, on || focus ? palette.accent : palette.faint);
    if (on)
        box(painter, round.adjusted(4, 4, -4, -4), 4, palette.accent, QColor());
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    if (option.maximum <= option.minimum)
        return;
    const Palette& palette = currentPalette();
    const bool busy = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF bar = QRectF(handle).adjusted(2, 2, -2, -2);
    const double radius = std::min(bar.width(), bar.height()) / 2;
    box(painter, bar, radius, blended(palette.faint, palette.surface, busy ? 0.7 : 0.35), QColor());
}

void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const Palette& palette = currentPalette();
    const QRectF whole = option.rect;
    const QRectF groove(whole.left() + 2, whole.center().y() - 1.5, whole.width() - 4, 4);
    const QPointF center = QRectF(handle).center();
    box(painter, groove, 2, palette.line, QColor());
    box(painter, QRectF(groove.topLeft(), QPointF(center.x(), groove.bottom())), 2, palette.accent, QColor());
    const Saved saved(painter);
    painter.setBrush(palette.dark ? palette.text : palette.surface);
    const bool focus = option.state & QStyle::State_HasFocus;
    painter.setPen(QPen(palette.accent, focus ? 2.5 : 1.5));
    painter.drawEllipse(center, 6, 6);
}

void progress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Palette& palette = currentPalette();
    const QRectF whole = option.rect;
    const QRectF groove(whole.left(), whole.center().y() - 2, whole.width(), 4.5);
    box(painter, groove, 2, palette.line, QColor());
    const double range = option.maximum - option.minimum;
    const double share = range > 0 ? (option.progress - option.minimum) / range : 0;
    if (share > 0)
        box(painter, QRectF(groove.topLeft(), QSizeF(std::max(4.0, groove.width() * share), groove.height())), 2,
            palette.accent, QColor());
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option)
{
    const Palette& palette = currentPalette();
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool hover = option.state & QStyle::State_MouseOver;
    if (hover)
        painter.fillRect(option.rect, palette.ground);
    painter.setPen(palette.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void itemGround(QPainter& painter, const QStyleOption& option)
{
    const Palette& palette = currentPalette();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, blended(palette.accentGround, palette.surface, palette.dark ? 0.55 : 0.75));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, palette.ground);
}

QRect tableCell(QPainter& painter, const QStyleOptionViewItem& option, bool lineBelow)
{
    const Palette& palette = currentPalette();
    itemGround(painter, option);
    if (lineBelow)
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, palette.hairline);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        const Saved saved(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), metrics::unit, metrics::unit);
    }
    painter.setFont(uiFont(metrics::body));
    painter.setPen(palette.text);
    return option.rect.adjusted(metrics::between, 0, -metrics::inside, -1);
}

void chevron(QPainter& painter, const QRectF& rect, const QColor& color, bool up)
{
    const Saved saved(painter);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF center = rect.center();
    const double dy = up ? -2 : 2;
    painter.drawPolyline(QPolygonF{center + QPointF(-4, -dy), center + QPointF(0, dy), center + QPointF(4, -dy)});
}

void chevronAside(QPainter& painter, const QRectF& rect, const QColor& color)
{
    const Saved saved(painter);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF center = rect.center();
    painter.drawPolyline(QPolygonF{center + QPointF(-2, -4), center + QPointF(2, 0), center + QPointF(-2, 4)});
}

double chipWidth(const QString& word)
{
    // The same few words stand on hundreds of cards, and to lay out one takes longer than to draw the card.
    static QCache<QString, double> known(mostChipWords);
    if (const double* width = known.object(word))
        return *width;
    const double width = QFontMetricsF(uiFont(metrics::note, QFont::Medium)).horizontalAdvance(word) + 2 * chipPadding;
    known.insert(word, new double(width));
    return width;
}

void chip(QPainter& painter, const QRectF& rect, const QString& word, Tone tone)
{
    const Palette& palette = currentPalette();
    const double width = std::min(chipWidth(word), rect.width());
    const QRectF body(rect.left(), std::round(rect.center().y() - chipHeight / 2), width, chipHeight);
    box(painter, body, metrics::chipRadius, palette.chipGround(tone), QColor());
    const Saved saved(painter);
    painter.setFont(uiFont(metrics::note, QFont::Medium));
    painter.setPen(palette.words(tone));
    const QString shown = QFontMetricsF(painter.font()).elidedText(word, Qt::ElideRight, width - 2 * chipPadding + 1);
    painter.drawText(body, Qt::AlignCenter, shown);
}

} // namespace assay::paint
