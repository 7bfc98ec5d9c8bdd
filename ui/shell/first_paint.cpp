// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_paint.h"

#include "ui/shell/main_window.h"

#include <QEvent>
#include <QFile>

#include <utility>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace assay {

double millisecondsSinceStart()
{
#ifdef Q_OS_LINUX
    constexpr qsizetype startField = 19; ///< Of proc(5) stat, counted behind the name in brackets.
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (fields.size() <= startField)
        return -1;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.at(startField).toDouble() * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6 - started;
#else
    return -1;
#endif
}

FirstPaint::FirstPaint(MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
{
    window.installEventFilter(this);
    connect(&window, &MainWindow::projectOpened, this, [this] {
        m_opened = true;
        connect(&m_window.jobs(), &JobList::becameIdle, this, &FirstPaint::tellContent, Qt::QueuedConnection);
    });
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    // The children are painted within the same request, before the next event.
    if (event->type() == QEvent::UpdateRequest && !std::exchange(m_told, true))
        QMetaObject::invokeMethod(this, &FirstPaint::tellWindow, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tellWindow()
{
    Q_EMIT windowPainted(millisecondsSinceStart());
}

void FirstPaint::tellContent()
{
    if (!m_window.jobs().idle())
        return;
    disconnect(&m_window.jobs(), nullptr, this, nullptr);
    m_window.repaint();
    Q_EMIT contentPainted(millisecondsSinceStart());
}

} // namespace assay
