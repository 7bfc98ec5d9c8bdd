// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/db/database.h"
#include "core/domain/stop_reason.h"
#include "core/domain/use_case.h"
#include "core/merge/field_merge.h"

#include <vector>

namespace assay {

/// What people write of a use case; the rest comes about by its commands.
struct UseCaseFields {
    QString title; ///< The only one needed.
    QString problem;
    QString decision;         ///< That it wants to make better.
    QString ownerUid;         ///< May be empty.
    QString businessOwnerUid; ///< May be empty.
    QString sponsorUid;       ///< May be empty.
    RiskTier riskTier = RiskTier::Medium;
    QString technique;
    QString valueHypothesis;
};

struct UseCaseProposal : UseCaseFields {
    bool staged = false; ///< Invented for a demo.
};

/// New texts for a use case, written by somebody who has seen it as of `expectedVersion`.
struct UseCaseEdit {
    QString useCaseUid;
    qint64 expectedVersion = 0; ///< UseCase::rowVersion.
    UseCaseFields fields;

    /// What they saw (usecases::textsOf()). With it, what others changed meanwhile stays, and only a field that both changed
    /// is a conflict; without it, every change in between is.
    std::optional<FieldTexts> seen = {};
};

/// A use case's way to another state.
struct UseCaseMove {
    QString useCaseUid;
    UseCaseState to = UseCaseState::Framed;
    QString reason; ///< Needed by some steps.
    /// Needed to put it on hold or stop it; nothing where the reason is the word or the title of one.
    std::optional<StopCode> stopCode = {};
};

/// The use cases of a project. Blocking: call it from a job.
class UseCaseStore {
public:
    explicit UseCaseStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Anyone may propose. Answers the uid; `command` makes a repetition harmless.
    Result<QString> propose(const UseCaseProposal& proposal, const Actor& actor, const QString& command);

    /// Takes one step of the life cycle. A refusal (Error::Kind::Denied) names the rule and who may take the step; where the
    /// step passes a gate (core/gates/gate_facts.h), also what is missing and who can supply it.
    Result<> move(const UseCaseMove& move, const Actor& actor, const QString& command);

    /// Replaces the texts, or brings them together with what others wrote since. Conflict, naming who changed what, where
    /// that needs a person's choice.
    Result<> edit(const UseCaseEdit& edit, const Actor& actor, const QString& command);

    Result<std::vector<UseCase>> all() const;

private:
    db::Database& m_database;
};

// The parts, for use inside a transaction of the caller; they may throw db::SqlError.
namespace usecases {

std::vector<UseCase> all(db::Connection& connection);
UseCase byUid(db::Connection& connection, const QString& uid);       ///< Raises NotFound.
UseCase byKeyOrUid(db::Connection& connection, const QString& name); ///< "UC-3" or a uid; raises NotFound.
Digest rowHash(const UseCase& useCase);

/// As UseCaseStore::edit(), inside a write of the caller; answers the uid.
QString edit(db::WriteTransaction& transaction, const UseCaseEdit& edit);

/// The state that a row says by this word. Raises Corrupt, with the use case's key, where there is none: another program
/// wrote it, and taken for some other state it would let the use case do what it may not.
UseCaseState stateFrom(const QString& word, const QString& key);

} // namespace usecases
} // namespace assay
