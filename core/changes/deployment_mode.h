// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/charter.h"
#include "core/domain/deployment.h"
#include "core/domain/release.h"

/// What the framing of the use case that a release serves says of how it runs. Each may throw db::SqlError.
namespace assay::changes {

/// The mode that a human role leads to: advisory where people decide, full where the model does.
DeploymentMode usualMode(HumanRole role);

/// The one that was said, else the one that the framing that is agreed on leads to; nothing where there is none.
std::optional<DeploymentMode> modeOf(db::Connection& connection, const Release& release,
                                     std::optional<DeploymentMode> said);

/// Why a release cannot be planned to run in a mode: the framing says that people decide, and in it they would not. Names
/// the rule, and who agrees on another framing; empty where nothing stands against it.
QString modeRefusal(db::Connection& connection, const Release& release, std::optional<DeploymentMode> mode,
                    const RoleHolders& holders);

/// The same of what runs already, which is a fact: it raises a finding.
void findAgainstFraming(db::WriteTransaction& transaction, const Release& release, const QString& environment,
                        std::optional<DeploymentMode> mode);

/// When the first outcome can be known of what went live at a time; nothing where no framing says how long that takes.
std::optional<qint64> firstOutcomeAt(const std::optional<Framing>& framing, qint64 liveAt);

/// That is agreed on for the use case that a release serves.
std::optional<Framing> framingOf(db::Connection& connection, UseCaseId useCase);

} // namespace assay::changes
