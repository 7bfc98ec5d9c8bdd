// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_keys.h"

#include "ui/models/address_role.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>

namespace assay {
namespace {

void press(QAbstractItemView& view, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

ListKeys::ListKeys(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

std::vector<KeyHelp> ListKeys::help()
{
    return {{tr("J"), tr("Next row")},
            {tr("K"), tr("Row before")},
            {tr("Enter"), tr("Open the row")},
            {tr("Space"), tr("Inspect the row")},
            {tr("Ctrl ← →"), tr("Cell beside, in the table of runs")},
            {tr("Esc"), tr("Close the inspector")}};
}

bool ListKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::MouseButtonDblClick)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != &m_window)
        return false;
    if (event->type() == QEvent::KeyPress) {
        auto* view = qobject_cast<QAbstractItemView*>(widget);
        return view && take(*view, *static_cast<QKeyEvent*>(event));
    }
    auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
    if (!view || view->viewport() != widget)
        return false;
    const Address address = addressOf(view->indexAt(static_cast<QMouseEvent*>(event)->pos()));
    if (!address.kind.isEmpty())
        Q_EMIT openAsked(address);
    return false; // The view hears of it, too.
}

bool ListKeys::take(QAbstractItemView& view, const QKeyEvent& event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const Address address = addressOf(view.currentIndex());
    switch (event.key()) {
    case Qt::Key_J:
        press(view, Qt::Key_Down, event.modifiers());
        return true;
    case Qt::Key_K:
        press(view, Qt::Key_Up, event.modifiers());
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeAsked();
        return false;
    case Qt::Key_Space:
        if (address.kind.isEmpty())
            return false;
        Q_EMIT inspectAsked(address);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (address.kind.isEmpty())
            return false;
        Q_EMIT openAsked(address);
        return true;
    default:
        return false;
    }
}

} // namespace assay
