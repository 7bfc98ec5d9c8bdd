// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify_report.h"

namespace assay {

/// Watches the numbers that rows stand under against the numbers their bodies state, and tells from the pattern
/// whether entries were exchanged, replaced, taken out or put in. Remembers a few numbers for each change of pattern,
/// nothing for a row that is right.
class SequenceCheck {
public:
    /// The next row: where it stands, what its body states, and whether the body repeats that of the row before.
    void add(qint64 rowSeq, qint64 bodySeq, bool repeatsPrevious);

    /// Whether any row so far stated another number than its own.
    bool disturbed() const { return !m_runs.empty(); }

    /// What the pattern says; `headSize` is the stored size of the log.
    std::vector<VerifyFinding> findings(qint64 headSize) const;

private:
    /// Rows in a row whose bodies are off by the same number.
    struct Run {
        qint64 start = 0;
        qint64 shift = 0; ///< Stated number less own number.
        qint64 length = 0;
        bool repeatsPrevious = false;
    };

    bool isSwap(const Run& run) const;
    const Run* startingAt(qint64 seq) const;

    std::vector<Run> m_runs; ///< Begins with the first run that is off; runs without shift follow those.
};

} // namespace assay
