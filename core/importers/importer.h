// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/import_batch.h"
#include "core/jobs/read_monitor.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace assay {

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
};

/// Every importer folder's importer, in folder order.
std::span<const Importer* const> allImporters();

} // namespace assay
