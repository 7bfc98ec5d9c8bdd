// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focus_keeper.h"

#include "ui/widgets/overlay.h"

#include <QApplication>
#include <QWidget>

namespace assay {
namespace {

/// The first widget below `root`, in the order of Tab, that Tab stops at; null where there is none.
QWidget* firstStop(QWidget& root)
{
    QWidget* widget = &root;
    do {
        widget = widget->nextInFocusChain();
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled()
            && widget->isVisible() && root.isAncestorOf(widget))
            return widget;
    } while (widget != &root);
    return nullptr;
}

} // namespace

FocusKeeper::FocusKeeper(QWidget& window, std::function<QWidget*()> page)
    : QObject(&window)
    , m_window(window)
    , m_page(std::move(page))
{
    // Later: whoever takes the focus away often has somebody else in mind for it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now)
            QMetaObject::invokeMethod(this, &FocusKeeper::restore, Qt::QueuedConnection);
    });
}

void FocusKeeper::restore()
{
    if (!m_window.isActiveWindow() || QApplication::focusWidget() || QApplication::activePopupWidget())
        return;
    QWidget* root = m_page();
    for (auto* overlay : m_window.findChildren<Overlay*>(Qt::FindDirectChildrenOnly)) {
        if (overlay->isVisible() && firstStop(*overlay))
            root = overlay; // The last one lies on top.
    }
    if (QWidget* stop = root ? firstStop(*root) : nullptr)
        stop->setFocus();
}

} // namespace assay
