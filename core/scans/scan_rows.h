// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/scan.h"

#include <QStringList>

namespace assay::scans {

inline const QString ScanEntity = QStringLiteral("scan"); ///< As the log names one.

// Inside a transaction of the caller; each may throw db::SqlError.

/// Every scan in the order in which they ran.
std::vector<Scan> all(db::Connection& connection);

Scan byName(db::Connection& connection, const QString& name); ///< "SCAN-1" or a uid; raises NotFound.

/// The scans of the same tool and category, about the same use case and, where they are about releases, the same model: one
/// follows another. In the order in which they ran.
std::vector<Scan> lineOf(db::Connection& connection, const Scan& scan);

/// The newest scan of each tool and category about a release, in the order in which they ran.
std::vector<Scan> newestOfRelease(db::Connection& connection, ReleaseId release);

std::vector<ScanResult> resultsOf(db::Connection& connection, ScanId scan); ///< In the order of the file.

/// What results are told apart by, without what they say: what is read of every scan of a project has to be little.
struct ResultName {
    QString uid;
    QByteArray identity;
    bool suppressed = false;
};

std::vector<ResultName> resultNamesOf(db::Connection& connection, ScanId scan); ///< In the order of the file.

/// One result for each uid, in their order; an empty one where the project has none.
std::vector<ScanResult> resultsByUids(db::Connection& connection, const QStringList& uids);

/// The result of that uid; nothing where the project has none.
std::optional<ScanResult> resultByUid(db::Connection& connection, const QString& uid);

/// Covers all that is stored of a scan, its results too.
Digest scanHash(db::Connection& connection, ScanId id);

} // namespace assay::scans
