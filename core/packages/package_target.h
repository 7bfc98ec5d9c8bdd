// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <memory>

namespace assay {

/// Where a package is written: a folder, or an archive where the name ends with ".zip". It is made beside its place under
/// another name and put there whole, on the disk, or not at all. Files are given one after the other. Belongs to one
/// thread.
class PackageTarget {
public:
    /// Conflict where something of that name exists; Io where nothing can be written there.
    static Result<std::unique_ptr<PackageTarget>> create(const QString& path);
    virtual ~PackageTarget() = default;

    // Each is Io, with what the system says, where it cannot be written.
    virtual Result<> begin(const QString& name, qint64 size) = 0;
    virtual Result<> write(QByteArrayView bytes) = 0;
    virtual Result<> end() = 0;
    virtual Result<> commit() = 0; ///< Once, after all files. Conflict as of create().

protected:
    PackageTarget() = default;
    Q_DISABLE_COPY_MOVE(PackageTarget)
};

} // namespace assay
