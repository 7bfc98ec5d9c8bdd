// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/decision.h"
#include "core/merge/field_merge.h"

namespace assay {

/// A decision to be proposed.
struct DecisionDraft {
    DecisionText text;
    DecisionTopic topic = DecisionTopic::Architecture;
    QString useCase;    ///< Key or uid; may be empty.
    QString supersedes; ///< Key or uid of an accepted decision; may be empty.
    std::optional<qint64> reviewAt;
    bool staged = false; ///< Invented for a demo.
};

/// Other words for a proposed decision, by somebody who has seen it as of `expectedVersion`.
struct DecisionEdit {
    QString decision;           ///< Its key or uid.
    qint64 expectedVersion = 0; ///< DecisionRecord::rowVersion.
    DecisionText text;
    std::optional<qint64> reviewAt;

    /// What was seen (decisions::textsOf()): then only a field that somebody else changed otherwise is a conflict.
    std::optional<FieldTexts> seen = {};
};

struct DecisionMove {
    QString decision; ///< Its key or uid.
    DecisionState to = DecisionState::Accepted;
    QString reason; ///< Needed for all but an acceptance.
};

/// What effect an accepted decision had.
struct DecisionEffect {
    QString decision; ///< Its key or uid.
    QString effect;
    QString seen = {}; ///< What was written down already; empty for nothing.
};

/// The decisions of a project. Each command is one transaction with its audit entries; `command` makes a repetition
/// harmless. A refusal (Error::Kind::Denied) names the rule and who may, and leaves no trace. Blocking: call it from a job.
class DecisionStore {
public:
    explicit DecisionStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Anybody who acts in a role they hold may. Answers the uid.
    Result<QString> propose(const DecisionDraft& draft, const Actor& actor, const QString& command);

    /// While it is proposed, its author and whoever decides change its words. Conflict where it has changed since, or
    /// where somebody else changed the same field of what was seen.
    Result<> edit(const DecisionEdit& edit, const Actor& actor, const QString& command);

    /// Decides it, or says that it holds no more. What an accepted decision supersedes stays, and says by what.
    Result<> move(const DecisionMove& move, const Actor& actor, const QString& command);

    /// Records what effect an accepted decision had; anybody who acts in a role they hold may. Later words take the place of
    /// earlier ones, which the log keeps. Conflict where there are other words than those that were seen.
    Result<> measure(const DecisionEffect& effect, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace decisions {

/// Proposes a decision inside a write of the caller, by the person of its note; answers the uid. May throw db::SqlError.
QString propose(db::WriteTransaction& transaction, const DecisionDraft& draft);

/// As DecisionStore::edit(), likewise.
QString edit(db::WriteTransaction& transaction, const DecisionEdit& edit);

} // namespace decisions

} // namespace assay
