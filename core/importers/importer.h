// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/import_batch.h"
#include "core/jobs/read_monitor.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace assay {

/// Reads a source that is still being written, a part at a time. Belongs to one thread.
class SourceFollower {
public:
    virtual ~SourceFollower() = default;

    /// What was written since the last call, the first time all there is; points are not read twice. Runs without news
    /// are left out, and those with news come with all their facts but only their new points. A part that is not whole
    /// yet waits for the next call and is no issue. Errors as Importer::read().
    virtual Result<ImportBatch> next(const ReadMonitor& monitor) = 0;
};

/// Reads one foreign format. Stateless and thread-safe; never writes to, follows or runs anything of the source.
class Importer {
public:
    virtual ~Importer() = default;

    virtual QByteArray id() const = 0;                   ///< "mlflow-files": in the command line and the audit log.
    virtual QString name() const = 0;                    ///< Translated, for the preview.
    virtual bool accepts(const QString& path) const = 0; ///< Cheap: looks at names and first bytes only.

    /// Everything the source holds. What cannot be read becomes an issue of the batch; a source of which
    /// nothing can be read is an Error that names file and place. Error::Kind::Cancelled when `monitor` says stop.
    virtual Result<ImportBatch> read(const QString& path, const ReadMonitor& monitor) const = 0;

    /// As read(), but points that a restart went back behind are left out, as TensorBoard draws a run. Invalid for a format
    /// in which no restart is seen.
    virtual Result<ImportBatch> readWithoutOrphans(const QString& path, const ReadMonitor& monitor) const;

    /// Null for a format that is not written to while a run goes on, or that can only be read whole.
    virtual std::unique_ptr<SourceFollower> follow(const QString& path) const;
};

/// Every importer folder's importer, in folder order.
std::span<const Importer* const> allImporters();

} // namespace assay
