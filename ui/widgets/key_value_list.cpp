// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_value_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>

namespace assay {

KeyValueList::KeyValueList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::page);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueList::setLines(const std::vector<Line>& lines)
{
    for (QWidget* cell : m_cells)
        delete cell;
    m_cells.clear();
    int row = 0;
    for (const Line& line : lines) {
        QLabel* key = textLabel(TextKind::Muted, line.key);
        auto* value = new ElidedLabel(line.mono ? monoFont(metrics::note) : uiFont(metrics::body), QPalette::WindowText);
        value->setElideMode(line.mono ? Qt::ElideMiddle : Qt::ElideRight);
        value->setText(line.value);
        m_grid->addWidget(key, row, 0);
        m_grid->addWidget(value, row, 1);
        m_grid->setRowMinimumHeight(row, metrics::tableRow);
        m_cells.push_back(key);
        m_cells.push_back(value);
        ++row;
    }
}

void KeyValueList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(currentPalette().hairline);
    for (int row = 0; row + 1 < m_grid->rowCount(); ++row) {
        const QRect cell = m_grid->cellRect(row, 0);
        painter.drawLine(0, cell.bottom(), width(), cell.bottom());
    }
}

} // namespace assay
