// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mouse_ways.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace assay {

MouseWays::MouseWays(QWidget& window, QAction& back, QAction& forward)
    : QObject(&window)
    , m_window(window)
    , m_back(back)
    , m_forward(forward)
{
    qApp->installEventFilter(this);
}

bool MouseWays::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    if (!widget || widget->window() != &m_window || (button != Qt::BackButton && button != Qt::ForwardButton))
        return false;
    (button == Qt::BackButton ? m_back : m_forward).trigger();
    return true;
}

} // namespace assay
