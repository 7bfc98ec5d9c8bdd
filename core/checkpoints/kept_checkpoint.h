// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/trust/checkpoint.h"

#include <optional>

namespace assay {

/// A checkpoint that somebody kept outside of the project.
struct KeptCheckpoint {
    Checkpoint checkpoint;
    std::optional<SignedNote> note; ///< None where nobody signed it.

    /// The checkpoint of a signed note, or of the text of one alone. Invalid for anything else, and for one of an empty
    /// log, which proves nothing. Nothing is said about the signatures.
    static Result<KeptCheckpoint> parse(QByteArrayView bytes);
};

namespace checkpoints {

/// The names of those whose keys in the project signed it, whatever these count for; empty where the project knows none
/// of its keys. Raises Denied where a signature of a known key does not hold. May throw db::SqlError.
QStringList signersOf(db::Connection& connection, const KeptCheckpoint& kept);

} // namespace checkpoints
} // namespace assay
