// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/skill.h"

namespace assay::skills {

/// What people can do and what work asks of them, as of one moment.
struct SkillState {
    std::vector<Skill> skills;
    std::vector<PersonSkill> levels;
    std::vector<SkillCoverage> coverage; ///< Of every requirement.
    qint64 asOf = 0;                     ///< Milliseconds, UTC.
};

// Inside a transaction of the caller; each may throw db::SqlError.

SkillState stateNow(db::Connection& connection, qint64 now);

/// As the log had it by `past`: skills, levels and requirements that were said later are not there, and a level or
/// requirement is the one that was said last by then. Names, marks of what does not carry over, and who is active are as of
/// now.
SkillState stateOn(db::Connection& connection, qint64 past);

} // namespace assay::skills
