// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/domain/release.h"

namespace assay {

/// A file as it was read.
struct HashedFile {
    Digest sha256{};
    qint64 size = 0; ///< Bytes.
};

/// The bytes of a project's artifacts, each once, under the name of its SHA-256, in the folder "PROJECT.files" beside the
/// project. Nothing in it is ever changed or removed. Any thread; blocking.
class ArtifactStore {
public:
    /// `project` is the path of the project's file.
    explicit ArtifactStore(const QString& project);

    /// Copies a file in, unless its bytes are here already, and makes sure that they are on the disk: afterwards a row may
    /// name them. They are hashed while they are copied, so a file that changes meanwhile is stored as it was read. Io
    /// where the file cannot be read or the copy not be written, Cancelled where the monitor says so; nothing is left then.
    Result<HashedFile> add(const QString& path, const HashMonitor& monitor = {}) const;

    /// Where the bytes of a digest are, whether they are there or not.
    QString pathOf(const Digest& digest) const;

private:
    QString m_folder;
};

/// A file as a release takes it, by its name and as a file of the model: with its bytes in the store of the project at the
/// path `project`, or left where it is, where its digest and its place are all that is kept. Errors as of add().
Result<ReleaseArtifact> readArtifact(const QString& project, const QString& path, bool inPlace,
                                     const HashMonitor& monitor = {});

} // namespace assay
