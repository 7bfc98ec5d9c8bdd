// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_watcher.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace assay {
namespace {

constexpr std::chrono::milliseconds interval{250};

/// What the watching thread remembers.
struct Watch {
    qint64 version = 0;
    bool lost = false;
};

} // namespace

ProjectWatcher::ProjectWatcher(db::Database& database, qint64 version, QObject* parent)
    : QObject(parent)
{
    auto* timer = new QTimer;
    timer->setInterval(interval);
    timer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, timer, qOverload<>(&QTimer::start));
    connect(&m_thread, &QThread::finished, timer, &QObject::deleteLater);
    // Runs in the timer's thread; signals of this object are queued to whoever lives in another.
    connect(timer, &QTimer::timeout, timer,
            [this, &database, watch = std::make_shared<Watch>(Watch{.version = version})] {
                const Result<qint64> now = database.dataVersion();
                if (!now) {
                    if (!std::exchange(watch->lost, true))
                        Q_EMIT lost(now.error());
                    return;
                }
                watch->lost = false;
                if (std::exchange(watch->version, *now) != *now)
                    Q_EMIT changed();
            });
    m_thread.setObjectName(QStringLiteral("project watcher"));
    m_thread.start();
}

ProjectWatcher::~ProjectWatcher()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace assay
