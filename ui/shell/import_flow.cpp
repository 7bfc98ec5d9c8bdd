// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_flow.h"

#include "core/importers/detect.h"
#include "core/imports/source_watch.h"

#include <QFileInfo>

namespace assay {
namespace {

constexpr double readingShare = 0.8; ///< Of the first job; the rest compares with the project.

double fraction(const ReadProgress& progress)
{
    return progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0;
}

Result<PreparedImport> prepare(db::Database& database, const QString& path, JobContext<PreparedImport>& context)
{
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

void ImportFlow::accept(const PreparedImport& import, bool withIssues)
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
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, import] {
        watcher->deleteLater();
        if (!watcher->isCanceled()) {
            const Result<ImportOutcome> result = watcher->result();
            if (result)
                Q_EMIT imported(import, *result);
            else
                Q_EMIT failed(result.error());
        }
        skip();
    });
    watcher->setFuture(job);
}

void ImportFlow::follow(const QString& path)
{
    db::Database* database = m_session.database.get();
    const Actor actor = m_session.actor;
    const auto job = startJob<void>(&m_session.follows, [=](JobContext<void>& context) -> Result<> {
        const Result<const Importer*> importer = importerFor(path);
        if (!importer)
            return assay::failed(importer);
        WatchOptions options;
        options.goesOn = [&context] { return !context.cancelled(); };
        return watchSource(*database, actor, **importer, path, options);
    });
    m_session.jobs.follow(tr("Following %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

} // namespace assay
