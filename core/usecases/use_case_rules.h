// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"

#include <QStringList>

namespace assay {

/// Why a step is not taken: which rule, which role, who can.
struct StepRefusal {
    QString brief;    ///< A few words, for a button or a column: "by a Manager (Mei)".
    QString sentence; ///< The whole, translated.
};

/// The rule that keeps somebody who acts in the roles `acting` from taking a use case to a state; empty where nothing
/// does. Whether a reason was given is not looked at.
std::optional<StepRefusal> refusalOf(const UseCase& useCase, UseCaseState to, const std::vector<Role>& acting,
                                     const RoleHolders& holders);

/// The role in which somebody who holds `held` takes a step: the one it asks for, otherwise `usual`.
QString actingRole(const UseCaseTransition& step, const std::vector<Role>& held, const QString& usual);

/// The rule that keeps somebody from changing a use case's texts: its owners, data scientists and managers may.
std::optional<StepRefusal> editRefusalOf(const UseCase& useCase, PersonId person, const std::vector<Role>& acting,
                                         const RoleHolders& holders);

} // namespace assay
