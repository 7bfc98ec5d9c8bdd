// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/scan.h"

#include <QByteArrayView>

namespace assay {

/// One result of a SARIF file that counts: what the tool found wrong, or wants somebody to look at.
struct SarifResult {
    QString rule;
    ScanLevel level = ScanLevel::Warning;
    QString message; ///< With its arguments in their places.
    QString file;
    qint64 line = 0; ///< From 1; 0 where none is named.
    bool suppressed = false;
    QString fingerprint; ///< Of what the tool says stays the same when code moves; empty where it says nothing.
};

/// What one tool says in a SARIF file, of one category.
struct SarifScan {
    QString tool;
    QString toolVersion;
    QString category; ///< Of the run's automation id: what stands before its last slash.
    ScanOutcome outcome = ScanOutcome::NotRun;
    QString trouble;                  ///< What the tool says of why it broke off.
    std::optional<qint64> ranAt = {}; ///< Milliseconds, UTC.
    ScannedSource source;             ///< Of the first run that names a commit.
    std::vector<SarifResult> results;

    ScanCounts counts() const;
};

inline constexpr qsizetype largestSarif = 16 * 1024 * 1024; ///< Bytes.
inline constexpr std::size_t mostSarifResults = 100'000;
inline constexpr qsizetype longestSarifMessage = 4'000;
inline constexpr qsizetype longestSarifSource = 1'000; ///< Of a commit, a repository, a branch.

/// A commit as it is kept: without space around it, and no longer than it may be.
QString sarifCommit(const QString& said);

/// Whether bytes begin like a SARIF file.
bool looksLikeSarif(QByteArrayView bytes);

/// Whether a file begins so, or is called one. False for what cannot be read.
bool isSarifFile(const QString& path);

/// Reads SARIF 2.1.0 (OASIS), the runs of one tool and category as one scan. Results of kind fail and review count, but for
/// those of baseline state "absent". A level that is not said is that of the rule, else "warning"; of a review it is "none".
/// A result is suppressed where a suppression of it is accepted or has no status; one that is rejected or under review
/// suppresses nothing. A run without a list of results did not run; one whose execution was not successful failed, whatever
/// it found. Where the code stands under version control is taken as it is said, and passed over where it is no text.
/// Invalid, with line, byte and rule, for anything else. Thread-safe.
Result<std::vector<SarifScan>> readSarif(QByteArrayView bytes);

/// The same of a file, of which no more is read than it may have, with its bytes. Io where it cannot be read.
struct SarifFile {
    QString name; ///< Without its folder.
    QByteArray bytes;
    std::vector<SarifScan> scans;
};
Result<SarifFile> readSarifFile(const QString& path);

} // namespace assay
