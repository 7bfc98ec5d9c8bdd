// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/person.h"

#include <QString>

#include <optional>
#include <vector>

namespace assay {

enum class UseCaseState {
    Proposed,
    Framed,
    Approved,
    Developing,
    Validating,
    Releasing,
    Operating,
    Retired,
    OnHold,
    Stopped,
};

enum class RiskTier { Low, Medium, High };

QString toString(UseCaseState state); ///< "Developing"
std::optional<UseCaseState> useCaseStateFromString(QStringView word);
QString stateTitle(UseCaseState state); ///< Translated.
QString toString(RiskTier tier);        ///< "high"
std::optional<RiskTier> riskTierFromString(QStringView word);
QString tierTitle(RiskTier tier); ///< "High", translated.

/// A decision somebody wants to make better with a model: everything else hangs on one.
struct UseCase {
    UseCaseId id;
    QString uid; ///< ULID.
    QString key; ///< "UC-3"
    QString title;
    QString problem;
    PersonId owner;         ///< 0 where nobody is named.
    PersonId businessOwner; ///< 0 where nobody is named.
    PersonId sponsor;       ///< Who stands behind it with money and influence; 0 where nobody is named.
    RiskTier riskTier = RiskTier::Medium;
    QString technique;
    QString valueHypothesis;
    UseCaseState state = UseCaseState::Proposed;
    qint64 stateSince = 0; ///< Milliseconds, UTC.
    std::optional<UseCaseState> stateBeforeHold;
    int iteration = 1;
    QString stopReason;
    QString stopCode; ///< Of core/domain/stop_reason.h while it is on hold or stopped; empty before there were codes.
    bool staged = false;
    qint64 createdAt = 0;
    qint64 rowVersion = 1;
    QString decision;             ///< The decision it wants to make better.
    bool framingAccepted = false; ///< A framing of it is agreed on; no part of its row.
};

/// One step a use case may take: who may take it, and whether it needs a reason.
struct UseCaseTransition {
    UseCaseState from;
    UseCaseState to;
    std::optional<Role> role; ///< Nobody in particular where empty: anyone may.
    bool needsReason = false;
    bool newIteration = false;
};

/// The step between two states; empty where there is none. A use case on hold goes back to where it was.
std::optional<UseCaseTransition> transition(const UseCase& useCase, UseCaseState to);

/// Every state a use case can go to from where it is.
std::vector<UseCaseTransition> transitionsFrom(const UseCase& useCase);

} // namespace assay
