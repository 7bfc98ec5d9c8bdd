// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace assay {

using AdoptionRecordId = Id<struct AdoptionRecordTag>;

/// How many of a user group's decisions were taken with the model in a window of time.
struct AdoptionRecord {
    AdoptionRecordId id;
    QString uid; ///< ULID.
    UseCaseId useCase;
    QString useCaseUid;
    QString useCaseKey; ///< "UC-3"
    QString groupUid;
    QString groupName;
    qint64 from = 0; ///< Milliseconds, UTC.
    qint64 to = 0;
    qint64 eligible = 0;   ///< Decisions that could have been taken with it.
    qint64 used = 0;       ///< Of those, taken with it.
    qint64 overridden = 0; ///< Of those, against what it recommended.
    QString reasons;       ///< Why people went against it.
    double level = 0.5;    ///< The share that was agreed on when this was recorded.
    NamedPerson author;
    qint64 recordedAt = 0;
    bool staged = false;     ///< Invented for a demo.
    bool superseded = false; ///< The same window was recorded again later.
};

/// The level that counts as adopted where a group has agreed on none.
inline constexpr double usualAdoptionLevel = 0.5;

} // namespace assay
