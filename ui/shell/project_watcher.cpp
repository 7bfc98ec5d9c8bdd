// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_watcher.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace assay {
namespace {

constexpr int mostAttempts = 3; ///< At a look between two commits.

} // namespace

struct ProjectWatcher::Watch {
    /// By what one tells a change of the project from somebody's coming and going, which the log does not tell of.
    struct Marks {
        qint64 logged = 0;
        qint64 present = 0;
        qint64 saidAt = 0;
    };

    static Result<Marks> read(db::Database& database)
    {
        return database.read([](db::Connection& connection) {
            return Marks{connection.integer("SELECT max(seq) FROM audit_event"),
                         connection.integer("SELECT count(*) FROM presence"),
                         connection.integer("SELECT sum(said_at) FROM presence")};
        });
    }

    qint64 version = 0;
    bool lost = false;
    std::optional<Marks> marks = {};
};

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
                    look(database, *watch);
                else if (!watch->marks)
                    remember(database, *watch);
            });
    m_thread.setObjectName(QStringLiteral("project watcher"));
    m_thread.start();
}

ProjectWatcher::~ProjectWatcher()
{
    m_thread.quit();
    m_thread.wait();
}

/// The marks of the version that is remembered, and of no later one: else the next look would find a change without a mark.
bool ProjectWatcher::remember(db::Database& database, Watch& watch)
{
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        const Result<Watch::Marks> marks = Watch::read(database);
        watch.marks = marks ? std::optional(*marks) : std::nullopt;
        const Result<qint64> now = database.dataVersion();
        if (!now || *now == watch.version)
            break;
        if (attempt < mostAttempts)
            watch.version = *now;
    }
    return watch.marks.has_value();
}

/// What changes neither the log nor who is here came about past Assay; that is for everybody to see. Of a change is told
/// first: whoever shows somebody's coming has then heard of all that was committed before it.
void ProjectWatcher::look(db::Database& database, Watch& watch)
{
    const std::optional<Watch::Marks> before = watch.marks;
    if (!remember(database, watch) || !before) {
        Q_EMIT changed();
        return Q_EMIT presenceChanged();
    }
    const bool isPresence = watch.marks->present != before->present || watch.marks->saidAt != before->saidAt;
    if (!isPresence || watch.marks->logged != before->logged)
        Q_EMIT changed();
    if (isPresence)
        Q_EMIT presenceChanged();
}

} // namespace assay
