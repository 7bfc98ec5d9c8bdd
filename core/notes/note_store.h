// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/domain/note.h"

namespace assay {

/// A note to be written. The anchors name runs by their uids.
struct NoteDraft {
    QString text; ///< Markdown; not empty.
    std::vector<NoteAnchor> anchors;
};

/// Another text for a note, written by somebody who has seen it as of `expectedVersion`.
struct NoteEdit {
    QString noteUid;
    qint64 expectedVersion = 0; ///< Note::rowVersion.
    QString text;

    /// What it said when that was begun: then only another text is a conflict, and nothing else that happened to it.
    std::optional<QString> seen = {};
};

/// The notes of a project. Anybody who acts in a role they hold may write one and resolve or open any; only its author
/// changes its text or takes it back. Whom it names is looked up as it is written. A refusal (Error::Kind::Denied) names the rule and leaves no trace. Blocking: call it
/// from a job.
class NoteStore {
public:
    explicit NoteStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid; `command` makes a repetition harmless. Invalid where a run did not log the metric.
    Result<QString> add(const NoteDraft& draft, const Actor& actor, const QString& command);

    /// Keeps what the note said before as a revision. Conflict where it is no more as of the expected version,
    /// or says something else than what was seen.
    Result<> edit(const NoteEdit& edit, const Actor& actor, const QString& command);

    Result<> resolve(const QString& noteUid, const Actor& actor, const QString& command);
    Result<> reopen(const QString& noteUid, const Actor& actor, const QString& command);

    /// Takes it back: it is kept with its history, but listed nowhere.
    Result<> withdraw(const QString& noteUid, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace notes {

constexpr int longestText = 64 * 1024; ///< Characters.
constexpr std::size_t mostAnchors = 10'000;

} // namespace notes
} // namespace assay
