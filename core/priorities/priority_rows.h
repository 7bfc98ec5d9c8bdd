// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/priority.h"
#include "core/domain/use_case.h"

/// Reading ratings of use cases. All of these run inside a transaction of the caller and may throw db::SqlError.
namespace assay::priorities {

std::vector<Rating> ofUseCase(db::Connection& connection, UseCaseId useCase); ///< All, newest first.
std::vector<Rating> all(db::Connection& connection);                          ///< In the order of their making.

/// A use case in the ranking.
struct Ranked {
    UseCase useCase;
    Priority priority;
    int rank = 0;     ///< 1 for the first; the same for those that score the same; 0 where it is not ranked.
    int among = 0;    ///< How many are ranked.
    QString sentence; ///< "2nd of 8: value 5 × …"; translated.
};

/// Every use case that is not ended, the most worthwhile first, those that are not ranked last.
std::vector<Ranked> ranking(db::Connection& connection);

/// The same of use cases as they were at a moment in the past, by the ratings that had been given until then.
std::vector<Ranked> rankingOn(db::Connection& connection, std::vector<UseCase> useCases, qint64 past);

Digest ratingHash(db::Connection& connection, RatingId id);

} // namespace assay::priorities
