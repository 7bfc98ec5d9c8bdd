// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_watch.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/feedback/moved_in_files.h"
#include "core/imports/watch_pause.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <map>
#include <set>

namespace assay {
namespace {

using Steady = std::chrono::steady_clock;

/// A file as a look found it.
struct SeenFile {
    qint64 size = -1;
    qint64 changedAt = 0;
    Steady::time_point since = {}; ///< When it was first seen so.
    bool taken = false;

    static SeenFile now(const QFileInfo& file)
    {
        return {file.size(), file.lastModified().toMSecsSinceEpoch(), Steady::now(), false};
    }

    bool isLike(const QFileInfo& file) const
    {
        return size == file.size() && changedAt == file.lastModified().toMSecsSinceEpoch();
    }
};

/// What is wrong with the file is told of, and what is wrong with the project is answered. A file that changed while it was
/// read counts as not taken.
Result<> takeIn(db::Database& database, const Actor& actor, const QString& path, SeenFile& known,
                const FeedbackWatch& watch)
{
    const Result<FeedbackFile> read = feedback::readFeedbackFile(path);
    const QFileInfo file(path);
    known.taken = known.isLike(file);
    if (!known.taken)
        return {};
    const auto tell = [&](const Result<FeedbackImport>& outcome) {
        if (watch.told)
            watch.told(file.fileName(), outcome);
    };
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
    MovedInFiles moved(folder);
    do {
        const QDir place(folder);
        if (!place.exists())
            return fail(Error::Kind::NotFound, Text::tr("There is no folder %1.").arg(folder));
        const std::set<QString> whole = moved.take();
        for (const QFileInfo& file : place.entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
            const auto [found, isNew] = seen.try_emplace(file.fileName(), SeenFile::now(file));
            SeenFile& known = found->second;
            const bool isWhole = whole.contains(file.fileName());
            const bool hasChanged = isNew || !known.isLike(file);
            if (hasChanged)
                known = SeenFile::now(file);
            const bool mayBeWritten = !isWhole && (hasChanged || Steady::now() - known.since < watch.rest);
            if (mayBeWritten || known.taken || !watch.goesOn())
                continue;
            if (const Result<> done = takeIn(database, actor, file.filePath(), known, watch); !done)
                return done;
        }
    } while (waitedOut(watch.pause, watch.goesOn));
    return {};
}

} // namespace assay
