// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/seen_reading.h"

#include <QEvent>
#include <QWidget>

namespace assay {
namespace {

/// Milliseconds in which what is seen is read alone.
constexpr int restBeforeUnseen = 500;

} // namespace

SeenReading::SeenReading(QWidget& view, std::function<void()> read)
    : QObject(&view)
    , m_view(view)
    , m_read(std::move(read))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeUnseen);
    connect(&m_rest, &QTimer::timeout, this, &SeenReading::read);
    view.installEventFilter(this);
}

void SeenReading::ask()
{
    if (m_view.isVisible())
        read();
    else if (!m_rest.isActive())
        m_rest.start();
}

bool SeenReading::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view && event->type() == QEvent::Show && m_rest.isActive())
        read();
    return QObject::eventFilter(watched, event);
}

void SeenReading::read()
{
    m_rest.stop();
    m_read();
}

} // namespace assay
