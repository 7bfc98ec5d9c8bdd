// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/whole_rows.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/wrapped_rows.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int mostLines = 5;
constexpr int cellSides = metrics::between + metrics::inside; ///< As paint::tableCell() leaves them.

/// Whether a line may not end with the space at a place: a figure stays with its unit, such as "220 d" and "85 %", and
/// with what it counts, such as "n = 3".
bool keepsTogether(const QString& text, qsizetype space)
{
    const auto at = [&text](qsizetype place) { return place >= 0 && place < text.size() ? text.at(place) : QChar(); };
    const QChar before = at(space - 1);
    const QChar after = at(space + 1);
    const bool endsThere = !at(space + 2).isLetterOrNumber();
    return (before.isDigit() && endsThere && (after == u'%' || after.isLower())) || after == u'=' || before == u'=';
}

/// Where each line of a text begins, broken at words to a width.
std::vector<int> lineStarts(QString text, const QFont& font, double width)
{
    for (qsizetype place = text.indexOf(u' '); place >= 0; place = text.indexOf(u' ', place + 1)) {
        if (keepsTogether(text, place))
            text[place] = QChar::Nbsp;
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    std::vector<int> starts;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        starts.push_back(line.textStart());
    }
    layout.endLayout();
    return starts;
}

} // namespace

int wrappedLines(const QString& text, const QFont& font, int width)
{
    return static_cast<int>(lineStarts(text, font, width).size());
}

QSize wrappedCell(const QStyleOptionViewItem& option, const QString& text)
{
    const QFont font = uiFont(metrics::body);
    const int width = option.rect.width();
    const auto lines = static_cast<int>(lineStarts(text, font, width - cellSides).size());
    const int height = std::clamp(lines, 1, mostLines) * QFontMetrics(font).height() + 2 * metrics::unit + 5;
    return {width, std::max(metrics::tableRow, height)};
}

void drawWrapped(QPainter& painter, const QRect& inside, const QString& text)
{
    const std::vector<int> starts = lineStarts(text, painter.font(), inside.width());
    const int height = painter.fontMetrics().height();
    const auto room = static_cast<std::size_t>(std::clamp(inside.height() / height, 1, mostLines));
    const std::size_t lines = std::min(starts.size(), room);
    int top = inside.top() + (inside.height() - static_cast<int>(lines) * height) / 2;
    for (std::size_t line = 0; line < lines; ++line) {
        const bool last = line + 1 == lines;
        QString part = last ? text.mid(starts[line]) : text.mid(starts[line], starts[line + 1] - starts[line]);
        if (last)
            part = painter.fontMetrics().elidedText(part, Qt::ElideRight, inside.width());
        painter.drawText(QRect(inside.left(), top, inside.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                         part.trimmed());
        top += height;
    }
}

WholeRows::WholeRows(QTableView& table)
    : QObject(&table)
    , m_table(table)
{
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(new WrappedRows(table), &WrappedRows::arranged, this, &WholeRows::fitHeight);
}

void WholeRows::fitHeight()
{
    m_table.setFixedHeight(m_table.horizontalHeader()->sizeHint().height() + m_table.verticalHeader()->length() + 1);
}

} // namespace assay
