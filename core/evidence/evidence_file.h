// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/domain/evidence.h"

namespace assay {

/// How a file is to be taken.
struct EvidenceReading {
    std::optional<EvidenceKind> kind;       ///< What it is; empty to find out.
    QString tests = QStringLiteral("unit"); ///< Of a test report: unit, integration, data, model or load.
    QString coverage;                       ///< Of a test report: the tracefile of the same tests; may be empty.
    bool keepInPlace = false;               ///< Only its digest and where it is enter the project.
};

/// A file that is to become evidence, as it was read.
struct EvidenceFile {
    EvidenceKind kind = EvidenceKind::Document;
    QString name;
    QString mediaType;
    Digest sha256{};
    qint64 size = 0;  ///< Bytes.
    QByteArray bytes; ///< Empty where the file stays where it is.
    QString location; ///< Its absolute path where it stays there; otherwise empty.
    QByteArray facts; ///< Canonical JSON: what a machine reads in it.
};

/// Files up to this size are kept in the project.
inline constexpr qint64 largestKeptEvidence = qint64(16) * 1024 * 1024;

/// Reads a file that is to become evidence. Larger ones stay where they are and are documents of which nothing is read. Io
/// where it cannot be read, Cancelled where the monitor says so, Invalid where it is not what it is said to be. A file that
/// begins like a test report and is none is refused, unless it is said to be a document.
Result<EvidenceFile> readEvidenceFile(const QString& path, const EvidenceReading& reading = {},
                                      const HashMonitor& monitor = {});

} // namespace assay
