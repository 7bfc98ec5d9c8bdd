// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/reports/block_content.h"

#include <vector>

namespace assay {

/// A block of a report as its last version has it.
struct ReportBlock {
    ReportBlockId id;
    QString uid; ///< ULID.
    qint64 version = 1;
    QString writtenBy;    ///< By name: who wrote this version.
    qint64 writtenAt = 0; ///< Milliseconds, UTC.
    BlockContent content;
};

/// One line of the list of reports.
struct ReportRow {
    Report report;
    qint64 editions = 0;
    qint64 writtenAt = 0; ///< Of the newest version of it or of one of its blocks; milliseconds, UTC.
};

// These run inside a transaction of the caller and may throw db::SqlError.
namespace reports {

std::vector<ReportRow> all(db::Connection& connection);       ///< Changed last first.
Report byUid(db::Connection& connection, const QString& uid); ///< Raises NotFound.

/// A report by its uid, its title, or the key or the uid of its use case; raises NotFound, or Conflict where several have
/// that title.
Report byName(db::Connection& connection, const QString& name);

std::vector<ReportBlock> blocksOf(db::Connection& connection, const Report& report); ///< In the report's order.
ReportBlock blockByUid(db::Connection& connection, const QString& uid);              ///< Raises NotFound.
QString reportOfBlock(db::Connection& connection, const QString& blockUid);          ///< Its uid; raises NotFound.

std::vector<ReportEdition> editionsOf(db::Connection& connection, ReportId report); ///< Newest first.
ReportEdition edition(db::Connection& connection, ReportId report, qint64 number);  ///< Raises NotFound.

/// The stored content of an edition. Raises Corrupt where it is not what its digest says.
QByteArray editionContent(db::Connection& connection, const ReportEdition& edition);

/// What the log covers: a report with every version of it and of its blocks; an edition.
Digest reportHash(db::Connection& connection, ReportId report);
Digest editionHash(db::Connection& connection, ReportEditionId edition);

} // namespace reports
} // namespace assay
