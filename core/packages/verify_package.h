// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/jobs/read_monitor.h"
#include "core/packages/package_verdict.h"

#include <QStringList>

#include <optional>

namespace assay {

/// Whom somebody believes, from outside of the package.
struct PackageTrust {
    std::optional<QStringList> keys; ///< Fingerprints.
    QList<Certificate> roots;        ///< Of authorities; a key that one of them has certified is believed, too.
    QList<Certificate> timestampRoots =
        {};                    ///< Where there are any, an authority behind them has to have stamped each decision.
    bool withoutFiles = false; ///< A package without the files of the model and the evidence will do.
    qint64 now = 0;            ///< When approvals have to count: milliseconds, UTC.
};

/// Checks a package, folder or archive, against itself and against whom somebody believes; no project is needed, and
/// nothing of it is loaded or run. Every file is compared with what the signed values say of it. The answer names each
/// check; it holds only where the signers are known to be those who had to sign, and enough of them approve. Errors are
/// those of PackageFiles::open(); Cancelled where the monitor, told files, says so. Blocking: call it from a job.
Result<PackageVerdict> verifyPackage(const QString& path, const PackageTrust& trust, const ReadMonitor& monitor = {});

} // namespace assay
