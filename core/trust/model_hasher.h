// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/trust/model_manifest.h"

#include <functional>
#include <stop_token>

namespace assay {

/// How long hashing is followed, and how it is ended early. Both are used on the hashing thread.
struct HashWatch {
    std::stop_token stop;
    std::function<void(qint64 done, qint64 total)> progress; ///< Bytes; told every few hundred KiB.
};

/// Hashes a model: a file, or a folder with all below it. Reads each file once, in pieces. NotFound where there is none;
/// Invalid for links that are not allowed, links to folders in any case, pipes, devices and sockets, names that are no
/// UTF-8, and more than 100,000 resources; Io where something cannot be read, Cancelled when stopped. Blocking: call it
/// from a job.
Result<ModelManifest> hashModel(const QString& path, const ModelSerialization& serialization,
                                const HashWatch& watch = {});

} // namespace assay
