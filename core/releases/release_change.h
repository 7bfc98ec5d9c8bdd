// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/release.h"

namespace assay {

struct DeploymentFact;

} // namespace assay

namespace assay::releases {

/// A change of a release inside its write. `facts` go into the log.
struct ReleaseChange {
    db::WriteTransaction& transaction;
    Release release; ///< As it was before.
    std::vector<AuditFact> facts = {};
};

/// Runs `change` once on the release that `note` names, raises its row version and logs it.
Result<> changeOnce(db::Database& database, const db::AuditNote& note,
                    const std::function<void(ReleaseChange&)>& change);

/// What to tell somebody who does not make releases; nothing for somebody who does.
std::optional<QString> makerRefusal(db::Connection& connection, const Actor& actor, UseCaseId useCase = {});

/// What to tell somebody who makes releases of no use case at all; nothing for whoever does of one.
std::optional<QString> beginRefusal(db::Connection& connection, const Actor& actor);

/// Raises Denied with that.
void requireMaker(db::Connection& connection, const Actor& actor, UseCaseId useCase);

/// What to tell somebody who does not record where releases run; nothing for somebody who does.
std::optional<QString> deploymentRefusal(db::Connection& connection, const Actor& actor, UseCaseId useCase);

/// Raises Denied where the use case of a release has no framing that is agreed on: it serves that from the day it is a
/// candidate, so that it has to be known by then what that is.
void requireFraming(db::Connection& connection, const Release& release);

/// The step to `to`; raises Denied with the rule where there is none, where it is another role's, or where it lacks a
/// reason or what it needs.
ReleaseTransition allowedStep(db::Connection& connection, const Release& release, ReleaseState to,
                              const QString& reason, const Actor& actor);

/// What a deployment makes of releases: an approved one becomes live in production, also when one goes back to it, and the
/// version of its model that was live there is superseded. One that nobody approved stays what it is, and so does one that
/// only runs beside what decides there, whose time is still to come, or whose place another version took since.
void followDeployment(db::WriteTransaction& transaction, const Release& release, const DeploymentFact& fact);

/// What follows for a use case that a release comes to serve, or serves no more: the finding of a plan that is younger than the
/// run behind it, and that of skills that its model asks for. Nothing where it serves none.
void followUseCase(db::WriteTransaction& transaction, UseCaseId useCase);

void writeState(db::WriteTransaction& transaction, ReleaseId id, ReleaseState state, const QString& reason);

} // namespace assay::releases
