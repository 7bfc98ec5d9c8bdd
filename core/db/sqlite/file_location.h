// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace assay::db {

/// The number the operating system gives the file system that holds a path (statfs f_type).
using FileSystemProbe = std::function<quint64(const QString& path)>;
quint64 fileSystemType(const QString& path);

/// Refuses a folder in which SQLite's write-ahead log cannot be trusted: on a network, or kept by a sync program.
/// The message says why and what to do instead.
Result<> checkFolder(const QString& folder, const FileSystemProbe& probe = fileSystemType);

/// Why the project at this path can only be read; empty when it can be written. Looks at the permission bits, so
/// that a file marked read-only stays so even for root.
QString readOnlyReason(const QString& path);

/// What the first 100 bytes of a file say.
struct FileHeader {
    bool sqlite = false;
    quint32 applicationId = 0;
    int schemaVersion = 0;
};

/// Reads the header with plain reads. Never call it on a file that this process has open as a database: closing any
/// descriptor of a file drops the process's locks on it.
Result<FileHeader> readHeader(const QString& path);

} // namespace assay::db
