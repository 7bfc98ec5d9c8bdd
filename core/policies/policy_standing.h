// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_versions.h"

namespace assay::policies {

/// Where a version of a policy stands at some time.
enum class PolicyStanding {
    Draft,
    InReview,   ///< Proposed: a manager is asked to agree.
    Agreed,     ///< A manager has agreed; it is published next.
    Coming,     ///< Published, and its day is yet to come.
    InForce,    ///< Releases are judged by it.
    Superseded, ///< Published, and another one is in force in its place, or its time is over.
    Withdrawn,  ///< Taken back, as a draft or later.
};

/// Whether it can still be changed, which takes a proposal and an agreement back.
bool isDraft(PolicyStanding standing);

QString standingTitle(PolicyStanding standing); ///< "In force", translated.

/// The version of `versions` that releases are judged by at `now` (milliseconds, UTC), or nullptr.
const PolicyVersion* inForce(const std::vector<PolicyVersion>& versions, qint64 now);

/// Where one of `versions` stands among them.
PolicyStanding standingOf(const PolicyVersion& version, const std::vector<PolicyVersion>& versions, qint64 now);

/// A copy of `base` that may take its place from a day on: with the number after all of `versions`, naming the newest that
/// was published.
Policy nextVersion(const Policy& base, const std::vector<PolicyVersion>& versions, QDate from);

} // namespace assay::policies
