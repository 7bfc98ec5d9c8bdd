// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scans/sarif.h"
#include "core/scans/scan_store.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// A file of tests/fixtures/sarif: "first", "second", "clean", "not_run" or "failed".
inline QString sarifPath(const QString& name)
{
    return QStringLiteral(ASSAY_FIXTURES "/sarif/%1.sarif").arg(name);
}

/// Imports it about a use case; answers the key of its scan.
inline QString importScan(db::Database& database, const QString& name, const QString& useCase, const Actor& actor,
                          const QString& command)
{
    const ScanImport made = valueOf(
        ScanStore(database).import(valueOf(readSarifFile(sarifPath(name))), {useCase, {}, false}, actor, command));
    return (made.added + made.known).join(u' ');
}

} // namespace assay::tests
