// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/adoption_record.h"

namespace assay {

/// How many of a group's decisions were taken with the model in a window.
struct AdoptionReading {
    QString group;   ///< Key or uid of a group of users.
    qint64 from = 0; ///< Milliseconds, UTC.
    qint64 to = 0;
    qint64 eligible = 0;
    qint64 used = 0;
    qint64 overridden = 0;
    QString reasons;
    bool staged = false; ///< Invented for a demo.
};

/// How much models are used, group by group. Of the same window the last reading counts, and the earlier ones stay.
class AdoptionStore {
public:
    explicit AdoptionStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid. One transaction with its audit entry, which holds every figure; `command` makes a repetition
    /// harmless. Denied, with the rule, for who may not; Invalid where more was used than could have been,
    /// and for a window that has not ended or overlaps another one of the group.
    Result<QString> record(const AdoptionReading& reading, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
