// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/release.h"
#include "core/packages/package_content.h"

namespace assay {

/// A file that a package takes over, and where its bytes are now.
struct PackageSource {
    QString name;                    ///< In the package.
    QString place;                   ///< Here; empty where it is nowhere that this machine can read.
    std::optional<QByteArray> bytes; ///< Where the project's own rows hold them.
    Digest sha256{};
    qint64 size = 0;
};

/// A release as a project has it, ready to be packed.
struct ReleaseRecord {
    PackageContent content;
    std::vector<PackageSource> sources;
};

namespace packages {

/// Gathers the newest request on a release with its decisions, in a transaction of the caller. The log is that of the
/// oldest signed checkpoint that covers them, else as it was after the last of them: what is packed stays the same while
/// the project goes on. Raises NotFound where nobody has asked for approval, Corrupt where the log does not tell of what
/// is there, Invalid for files that cannot be called in a package as they are. May throw db::SqlError.
ReleaseRecord recordOf(db::Connection& connection, const QString& name, const QString& project);

} // namespace packages
} // namespace assay
