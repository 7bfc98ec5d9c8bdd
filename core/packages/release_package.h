// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signing_key.h"
#include "core/db/database.h"
#include "core/jobs/read_monitor.h"

namespace assay {

/// What somebody wants of a release.
struct PackageWish {
    QString release;                 ///< "credit-default@3", or a uid.
    QString path;                    ///< A new folder, or a new archive where it ends with ".zip".
    bool withoutFiles = false;       ///< Leaves the files of the model and of the evidence out.
    const SigningKey* key = nullptr; ///< Signs "model.sig", and the checkpoint where nobody else has.
};

/// What was written.
struct WrittenPackage {
    qint64 files = 0;
    qint64 bytes = 0;
    bool isLogSigned = false; ///< The checkpoint in it is signed, by whomever.
};

/// Writes all that a stranger needs to check a release: docs/release-package.md. Without a key the same release gives the
/// same bytes, however often, whenever and in whichever language; with one the two signatures differ, as ECDSA's do.
/// Nothing in the project changes. Refused, with the name, where a file is gone or is not what was decided on, and nothing
/// is written then. Errors else as of packages::recordOf(), PackageTarget and modelsignature::sign(); Cancelled where the
/// monitor, told bytes, says so. Blocking: call it from a job.
Result<WrittenPackage> writeReleasePackage(db::Database& database, const PackageWish& wish,
                                           const ReadMonitor& monitor = {});

} // namespace assay
