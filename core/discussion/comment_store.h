// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/domain/comment.h"

namespace assay {

/// A comment to be written.
struct CommentDraft {
    ThingName thing; ///< What it is about, by its uid or key.
    QString text;    ///< Markdown; not empty.
    std::optional<CommentAnchor> anchor = {};
    QString answers = {}; ///< Uid of a comment on the same thing; may be empty.
    QString quote = {};   ///< Of that one, what is answered; may be empty.
    bool staged = false;  ///< Invented for a demo.
};

/// Another text for a comment, written by somebody who has seen it as of `expectedVersion`.
struct CommentEdit {
    QString comment; ///< Its uid.
    qint64 expectedVersion = 0;
    QString text;

    /// What it said when that was begun: then only another text is a conflict, and nothing else that happened to it.
    std::optional<QString> seen = {};
};

/// What people say of the things of a project. Anybody who acts in a role they hold may comment and resolve or open any
/// comment; only its author changes its text or takes it back. Whom it names is looked up as it is written. A refusal
/// (Error::Kind::Denied) names the rule and leaves no trace. Blocking: call it from a job.
class CommentStore {
public:
    explicit CommentStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid; `command` makes a repetition harmless.
    Result<QString> add(const CommentDraft& draft, const Actor& actor, const QString& command);

    /// Keeps what it said before as a revision. Those whom it newly names hear of it, the others not again. Conflict where
    /// it is no more as of the expected version, or says something else than what was seen.
    Result<> edit(const CommentEdit& edit, const Actor& actor, const QString& command);

    Result<> resolve(const QString& comment, const Actor& actor, const QString& command);
    Result<> reopen(const QString& comment, const Actor& actor, const QString& command);

    /// Takes it back: it is kept with its history, but listed nowhere.
    Result<> withdraw(const QString& comment, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace discussion {

inline constexpr int longestComment = 64 * 1024; ///< Characters.
inline constexpr int longestQuote = 2000;        ///< Characters.

/// Why somebody writes and resolves no comments, translated; nothing where they may. May throw db::SqlError.
std::optional<QString> voiceRefusal(db::Connection& connection, const Actor& actor);

// As the commands of the store, inside a write of the caller; each answers the uid and may throw db::SqlError.

QString edit(db::WriteTransaction& transaction, const CommentEdit& edit);
QString resolve(db::WriteTransaction& transaction, const QString& comment, bool resolved);

} // namespace discussion
} // namespace assay
