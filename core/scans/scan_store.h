// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/scan.h"
#include "core/scans/sarif.h"

namespace assay {

/// What a file of scans is about.
struct ScanImportDraft {
    QString useCase; ///< Key or uid; empty takes that of the release.
    QString release; ///< Uid, or "credit-default@3"; may be empty.
    bool staged = false;
    QString commit = {}; ///< Of the code, for those scans of the file that name none.
};

struct ScanImport {
    QStringList added; ///< Keys of the scans that came in.
    QStringList known; ///< Keys of those that were there already, of the same file.
};

/// The scans of a project. Blocking: call it from a job.
class ScanStore {
public:
    explicit ScanStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Takes in every scan of a file, and keeps the file: one transaction with one entry for each scan, mostly one. The same
    /// file again, about the same use case and release, adds nothing; where it does not say when the tool ran, as long as no
    /// other scan of the line came in since. Anybody who acts in a role they hold may; what the tool
    /// found is never refused.
    Result<ScanImport> import(const SarifFile& file, const ScanImportDraft& draft, const Actor& actor,
                              const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
