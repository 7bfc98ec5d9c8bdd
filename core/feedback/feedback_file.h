// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/finding.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace assay {

/// One thing that somebody said, as a file or a form brings it in.
struct FeedbackEntry {
    QString text; ///< The only one needed.
    QString source = {};
    QString channel = {};
    std::optional<Severity> severity = {}; ///< Medium where nothing is said.
    bool harm = false;
    QString predictionRef = {};
    std::optional<qint64> receivedAt = {}; ///< Milliseconds, UTC; nothing for the time it comes in.
    QString useCase = {};                  ///< Key or uid; may be empty.
    QString group = {}; ///< Key or uid of a user group, or the name of one of the use case; may be empty.
};

/// Why a row of a file was left out.
struct FeedbackFault {
    qint64 line = 0; ///< Of the file, counted from 1.
    QString problem; ///< Translated.
};

/// What a file of feedback holds: the rows that can be read, and why the others cannot.
struct FeedbackFile {
    struct Row {
        qint64 line = 0;
        FeedbackEntry entry;
    };

    std::vector<Row> rows;
    std::vector<FeedbackFault> faults;
};

namespace feedback {

inline constexpr qsizetype longestFeedback = 20'000;   ///< Characters of what was said.
inline constexpr qsizetype longestFeedbackField = 200; ///< And of anything beside it.

/// Bytes. Whoever reads a file reads one more at the most, and has it refused.
inline constexpr qsizetype largestFeedbackFile = 32 * 1024 * 1024;

/// Reads a mail (mail_text.h), a JSON array of objects, one JSON object, one a line, or CSV with a header; what it is shows in its first letter. The
/// names are text, source, channel, severity (low, medium, high, critical), harm (true or false), prediction, received (a
/// day, which is its midnight in UTC, or an ISO 8601 time with its zone), useCase or use_case, and group; a name that is none
/// of these is refused, for what it says would be lost. A row that cannot be read is a fault of its line and the others are
/// read. Invalid where the file as a whole cannot be.
Result<FeedbackFile> readFeedback(QByteArrayView bytes);

/// The same of a file, of which no more is read than it may have. Io where it cannot be read.
Result<FeedbackFile> readFeedbackFile(const QString& path);

/// Whether a file is meant as feedback, whether or not all of it can be read: a mail, JSON of which something is feedback, or
/// a table with a column "text" and at least one of the others, or none but those.
bool isFeedback(QByteArrayView bytes);

} // namespace feedback
} // namespace assay
