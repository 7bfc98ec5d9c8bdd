// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkpoints/checkpoint_store.h"

namespace assay {

/// Notes the log after a package was exported, signed by the key where that is one of the actor's own in the project, else by
/// nobody. Errors as of CheckpointStore::make(): the package stands whether or not the project can take a note of it, which a
/// copy that is only read cannot.
Result<StoredCheckpoint> noteExport(db::Database& database, const SigningKey* key, const Actor& actor);

/// "Checkpoint of the log: 120 entries, signed by Mei Okafor.", or why there is none.
QString exportNoteWords(const Result<StoredCheckpoint>& noted);

} // namespace assay
