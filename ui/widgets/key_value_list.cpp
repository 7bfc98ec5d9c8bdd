// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_value_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace assay {

namespace {

constexpr int textInset = 6; ///< Above and below a line, so that one line fills a row.

/// Nobody reads the middle of a digest or a path; its ends tell it from another.
QWidget* digestLine(const QString& text)
{
    auto* label = new ElidedLabel(monoFont(metrics::note), QPalette::WindowText);
    label->setElideMode(Qt::ElideMiddle);
    label->setText(text);
    return label;
}

QWidget* sentence(const QString& text)
{
    QLabel* label = textLabel(TextKind::Body, text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, textInset, 0, textInset);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void tellRest(QWidget& value, const QString& tip)
{
    value.setToolTip(tip.isEmpty() ? QString() : plainToolTip(tip));
    value.setAccessibleDescription(tip);
}

} // namespace

KeyValueList::KeyValueList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::page);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

bool KeyValueList::hasSameKeys(const std::vector<Line>& lines) const
{
    return std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                      [](const Line& a, const Line& b) { return a.key == b.key && a.mono == b.mono; });
}

void KeyValueList::writeValue(std::size_t place, const Line& line)
{
    QWidget* cell = m_cells[2 * place + 1];
    if (line.mono)
        static_cast<ElidedLabel*>(cell)->setText(line.value);
    else
        static_cast<QLabel*>(cell)->setText(shownPart(line.value));
    if (line.tip != m_lines[place].tip)
        tellRest(*cell, line.tip);
    m_lines[place] = line;
}

void KeyValueList::setLines(const std::vector<Line>& lines)
{
    if (hasSameKeys(lines)) {
        for (std::size_t place = 0; place < lines.size(); ++place) {
            if (lines[place] != m_lines[place])
                writeValue(place, lines[place]);
        }
        return;
    }
    m_lines = lines;
    for (QWidget* cell : m_cells)
        delete cell;
    m_cells.clear();
    int row = 0;
    for (const Line& line : lines) {
        ElidedLabel* key = elidedLabel(TextKind::Muted, line.key);
        QWidget* value = line.mono ? digestLine(line.value) : sentence(line.value);
        if (!line.tip.isEmpty())
            tellRest(*value, line.tip);
        m_grid->addWidget(key, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        key->setFixedHeight(key->sizeHint().height() + 2 * textInset); // On the line of the value.
        m_grid->setRowMinimumHeight(row, metrics::tableRow);
        m_cells.push_back(key);
        m_cells.push_back(value);
        ++row;
    }
    for (; row < m_grid->rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, 0); // A grid remembers rows that are gone.
}

void KeyValueList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(currentPalette().hairline);
    // Cells are a key and a value in turns; under the last value there is no line.
    for (std::size_t value = 1; value + 1 < m_cells.size(); value += 2) {
        const int bottom = std::max(m_cells[value - 1]->geometry().bottom(), m_cells[value]->geometry().bottom());
        painter.drawLine(0, bottom, width(), bottom);
    }
}

} // namespace assay
