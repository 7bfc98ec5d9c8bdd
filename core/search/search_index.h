// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/address.h"
#include "core/search/search_query.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace assay {

struct SearchDocument;

/// A thing whose texts hold what was looked for.
struct SearchHit {
    QByteArray kind; ///< "use-case", or a SearchPlace.
    QString uid;
    Address address; ///< With the uid as its key; of what has no page, where it stands.
    QString key;     ///< "UC-3"; may be empty.
    QString title;
    QString state;   ///< Its title, translated; may be empty.
    QString owner;   ///< By name; may be empty.
    QString excerpt; ///< One line around the first of the words; empty where they stand in the title alone.
    qint64 changedAt = 0;

    bool operator==(const SearchHit&) const = default;
};

struct SearchAnswer {
    std::vector<SearchHit> hits; ///< Best first; where only operators were given, changed last first.
    bool more = false;           ///< There are more than were asked for.
};

/// Who asks, and how much they want to see.
struct SearchWish {
    QString personUid; ///< Whom "owner:me" means.
    int limit = 200;
    qint64 now = 0;          ///< Milliseconds, UTC: what is stale, and who holds a role for a time, depends on it.
    QStringList hidden = {}; ///< Uids of the saved views that the person does not see; find() fills it in.
};

/// An index over all that is written in one project, in memory: made from the project when it is first asked, and kept up
/// with the project's log from then on. Any script is found by words and by beginnings of words; Chinese, Japanese and Korean
/// by any characters that stand together. Thread-safe and blocking: call it from a job.
class SearchIndex {
public:
    SearchIndex();
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// What the project holds by now. Fails where the project cannot be read.
    Result<SearchAnswer> find(db::Database& project, const SearchQuery& query, const SearchWish& wish);

    /// Makes the index, so that the first find() need not; does nothing where it is there. `stopped` is asked now and then:
    /// where it answers true, or somebody asks meanwhile, nothing is kept, and whoever asks makes it at their own pace.
    Result<> make(db::Database& project, const std::function<bool()>& stopped);

    /// How many things the index holds, as of the last find().
    qint64 documents();

private:
    void follow(db::Connection& project);
    bool takeChanges(db::Connection& project); ///< False, and nothing taken, where there are too many.
    bool rebuild(db::Connection& project, const std::function<bool()>& stopped);
    void remove(const QByteArray& kind, const QString& uid);
    void readHolders(db::Connection& project, qint64 now); ///< With the clock, roles for a time begin and end.
    void readStale(db::Connection& project, qint64 now);
    SearchAnswer look(const SearchQuery& query, const SearchWish& wish);

    std::atomic<int> m_askers = 0; ///< How many are in find().
    std::mutex m_mutex;
    std::unique_ptr<db::Connection> m_index;
    qint64 m_seq = 0; ///< The last entry of the log that the index knows.
};

} // namespace assay
