// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

#include <QStringList>

namespace assay {

/// A table of data as read once: what it is and which rows it has.
struct RowHashes {
    Digest sha256{}; ///< Of the file.
    qint64 rows = 0;

    /// The first 8 bytes of the SHA-256 of each row, sorted, each as 8 bytes little-endian. Two files share a row where they share such a
    /// number; that two different rows of a million have the same has a chance of 1 in 37 million.
    QByteArray hashes;
};

/// Reads a CSV or TSV file: all of its columns but those `ignored`, such as a number of the row. A row is its cells in
/// the order of the names of their columns, so that the order of columns does not matter. Invalid, with the line, where it
/// is no such table or has more than 2 million rows; Io where it cannot be read; Cancelled where the monitor says so.
Result<RowHashes> readRowHashes(const QString& path, const QStringList& ignored = {}, const HashMonitor& monitor = {});

/// How many of the rows of `a` are also in `b`.
qint64 sharedRows(QByteArrayView a, QByteArrayView b);

} // namespace assay
