// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/risk.h"
#include "core/merge/field_merge.h"

namespace assay {

/// What people say of a risk beside how bad it is.
struct RiskFields {
    RiskText text = {};
    QString useCase = {};  ///< A key or uid; may be empty.
    QString release = {};  ///< A uid, or as "credit-default@3"; may be empty.
    QString finding = {};  ///< That it comes from, a key or uid; may be empty.
    QString control = {};  ///< That stands against it; may be empty.
    QString ownerUid = {}; ///< Who answers for it; may be empty.
    std::optional<RiskTreatment> treatment = {};
    std::optional<qint64> reviewAt = {}; ///< Milliseconds, UTC.

    bool operator==(const RiskFields&) const = default;
};

struct RiskDraft {
    RiskFields fields;
    bool staged = false; ///< Invented for a demo.
};

/// Other words for a risk, by somebody who has seen it as of `expectedVersion`.
struct RiskEdit {
    QString risk;               ///< Its key or uid.
    qint64 expectedVersion = 0; ///< Risk::rowVersion.
    RiskFields fields;

    /// What was seen (risks::textsOf()): then only a field that somebody else changed otherwise is a conflict.
    std::optional<FieldTexts> seen = {};
};

/// How bad a risk is, or is now.
struct RiskJudgement {
    QString risk; ///< Its key or uid.
    RiskLevel level;
    QString text; ///< Why, or the evidence; needed.
};

/// What somebody thinks of the evidence that a risk is less.
struct RiskValidation {
    QString risk; ///< Its key or uid.
    bool holds = true;
    QString reason; ///< Needed where it does not hold.
};

/// An offer to bear a risk, which a risk auditor then agrees to by a move to RiskAccepted.
struct RiskOffer {
    QString risk;     ///< Its key or uid.
    QString reason;   ///< Why it can be borne; needed.
    qint64 until = 0; ///< When that ends: milliseconds, UTC, in the future.
};

struct RiskMove {
    QString risk; ///< Its key or uid.
    RiskState to = RiskState::Closed;
    QString reason; ///< Needed.
};

/// The risk register of a project. Each command is one transaction with its audit entries; `command` makes a repetition
/// harmless. A refusal (Error::Kind::Denied) names the rule and who may, and leaves no trace. Blocking: call it from a job.
class RiskStore {
public:
    explicit RiskStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Anybody who acts in a role they hold may. Answers the uid.
    Result<QString> raise(const RiskDraft& draft, const Actor& actor, const QString& command);

    /// Conflict where somebody else changed what this changes, too, or anything where it is not known what was seen; what
    /// others wrote in other fields stays. Another owner takes back what was brought as evidence, so that
    /// nobody hands a risk over in order to judge their own work.
    Result<> edit(const RiskEdit& edit, const Actor& actor, const QString& command);

    /// Says how bad it is before anything is done about it. A judgement that is higher than the one before in some part takes
    /// back what lowered it; Invalid for one below what is left of the risk, which only evidence lowers.
    Result<> assess(const RiskJudgement& judgement, const Actor& actor, const QString& command);

    /// Brings evidence that less is left of it. It counts once it is validated; later evidence takes the place of this.
    Result<> lower(const RiskJudgement& judgement, const Actor& actor, const QString& command);

    /// Agrees to that evidence, after which that much is left of the risk, or gives it back.
    Result<> validate(const RiskValidation& validation, const Actor& actor, const QString& command);

    /// Offers to bear what is left until a day. Nothing else changes until a risk auditor agrees.
    Result<> offerAcceptance(const RiskOffer& offer, const Actor& actor, const QString& command);

    Result<> move(const RiskMove& move, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace risks {

/// As RiskStore::edit(), inside a write of the caller; answers the uid. May throw db::SqlError.
QString edit(db::WriteTransaction& transaction, const RiskEdit& edit);

} // namespace risks

} // namespace assay
