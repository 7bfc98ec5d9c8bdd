// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/skill.h"
#include "core/domain/use_case.h"

/// Reading skills. All of these run inside a transaction of the caller and may throw db::SqlError.
namespace assay::skills {

std::vector<Skill> all(db::Connection& connection);          ///< By family and name.
std::vector<PersonSkill> levels(db::Connection& connection); ///< Of people who are active.
std::vector<SkillRequirement> requirements(db::Connection& connection);
Skill byName(db::Connection& connection, const QString& name); ///< A name or a uid; raises NotFound.

/// Every requirement, with who meets it.
std::vector<SkillCoverage> coverage(db::Connection& connection, qint64 now);

/// Those of a technique and of a model; either may be empty.
std::vector<SkillCoverage> coverageFor(db::Connection& connection, const QString& technique, const QString& model,
                                       qint64 now);

/// Those of a use case's technique, and of each model whose releases serve it and were neither rejected nor retired.
std::vector<SkillCoverage> coverageFor(db::Connection& connection, const UseCase& useCase, qint64 now);

Digest skillHash(db::Connection& connection, SkillId id);
Digest personSkillHash(db::Connection& connection, PersonSkillId id);
Digest requirementHash(db::Connection& connection, SkillRequirementId id);

} // namespace assay::skills
