// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/two_columns.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/form_parts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int sideWidth = 372;
constexpr int narrowestLeft = 460;

QVBoxLayout* cardColumn(QWidget* column)
{
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    return layout;
}

} // namespace

TwoColumns::TwoColumns(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_columns(new QHBoxLayout)
    , m_side(new QWidget)
{
    auto* wide = new QWidget;
    m_left = cardColumn(wide);
    m_right = cardColumn(m_side);
    auto* inside = new QWidget;
    inside->setLayout(m_columns);
    m_columns->setContentsMargins(metrics::page, 14, metrics::page, 14);
    m_columns->setSpacing(metrics::between);
    m_columns->addWidget(wide, 1);
    m_columns->addWidget(m_side);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setAccessibleName(accessibleName);
    showThrough(*area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
}

void TwoColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < sideWidth + narrowestLeft + 2 * metrics::page + metrics::between;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : sideWidth);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : sideWidth);
}

} // namespace assay
