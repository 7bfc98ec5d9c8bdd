// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"
#include "core/policies/release_facts.h"

namespace assay::policies {

/// One sign-off and whether it is among those that approve.
struct WeighedSignOff {
    SignOffFact signOff;
    bool counts = false;
    QString whyNot = {}; ///< Translated; empty where it counts.
};

/// What the sign-offs on a release come to.
struct QuorumResult {
    bool reached = false;
    int keysAsked = 0;
    int keysCounted = 0;                       ///< Different people with different keys who approve.
    std::vector<WeighedSignOff> signOffs = {}; ///< All of them, in the order they were given.
    std::vector<Role> missingRoles = {};       ///< That nobody who approves is left for.
    QStringList blocks = {};                   ///< Who keeps the gate closed, with role; translated.
    QStringList dissent = {};                  ///< Whose last word is no approval, blocking or not; translated.
    QStringList conditions = {};               ///< Of those that count.
    QStringList missing = {};                  ///< What would reach it; translated.
    std::optional<qint64> validUntil = {};     ///< When the first of those that count ends; never where empty.
};

/// Weighs sign-offs against a quorum. One counts if it approves, is valid and neither over nor dated ahead of `now`, and its
/// signer neither made the version nor asks for its release. What somebody said last in a role takes the place of what
/// they said before. One person counts once, however many keys they have; a key that two people use proves neither and
/// counts for none. A rejection or a wish for changes in a blocking role holds until the same person says otherwise in
/// it. Nothing is reached while it is unknown who made the version or asks for its release.
QuorumResult weigh(const Quorum& quorum, const std::vector<SignOffFact>& signOffs, const PeopleFact& people,
                   qint64 now);

QString toString(SignOffDecision decision);      ///< "approved-with-conditions"
QString decisionTitle(SignOffDecision decision); ///< "Approved with conditions", translated.

} // namespace assay::policies
