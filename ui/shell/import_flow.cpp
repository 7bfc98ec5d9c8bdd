// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_flow.h"

#include "core/feedback/feedback_file.h"
#include "core/importers/detect.h"
#include "core/imports/source_watch.h"
#include "core/scans/sarif.h"

#include <QFile>
#include <QFileInfo>

namespace assay {
namespace {

constexpr double readingShare = 0.8; ///< Of the first job; the rest compares with the project.

double fraction(const ReadProgress& progress)
{
    return progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0;
}

/// Whether a file holds what people said of models and no runs. What cannot be read is left to the importers to refuse.
bool holdsFeedback(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.size() <= feedback::largestFeedbackFile && file.open(QIODevice::ReadOnly)
        && feedback::isFeedback(file.readAll());
}

Result<PreparedImport> prepare(db::Database& database, const QString& path, JobContext<PreparedImport>& context)
{
    if (isSarifFile(path)) {
        PreparedImport found;
        found.path = path;
        found.isScan = true;
        return found;
    }
    if (holdsFeedback(path)) {
        PreparedImport found;
        found.path = path;
        found.isFeedback = true;
        return found;
    }
    const Result<const Importer*> found = importerFor(path);
    if (!found)
        return failed(found);
    const Importer* importer = *found;
    Result<ImportBatch> batch = importer->read(path, [&](const ReadProgress& progress) {
        context.progress(readingShare * fraction(progress));
        return !context.cancelled();
    });
    if (!batch)
        return failed(batch);
    context.progress(readingShare);
    Result<ImportPlan> plan = planImport(database, *batch);
    if (!plan)
        return failed(plan);
    return PreparedImport{path, importer->name(), std::make_shared<const ImportBatch>(std::move(*batch)),
                          std::move(*plan), importer->follow(path) != nullptr};
}

/// Tells of each part that cannot be read while a source is followed, once. Used on the job's thread; the session's events
/// outlive its jobs.
class FollowIssues {
public:
    FollowIssues(SessionEvents& events, QString path)
        : m_events(&events)
        , m_path(std::move(path))
    {
    }

    void tell(const std::vector<ImportIssue>& issues)
    {
        for (const ImportIssue& issue : issues) {
            if (m_told.contains(issue.place))
                continue;
            m_told.insert(issue.place);
            const Error error{Error::Kind::Invalid,
                              ImportFlow::tr("Not read while following %1: %2: %3")
                                  .arg(QFileInfo(m_path).fileName(), issue.place, issue.message),
                              m_path};
            QMetaObject::invokeMethod(
                m_events, [events = m_events, error] { Q_EMIT events->failed(error); }, Qt::QueuedConnection);
        }
    }

private:
    SessionEvents* m_events;
    QString m_path;
    QSet<QString> m_told; ///< Places.
};

} // namespace

ImportFlow::ImportFlow(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

void ImportFlow::add(const QStringList& paths)
{
    m_waiting += paths;
    if (!m_busy)
        next();
}

void ImportFlow::skip()
{
    m_busy = false;
    next();
}

void ImportFlow::next()
{
    if (m_waiting.isEmpty())
        return;
    m_busy = true;
    const QString path = m_waiting.takeFirst();
    db::Database* database = m_session.database.get();
    const auto job = startJob<PreparedImport>(&m_session.reads, [database, path](JobContext<PreparedImport>& context) {
        return prepare(*database, path, context);
    });
    m_session.jobs.follow(tr("Reading %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    auto* watcher = new QFutureWatcher<Result<PreparedImport>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isCanceled())
            return skip();
        const Result<PreparedImport> result = watcher->result();
        if (result)
            Q_EMIT prepared(*result);
        else
            Q_EMIT failed(result.error());
        if (!result)
            skip();
    });
    watcher->setFuture(job);
}

void ImportFlow::accept(const PreparedImport& import, bool withIssues, bool follows)
{
    db::Database* database = m_session.database.get();
    const Actor actor = m_session.actor;
    const auto job = startJob<ImportOutcome>(&m_session.writes, [=](JobContext<ImportOutcome>& context) {
        ImportOptions options;
        options.acceptIssues = withIssues;
        options.monitor = [&](const ReadProgress& progress) {
            context.progress(fraction(progress));
            return !context.cancelled();
        };
        return applyImport(*database, actor, *import.batch, options);
    });
    m_session.jobs.follow(tr("Importing %1").arg(QFileInfo(import.path).fileName()), QFuture<void>(job));
    auto* watcher = new QFutureWatcher<Result<ImportOutcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, import, follows] {
        watcher->deleteLater();
        if (!watcher->isCanceled()) {
            const Result<ImportOutcome> result = watcher->result();
            if (result)
                Q_EMIT imported(import, *result);
            else
                Q_EMIT failed(result.error());
            if (result && follows)
                follow(import.path);
        }
        skip();
    });
    watcher->setFuture(job);
}

void ImportFlow::follow(const QString& path)
{
    if (m_followed.contains(path))
        return;
    if (m_followed.size() >= m_session.follows.maxThreadCount()) {
        Q_EMIT failed(
            {Error::Kind::Denied,
             tr("%1 sources are followed already, which is as many as can be. End one in the status bar first.")
                 .arg(m_followed.size()),
             path});
        return;
    }
    m_followed.insert(path);
    const auto job =
        startJob<void>(&m_session.follows,
                       [database = m_session.database.get(), actor = m_session.actor, path,
                        told = FollowIssues(m_session.events, path)](JobContext<void>& context) mutable -> Result<> {
                           const Result<const Importer*> importer = importerFor(path);
                           if (!importer)
                               return assay::failed(importer);
                           WatchOptions options;
                           options.goesOn = [&context] { return !context.cancelled(); };
                           options.told = [&told](const ImportOutcome& outcome) { told.tell(outcome.issues); };
                           return watchSource(*database, actor, **importer, path, options);
                       });
    m_session.jobs.follow(tr("Following %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    auto* watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        m_followed.remove(path);
        if (!watcher->isCanceled() && !watcher->result())
            Q_EMIT failed(watcher->result().error());
    });
    watcher->setFuture(job);
}

} // namespace assay
