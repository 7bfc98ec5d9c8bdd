// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_watch.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/imports/watch_pause.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

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

/// What is wrong with the file is told of, and what is wrong with the project is answered.
Result<> takeIn(db::Database& database, const Actor& actor, const QFileInfo& file, const FeedbackWatch& watch)
{
    const auto tell = [&](const Result<FeedbackImport>& outcome) {
        if (watch.told)
            watch.told(file.fileName(), outcome);
    };
    const Result<FeedbackFile> read = feedback::readFeedbackFile(file.filePath());
    if (!read) {
        tell(failed(read));
        return {};
    }
    const auto outcome = FeedbackStore(database).import(*read, actor, newUlid(database.clock().now()));
    if (!outcome)
        return failed(outcome);
    tell(outcome);
    return {};
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
            if (const Result<> done = takeIn(database, actor, file, watch); !done)
                return done;
        }
    } while (waitedOut(watch.pause, watch.goesOn));
    return {};
}

} // namespace assay
