// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/release.h"
#include "core/policies/policy.h"
#include "core/policies/release_facts.h"

/// What the project knows of a release, as a policy judges it. All of these run inside a transaction of the caller and may
/// throw db::SqlError.
namespace assay::approvals {

/// Everything but the sign-offs, which are about a request (see signOffFacts()), and the skills, which come and go with
/// people and days: neither is evidence that an approval freezes.
///
/// Metrics are the last values that the release's run logged - "test/auc" is auc on the split test - and those of its
/// evidence of kind "metrics", which go before them; "baseline/reject-all/test/cost" is what refusing all would reach.
/// A framing is accepted by those who agreed to that of the release's use case, or who answered yes to a control that asks
/// for it; the evaluation plan is the use case's, or else evidence of kind "evaluation-plan", fixed when it was added.
/// It was validated by whoever of model risk took it (validation.h), and by whoever of them answered one of its controls.
policies::ReleaseFacts knownOf(db::Connection& connection, const Release& release, const policies::Policy& policy);

// The parts of it, by what they are read from.
void readMeasurements(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts);
void readMaterials(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts);
void readFraming(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts);
void readPlan(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts);
void readAnswers(db::Connection& connection, const Release& release, const policies::Policy& policy,
                 policies::ReleaseFacts& facts);

/// How many people have, at this time, each skill that work with the technique or on the release's model asks for; nothing
/// where nobody said what it asks for.
std::optional<std::vector<policies::SkillFact>> skillsFor(db::Connection& connection, const Release& release,
                                                          const QString& technique, qint64 now);

/// One more who validated it, where they are not among those that are known.
void addValidator(policies::PeopleFact& people, const policies::Party& party);

/// A person as facts name one, with the fingerprint of their newest key.
policies::Party partyOf(db::Connection& connection, PersonId person);

} // namespace assay::approvals
