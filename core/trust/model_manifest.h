// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

#include <QStringList>

#include <vector>

namespace assay {

/// How a model's files become digests. Source: OpenSSF model signing 1.0, github.com/sigstore/model-transparency.
struct ModelSerialization {
    enum class Method { Files, Shards };

    Method method = Method::Files;
    qint64 shardSize = 1'000'000'000; ///< Bytes; of shards only.
    bool allowLinks = false;          ///< Whether the file behind a symbolic link counts as the model's own.
    QStringList ignoredPaths =
        usualIgnoredPaths(); ///< Files, and folders with all in them: "d/e", from the model's folder.

    /// The signature itself and what git keeps beside a model.
    static QStringList usualIgnoredPaths();

    bool operator==(const ModelSerialization&) const = default;
};

/// A file, or a shard of one, with its SHA-256.
struct ModelResource {
    QString name; ///< "d/f" from the model's folder, "." for a model of one file; of a shard "d/f:0:1000".
    Digest digest{};

    bool operator==(const ModelResource&) const = default;
};

/// What a model consists of, in the order of its paths' parts. A value; any thread.
struct ModelManifest {
    QString modelName;
    ModelSerialization serialization;
    std::vector<ModelResource> resources;

    /// The SHA-256 over all digests in their order: the number that names the model.
    Digest root() const;
};

/// What keeps files from being those of a manifest.
struct ModelDifference {
    QStringList extra;   ///< There, though not signed.
    QStringList missing; ///< Signed, though not there.
    QStringList differing;

    bool isEmpty() const { return extra.isEmpty() && missing.isEmpty() && differing.isEmpty(); }

    /// A sentence that names the first few of each kind and counts the others.
    QString text() const;
};

ModelDifference differenceBetween(const ModelManifest& expected, const ModelManifest& found);

} // namespace assay
