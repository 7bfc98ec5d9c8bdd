// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/priority.h"

namespace assay {

/// How somebody rates a use case in one respect.
struct RatingDraft {
    Respect respect = Respect::Value;
    int score = 3;  ///< 1 to 5.
    QString reason; ///< Needed: the ranking explains itself by it.
};

/// How much use cases are worth doing. Blocking: call it from a job.
class PriorityStore {
public:
    explicit PriorityStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Rates a use case (its key or uid) in one or more respects, in one transaction with an entry for each; `command` makes
    /// a repetition harmless. Owners of the use case, data scientists, business owners and managers may. Invalid for a score
    /// beyond 1 to 5 or without a reason.
    Result<> rate(const QString& useCase, const std::vector<RatingDraft>& ratings, const Actor& actor,
                  const QString& command, bool staged = false);

private:
    db::Database& m_database;
};

} // namespace assay
