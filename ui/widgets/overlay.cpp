// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overlay.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/form_parts.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace assay {

Overlay::Overlay(QWidget* panel, QWidget* window)
    : QWidget(window)
    , m_panel(panel)
    , m_before(window->focusWidget())
{
    for (QWidget* around = m_before ? m_before->parentWidget() : nullptr; around && around != window;
         around = around->parentWidget())
        m_around << around;
    m_panel->setParent(this);
    window->installEventFilter(this);
    connect(m_panel, &QObject::destroyed, this, &QObject::deleteLater);
    place();
    show();
    raise();
    m_panel->show();
    m_panel->setFocus();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_panel)
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    const QSize room = size() - QSize(4 * metrics::page, 4 * metrics::page);
    const QSize wanted = fittingSize(*m_panel).boundedTo(room);
    m_panel->setGeometry(QRect(QPoint((width() - wanted.width()) / 2, (height() - wanted.height()) / 3), wanted));
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 90));
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_panel)
        m_panel->close();
    else
        QWidget::keyPressEvent(event);
}

/// What the panel did may have made the rows anew in which the focus was.
QWidget* Overlay::placeBefore() const
{
    const auto takes = [](const QWidget& widget) { return widget.isVisible() && widget.isEnabled(); };
    if (m_before && takes(*m_before))
        return m_before;
    for (const QPointer<QWidget>& around : m_around) {
        const QList<QWidget*> inside = around ? around->findChildren<QWidget*>() : QList<QWidget*>();
        const auto stop = std::find_if(inside.begin(), inside.end(), [&](const QWidget* widget) {
            return (widget->focusPolicy() & Qt::TabFocus) && takes(*widget);
        });
        if (stop != inside.end())
            return *stop;
    }
    return nullptr;
}

/// What lies under the panel cannot be seen to have the focus, so that keys do not lead there. Qt asks here, too, where the
/// focus shall go when the panel that has it is hidden.
bool Overlay::focusNextPrevChild(bool next)
{
    if (!m_panel || m_panel->isHidden()) {
        QWidget* const before = placeBefore();
        if (before)
            before->setFocus();
        return before;
    }
    QWidget* const start = window()->focusWidget() ? window()->focusWidget() : m_panel.data();
    QWidget* widget = start;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled()
            && widget->isVisible() && isAncestorOf(widget);
        if (stops) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            // A form hands the focus on to its first field: its buttons, which may lie between, would never have it.
            if (widget != m_panel || window()->focusWidget() == m_panel)
                return true;
        }
    } while (widget != start);
    return false;
}

} // namespace assay
