// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/finding.h"

namespace assay {

using SkillId = Id<struct SkillTag>;
using PersonSkillId = Id<struct PersonSkillTag>;
using SkillRequirementId = Id<struct SkillRequirementTag>;

/// Something that people can do. Skills of one family carry over to each other, a level lower, except to those in `notTo`.
struct Skill {
    SkillId id;
    QString uid;
    QString family; ///< "Language models"
    QString name;   ///< "Fine-tuning of transformers"
    std::vector<SkillId> notTo;
    bool staged = false;
    qint64 rowVersion = 1;
};

/// How well somebody can do it. Without evidence, or after its end, it does not count.
struct PersonSkill {
    PersonSkillId id;
    QString uid;
    NamedPerson person;
    SkillId skill;
    int level = 0; ///< 0 none, 1 learning, 2 works with help, 3 works alone, 4 teaches.
    QString evidence;
    std::optional<qint64> validUntil; ///< Milliseconds, UTC.
    bool staged = false;
    qint64 rowVersion = 1;
};

/// What work with a technique, or on one model, asks of people.
struct SkillRequirement {
    SkillRequirementId id;
    QString uid;
    QString technique; ///< As use cases name it; empty where it is of a model.
    QString model;     ///< A registered model's name; empty where it is of a technique.
    SkillId skill;
    int leastLevel = 3;
    qint64 leastPeople = 2;
    bool staged = false;
    qint64 rowVersion = 1;
};

/// Whether enough people can do what is asked, and why not.
struct SkillCoverage {
    SkillRequirement requirement;
    Skill skill;
    std::vector<NamedPerson> people; ///< Who can.
    QStringList reasons;             ///< Why others who come near cannot; translated.

    bool covered() const { return static_cast<qint64>(people.size()) >= requirement.leastPeople; }

    /// "Fine-tuning of transformers, level 3: 1 of 2 people (Ana)", translated.
    QString sentence() const;
};

/// "3 works alone", translated.
QString skillLevelTitle(int level);

/// The coverage of one requirement by what people can do at a time; those of people who are not active are not in `levels`.
SkillCoverage coverageOf(const SkillRequirement& requirement, const std::vector<Skill>& skills,
                         const std::vector<PersonSkill>& levels, qint64 now);

} // namespace assay
