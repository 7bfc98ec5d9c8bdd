// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/board_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/avatar.h"

#include <QAbstractItemView>
#include <QCache>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <cmath>

namespace assay {
namespace {

constexpr int side = metrics::inside; ///< Between a column's edge and its cards.
constexpr int gap = metrics::inside;  ///< Under a card.
constexpr int padding = 10;
constexpr int avatarSize = 22;
constexpr int rowHeight = 22; ///< Of chips.
constexpr int chipGap = 6;
constexpr int mostLines = 2;
constexpr int mostTexts = 4000; ///< Whose lines are remembered.

/// Text in at most two lines, the last one cut short where there is more.
QStringList brokenLines(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == mostLines;
        const QString rest = text.mid(line.textStart());
        lines.append(last ? QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width)
                          : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// The same, remembered: a board asks for its cards' sizes whenever it changes, and again to draw them.
QStringList linesOf(const QString& text, const QFont& font, double width)
{
    static QCache<std::pair<QString, std::pair<int, int>>, QStringList> known(mostTexts);
    const std::pair key(text, std::pair(font.pixelSize(), static_cast<int>(std::floor(width))));
    if (const QStringList* lines = known.object(key))
        return *lines;
    const QStringList lines = brokenLines(text, font, std::floor(width));
    known.insert(key, new QStringList(lines));
    return lines;
}

QFont titleFont()
{
    return uiFont(metrics::body, QFont::DemiBold);
}

int lineHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 1;
}

/// Places marks one after the other, in as many rows as they need.
std::vector<QRectF> placesOf(const std::vector<BoardMark>& marks, const QRectF& inside, double top)
{
    std::vector<QRectF> places;
    double x = inside.left();
    double y = top;
    for (const BoardMark& mark : marks) {
        const double width = std::min(paint::chipWidth(mark.word), inside.width());
        if (x > inside.left() && x + width > inside.right() + 0.5) {
            x = inside.left();
            y += rowHeight + 4;
        }
        places.emplace_back(x, y, width, rowHeight);
        x += width + chipGap;
    }
    return places;
}

/// Whether the state, the age and the person fit beside each other: a state is never cut.
bool fitOneRow(const BoardCard& card, double width)
{
    double needed = paint::chipWidth(card.state.word);
    if (!card.person.isEmpty())
        needed += chipGap + avatarSize;
    if (!card.age.isEmpty())
        needed += chipGap + figureWidth(uiFont(metrics::body), card.age);
    return needed <= width;
}

/// Where everything of a card stands; painting and measuring share it.
struct CardLayout {
    CardLayout(const BoardCard& card, const QRectF& rect)
        : body(rect.adjusted(side, 0, -side, -gap))
        , inside(body.adjusted(padding, padding, -padding, -padding))
        , title(linesOf(card.title, titleFont(), inside.width()))
        , line(card.line.isEmpty() ? QStringList() : linesOf(card.line, uiFont(metrics::note), inside.width()))
    {
        lineTop = inside.top() + static_cast<double>(title.size()) * lineHeight(titleFont()) + 3;
        stateTop =
            lineTop + static_cast<double>(line.size()) * lineHeight(uiFont(metrics::note)) + (line.isEmpty() ? 3 : 7);
        personTop = fitOneRow(card, inside.width()) ? stateTop : stateTop + rowHeight + 4;
        marks = placesOf(card.marks, inside, personTop + rowHeight + 6);
        bottom = (marks.empty() ? personTop : marks.back().top()) + rowHeight + padding - 1;
    }

    QRectF body;
    QRectF inside;
    QStringList title;
    QStringList line;
    double lineTop = 0;
    double stateTop = 0;
    double personTop = 0; ///< Of the age and the person.
    std::vector<QRectF> marks;
    double bottom = 0;
};

/// Beside a scroll bar no margin is needed.
int spareRight(const QStyleOptionViewItem& option)
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    return view->verticalScrollBar()->isVisible() ? side : 0;
}

void drawLines(QPainter& painter, const QStringList& lines, const QFont& font, const QColor& color,
               const QRectF& inside, double top)
{
    painter.setFont(font);
    painter.setPen(color);
    const int height = lineHeight(font);
    for (const QString& line : lines) {
        painter.drawText(QRectF(inside.left(), top, inside.width() + 2, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        top += height;
    }
}

/// The age and the person, from the right.
void drawPerson(QPainter& painter, const BoardCard& card, const QRectF& row)
{
    double right = row.right();
    if (!card.person.isEmpty()) {
        paintAvatar(painter, QRectF(right - avatarSize, row.top(), avatarSize, avatarSize), card.person,
                    card.personUid);
        right -= avatarSize + chipGap;
    }
    if (!card.age.isEmpty()) {
        painter.setFont(uiFont(metrics::body));
        painter.setPen(currentPalette().faint);
        const double width = figureWidth(painter.font(), card.age);
        drawFigure(painter, QRectF(right - width, row.top(), width, row.height()), Qt::AlignRight, card.age);
    }
}

} // namespace

void BoardDelegate::paintCard(QPainter& painter, const QRect& rect, const BoardCard& card, bool chosen, bool hovered)
{
    const Palette& colors = currentPalette();
    const CardLayout layout(card, rect);
    const QColor border = hovered ? blended(colors.faint, colors.line, 0.5) : colors.line;
    paint::box(painter, layout.body, metrics::cardRadius, colors.surface, chosen ? colors.accent : border);
    if (chosen)
        paint::box(painter, layout.body.adjusted(1, 1, -1, -1), metrics::cardRadius - 1, QColor(), colors.accent);
    painter.save();
    drawLines(painter, layout.title, titleFont(), colors.text, layout.inside, layout.inside.top());
    drawLines(painter, layout.line, uiFont(metrics::note), colors.muted, layout.inside, layout.lineTop);
    const QRectF row(layout.inside.left(), layout.stateTop, layout.inside.width(), rowHeight);
    paint::chip(painter, row, card.state.word, card.state.tone);
    drawPerson(painter, card, row.translated(0, layout.personTop - layout.stateTop));
    for (std::size_t i = 0; i < layout.marks.size(); ++i)
        paint::chip(painter, layout.marks[i], card.marks[i].word, card.marks[i].tone);
    painter.restore();
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = *static_cast<const BoardModel*>(index.model());
    const bool focus = option.widget && option.widget->hasFocus();
    paintCard(*painter, option.rect.adjusted(0, 0, spareRight(option), 0), model.card(index.row()),
              focus && (option.state & QStyle::State_Selected), option.state & QStyle::State_MouseOver);
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const int width = view->viewport()->width();
    const auto& model = *static_cast<const BoardModel*>(index.model());
    const QRectF rect(0, 0, width + spareRight(option), 0);
    return {width, static_cast<int>(CardLayout(model.card(index.row()), rect).bottom) + gap};
}

} // namespace assay
