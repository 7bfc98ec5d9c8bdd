// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_rows.h"

#include <QPainter>

#include <algorithm>

namespace assay {
namespace {

/// With what is left of a word at either side of the gap taken away, as long as a whole word stays there.
QString withoutBrokenWords(const QString& shown)
{
    const qsizetype gap = shown.indexOf(u'\u2026');
    const qsizetype head = shown.lastIndexOf(u' ', gap);
    const qsizetype tail = shown.indexOf(u' ', gap);
    if (gap < 0 || head <= 0 || tail < 0 || tail + 1 == shown.size())
        return shown;
    return shown.left(head + 1) + u'\u2026' + shown.mid(tail);
}

} // namespace

ElidedLabel::ElidedLabel(const QFont& font, QPalette::ColorRole role, QWidget* parent)
    : QWidget(parent)
    , m_role(role)
{
    setFont(font);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& given)
{
    const QString text = shownLine(given);
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setColor(const QColor& color)
{
    m_color = color;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    QSizePolicy policy(QSizePolicy::Preferred, lines > 1 ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(lines > 1); // A fixed height would be that of one line.
    setSizePolicy(policy);
    updateGeometry();
    update();
}

int ElidedLabel::heightForWidth(int width) const
{
    return std::clamp(wrappedLines(m_text, font(), width), 1, m_mostLines) * fontMetrics().height();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 4), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_color.isValid() ? m_color : palette().color(m_role));
    if (m_mostLines > 1) {
        drawWrapped(painter, rect(), m_text);
        const bool isWhole = wrappedLines(m_text, font(), width()) * fontMetrics().height() <= height();
        return setToolTip(isWhole ? QString() : plainToolTip(m_text));
    }
    QString shown = fontMetrics().elidedText(m_text, m_mode, width());
    if (m_mode == Qt::ElideMiddle && shown != m_text)
        shown = withoutBrokenWords(shown);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    setToolTip(shown == m_text ? QString() : plainToolTip(m_text));
}

} // namespace assay
