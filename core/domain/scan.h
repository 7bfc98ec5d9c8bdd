// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/domain/finding.h"

namespace assay {

using ScanId = Id<struct ScanTag>;

/// What came of a scan. Only the last two ran; only those say of a result before them that it is gone.
enum class ScanOutcome {
    NotRun, ///< The tool looked at nothing.
    Failed, ///< The tool broke off.
    Clean,  ///< It ran and has nothing to say that nobody suppressed.
    Results,
};

/// How grave a tool finds a result; the gravest first.
enum class ScanLevel { Error, Warning, Note, None };

/// How a result stands to the scan before it in the same line.
enum class ScanResultState {
    New,
    Known,
    Suppressed, ///< Somebody said in the code or beside it that it is not to be told.
    Fixed,      ///< It was in the scan before and is in this one no more.
};

QString toString(ScanOutcome outcome); ///< "not-run": the word of the project file.
std::optional<ScanOutcome> scanOutcomeFromString(QStringView word);
QString scanOutcomeTitle(ScanOutcome outcome); ///< "Did not run", translated.

/// The worse of two: what failed, what did not run, what has results.
ScanOutcome worse(ScanOutcome a, ScanOutcome b);

QString toString(ScanLevel level); ///< "error", as SARIF has it.
std::optional<ScanLevel> scanLevelFromString(QStringView word);
QString scanLevelTitle(ScanLevel level);
QString toString(ScanResultState state); ///< "known"
QString scanResultStateTitle(ScanResultState state);

/// How many results of a scan count and are not suppressed, by their level.
struct ScanCounts {
    qint64 errors = 0;
    qint64 warnings = 0;
    qint64 notes = 0; ///< With those of no level.
    qint64 suppressed = 0;

    bool operator==(const ScanCounts&) const = default;
};

/// Which state of the code a tool looked at, as far as it is known: texts of others, not only hashes.
struct ScannedSource {
    QString commit;
    QString repository;
    QString branch;

    QString shortCommit() const; ///< As much of it as a line has room for.

    bool operator==(const ScannedSource&) const = default;
};

/// What a tool that looks at code or at a package found at one time. It is imported whole and never changed.
struct Scan {
    ScanId id;
    QString uid; ///< ULID.
    QString key; ///< "SCAN-1"
    UseCaseId useCase;
    QString useCaseUid;
    QString useCaseKey; ///< "UC-3"
    ReleaseId release;  ///< 0 where it is about none in particular.
    QString releaseUid;
    QString releaseName; ///< "credit-default@3"
    QString modelUid;    ///< Of that release's model.
    QString tool;
    QString toolVersion; ///< May be empty.
    QString category;    ///< What tells it from other scans of the same tool; may be empty.
    ScanOutcome outcome = ScanOutcome::NotRun;
    QString trouble; ///< In the tool's words, why it broke off; may be empty.
    ScanCounts counts;
    ScannedSource source;
    QString releaseCommit; ///< Of the release that it is about; empty where that knows none.
    QString fileName;
    Digest sha256{};  ///< Of the file, which the project keeps.
    qint64 ranAt = 0; ///< As the file says, or when it was imported; milliseconds, UTC.
    NamedPerson importedBy;
    qint64 importedAt = 0;
    bool staged = false; ///< Invented for a demo.

    bool ran() const { return outcome == ScanOutcome::Clean || outcome == ScanOutcome::Results; }

    /// Whether its commit and that of its release are known and are not the same. One that is cut short, to seven digits or
    /// more, is the same as those that begin with it.
    bool isOfAnotherCommit() const;

    /// One of its counts; nothing where it did not run and so has nothing to count.
    std::optional<qint64> counted(qint64 ScanCounts::*count) const;
};

/// One thing that a scan has to say.
struct ScanResult {
    QString uid; ///< ULID.
    ScanId scan;
    QByteArray identity; ///< The same in every scan of a line that has it.
    QString rule;
    ScanLevel level = ScanLevel::Warning;
    QString message;
    QString file;    ///< Or what the tool calls the place; may be empty.
    qint64 line = 0; ///< From 1; 0 where the tool names none.
    bool suppressed = false;

    /// "score.py:12", as far as it is known.
    QString place() const;
};

} // namespace assay
