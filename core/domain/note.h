// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace assay {

/// Steps of a metric from the first to the last, both included; one point has the same for both.
struct StepRange {
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const StepRange&) const = default;
};

/// What a note is about: a run, a metric of it, or a stretch of that metric's steps. It names no pixel and no row of the
/// points, so that it is found again whatever is imported later.
struct NoteAnchor {
    RunId run; ///< 0 where nobody has looked it up yet.
    QString runUid;
    QString metric = {};                 ///< Empty for the whole run.
    std::optional<StepRange> steps = {}; ///< Nothing for the whole metric.

    bool operator==(const NoteAnchor&) const = default;
};

/// What somebody wrote, in Markdown, about one or several runs or about something they logged.
struct Note {
    NoteId id;
    QString uid; ///< ULID.
    QString text;
    QString authorUid;
    QString author;                    ///< By name.
    qint64 createdAt = 0;              ///< Milliseconds, UTC.
    std::optional<qint64> editedAt;    ///< When its text was last changed.
    std::optional<qint64> resolvedAt;  ///< Nothing while it is open.
    QString resolvedBy;                ///< By name; empty while it is open.
    std::optional<qint64> withdrawnAt; ///< Its author took it back; it is kept, and listed nowhere.
    qint64 rowVersion = 1;
    std::vector<NoteAnchor> anchors; ///< At least one, as they were given.
};

/// What a note said before it was changed.
struct NoteRevision {
    QString text;
    qint64 since = 0; ///< When this text was written; milliseconds, UTC.
};

} // namespace assay
