// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_handle.h"

#include <QApplication>
#include <QMouseEvent>

namespace assay {

CardHandle::CardHandle(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
}

void CardHandle::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton;
    m_from = event->pos();
}

void CardHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return;
    if (!m_dragging && (event->pos() - m_from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(event->globalPosition().toPoint());
}

void CardHandle::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressed = false;
    setCursor(Qt::OpenHandCursor);
    if (std::exchange(m_dragging, false))
        Q_EMIT dropped(event->globalPosition().toPoint());
}

} // namespace assay
