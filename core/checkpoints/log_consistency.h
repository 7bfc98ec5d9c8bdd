// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/trust/checkpoint.h"

#include <vector>

namespace assay {

/// How a project's log stands to a checkpoint of it.
struct LogConsistency {
    enum class Verdict {
        Proved,   ///< What the checkpoint covers is the beginning of the log, unchanged.
        Shorter,  ///< The log has fewer entries: the file is older, or entries were taken away.
        Differs,  ///< As many entries have another root: something in them was changed.
        OtherLog, ///< The checkpoint is of another project.
    };

    Verdict verdict = Verdict::OtherLog;
    Checkpoint kept;
    quint64 size = 0; ///< Of the log now.
    Digest root{};
    std::vector<Digest> proof; ///< Where proved: for merkle::verifyConsistency(), so that others need not have the log.

    bool isProved() const { return verdict == Verdict::Proved; }
    QString sentence() const; ///< Translated.
};

namespace checkpoints {

/// Recomputes the tree from the bodies of all entries; nothing that the file says of itself is believed. About 1 s and
/// 32 MB for each million entries. May throw db::SqlError.
LogConsistency consistencyWith(db::Connection& connection, const QString& projectUid, const Checkpoint& kept);

} // namespace checkpoints
} // namespace assay
