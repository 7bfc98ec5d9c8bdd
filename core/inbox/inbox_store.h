// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/domain/inbox.h"
#include "core/domain/quiet_time.h"

#include <vector>

namespace assay {

/// A mark on what reached somebody: entries of the log from `firstSeq` to `lastSeq`, both included, about one thing, or
/// whatever they are about where that has no kind. What an entry said and what became due of it are marked apart.
struct InboxMarking {
    qint64 firstSeq = 1;
    qint64 lastSeq = 0;
    ThingName thing = {};
    InboxMark mark = InboxMark::Read;
    std::optional<qint64> until = {};     ///< Of something put off: milliseconds, UTC, in the future.
    std::optional<InboxCause> cause = {}; ///< Of what came of them by this alone; nothing for whatever came of them.
    std::optional<qint64> seenAt = {}; ///< It says nothing of what became due after that; nothing for when it is said.
};

/// What marks an item as a whole: one marking, or one for each that it stands for.
std::vector<InboxMarking> markingsOf(const InboxItem& item, InboxMark mark, std::optional<qint64> until = {});

/// What marks all of an inbox, up to an entry of the log: what waits for the end of quiet time stays as it is, and what was
/// done with is not put off or read with the rest.
std::vector<InboxMarking> markingsOfAll(const Inbox& inbox, qint64 newest, InboxMark mark,
                                        std::optional<qint64> until = {});

/// What a person wants to hear, and what they said of what they heard. Each command is one transaction with its audit
/// entry, and only about the acting person; nobody hears of it. Blocking: call it from a job.
class InboxStore {
public:
    explicit InboxStore(db::Database& database)
        : m_database(database)
    {
    }

    Result<> mark(const InboxMarking& marking, const Actor& actor, const QString& command);
    Result<> mark(const std::vector<InboxMarking>& markings, const Actor& actor, const QString& command);

    /// The thing by its uid or key; NotFound where the project has none.
    Result<> follow(const ThingName& thing, FollowLevel level, const Actor& actor, const QString& command);

    /// `since` is when it is said, whatever stands there. Invalid where it would never end or is no time of any clock.
    Result<> setQuiet(const QuietTime& quiet, const Actor& actor, const QString& command);

    Result<> setMuted(InboxReason reason, bool muted, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace inbox {

// What the acting person says, inside a write of the caller; each may throw db::SqlError.

/// As if it had been said at `saidAt`, where that is set: it then says nothing of what became due after that.
void mark(db::WriteTransaction& transaction, const InboxMarking& marking, std::optional<qint64> saidAt = {});
void follow(db::WriteTransaction& transaction, const ThingName& thing, FollowLevel level);
void setMuted(db::WriteTransaction& transaction, InboxReason reason, bool muted);

} // namespace inbox
} // namespace assay
