// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/skill.h"

namespace assay {

struct SkillDraft {
    QString family;
    QString name;
    QStringList notTo = {}; ///< Names of skills of the family that it does not carry over to.
    bool staged = false;
};

struct LevelDraft {
    QString person; ///< A uid.
    QString skill;  ///< A name or uid.
    int level = 0;  ///< 0 to 4.
    QString evidence = {};
    std::optional<qint64> validUntil = {}; ///< Milliseconds, UTC.
    bool staged = false;
};

struct RequirementDraft {
    QString technique = {}; ///< One of these two.
    QString model = {};
    QString skill; ///< A name or uid.
    int leastLevel = 3;
    qint64 leastPeople = 2;
    bool staged = false;
};

/// What people can do and what work asks for. Each command is one transaction with its audit entries; `command` makes a
/// repetition harmless. After each, the findings about people who lack a skill follow. Blocking: call it from a job.
class SkillStore {
public:
    explicit SkillStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Names a skill, or says anew to what an existing one does not carry over. Managers may. Answers its uid.
    Result<QString> describe(const SkillDraft& draft, const Actor& actor, const QString& command);

    /// Says how well somebody can do something. People may of themselves, managers of everybody.
    Result<> setLevel(const LevelDraft& draft, const Actor& actor, const QString& command);

    /// Says what a technique or model asks for; what was said of the same before is replaced. Managers may.
    Result<> require(const RequirementDraft& draft, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
