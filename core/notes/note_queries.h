// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/note.h"
#include "core/merge/newer_texts.h"

#include <span>
#include <vector>

// These run inside a transaction of the caller and may throw db::SqlError.
namespace assay::notes {

/// The notes about any of these runs or about something they logged, oldest first, each once and with all of its anchors,
/// also those at other runs. What was taken back is left out; what is resolved is there.
std::vector<Note> notesOf(db::Connection& connection, std::span<const RunId> runs);

/// Of those, the ones about this metric: about all of it, or about a stretch of its steps. For charts: each anchor with
/// `metric` and a run that is drawn is a mark.
std::vector<Note> notesOfMetric(db::Connection& connection, std::span<const RunId> runs, const QString& metric);

/// Also one that was taken back. Raises NotFound.
Note byUid(db::Connection& connection, const QString& uid);

/// What a note said before, oldest first; empty for one that was never changed.
std::vector<NoteRevision> revisionsOf(db::Connection& connection, NoteId note);

/// What a note says now, as its one field "text", and who wrote that.
NewerTexts newerText(const Note& note);

/// What the audit log's row hashes cover: a note with its anchors and its former texts.
Digest noteHash(db::Connection& connection, NoteId note);

} // namespace assay::notes
