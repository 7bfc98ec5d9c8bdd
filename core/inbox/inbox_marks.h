// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/inbox_candidates.h"

namespace assay::inbox {

/// What a person said of what reached them. The word said last holds.
class InboxMarks {
public:
    InboxMarks(db::Connection& connection, PersonId person); ///< May throw db::SqlError.

    /// Up to where in the log everything was done with.
    qint64 horizon() const { return m_horizon; }

    /// Puts the mark that holds at `now` onto the item. Something put off is unread again once its time has come, and a
    /// mark says nothing of what became due after it.
    void apply(InboxItem& item, qint64 now) const;

private:
    struct Said {
        qint64 firstSeq = 0;
        qint64 lastSeq = 0;
        InboxMark mark = InboxMark::Read;
        std::optional<qint64> until;
        qint64 at = 0;
        qint64 order = 0;
        std::optional<InboxCause> cause; ///< That of the items which it is of; nothing for both.
        bool isOfAll = false;            ///< Of whatever was there by then.
    };

    /// Whether it puts something off beyond that moment.
    static bool isPutOffAt(const Said& said, qint64 at);

    const Said* lastOf(const InboxItem& item, const Said* before) const;
    const Said* holding(const InboxItem& item) const;

    std::map<std::pair<QByteArray, QString>, std::vector<Said>>
        m_byThing; ///< The newest first; that of no thing is all.
    qint64 m_horizon = 0;
};

} // namespace assay::inbox
