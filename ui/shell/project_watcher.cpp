// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_watcher.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace assay {
namespace {

constexpr std::chrono::milliseconds interval{250};

/// What the watching thread remembers.
struct Watch {
    std::optional<qint64> version;
    bool lost = false;
};

} // namespace

ProjectWatcher::ProjectWatcher(db::Database& database, QObject* parent)
    : QObject(parent)
{
    auto* timer = new QTimer;
    timer->setInterval(interval);
    timer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, timer, qOverload<>(&QTimer::start));
    connect(&m_thread, &QThread::finished, timer, &QObject::deleteLater);
    // Runs in the timer's thread; signals of this object are queued to whoever lives in another.
    connect(timer, &QTimer::timeout, timer, [this, &database, watch = std::make_shared<Watch>()] {
        const Result<qint64> version = database.dataVersion();
        if (!version) {
            if (!std::exchange(watch->lost, true))
                Q_EMIT lost(version.error());
            return;
        }
        watch->lost = false;
        const std::optional<qint64> before = std::exchange(watch->version, *version);
        if (before && *before != *version)
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
