// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/findings/finding_change.h"
#include "core/merge/field_merge.h"

namespace assay {

/// Other words for a finding, by somebody who has seen it as of `expectedVersion`.
struct FindingEdit {
    QString finding = {};       ///< Its key or uid.
    qint64 expectedVersion = 0; ///< Finding::rowVersion.
    FindingText text = {};
    Severity severity = Severity::Medium;
    std::optional<qint64> dueAt = {};

    /// What was seen (findings::textsOf()): then only a field that somebody else changed otherwise is a conflict.
    std::optional<FieldTexts> seen = {};
};

struct FindingMove {
    QString finding; ///< Its key or uid.
    FindingState to = FindingState::InProgress;
    QString reason; ///< Needed by some steps.
};

/// An offer to bear a risk, which a risk auditor then agrees to by a move to RiskAccepted.
struct RiskAcceptance {
    QString finding;  ///< Its key or uid.
    QString reason;   ///< Why the risk can be borne; needed.
    qint64 until = 0; ///< When that ends: milliseconds, UTC, in the future.
};

/// The findings of a project. Each command is one transaction with its audit entries; `command` makes a repetition
/// harmless. A refusal (Error::Kind::Denied) names the rule and who may, and leaves no trace. Blocking: call it from a job.
class FindingStore {
public:
    explicit FindingStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Anybody who acts in a role they hold may. Answers the uid.
    Result<QString> raise(const FindingDraft& draft, const Actor& actor, const QString& command);

    /// Conflict where it is no more as of the expected version.
    Result<> edit(const FindingEdit& edit, const Actor& actor, const QString& command);

    /// Says who has to mend it; nobody where `ownerUid` is empty. What somebody else had begun begins again, so that nobody
    /// hands their own work over in order to judge it.
    Result<> assign(const QString& finding, const QString& ownerUid, const Actor& actor, const QString& command);

    /// Takes one step. Neither the owner nor, for an acceptance, whoever bears the risk judges it.
    Result<> move(const FindingMove& move, const Actor& actor, const QString& command);

    /// Offers to bear the risk until a day. It stays open until a risk auditor agrees; a later offer takes the place of
    /// this one.
    Result<> offerAcceptance(const RiskAcceptance& acceptance, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace findings {

/// As FindingStore::edit(), inside a write of the caller; answers the uid. May throw db::SqlError.
QString edit(db::WriteTransaction& transaction, const FindingEdit& edit);

} // namespace findings

} // namespace assay
