// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overlay.h"

#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace assay {

Overlay::Overlay(QWidget* panel, QWidget* window)
    : QWidget(window)
    , m_panel(panel)
{
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
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    const QSize room = size() - QSize(4 * metrics::page, 4 * metrics::page);
    const QSize wanted = m_panel->sizeHint().expandedTo(m_panel->minimumSize()).boundedTo(room);
    m_panel->setGeometry(QRect(QPoint((width() - wanted.width()) / 2, (height() - wanted.height()) / 3), wanted));
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 90));
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_panel->close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace assay
