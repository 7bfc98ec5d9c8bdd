// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_watch.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/imports/watch_pause.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <map>

namespace assay {
namespace {

/// A file as a look found it.
struct SeenFile {
    qint64 size = -1;
    qint64 changedAt = 0;
    bool taken = false;

    bool isLike(const QFileInfo& file) const
    {
        return size == file.size() && changedAt == file.lastModified().toMSecsSinceEpoch();
    }
};

Result<FeedbackImport> takeIn(db::Database& database, const Actor& actor, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("It cannot be read: %1.").arg(file.errorString()));
    const Result<FeedbackFile> read = feedback::readFeedback(file.read(feedback::largestFeedbackFile + 1));
    if (!read)
        return failed(read);
    return FeedbackStore(database).import(*read, actor, newUlid(database.clock().now()));
}

/// Whether to go on after this: what is wrong with a file is left, what is wrong with the project ends the watching.
bool isOfTheFile(const Result<FeedbackImport>& outcome)
{
    return outcome || outcome.error().kind == Error::Kind::Invalid || outcome.error().kind == Error::Kind::Io;
}

} // namespace

Result<> watchFeedback(db::Database& database, const Actor& actor, const QString& folder, const FeedbackWatch& watch)
{
    std::map<QString, SeenFile> seen;
    do {
        QDir place(folder);
        if (!place.exists())
            return fail(Error::Kind::NotFound, Text::tr("There is no folder %1.").arg(folder));
        for (const QFileInfo& file : place.entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
            SeenFile& known = seen[file.fileName()];
            if (!known.isLike(file)) {
                known = {file.size(), file.lastModified().toMSecsSinceEpoch(), false};
                continue; // It may still be written.
            }
            if (known.taken || !watch.goesOn())
                continue;
            known.taken = true;
            const Result<FeedbackImport> outcome = takeIn(database, actor, file.filePath());
            if (!isOfTheFile(outcome))
                return failed(outcome);
            if (watch.told)
                watch.told(file.fileName(), outcome);
        }
    } while (waitedOut(watch.pause, watch.goesOn));
    return {};
}

} // namespace assay
